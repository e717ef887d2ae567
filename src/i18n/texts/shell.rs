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
};
