//! Step 4: leads by category, age, owner and cohort, handovers and reasons.

use crate::domain::metrics::Ripeness;
use crate::domain::{LeadStage, Team};

/// The texts.
#[derive(Clone, Copy)]
pub struct Held {
    /// Title of the categories.
    pub categories: &'static str,
    /// What they count.
    pub categories_help: &'static str,
    /// What is read: the month, how many of which.
    pub reading: fn(month: &str, counts: &[(String, String)]) -> String,
    /// How to read a chart of layers.
    pub layers_help: &'static str,
    /// Title of the ages.
    pub ageing: &'static str,
    /// What they count.
    pub ageing_help: &'static str,
    /// Column: age.
    pub age: &'static str,
    /// Title of the owners.
    pub owners: &'static str,
    /// What they count.
    pub owners_help: &'static str,
    /// Column: the owner.
    pub owner: &'static str,
    /// Nobody in particular of a team.
    pub nobody: &'static str,
    /// Column: open leads.
    pub open: &'static str,
    /// Column: what they could bring.
    pub value: &'static str,
    /// Column: leads on which something is overdue.
    pub overdue: &'static str,
    /// Column: leads that they had in the period.
    pub had: &'static str,
    /// Column: days of the period.
    pub days: &'static str,
    /// Column: days for each lead.
    pub days_each: &'static str,
    /// Title of the handovers.
    pub handovers: &'static str,
    /// How many went forwards and how many came back.
    pub went: fn(forth: &str, back: &str) -> String,
    /// Head of the rows: from whom.
    pub from: &'static str,
    /// Heads of the columns: to whom.
    pub to: fn(Team) -> &'static str,
    /// Row: lent.
    pub lent: &'static str,
    /// Title of the reasons.
    pub reasons: &'static str,
    /// Title of those for a stage.
    pub refused: fn(LeadStage, &str) -> String,
    /// Column: the reason.
    pub reason: &'static str,
    /// Column: leads.
    pub leads: &'static str,
    /// Where there is none.
    pub none: &'static str,
    /// Title of the cohorts.
    pub cohorts: &'static str,
    /// What they are: days from a prospect to a sale.
    pub cohorts_help: fn(days: &str) -> String,
    /// Column: the month in which leads came in.
    pub cohort: &'static str,
    /// Columns: the stages.
    pub reached: fn(LeadStage) -> &'static str,
    /// Column: lost or rejected.
    pub gone: &'static str,
    /// Column: how ripe; until when it ripens.
    pub ripeness: &'static str,
    /// How ripe a cohort is.
    pub ripe: fn(Ripeness, day: &str) -> String,
    /// Row: the sum.
    pub all: &'static str,
}

/// In English.
pub static ENGLISH: Held = Held {
    categories: "Leads by category",
    categories_help: "Leads that came in, by their category today.",
    reading: |month, counts| {
        let counts: Vec<_> = counts.iter().map(|(count, name)| format!("{count} {name}")).collect();
        format!("{month}: {}", counts.join(", "))
    },
    layers_help: "Point at a column, or move the slider, to read it.",
    ageing: "How old open leads are",
    ageing_help: "Days since they came in, today, by the team that has them.",
    age: "Age",
    owners: "Who holds what, and for how long",
    owners_help: "Open leads are those of today; days are those of the period, added up over the leads.",
    owner: "Owner",
    nobody: "Nobody in particular",
    open: "Open",
    value: "Value",
    overdue: "Overdue",
    had: "Had",
    days: "Days",
    days_each: "Days a lead",
    handovers: "Handovers and returns",
    went: |forth, back| format!("{forth} forwards, {back} back."),
    from: "From",
    to: |team| match team {
        Team::Marketing => "To marketing",
        Team::InsideSales => "To inside sales",
        Team::Sales => "To sales",
    },
    lent: "Of these, on loan",
    reasons: "Why leads were rejected and lost",
    refused: |stage, count| {
        if stage == LeadStage::Lost { format!("Lost: {count}") } else { format!("Rejected: {count}") }
    },
    reason: "Reason",
    leads: "Leads",
    none: "None.",
    cohorts: "What became of the leads of each month",
    cohorts_help: |days| {
        format!(
            "How far the leads that came in in a month have come since. A sale takes {days} days by the funnel: until a month is that old it is immature, and not judged."
        )
    },
    cohort: "Came in",
    reached: |stage| match stage {
        LeadStage::New => "Leads",
        LeadStage::Accepted => "Accepted",
        LeadStage::Appointment => "Appointment",
        LeadStage::Opportunity => "Opportunity",
        _ => "Won",
    },
    gone: "Lost or rejected",
    ripeness: "Standing",
    ripe: |ripeness, day| match ripeness {
        Ripeness::Immature(_) => format!("immature until {day}"),
        Ripeness::Enough => "as expected".to_owned(),
        Ripeness::Short => "short of the funnel".to_owned(),
        Ripeness::Open => "a rate is open".to_owned(),
    },
    all: "In all",
};

