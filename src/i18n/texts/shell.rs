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
    /// Its page of the agreement.
    pub agreement: &'static str,
    /// Its page that sums it up.
    pub summary: &'static str,
    /// What the links at the end of a page lead on to.
    pub on: &'static str,
    /// Step 2.
    pub language_step: &'static str,
    /// Its page of the calibration game.
    pub calibration: &'static str,
    /// Name of step 3.
    pub process: &'static str,
    /// Its page of the nurture campaigns.
    pub campaigns: &'static str,
    /// Name of step 4.
    pub results: &'static str,
    /// Entry of the rail.
    pub leads: &'static str,
    /// Imports leads from a file.
    pub import: &'static str,
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
    /// While a part of the app is on its way.
    pub fetching: &'static str,
    /// Title in the place of a part that did not arrive.
    pub missed: &'static str,
    /// What it means and what to do.
    pub missed_help: &'static str,
    /// Asks for it again.
    pub fetch_again: &'static str,
    /// Loads the page anew.
    pub reload: &'static str,
    /// Closes a message.
    pub dismiss: &'static str,
    /// Closes a dialog.
    pub close: &'static str,
    /// The brand, and the end of the page's title.
    pub app: &'static str,
    /// Begins a new plan.
    pub new_plan: &'static str,
    /// The same, in the bar.
    pub new_short: &'static str,
    /// Opens the sample plan.
    pub sample: &'static str,
    /// The same, in the bar.
    pub sample_short: &'static str,
    /// Opens a plan file.
    pub open_file: &'static str,
    /// Hands the plan out as a file.
    pub save_file: &'static str,
    /// The same, in the bar.
    pub save_short: &'static str,
    /// Opens a copy of the plan.
    pub duplicate: &'static str,
    /// Deletes the plan.
    pub delete: &'static str,
    /// Goes to the list of plans.
    pub all_plans: &'static str,
    /// Name of the plan menu.
    pub plan_menu: &'static str,
    /// Goes to the page of that name.
    pub go: fn(&str) -> String,
    /// Switches to the other language: said in that language, for those who read only it.
    pub other_language: &'static str,
    /// Lights the page in the theme of that name.
    pub light: fn(&str) -> String,
    /// The Shift key and a plus.
    pub shift: &'static str,
    /// The status line: a new plan without a change.
    pub nothing_to_save: &'static str,
    /// The same: everything is saved.
    pub saved: &'static str,
    /// The same: a write is on its way.
    pub saving: &'static str,
    /// The same: the last write failed.
    pub not_saved: &'static str,
    /// Name of what opens from the status line.
    pub save_details: &'static str,
    /// What a new plan without a change means.
    pub nothing_to_save_means: &'static str,
    /// Since when everything is saved, as a moment.
    pub saved_at: fn(&str) -> String,
    /// What a write on its way means.
    pub saving_means: &'static str,
    /// Since when something is not saved, as a moment.
    pub not_saved_since: fn(&str) -> String,
    /// The browser promised to keep what is stored.
    pub kept: &'static str,
    /// It did not.
    pub not_kept: &'static str,
    /// When the plan was last saved to a file, as a moment.
    pub exported_at: fn(&str) -> String,
    /// It never was.
    pub never_exported: &'static str,
    /// Told after an undo.
    pub undone: &'static str,
    /// Told after a redo.
    pub redone: &'static str,
}

