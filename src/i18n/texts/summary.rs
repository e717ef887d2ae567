//! Step 1 on one page.

/// The texts.
#[derive(Clone, Copy)]
pub struct Summary {
    /// What the page is.
    pub title: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// Title of the funnel.
    pub funnel: &'static str,
    /// Revenue, average sale, sales, conversion without its sign, prospects, what those are called.
    pub sentence: fn(&[&str; 6]) -> String,
    /// In place of the objectives while there is none.
    pub no_goals: &'static str,
    /// Heading of the criteria.
    pub criterion: &'static str,
    /// Heading of the verdicts.
    pub verdict: &'static str,
    /// Heading of the evidence.
    pub evidence: &'static str,
    /// Baseline and target.
    pub change: fn(from: &str, to: &str) -> String,
    /// First and last day.
    pub span: fn(start: &str, deadline: &str) -> String,
}

/// In English.
pub static ENGLISH: Summary = Summary {
    title: "Common objectives on one page",
    print: "Print the summary",
    funnel: "What the goal needs",
    sentence: |[revenue, sale, sales, conversion, prospects, name]| {
        format!("{revenue} ÷ {sale} = {sales} sales; ÷ {conversion}% = {prospects} {name}")
    },
    no_goals: "No common objective is written down yet.",
    criterion: "Criterion",
    verdict: "Verdict",
    evidence: "Evidence and next step",
    change: |from, to| format!("From {from} to {to}"),
    span: |start, deadline| format!("{start} to {deadline}"),
};

/// In French.
pub static FRENCH: Summary = Summary {
    title: "Les objectifs communs sur une page",
    print: "Imprimer la synthèse",
    funnel: "Ce que demande l’objectif",
    sentence: |[revenue, sale, sales, conversion, prospects, name]| {
        format!("{revenue} ÷ {sale} = {sales} ventes ; ÷ {conversion} % = {prospects} {name}")
    },
    no_goals: "Aucun objectif commun n’est encore écrit.",
    criterion: "Critère",
    verdict: "Verdict",
    evidence: "Constat et prochaine étape",
    change: |from, to| format!("De {from} à {to}"),
    span: |start, deadline| format!("Du {start} au {deadline}"),
};