/// In French.
pub static FRENCH: Held = Held {
    categories: "Leads par catégorie",
    categories_help: "Les leads arrivés, selon leur catégorie d’aujourd’hui.",
    reading: |month, counts| {
        let counts: Vec<_> = counts.iter().map(|(count, name)| format!("{count} {name}")).collect();
        format!("{month} : {}", counts.join(", "))
    },
    layers_help: "Pointez une colonne, ou déplacez le curseur, pour la lire.",
    ageing: "L’âge des leads ouverts",
    ageing_help: "Jours depuis leur arrivée, aujourd’hui, selon l’équipe qui les a.",
    age: "Âge",
    owners: "Qui détient quoi, et depuis combien de temps",
    owners_help: "Les leads ouverts sont ceux d’aujourd’hui ; les jours sont ceux de la période, additionnés sur les leads.",
    owner: "Responsable",
    nobody: "Personne en particulier",
    open: "Ouverts",
    value: "Valeur",
    overdue: "En retard",
    had: "Eus",
    days: "Jours",
    days_each: "Jours par lead",
    handovers: "Transmissions et retours",
    went: |forth, back| format!("{forth} vers l’avant, {back} en retour."),
    from: "De",
    to: |team| match team {
        Team::Marketing => "Au marketing",
        Team::InsideSales => "Aux commerciaux sédentaires",
        Team::Sales => "Aux commerciaux",
    },
    lent: "Dont en prêt",
    reasons: "Pourquoi des leads ont été refusés et perdus",
    refused: |stage, count| {
        if stage == LeadStage::Lost { format!("Perdus : {count}") } else { format!("Refusés : {count}") }
    },
    reason: "Motif",
    leads: "Leads",
    none: "Aucun.",
    cohorts: "Ce que sont devenus les leads de chaque mois",
    cohorts_help: |days| {
        format!(
            "Jusqu’où sont allés depuis les leads arrivés dans le mois. D’après l’entonnoir, une vente prend {days} jours : tant qu’un mois n’a pas cet âge, il n’est pas mûr et n’est pas jugé."
        )
    },
    cohort: "Arrivés en",
    reached: |stage| match stage {
        LeadStage::New => "Leads",
        LeadStage::Accepted => "Acceptés",
        LeadStage::Appointment => "Rendez-vous",
        LeadStage::Opportunity => "Opportunité",
        _ => "Gagnés",
    },
    gone: "Perdus ou refusés",
    ripeness: "État",
    ripe: |ripeness, day| match ripeness {
        Ripeness::Immature(_) => format!("pas mûr avant le {day}"),
        Ripeness::Enough => "comme attendu".to_owned(),
        Ripeness::Short => "en dessous de l’entonnoir".to_owned(),
        Ripeness::Open => "un taux manque".to_owned(),
    },
    all: "Au total",
};
