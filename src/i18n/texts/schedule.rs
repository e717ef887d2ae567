//! Step 1: the plan month by month.

use crate::domain::LeadStage;

/// The texts.
#[derive(Clone, Copy)]
pub struct Schedule {
    /// Title of the panel.
    pub title: &'static str,
    /// A stage in the choice, by its name, that has something late.
    pub late_stage: fn(&str) -> String,
    /// Column: the month.
    pub month: &'static str,
    /// Column: what is planned.
    pub planned: &'static str,
    /// Column and label: what came in.
    pub actual: &'static str,
    /// Column: the gap.
    pub gap: &'static str,
    /// Column: what has to come in from today on.
    pub catch_up: &'static str,
    /// What that column is.
    pub catch_up_help: &'static str,
    /// Row: the sum of all.
    pub total: &'static str,
    /// Row: before the start.
    pub before: fn(start: &str) -> String,
    /// How it is known what came in: typed, or counted from a stage of the leads on.
    pub counted: fn(Option<LeadStage>) -> &'static str,
    /// All that is needed is there: how many of what.
    pub reached: fn(count: &str, name: &str) -> String,
    /// Some are missing: how many of how many of what, until when they are of use.
    pub missing: fn(missing: &str, all: &str, name: &str, last: &str) -> String,
    /// Some are missing and cannot become sales any more: how many of what, the deadline, what it costs.
    pub too_late: fn(missing: &str, name: &str, deadline: &str, cost: &str) -> String,
    /// Some were needed before the start: how many of what, the start, what hangs on them, the deadline.
    pub late: fn(missing: &str, name: &str, start: &str, cost: &str, deadline: &str) -> String,
    /// Deals, their number as it is written, and their revenue if it is known.
    pub cost: fn(deals: u64, shown: &str, revenue: Option<&str>) -> String,
    /// In place of all that while a rate is open.
    pub open: &'static str,
    /// Name of the chart: the stage.
    pub chart: fn(name: &str) -> String,
    /// How to read it.
    pub chart_help: &'static str,
    /// What is read: the month, planned, actual.
    pub reading: fn(month: &str, planned: &str, actual: &str) -> String,
    /// Title of the last useful days, and their column.
    pub useful: &'static str,
    /// What they are.
    pub useful_help: &'static str,
    /// Column: the category.
    pub category: &'static str,
    /// Column and label: days from a lead to its sale.
    pub days: &'static str,
    /// A day that is over.
    pub past: fn(day: &str) -> String,
    /// Opens the weights: whether there are any.
    pub season: fn(some: bool) -> &'static str,
    /// What the weights are.
    pub season_help: &'static str,
    /// The months, January first.
    pub months: [&'static str; 12],
    /// No objective asks for revenue.
    pub no_objective: &'static str,
    /// The objective has no start.
    pub no_start: &'static str,
    /// The objective has no deadline.
    pub no_deadline: &'static str,
    /// The deadline comes first.
    pub backwards: &'static str,
    /// Too many months.
    pub too_long: fn(most: usize) -> String,
    /// Every month weighs nothing.
    pub no_weight: &'static str,
    /// Past counting.
    pub too_large: &'static str,
    /// Leads to what is missing.
    pub go_there: &'static str,
}

/// In English.
pub static ENGLISH: Schedule = Schedule {
    title: "Month by month",
    late_stage: |name| format!("{name} (late)"),
    month: "Month",
    planned: "Planned",
    actual: "Actual",
    gap: "Gap",
    catch_up: "From today on",
    catch_up_help: "The last column shares out what is still missing, late needs included, over the days left, as the plan is. What comes in after the last useful day would close after the deadline.",
    total: "In all",
    before: |start| format!("Before {start}"),
    counted: |leads| match leads {
        None => "Typed month by month",
        Some(LeadStage::New) => "Counted: leads that came in",
        Some(LeadStage::Accepted) => "Counted: leads accepted",
        Some(LeadStage::Appointment) => "Counted: leads with an appointment",
        Some(LeadStage::Opportunity) => "Counted: opportunities",
        Some(LeadStage::Won) => "Counted: leads won",
        Some(LeadStage::Lost) => "Counted: leads lost",
        Some(LeadStage::Rejected) => "Counted: leads rejected",
    },
    reached: |count, name| format!("The plan is reached: {count} {name} came in."),
    missing: |missing, all, name, last| {
        format!("{missing} of {all} {name} are still missing, by {last} at the latest.")
    },
    too_late: |missing, name, deadline, cost| {
        format!("{missing} {name} are missing, and none that comes now closes by {deadline}: that is {cost} less.")
    },
    late: |missing, name, start, cost, deadline| {
        format!(
            "Already late: {missing} {name} were needed before {start}. On them hang {cost} that will not close by {deadline}, unless the months left bring as many more."
        )
    },
    cost: |deals, shown, revenue| {
        let deals = match deals {
            0 => "less than one sale".to_owned(),
            1 => "1 sale".to_owned(),
            _ => format!("{shown} sales"),
        };
        revenue.map_or(deals.clone(), |revenue| format!("{deals} ({revenue})"))
    },
    open: "A rate behind this stage is open: there is nothing to plan yet.",
    chart: |name| format!("Planned and actual, month by month: {name}"),
    chart_help: "Wide and grey: planned. Narrow and in colour: what came in. Point at a month, or move the slider, to read it.",
    reading: |month, planned, actual| format!("{month}: {planned} planned, {actual} actual"),
    useful: "Last useful day",
    useful_help: "A lead created after that day would close after the deadline. Type how long leads of each category take; left empty, it is what the funnel takes from the stage in the sentence.",
    category: "Category",
    days: "Days to the sale",
    past: |day| format!("{day}, over"),
    season: |some| if some { "Seasonality: by the weights typed here" } else { "Seasonality: every month alike" },
    season_help: "How much each month of the year weighs in the sales: 100 is an ordinary month, 50 brings half as much, 0 nothing. Emptied, it is 100 again.",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    no_objective: "The months go from the start to the deadline of a revenue objective, and there is none yet.",
    no_start: "The revenue objective has no start yet.",
    no_deadline: "The revenue objective has no deadline yet.",
    backwards: "The deadline of the revenue objective comes before its start.",
    too_long: |most| {
        format!("The revenue objective takes more than {most} months: that is too long to plan by the month.")
    },
    no_weight: "Every month from start to deadline weighs 0. Give one of them a weight.",
    too_large: "This asks for more than can be counted. Check the numbers above.",
    go_there: "Go there",
};

/// In French.
pub static FRENCH: Schedule = Schedule {
    title: "Mois par mois",
    late_stage: |name| format!("{name} (en retard)"),
    month: "Mois",
    planned: "Prévu",
    actual: "Réalisé",
    gap: "Écart",
    catch_up: "À partir d’aujourd’hui",
    catch_up_help: "La dernière colonne répartit ce qui manque encore, besoins en retard compris, sur les jours restants, au rythme du plan. Ce qui arrive après le dernier jour utile se conclurait après l’échéance.",
    total: "Au total",
    before: |start| format!("Avant le {start}"),
    counted: |leads| match leads {
        None => "Saisi mois par mois",
        Some(LeadStage::New) => "Compté : leads entrés",
        Some(LeadStage::Accepted) => "Compté : leads acceptés",
        Some(LeadStage::Appointment) => "Compté : leads avec rendez-vous",
        Some(LeadStage::Opportunity) => "Compté : opportunités",
        Some(LeadStage::Won) => "Compté : leads gagnés",
        Some(LeadStage::Lost) => "Compté : leads perdus",
        Some(LeadStage::Rejected) => "Compté : leads refusés",
    },
    reached: |count, name| format!("Le plan est atteint : {count} {name}."),
    missing: |missing, all, name, last| format!("Il manque {missing} {name} sur {all}, au plus tard le {last}."),
    too_late: |missing, name, deadline, cost| {
        format!(
            "Il manque {missing} {name} et plus rien de ce qui arrive ne se conclut avant le {deadline} : c’est {cost} de moins."
        )
    },
    late: |missing, name, start, cost, deadline| {
        format!(
            "Déjà en retard : {missing} {name} étaient nécessaires avant le {start}. En dépendent {cost} qui ne se concluront pas d’ici le {deadline}, sauf si les mois restants en apportent autant de plus."
        )
    },
    cost: |deals, shown, revenue| {
        let deals = match deals {
            0 => "moins d’une vente".to_owned(),
            1 => "1 vente".to_owned(),
            _ => format!("{shown} ventes"),
        };
        revenue.map_or(deals.clone(), |revenue| format!("{deals} ({revenue})"))
    },
    open: "Un taux après cette étape reste à saisir : il n’y a encore rien à planifier.",
    chart: |name| format!("Prévu et réalisé, mois par mois : {name}"),
    chart_help: "Large et gris : prévu. Étroit et en couleur : réalisé. Pointez un mois, ou déplacez le curseur, pour le lire.",
    reading: |month, planned, actual| format!("{month} : {planned} prévus, {actual} réalisés"),
    useful: "Dernier jour utile",
    useful_help: "Un lead créé après ce jour se conclurait après l’échéance. Saisissez la durée de chaque catégorie ; laissée vide, c’est celle de l’entonnoir depuis l’étape de la phrase.",
    category: "Catégorie",
    days: "Jours jusqu’à la vente",
    past: |day| format!("{day}, passé"),
    season: |some| {
        if some { "Saisonnalité : selon les poids saisis ici" } else { "Saisonnalité : tous les mois pareils" }
    },
    season_help: "Ce que pèse chaque mois de l’année dans les ventes : 100 pour un mois ordinaire, 50 pour moitié moins, 0 pour rien. Vidé, il revient à 100.",
    months: [
        "Janvier",
        "Février",
        "Mars",
        "Avril",
        "Mai",
        "Juin",
        "Juillet",
        "Août",
        "Septembre",
        "Octobre",
        "Novembre",
        "Décembre",
    ],
    no_objective: "Les mois vont du début à l’échéance d’un objectif de chiffre d’affaires, et il n’y en a pas encore.",
    no_start: "L’objectif de chiffre d’affaires n’a pas encore de début.",
    no_deadline: "L’objectif de chiffre d’affaires n’a pas encore d’échéance.",
    backwards: "L’échéance de l’objectif de chiffre d’affaires précède son début.",
    too_long: |most| {
        format!(
            "L’objectif de chiffre d’affaires court sur plus de {most} mois : c’est trop long pour un plan mensuel."
        )
    },
    no_weight: "Tous les mois du début à l’échéance pèsent 0. Donnez un poids à l’un d’eux.",
    too_large: "Le résultat dépasse ce qui peut être compté. Vérifiez les nombres ci-dessus.",
    go_there: "Y aller",
};
