//! What an imported file tells about the funnel.

/// The texts.
#[derive(Clone, Copy)]
pub struct ImportFound {
    /// Opens it.
    pub title: &'static str,
    /// What is offered, and how it was counted.
    pub help: &'static str,
    /// Head: a stage of the funnel.
    pub stage: &'static str,
    /// Head: the stage of the leads that it stands for.
    pub stands_for: &'static str,
    /// Name of the choice of that.
    pub stands_for_of: fn(&str) -> String,
    /// It stands for none.
    pub none: &'static str,
    /// What follows the last stage.
    pub sales: &'static str,
    /// Head: the rate to the next stage.
    pub rate: &'static str,
    /// Head: the days to the next stage.
    pub lag: &'static str,
    /// Head: what the plan says now.
    pub now: &'static str,
    /// A rate with its cases: rate, successes, trials.
    pub rate_of: fn(&str, &str, &str) -> String,
    /// So many leads are too young to count.
    pub young: fn(&str) -> String,
    /// Days with their cases: days, leads.
    pub days_of: fn(&str, &str) -> String,
    /// A number of days.
    pub days: fn(&str) -> String,
    /// There are too few cases, this is how many are needed.
    pub too_few: fn(usize) -> String,
    /// Nothing is known.
    pub unknown: &'static str,
    /// Takes a rate over into a stage.
    pub take_rate: fn(&str) -> String,
    /// Takes days over into a stage.
    pub take_lag: fn(&str) -> String,
    /// Takes what is ticked over.
    pub apply: &'static str,
    /// Said then: how many figures.
    pub applied: fn(usize) -> String,
    /// The first contact: working hours, leads.
    pub response: fn(&str, &str) -> String,
    /// Name of the choice of the category whose promise it becomes.
    pub response_for: &'static str,
    /// It becomes no promise.
    pub no_promise: &'static str,
}

/// In English.
pub static ENGLISH: ImportFound = ImportFound {
    title: "What this file tells about your funnel",
    help: "Counted from the leads in the file: each once per stage it reached, lost ones included; open ones only once they are older than nine of ten that went on. A file with customers alone tells nothing about a rate.",
    stage: "Stage of the funnel",
    stands_for: "Leads that reached",
    stands_for_of: |stage| format!("Leads for the stage {stage}"),
    none: "not in the file",
    sales: "Sales",
    rate: "Rate to the next",
    lag: "Time to the next",
    now: "In the plan now",
    rate_of: |rate, successes, trials| format!("{rate} ({successes} of {trials})"),
    young: |count| format!("{count} too young to count"),
    days_of: |days, leads| format!("{days} days (median of {leads})"),
    days: |days| format!("{days} days"),
    too_few: |least| format!("fewer than {least} cases"),
    unknown: "–",
    take_rate: |stage| format!("Take over the rate of {stage}"),
    take_lag: |stage| format!("Take over the time of {stage}"),
    apply: "Take over what is ticked",
    applied: |count| if count == 1 { "1 figure taken over".to_owned() } else { format!("{count} figures taken over") },
    response: |hours, leads| format!("First contact after {hours} working hours (median of {leads} leads)."),
    response_for: "Make it the promised first response for",
    no_promise: "nothing, just to know",
};

/// In French.
pub static FRENCH: ImportFound = ImportFound {
    title: "Ce que ce fichier dit de votre entonnoir",
    help: "Compté sur les leads du fichier : chacun une fois par étape atteinte, perdus compris ; les leads ouverts seulement quand ils sont plus âgés que neuf sur dix de ceux qui ont avancé. Un fichier de clients seuls ne dit rien d’un taux.",
    stage: "Étape de l’entonnoir",
    stands_for: "Leads ayant atteint",
    stands_for_of: |stage| format!("Leads pour l’étape {stage}"),
    none: "pas dans le fichier",
    sales: "Ventes",
    rate: "Taux vers la suivante",
    lag: "Délai vers la suivante",
    now: "Dans le plan",
    rate_of: |rate, successes, trials| format!("{rate} ({successes} sur {trials})"),
    young: |count| format!("{count} trop jeunes pour compter"),
    days_of: |days, leads| format!("{days} jours (médiane de {leads})"),
    days: |days| format!("{days} jours"),
    too_few: |least| format!("moins de {least} cas"),
    unknown: "–",
    take_rate: |stage| format!("Reprendre le taux de {stage}"),
    take_lag: |stage| format!("Reprendre le délai de {stage}"),
    apply: "Reprendre ce qui est coché",
    applied: |count| if count < 2 { format!("{count} chiffre repris") } else { format!("{count} chiffres repris") },
    response: |hours, leads| format!("Premier contact après {hours} heures ouvrées (médiane de {leads} leads)."),
    response_for: "En faire la première réponse promise pour",
    no_promise: "rien, pour information",
};
