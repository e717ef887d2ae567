//! The command palette and the list of shortcuts.

/// The texts.
#[derive(Clone, Copy)]
pub struct Palette {
    /// Name of the command palette.
    pub name: &'static str,
    /// What its empty field shows.
    pub hint: &'static str,
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
}

/// In English.
pub static ENGLISH: Palette = Palette {
    name: "Find a command",
    hint: "What do you want to do?",
    nothing_found: "No command of that name.",
    shortcuts: "Keyboard shortcuts",
    command: "Command",
    keys: "Keys",
    single_keys: "Shortcuts of a single key, such as ?",
};

/// In French.
pub static FRENCH: Palette = Palette {
    name: "Trouver une commande",
    hint: "Que voulez-vous faire\u{202f}?",
    nothing_found: "Aucune commande de ce nom.",
    shortcuts: "Raccourcis clavier",
    command: "Commande",
    keys: "Touches",
    single_keys: "Raccourcis d’une seule touche, comme\u{a0}?",
};
