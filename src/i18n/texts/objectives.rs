//! Step 1: the funnel in one sentence, its stages, its chart.

use crate::domain::Currency;

/// The texts.
#[derive(Clone, Copy)]
pub struct Objectives {
    /// Title of the page: the question it settles.
    pub question: &'static str,
    /// What to do while the funnel is empty.
    pub teach: &'static str,
    /// Label of the goal.
    pub revenue: &'static str,
    /// Label of the revenue of one sale.
    pub average_sale: &'static str,
    /// Label of the rate from prospect to sale.
    pub conversion: &'static str,
    /// Says that the conversion comes from the stages, and leads there.
    pub conversion_computed: &'static str,
    /// In place of a conversion while a rate is open or refused.
    pub conversion_open: &'static str,
    /// A need past the largest count.
    pub overflow: &'static str,
    /// Under a result that is not whole: the exact value and the promise.
    pub exactly: fn(exact: &str, promise: &str) -> String,
    /// The same where two decimals do not show it: the result and the promise.
    pub barely: fn(shown: &str, promise: &str) -> String,
    /// Under the sales: what they still have to win, and what is secured.
    pub still_to_win: fn(left: &str, secured: &str) -> String,
    /// The same once the secured revenue reaches the goal.
    pub nothing_left: &'static str,
    /// Under the prospects: the share that marketing sources, and what it promises.
    pub sourced: fn(share: &str, promise: &str) -> String,
    /// Name of the two fields for that.
    pub terms: &'static str,
    /// Label of the revenue already secured.
    pub secured: &'static str,
    /// Label of the share that marketing sources.
    pub share: &'static str,
    /// What the two do.
    pub terms_help: &'static str,
    /// Label of the choice of currency.
    pub currency_label: &'static str,
    /// A currency.
    pub currency: fn(Currency) -> &'static str,
    /// Opens the stages.
    pub detail: &'static str,
    /// Beside it: how many stages, and days from the counted stage, by its name, to a sale.
    pub detail_summary: fn(stages: usize, counted: &str, days: u32, shown: &str) -> String,
    /// What the stages are for.
    pub detail_help: &'static str,
    /// Turns the one stage into the usual ones.
    pub split: &'static str,
    /// What that does.
    pub split_help: &'static str,
    /// Names of the usual stages around the prospects: visits, qualified prospects, opportunities.
    pub usual_stages: [&'static str; 3],
    /// Name of the table of stages.
    pub stages: &'static str,
    /// Column: which stage the sentence counts.
    pub headline: &'static str,
    /// The choice of one stage for it.
    pub headline_of: fn(&str) -> String,
    /// Column and label: a stage.
    pub stage: &'static str,
    /// A stage without a name.
    pub unnamed_stage: &'static str,
    /// Name of a stage just added.
    pub new_stage: &'static str,
    /// Column and label: the team that answers for it.
    pub team: &'static str,
    /// Column and label: the rate.
    pub rate: &'static str,
    /// Column and label: the lag.
    pub lag: &'static str,
    /// Label of the unit of a lag.
    pub lag_unit: &'static str,
    /// A unit of the lag.
    pub days: &'static str,
    /// The other.
    pub months: &'static str,
    /// Column: what a stage needs.
    pub need: &'static str,
    /// Column: what a stage promises.
    pub promise: &'static str,
    /// Column: what can be done with a stage.
    pub actions: &'static str,
    /// Days of all stages together, from the first on.
    pub total_lag: fn(u64, shown: &str) -> String,
    /// Adds a stage before all others.
    pub add_first: &'static str,
    /// Adds a stage after one.
    pub add_after: fn(&str) -> String,
    /// Moves a stage up.
    pub move_up: fn(&str) -> String,
    /// Moves a stage down.
    pub move_down: fn(&str) -> String,
    /// Removes a stage.
    pub remove_stage: fn(&str) -> String,
    /// A stage was removed.
    pub stage_removed: fn(&str) -> String,
    /// A stage was moved: its name, its place from 1, how many there are.
    pub stage_moved: fn(&str, usize, usize) -> String,
    /// Says the figures of the chart.
    pub chart: fn(&str) -> String,
    /// How to read the chart.
    pub chart_scale: &'static str,
}

/// In English.
pub static ENGLISH: Objectives = Objectives {
    question: "What do we both aim for, and what must each side deliver?",
    teach: "Type three numbers you both agree on: the goal turns into the prospects it takes.",
    revenue: "Revenue to reach",
    average_sale: "Average sale",
    conversion: "Conversion",
    conversion_computed: "From the stages below",
    conversion_open: "A rate of the stages is open",
    overflow: "This asks for more than can be counted. Raise this rate, or check the other numbers.",
    exactly: |exact, promise| format!("{exact} exactly; a commitment promises {promise}."),
    barely: |shown, promise| format!("{shown} but for a fraction; a commitment promises {promise}."),
    still_to_win: |left, secured| format!("For the {left} still to win: {secured} is secured."),
    nothing_left: "The secured revenue reaches the goal: nothing is left to sell.",
    sourced: |share, promise| format!("Marketing sources {share} of them and promises {promise}."),
    terms: "Not asked of new sales, and of marketing",
    secured: "Revenue already secured",
    share: "Share sourced by marketing",
    terms_help: "Secured revenue, such as orders in hand, lowers what every stage needs. The rest of the prospects sales finds by itself. Left empty, nothing is secured and marketing sources everything.",
    currency_label: "Currency",
    currency: |currency| match currency {
        Currency::Eur => "Euro",
        Currency::Usd => "US dollar",
        Currency::Gbp => "Pound sterling",
        Currency::Chf => "Swiss franc",
        Currency::Cad => "Canadian dollar",
    },
    detail: "Detail, stage by stage",
    detail_summary: |stages, counted, days, shown| {
        let stages = if stages == 1 { "1 stage".to_owned() } else { format!("{stages} stages") };
        match days {
            0 => stages,
            1 => format!("{stages}, 1 day from “{counted}” to a sale"),
            _ => format!("{stages}, {shown} days from “{counted}” to a sale"),
        }
    },
    detail_help: "Each stage needs what the next one needs, divided by its rate. The screen shows the nearest whole number; a promise rounds up.",
    split: "Split into the usual stages",
    split_help: "Visits, prospects, qualified prospects, opportunities: the new ones start at 100%, so no figure changes until you set their rates.",
    usual_stages: ["visits", "qualified prospects", "opportunities"],
    stages: "Stages of the funnel",
    headline: "In the sentence",
    headline_of: |stage| format!("Count {stage} in the sentence"),
    stage: "Stage",
    unnamed_stage: "unnamed stage",
    new_stage: "new stage",
    team: "Team",
    rate: "Rate to the next",
    lag: "Lag to the next",
    lag_unit: "Unit of the lag",
    days: "days",
    months: "months",
    need: "Needed",
    promise: "Promised",
    actions: "Actions",
    total_lag: |days, shown| match days {
        1 => "1 day from the first stage".to_owned(),
        _ => format!("{shown} days from the first stage"),
    },
    add_first: "Add a stage at the top",
    add_after: |stage| format!("Add a stage after {stage}"),
    move_up: |stage| format!("Move {stage} up"),
    move_down: |stage| format!("Move {stage} down"),
    remove_stage: |stage| format!("Remove {stage}"),
    stage_removed: |stage| format!("Stage “{stage}” removed"),
    stage_moved: |stage, place, all| format!("{stage}: now stage {place} of {all}"),
    chart: |figures| format!("Funnel: {figures}"),
    chart_scale: "Each vertical line stands for ten times the one before, so that millions of visits and a few sales fit on one sheet: the step from bar to bar is the rate.",
};

/// In French.
pub static FRENCH: Objectives = Objectives {
    question: "Que visons-nous ensemble, et que doit fournir chaque équipe ?",
    teach: "Saisissez trois nombres sur lesquels vous êtes d’accord : l’objectif se traduit en nombre de prospects.",
    revenue: "Chiffre d’affaires visé",
    average_sale: "Vente moyenne",
    conversion: "Taux de conversion",
    conversion_computed: "D’après les étapes ci-dessous",
    conversion_open: "Un taux des étapes reste à saisir",
    overflow: "Le résultat dépasse ce qui peut être compté. Augmentez ce taux ou vérifiez les autres nombres.",
    exactly: |exact, promise| format!("{exact} exactement ; un engagement promet {promise}."),
    barely: |shown, promise| format!("{shown} à une fraction près ; un engagement promet {promise}."),
    still_to_win: |left, secured| format!("Pour les {left} encore à vendre : {secured} sont acquis."),
    nothing_left: "Le chiffre d’affaires acquis atteint l’objectif : il ne reste rien à vendre.",
    sourced: |share, promise| format!("Le marketing en apporte {share} et en promet {promise}."),
    terms: "Ce qui n’est demandé ni aux ventes à venir, ni au marketing",
    secured: "Chiffre d’affaires déjà acquis",
    share: "Part apportée par le marketing",
    terms_help: "Le chiffre d’affaires acquis (commandes en main, par exemple) réduit le besoin de chaque étape. Les autres prospects, les commerciaux les trouvent eux-mêmes. Sans saisie, rien n’est acquis et le marketing apporte tout.",
    currency_label: "Devise",
    currency: |currency| match currency {
        Currency::Eur => "Euro",
        Currency::Usd => "Dollar américain",
        Currency::Gbp => "Livre sterling",
        Currency::Chf => "Franc suisse",
        Currency::Cad => "Dollar canadien",
    },
    detail: "Détail, étape par étape",
    detail_summary: |stages, counted, days, shown| {
        let stages = if stages == 1 { "1 étape".to_owned() } else { format!("{stages} étapes") };
        match days {
            0 => stages,
            1 => format!("{stages}, 1 jour de « {counted} » à la vente"),
            _ => format!("{stages}, {shown} jours de « {counted} » à la vente"),
        }
    },
    detail_help: "Chaque étape a besoin de ce que demande la suivante, divisé par son taux. L’écran affiche l’entier le plus proche ; une promesse arrondit au-dessus.",
    split: "Détailler en étapes habituelles",
    split_help: "Visites, prospects, prospects qualifiés, opportunités : les nouvelles étapes partent à 100 %, aucun chiffre ne change tant que vous n’avez pas saisi leur taux.",
    usual_stages: ["visites", "prospects qualifiés", "opportunités"],
    stages: "Étapes de l’entonnoir",
    headline: "Dans la phrase",
    headline_of: |stage| format!("Compter « {stage} » dans la phrase"),
    stage: "Étape",
    unnamed_stage: "étape sans nom",
    new_stage: "nouvelle étape",
    team: "Équipe",
    rate: "Taux vers la suivante",
    lag: "Délai vers la suivante",
    lag_unit: "Unité du délai",
    days: "jours",
    months: "mois",
    need: "Besoin",
    promise: "Promesse",
    actions: "Actions",
    total_lag: |days, shown| match days {
        0 | 1 => format!("{shown} jour depuis la première étape"),
        _ => format!("{shown} jours depuis la première étape"),
    },
    add_first: "Ajouter une étape au début",
    add_after: |stage| format!("Ajouter une étape après « {stage} »"),
    move_up: |stage| format!("Monter « {stage} »"),
    move_down: |stage| format!("Descendre « {stage} »"),
    remove_stage: |stage| format!("Supprimer « {stage} »"),
    stage_removed: |stage| format!("Étape « {stage} » supprimée"),
    stage_moved: |stage, place, all| format!("{stage} : désormais étape {place} sur {all}"),
    chart: |figures| format!("Entonnoir : {figures}"),
    chart_scale: "Chaque ligne verticale vaut dix fois la précédente, pour que des millions de visites et quelques ventes tiennent sur une même feuille : l’écart d’une barre à l’autre, c’est le taux.",
};
