//! The common objectives of step 1.

/// The texts.
#[derive(Clone, Copy)]
pub struct Goals {
    /// Title of the objectives.
    pub title: &'static str,
    /// What to do while there is none.
    pub teach: &'static str,
    /// Adds an objective.
    pub add: &'static str,
    /// Heading of an objective, by its number.
    pub heading: fn(usize) -> String,
    /// Removes an objective.
    pub remove: fn(usize) -> String,
    /// An objective was removed.
    pub removed: &'static str,
    /// Label: the sentence.
    pub statement: &'static str,
    /// What an empty sentence shows.
    pub statement_hint: &'static str,
    /// Label: why it matters.
    pub why: &'static str,
    /// Label: the metric.
    pub metric: &'static str,
    /// Label: the scope.
    pub scope: &'static str,
    /// Label: who answers for it in marketing.
    pub marketing_owner: &'static str,
    /// Label: who answers for it in sales.
    pub sales_owner: &'static str,
    /// Label: the unit.
    pub unit: &'static str,
    /// Label: where the metric stands.
    pub baseline: &'static str,
    /// Label: where it should stand.
    pub target: &'static str,
    /// Label: where the figure is read.
    pub source: &'static str,
    /// Label: first day.
    pub start: &'static str,
    /// Label: last day.
    pub deadline: &'static str,
    /// Label: day of the first review.
    pub review: &'static str,
    /// Label: below this growth an objective is too timid.
    pub timid_below: &'static str,
    /// Label: above this growth an objective is too ambitious.
    pub ambitious_above: &'static str,
    /// Label: with less of a chance an objective is too ambitious.
    pub unlikely_below: &'static str,
    /// Label: with more of a chance an objective is too timid.
    pub sure_above: &'static str,
    /// The thresholds of growth and of chance, which opens them.
    pub thresholds: fn(growth: [&str; 2], chance: [&str; 2]) -> String,
    /// What can be handled, for the whole plan.
    pub capacity: &'static str,
    /// Label: prospects a month that marketing can bring.
    pub prospects_per_month: &'static str,
    /// Label: people in sales who follow leads.
    pub followers: &'static str,
    /// Label: leads a month each of them can follow.
    pub leads_per_follower: &'static str,
    /// Label: working days that each of them is on leave in a year.
    pub leave_days: &'static str,
    /// Leads to the working time and the closed days.
    pub calendar: &'static str,
    /// The objective and the funnel count the same goal.
    pub same_goal: &'static str,
    /// They count different ones: the funnel's and the target; the funnel may have none.
    pub other_goal: fn(funnel: Option<&str>, target: &str) -> String,
    /// Takes the target over into the funnel.
    pub use_goal: &'static str,
}

/// In English.
pub static ENGLISH: Goals = Goals {
    title: "Common objectives",
    teach: "Write down what both teams aim for. Each objective is judged by the five SMART criteria while you write.",
    add: "Add an objective",
    heading: |number| format!("Objective {number}"),
    remove: |number| format!("Remove objective {number}"),
    removed: "Objective removed",
    statement: "The objective in one sentence",
    statement_hint: "Reach … by …",
    why: "Why it matters",
    metric: "What is measured",
    scope: "For whom, or where",
    marketing_owner: "Owner in marketing",
    sales_owner: "Owner in sales",
    unit: "Unit",
    baseline: "Today",
    target: "Target",
    source: "Where the figure is read",
    start: "Start",
    deadline: "Deadline",
    review: "First review",
    timid_below: "Too timid with a growth below",
    ambitious_above: "Too ambitious with a growth above",
    unlikely_below: "Too ambitious with a chance below",
    sure_above: "Too timid with a chance above",
    thresholds: |[timid, ambitious], [unlikely, sure]| {
        format!("Fair: growth from {timid} to {ambitious}, chance from {unlikely} to {sure}, for the whole plan")
    },
    capacity: "What each side can handle, for the whole plan",
    prospects_per_month: "Prospects marketing can bring, a month",
    followers: "People in sales who follow leads",
    leads_per_follower: "Leads each can follow, a month",
    leave_days: "Working days of leave of each, a year",
    calendar: "Working time and closed days",
    same_goal: "The funnel above counts back from this very goal.",
    other_goal: |funnel, target| match funnel {
        Some(funnel) => format!("The funnel above counts back from {funnel}, not from {target}."),
        None => format!("The funnel above has no goal yet; this objective aims at {target}."),
    },
    use_goal: "Use as the goal of the funnel",
};

/// In French.
pub static FRENCH: Goals = Goals {
    title: "Objectifs communs",
    teach: "Écrivez ce que visent les deux équipes. Chaque objectif est jugé selon les cinq critères SMART pendant que vous l’écrivez.",
    add: "Ajouter un objectif",
    heading: |number| format!("Objectif {number}"),
    remove: |number| format!("Supprimer l’objectif {number}"),
    removed: "Objectif supprimé",
    statement: "L’objectif en une phrase",
    statement_hint: "Atteindre … d’ici …",
    why: "Pourquoi c’est important",
    metric: "Ce qui est mesuré",
    scope: "Périmètre ou cible visée",
    marketing_owner: "Responsable marketing",
    sales_owner: "Responsable commercial",
    unit: "Unité",
    baseline: "Aujourd’hui",
    target: "Cible",
    source: "Où se lit le chiffre",
    start: "Début",
    deadline: "Échéance",
    review: "Première revue",
    timid_below: "Trop timide si la croissance est sous",
    ambitious_above: "Trop ambitieux si la croissance dépasse",
    unlikely_below: "Trop ambitieux si la probabilité est sous",
    sure_above: "Trop timide si la probabilité dépasse",
    thresholds: |[timid, ambitious], [unlikely, sure]| {
        format!("Juste : croissance de {timid} à {ambitious}, probabilité de {unlikely} à {sure}, pour tout le plan")
    },
    capacity: "Ce que chaque équipe peut absorber, pour tout le plan",
    prospects_per_month: "Prospects que le marketing peut apporter par mois",
    followers: "Commerciaux qui suivent des leads",
    leads_per_follower: "Leads que chacun peut suivre par mois",
    leave_days: "Jours ouvrés de congé de chacun par an",
    calendar: "Temps de travail et jours de fermeture",
    same_goal: "L’entonnoir ci-dessus part bien de cet objectif.",
    other_goal: |funnel, target| match funnel {
        Some(funnel) => format!("L’entonnoir ci-dessus part de {funnel}, et non de {target}."),
        None => format!("L’entonnoir ci-dessus n’a pas encore d’objectif ; celui-ci vise {target}."),
    },
    use_goal: "En faire l’objectif de l’entonnoir",
};
