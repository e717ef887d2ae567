//! What leads are filtered by.

/// The texts.
#[derive(Clone, Copy)]
pub struct LeadFilters {
    /// Opens the filters.
    pub open: &'static str,
    /// The same while some are set: how many.
    pub open_with: fn(usize) -> String,
    /// What the leads are filtered by.
    pub category: &'static str,
    /// The same.
    pub owner: &'static str,
    /// The same.
    pub person: &'static str,
    /// The same.
    pub source: &'static str,
    /// The same.
    pub stage: &'static str,
    /// Leads without a person.
    pub nobody: &'static str,
    /// Leads without a source.
    pub no_source: &'static str,
    /// Label of the least value.
    pub least: &'static str,
    /// Label of the greatest value.
    pub most: &'static str,
    /// Values from that amount on.
    pub from: fn(&str) -> String,
    /// Values up to that amount.
    pub up_to: fn(&str) -> String,
    /// Name of the list of what is asked for.
    pub active: &'static str,
    /// What is asked, and the answer.
    pub asked: fn(&str, &str) -> String,
    /// Takes one of them away.
    pub remove: fn(&str) -> String,
    /// Takes all of them away.
    pub clear: &'static str,
    /// Said when no lead passes.
    pub nothing: &'static str,
}

/// In English.
pub static ENGLISH: LeadFilters = LeadFilters {
    open: "Filters",
    open_with: |count| format!("Filters ({count})"),
    category: "Category",
    owner: "Owner",
    person: "Person",
    source: "Source",
    stage: "Stage",
    nobody: "Nobody in particular",
    no_source: "Unknown",
    least: "Value from",
    most: "Value up to",
    from: |amount| format!("from {amount}"),
    up_to: |amount| format!("up to {amount}"),
    active: "Active filters",
    asked: |about, answer| format!("{about}: {answer}"),
    remove: |filter| format!("Remove the filter {filter}"),
    clear: "Clear all filters",
    nothing: "No lead passes these filters.",
};

/// In French.
pub static FRENCH: LeadFilters = LeadFilters {
    open: "Filtres",
    open_with: |count| format!("Filtres ({count})"),
    category: "Catégorie",
    owner: "Responsable",
    person: "Personne",
    source: "Source",
    stage: "Étape",
    nobody: "Personne en particulier",
    no_source: "Inconnue",
    least: "Valeur à partir de",
    most: "Valeur jusqu’à",
    from: |amount| format!("à partir de {amount}"),
    up_to: |amount| format!("jusqu’à {amount}"),
    active: "Filtres actifs",
    asked: |about, answer| format!("{about}\u{a0}: {answer}"),
    remove: |filter| format!("Retirer le filtre {filter}"),
    clear: "Retirer tous les filtres",
    nothing: "Aucun lead ne passe ces filtres.",
};
