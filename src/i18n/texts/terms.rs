//! Words of the domain that several rooms use.

use crate::domain::{Answer, Category, Column, Criterion, LeadStage, Metric, Team};

/// The words.
#[derive(Clone, Copy)]
pub struct Terms {
    /// A team.
    pub team: fn(Team) -> &'static str,
    /// A column of the board.
    pub column: fn(Column) -> &'static str,
    /// A category, in full.
    pub category: fn(Category) -> &'static str,
    /// A category, for a narrow place.
    pub category_short: fn(Category) -> &'static str,
    /// A criterion.
    pub criterion: fn(Criterion) -> &'static str,
    /// An answer.
    pub answer: fn(Answer) -> &'static str,
    /// A stage of a lead.
    pub lead_stage: fn(LeadStage) -> &'static str,
    /// A kind of metric.
    pub metric: fn(Metric) -> &'static str,
    /// The end of the funnel.
    pub sales: &'static str,
    /// The same beside stages whose names begin with a capital.
    pub sales_capital: &'static str,
    /// The name a new plan gives to its one stage.
    pub prospects: &'static str,
    /// The name of a plan nobody named.
    pub new_plan: &'static str,
    /// A lead without company, contact and e-mail.
    pub unnamed_lead: &'static str,
    /// Joins the last two things of a list: and.
    pub and: &'static str,
    /// Leads to what a word means.
    pub meaning: fn(&str) -> String,
}

/// In English.
pub static ENGLISH: Terms = Terms {
    team: |team| match team {
        Team::Marketing => "Marketing",
        Team::InsideSales => "Inside sales",
        Team::Sales => "Sales",
    },
    column: |column| match column {
        Column::Open(team) => (ENGLISH.team)(team),
        Column::Closed => "Closed",
    },
    category: |category| match category {
        Category::ShortTerm => "Short-term project",
        Category::MidTerm => "Mid-term project",
        Category::LongTerm => "Long-term or ill-defined project",
        Category::ToQualify => "To qualify",
    },
    category_short: |category| match category {
        Category::ShortTerm => "Short term",
        Category::MidTerm => "Mid term",
        Category::LongTerm => "Long term",
        Category::ToQualify => "To qualify",
    },
    criterion: |criterion| match criterion {
        Criterion::Pain => "Pain",
        Criterion::Need => "Need",
        Criterion::Scope => "Scope",
        Criterion::Team => "Team",
        Criterion::Budget => "Budget",
        Criterion::Timing => "Timing",
    },
    answer: |answer| match answer {
        Answer::Yes => "Yes",
        Answer::Partly => "Partly",
        Answer::No => "No",
        Answer::Unknown => "Unknown",
    },
    lead_stage: |stage| match stage {
        LeadStage::New => "New",
        LeadStage::Accepted => "Accepted",
        LeadStage::Rejected => "Rejected",
        LeadStage::Appointment => "Appointment",
        LeadStage::Opportunity => "Opportunity",
        LeadStage::Won => "Won",
        LeadStage::Lost => "Lost",
    },
    metric: |metric| match metric {
        Metric::Revenue => "Revenue",
        Metric::Traffic => "Traffic",
        Metric::Visibility => "Visibility",
        Metric::Other => "Other metric",
    },
    sales: "sales",
    sales_capital: "Sales",
    prospects: "prospects",
    new_plan: "New plan",
    unnamed_lead: "Unnamed lead",
    and: " and ",
    meaning: |word| format!("Meaning of “{word}”"),
};

/// In French.
pub static FRENCH: Terms = Terms {
    team: |team| match team {
        Team::Marketing => "Marketing",
        Team::InsideSales => "Commerciaux sédentaires",
        Team::Sales => "Commerciaux",
    },
    column: |column| match column {
        Column::Open(team) => (FRENCH.team)(team),
        Column::Closed => "Clos",
    },
    category: |category| match category {
        Category::ShortTerm => "Projet à court terme",
        Category::MidTerm => "Projet à moyen terme",
        Category::LongTerm => "Projet à long terme ou mal défini",
        Category::ToQualify => "À qualifier",
    },
    category_short: |category| match category {
        Category::ShortTerm => "Court terme",
        Category::MidTerm => "Moyen terme",
        Category::LongTerm => "Long terme",
        Category::ToQualify => "À qualifier",
    },
    criterion: |criterion| match criterion {
        Criterion::Pain => "Douleur",
        Criterion::Need => "Besoin",
        Criterion::Scope => "Périmètre",
        Criterion::Team => "Équipe",
        Criterion::Budget => "Budget",
        Criterion::Timing => "Échéance",
    },
    answer: |answer| match answer {
        Answer::Yes => "Oui",
        Answer::Partly => "En partie",
        Answer::No => "Non",
        Answer::Unknown => "Inconnu",
    },
    lead_stage: |stage| match stage {
        LeadStage::New => "Nouveau",
        LeadStage::Accepted => "Accepté",
        LeadStage::Rejected => "Refusé",
        LeadStage::Appointment => "Rendez-vous",
        LeadStage::Opportunity => "Opportunité",
        LeadStage::Won => "Gagné",
        LeadStage::Lost => "Perdu",
    },
    metric: |metric| match metric {
        Metric::Revenue => "Chiffre d’affaires",
        Metric::Traffic => "Trafic",
        Metric::Visibility => "Visibilité",
        Metric::Other => "Autre indicateur",
    },
    sales: "ventes",
    sales_capital: "Ventes",
    prospects: "prospects",
    new_plan: "Nouveau plan",
    unnamed_lead: "Lead sans nom",
    and: " et ",
    meaning: |word| format!("Sens de « {word} »"),
};
