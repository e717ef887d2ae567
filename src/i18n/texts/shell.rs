//! The frame around every page: rail, top bar, status, pages that are not there.

/// The texts.
#[derive(Clone, Copy)]
pub struct Shell {
    /// Name of the rail.
    pub steps: &'static str,
    /// Name of the top bar's tools.
    pub tools: &'static str,
    /// First entry of the rail.
    pub objectives: &'static str,
    /// Entry of the rail.
    pub leads: &'static str,
    /// Entry of the plan menu.
    pub plans: &'static str,
    /// Jumps over the rail.
    pub skip: &'static str,
    /// Label of the plan's name.
    pub plan_name: &'static str,
    /// Takes back.
    pub undo: &'static str,
    /// Does again.
    pub redo: &'static str,
    /// Label of the language choice.
    pub language: &'static str,
    /// Label of the theme choice.
    pub theme: &'static str,
    /// Theme of the system.
    pub theme_system: &'static str,
    /// Light theme.
    pub theme_light: &'static str,
    /// Dark theme.
    pub theme_dark: &'static str,
    /// Title of the page for an unknown address.
    pub not_found: &'static str,
    /// What to do there.
    pub not_found_help: &'static str,
    /// Closes a message.
    pub dismiss: &'static str,
    /// Closes a dialog.
    pub close: &'static str,
    /// The brand, and the end of the page's title.
    pub app: &'static str,
    /// Goes to the page of that name.
    pub go: fn(&str) -> String,
    /// Switches to the other language: said in that language, for those who read only it.
    pub other_language: &'static str,
    /// Lights the page in the theme of that name.
    pub light: fn(&str) -> String,
    /// Name of the command palette.
    pub palette: &'static str,
    /// What its empty field shows.
    pub palette_hint: &'static str,
    /// Nothing in the palette fits.
    pub nothing_found: &'static str,
    /// Title of the list of shortcuts.
    pub shortcuts: &'static str,
    /// Head of its first column.
    pub command: &'static str,
    /// Head of its second column.
    pub keys: &'static str,
    /// Turns shortcuts of a single key on and off.
    pub single_keys: &'static str,
    /// The Shift key and a plus.
    pub shift: &'static str,
    /// Told after an undo.
    pub undone: &'static str,
    /// Told after a redo.
    pub redone: &'static str,
}

/// In English.
pub const ENGLISH: Shell = Shell {
    steps: "Steps",
    tools: "Plan",
    objectives: "Objectives",
    leads: "Leads",
    plans: "Plans",
    skip: "Skip to the content",
    plan_name: "Name of the plan",
    undo: "Undo",
    redo: "Redo",
    language: "Language",
    theme: "Theme",
    theme_system: "As the system",
    theme_light: "Light",
    theme_dark: "Dark",
    not_found: "There is nothing at this address",
    not_found_help: "The link may be mistyped or from another version. Your plan is untouched; these pages are here:",
    dismiss: "Dismiss",
    close: "Close",
    app: "Entente",
    go: |page| format!("Go to {page}"),
    other_language: "Passer en français",
    light: |theme| format!("Theme: {theme}"),
    palette: "Find a command",
    palette_hint: "What do you want to do?",
    nothing_found: "No command of that name.",
    shortcuts: "Keyboard shortcuts",
    command: "Command",
    keys: "Keys",
    single_keys: "Shortcuts of a single key, such as ?",
    shift: "Shift+",
    undone: "Undone",
    redone: "Redone",
};

/// In French.
pub const FRENCH: Shell = Shell {
    steps: "Étapes",
    tools: "Plan",
    objectives: "Objectifs",
    leads: "Leads",
    plans: "Plans",
    skip: "Aller au contenu",
    plan_name: "Nom du plan",
    undo: "Annuler",
    redo: "Rétablir",
    language: "Langue",
    theme: "Thème",
    theme_system: "Comme le système",
    theme_light: "Clair",
    theme_dark: "Sombre",
    not_found: "Il n’y a rien à cette adresse",
    not_found_help: "Le lien est peut-être mal saisi ou vient d’une autre version. Votre plan est intact ; voici les pages :",
    dismiss: "Fermer",
    close: "Fermer",
    app: "Entente",
    go: |page| format!("Aller à la page {page}"),
    other_language: "Switch to English",
    light: |theme| format!("Thème\u{a0}: {theme}"),
    palette: "Trouver une commande",
    palette_hint: "Que voulez-vous faire\u{202f}?",
    nothing_found: "Aucune commande de ce nom.",
    shortcuts: "Raccourcis clavier",
    command: "Commande",
    keys: "Touches",
    single_keys: "Raccourcis d’une seule touche, comme\u{a0}?",
    shift: "Maj+",
    undone: "Annulé",
    redone: "Rétabli",
};