/// In English.
pub static ENGLISH: Shell = Shell {
    steps: "Steps",
    tools: "Plan",
    objectives: "Objectives",
    agreement: "Agreement",
    summary: "One-page summary",
    on: "Go on to",
    language_step: "Language",
    calibration: "Calibration",
    process: "Process",
    campaigns: "Nurture campaigns",
    results: "Results",
    leads: "Leads",
    import: "Import leads (CSV)",
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
    fetching: "Loading…",
    missed: "This part of Entente did not arrive",
    missed_help: "Your plan is safe in this browser. Check the connection and try again. If Entente was updated in the meantime, reload the page.",
    fetch_again: "Try again",
    reload: "Reload the page",
    not_found_help: "The link may be mistyped or from another version. Your plan is untouched; these pages are here:",
    dismiss: "Dismiss",
    close: "Close",
    app: "Entente",
    new_plan: "New plan",
    new_short: "New",
    sample: "Open the sample plan",
    sample_short: "Sample",
    open_file: "Open a file",
    save_file: "Save to a file",
    save_short: "Save",
    duplicate: "Duplicate this plan",
    delete: "Delete this plan",
    all_plans: "All plans",
    plan_menu: "Plan menu",
    go: |page| format!("Go to {page}"),
    other_language: "Passer en français",
    light: |theme| format!("Theme: {theme}"),
    shift: "Shift+",
    nothing_to_save: "No change yet",
    saved: "Saved",
    saving: "Saving…",
    not_saved: "Not saved",
    save_details: "Where this plan is kept",
    nothing_to_save_means: "This plan is new. Your first change is saved at once, in this browser only.",
    saved_at: |moment| format!("Everything is saved in this browser, and only here. Last change: {moment}."),
    saving_means: "Your last change is on its way to this browser’s storage.",
    not_saved_since: |moment| {
        format!("Not saved since {moment}. Your changes are in this tab only: save to a file to be safe.")
    },
    kept: "The browser agreed to keep it when room gets short.",
    not_kept: "The browser may clear it when room gets short, or after weeks without a visit. A file is yours to keep.",
    exported_at: |moment| format!("Last saved to a file: {moment}."),
    never_exported: "Not saved to a file yet.",
    undone: "Undone",
    redone: "Redone",
};

/// In French.
pub static FRENCH: Shell = Shell {
    steps: "Étapes",
    tools: "Plan",
    objectives: "Objectifs",
    agreement: "Accord",
    summary: "Synthèse sur une page",
    on: "Continuer vers",
    language_step: "Langage",
    calibration: "Calibrage",
    process: "Process",
    campaigns: "Campagnes de maturation",
    results: "Résultats",
    leads: "Leads",
    import: "Importer des leads (CSV)",
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
    fetching: "Chargement…",
    missed: "Cette partie d’Entente n’est pas arrivée",
    missed_help: "Votre plan est en sécurité dans ce navigateur. Vérifiez la connexion et réessayez. Si Entente a été mise à jour entre-temps, rechargez la page.",
    fetch_again: "Réessayer",
    reload: "Recharger la page",
    not_found_help: "Le lien est peut-être mal saisi ou vient d’une autre version. Votre plan est intact ; voici les pages :",
    dismiss: "Fermer",
    close: "Fermer",
    app: "Entente",
    new_plan: "Nouveau plan",
    new_short: "Nouveau",
    sample: "Ouvrir l’exemple de plan",
    sample_short: "Exemple",
    open_file: "Ouvrir un fichier",
    save_file: "Enregistrer dans un fichier",
    save_short: "Enregistrer",
    duplicate: "Dupliquer ce plan",
    delete: "Supprimer ce plan",
    all_plans: "Tous les plans",
    plan_menu: "Menu du plan",
    go: |page| format!("Aller à la page {page}"),
    other_language: "Switch to English",
    light: |theme| format!("Thème\u{a0}: {theme}"),
    shift: "Maj+",
    nothing_to_save: "Aucun changement",
    saved: "Enregistré",
    saving: "Enregistrement…",
    not_saved: "Non enregistré",
    save_details: "Où ce plan est conservé",
    nothing_to_save_means: "Ce plan est nouveau. Votre première modification sera enregistrée aussitôt, dans ce navigateur uniquement.",
    saved_at: |moment| {
        format!(
            "Tout est enregistré dans ce navigateur, et nulle part ailleurs. Dernière modification\u{a0}: {moment}."
        )
    },
    saving_means: "Votre dernière modification est en route vers le stockage de ce navigateur.",
    not_saved_since: |moment| {
        format!(
            "Non enregistré depuis le {moment}. Vos modifications ne sont que dans cet onglet\u{a0}: enregistrez dans un fichier pour ne rien perdre."
        )
    },
    kept: "Le navigateur s’est engagé à les garder si la place vient à manquer.",
    not_kept: "Le navigateur peut les effacer si la place manque, ou après des semaines sans visite. Un fichier, lui, reste à vous.",
    exported_at: |moment| format!("Dernier enregistrement dans un fichier\u{a0}: {moment}."),
    never_exported: "Pas encore enregistré dans un fichier.",
    undone: "Annulé",
    redone: "Rétabli",
};
