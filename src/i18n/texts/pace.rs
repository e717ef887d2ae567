//! Step 4: pace to goal, and the plan beside what came in.

use crate::domain::metrics::Source;

/// The texts.
#[derive(Clone, Copy)]
pub struct Pace {
    /// Title.
    pub title: &'static str,
    /// Label of the stage that is looked at.
    pub of: &'static str,
    /// Behind the plan: by how many, what is there, what was due by now, of what.
    pub behind: fn(gap: &str, actual: &str, due: &str, name: &str) -> String,
    /// Ahead of it, likewise.
    pub ahead: fn(gap: &str, actual: &str, due: &str, name: &str) -> String,
    /// Exactly on it.
    pub level: fn(due: &str, name: &str) -> String,
    /// What it takes: still missing of all, of what, until when they are of use, a month from now on, a month as planned.
    pub takes: fn(missing: &str, all: &str, name: &str, last: &str, monthly: &str, planned: &str) -> String,
    /// All is there.
    pub reached: fn(all: &str, name: &str) -> String,
    /// What is missing would close too late.
    pub too_late: fn(missing: &str, all: &str, name: &str, deadline: &str) -> String,
    /// In place of all that while a rate is open.
    pub open: &'static str,
    /// How it is known what came in.
    pub source: fn(Source) -> &'static str,
    /// Leads to where that is said.
    pub to_schedule: &'static str,
    /// Name of the chart: of what.
    pub chart: fn(&str) -> String,
    /// How to read it.
    pub chart_help: &'static str,
    /// What is read: the month, what the plan asks up to its end, what was there.
    pub reading: fn(month: &str, planned: &str, actual: Option<&str>) -> String,
    /// Column: planned up to the end of the month.
    pub planned: &'static str,
    /// Column: there at the end of the month.
    pub actual: &'static str,
    /// Title of the stages.
    pub stages: &'static str,
    /// What they are of: the months.
    pub stages_help: fn(first: &str, last: &str) -> String,
    /// Name of the table: the month by month of a stage.
    pub months: fn(&str) -> String,
    /// Without a dated goal: leads to the objectives.
    pub to_objectives: &'static str,
}

/// In English.
pub static ENGLISH: Pace = Pace {
    title: "Pace to goal",
    of: "Of what",
    behind: |gap, actual, due, name| format!("{gap} behind the plan: {actual} of the {due} {name} due by now."),
    ahead: |gap, actual, due, name| format!("{gap} ahead of the plan: {actual} {name}, {due} due by now."),
    level: |due, name| format!("On plan: all {due} {name} due by now are there."),
    takes: |missing, all, name, last, monthly, planned| {
        format!(
            "To reach the goal, {missing} of {all} {name} are still missing: {monthly} a month until {last}, where the plan asked {planned}."
        )
    },
    reached: |all, name| format!("The goal is reached: {all} {name} were planned in all."),
    too_late: |missing, all, name, deadline| {
        format!("{missing} of {all} {name} are missing, and none that comes now closes by {deadline}.")
    },
    open: "A rate behind this stage is open: there is no plan for it yet.",
    source: |source| match source {
        Source::Counted(_) => "Counted from the leads.",
        Source::Typed => "Typed month by month.",
        Source::Unknown => "Nobody has said yet what came in.",
    },
    to_schedule: "Month by month in the objectives",
    chart: |name| format!("Planned and actual, added up: {name}"),
    chart_help: "Grey: what the plan asks up to the end of each month. In colour: what was there. Point at a month, or move the slider, to read it.",
    reading: |month, planned, actual| match actual {
        Some(actual) => format!("{month}: {planned} planned by its end, {actual} there"),
        None => format!("{month}: {planned} planned by its end"),
    },
    planned: "Planned so far",
    actual: "Actual so far",
    stages: "Plan and actual by stage",
    stages_help: |first, last| {
        if first == last { format!("Whole months: {first}.") } else { format!("Whole months: {first} to {last}.") }
    },
    months: |name| format!("Month by month: {name}"),
    to_objectives: "Go to the objectives",
};

/// In French.
pub static FRENCH: Pace = Pace {
    title: "Rythme vers l’objectif",
    of: "De quoi",
    behind: |gap, actual, due, name| format!("{gap} de retard sur le plan : {actual} {name} à ce jour, {due} au plan."),
    ahead: |gap, actual, due, name| format!("{gap} d’avance sur le plan : {actual} {name} à ce jour, {due} au plan."),
    level: |due, name| format!("Dans le rythme : {due} {name} à ce jour, comme prévu."),
    takes: |missing, all, name, last, monthly, planned| {
        format!(
            "Pour atteindre l’objectif, il manque encore {missing} {name} sur {all} : {monthly} par mois jusqu’au {last}, là où le plan en demandait {planned}."
        )
    },
    reached: |all, name| format!("L’objectif est atteint : {all} {name} étaient prévus en tout."),
    too_late: |missing, all, name, deadline| {
        format!(
            "Il manque {missing} {name} sur {all}, et plus rien de ce qui arrive ne se conclut avant le {deadline}."
        )
    },
    open: "Un taux après cette étape reste à saisir : elle n’a pas encore de plan.",
    source: |source| match source {
        Source::Counted(_) => "Compté d’après les leads.",
        Source::Typed => "Saisi mois par mois.",
        Source::Unknown => "Personne n’a encore dit ce qui est arrivé.",
    },
    to_schedule: "Mois par mois dans les objectifs",
    chart: |name| format!("Prévu et réalisé, cumulés : {name}"),
    chart_help: "En gris : ce que le plan demande jusqu’à la fin de chaque mois. En couleur : ce qui y était. Pointez un mois, ou déplacez le curseur, pour le lire.",
    reading: |month, planned, actual| match actual {
        Some(actual) => format!("{month} : {planned} prévus à la fin, {actual} réalisés"),
        None => format!("{month} : {planned} prévus à la fin"),
    },
    planned: "Prévu en cumul",
    actual: "Réalisé en cumul",
    stages: "Prévu et réalisé par étape",
    stages_help: |first, last| {
        if first == last {
            format!("Mois entiers : {first}.")
        } else {
            format!("Mois entiers : de {first} à {last}.")
        }
    },
    months: |name| format!("Mois par mois : {name}"),
    to_objectives: "Aller aux objectifs",
};
