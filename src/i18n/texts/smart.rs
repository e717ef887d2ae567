//! The five SMART criteria: verdicts, and the evidence in one sentence.

use super::next_steps::{self, NextSteps};
use crate::domain::smart::{Aspect, Open, Part, Verdict};

/// The texts.
#[derive(Clone, Copy)]
pub struct Smart {
    /// A criterion.
    pub aspect: fn(Aspect) -> &'static str,
    /// A verdict.
    pub verdict: fn(Verdict) -> &'static str,
    /// A part, inside a list.
    pub part: fn(Part) -> &'static str,
    /// What a load needs, inside a list.
    pub open: fn(Open) -> &'static str,
    /// Some parts are said, others not.
    pub said: fn(there: &str, open: &str) -> String,
    /// No part is said.
    pub unsaid: fn(open: &str) -> String,
    /// Metric, scope, and the two owners.
    pub specific: fn(metric: &str, scope: &str, marketing: &str, sales: &str) -> String,
    /// Baseline and target with their unit, and the source.
    pub measurable: fn(baseline: &str, target: &str, source: &str) -> String,
    /// No baseline or no target.
    pub no_growth: &'static str,
    /// A change between the thresholds.
    pub fair: fn(change: &str, timid: &str, ambitious: &str) -> String,
    /// A change below the threshold.
    pub timid: fn(change: &str, threshold: &str) -> String,
    /// A change above the threshold.
    pub ambitious: fn(change: &str, threshold: &str) -> String,
    /// A fall of something that should grow.
    pub falling: fn(change: &str) -> String,
    /// From zero or below.
    pub no_percentage: fn(baseline: &str, target: &str) -> String,
    /// A chance of the goal.
    pub odds: fn(&OddsFigures) -> String,
    /// What the load cannot be told without.
    pub no_load: fn(open: &str) -> String,
    /// No capacity for this metric.
    pub no_capacity_counted: &'static str,
    /// What the funnel asks in a month.
    pub load: fn(&LoadFigures) -> String,
    /// No last day.
    pub no_deadline: &'static str,
    /// No first day.
    pub no_start: fn(deadline: &str) -> String,
    /// The deadline is not after the start.
    pub backwards: fn(start: &str, deadline: &str) -> String,
    /// Days, start, deadline, and the first review if one is planned.
    pub period: fn(days: &str, start: &str, deadline: &str, review: Option<&str>) -> String,
    /// What to do next.
    pub next: NextSteps,
}

/// A chance of the goal and how it is judged, as they are written.
#[derive(Clone, Debug)]
pub struct OddsFigures {
    /// Prospects that it counts on.
    pub prospects: String,
    /// Whether those are the ones that can come, rather than the promised ones.
    pub can_come: bool,
    /// The chance.
    pub chance: String,
    /// The threshold that it missed.
    pub missed: Option<MissedOdds>,
}

/// A threshold of the chance that was missed, as it is written.
#[derive(Clone, Debug)]
pub enum MissedOdds {
    /// Too ambitious: below this.
    Unlikely(String),
    /// Too timid: above this.
    Sure(String),
}

/// Figures of what the funnel asks, as they are written.
#[derive(Clone, Debug)]
pub struct LoadFigures {
    /// Days from start to deadline.
    pub days: String,
    /// How many of them are worked, where it is told what sales can follow.
    pub worked: Option<String>,
    /// Prospects a month that are asked of marketing.
    pub prospects: String,
    /// What marketing can bring.
    pub brings: Option<String>,
    /// Leads a month that are asked of sales.
    pub leads: String,
    /// What sales can follow.
    pub follows: Option<String>,
    /// What it could follow without days off, where they make a difference.
    pub full: Option<String>,
    /// Days from a prospect to its sale; nothing if no lag is set.
    pub lag: Option<String>,
}

/// In English.
pub static ENGLISH: Smart = Smart {
    aspect: |aspect| match aspect {
        Aspect::Specific => "Specific",
        Aspect::Measurable => "Measurable",
        Aspect::Achievable => "Achievable",
        Aspect::Realistic => "Realistic",
        Aspect::TimeBound => "Time-bound",
    },
    verdict: |verdict| match verdict {
        Verdict::Met => "Met",
        Verdict::Weak => "Weak",
        Verdict::Missing => "Missing",
    },
    part: |part| match part {
        Part::Metric => "what is measured",
        Part::Scope => "for whom",
        Part::MarketingOwner => "the owner in marketing",
        Part::SalesOwner => "the owner in sales",
        Part::Unit => "the unit",
        Part::Baseline => "today’s figure",
        Part::Target => "the target",
        Part::Source => "where it is read",
    },
    open: |open| match open {
        Open::Funnel => "the numbers of the funnel",
        Open::Dates => "a start before the deadline",
        Open::MarketingCapacity => "what marketing can bring",
        Open::SalesCapacity => "what sales can follow",
    },
    said: |there, open| format!("Said: {there}. Open: {open}."),
    unsaid: |open| format!("Open: {open}."),
    specific: |metric, scope, marketing, sales| {
        format!("{metric}, for {scope}; {marketing} answers for it in marketing, {sales} in sales.")
    },
    measurable: |baseline, target, source| format!("From {baseline} to {target}, read in: {source}."),
    no_growth: "Without today’s figure and a target there is no growth to judge.",
    fair: |change, timid, ambitious| format!("{change} against today, between {timid} and {ambitious}."),
    timid: |change, threshold| format!("{change} against today is below {threshold}: too timid."),
    ambitious: |change, threshold| format!("{change} against today is above {threshold}: too ambitious."),
    falling: |change| format!("{change}: the target lies below today’s figure."),
    no_percentage: |baseline, target| format!("From {baseline} to {target}: a percentage would say nothing."),
    odds: |odds| {
        let which = if odds.can_come { "that can come by the deadline" } else { "promised" };
        let missed = match &odds.missed {
            None => String::new(),
            Some(MissedOdds::Unlikely(least)) => format!(", below {least}: too ambitious"),
            Some(MissedOdds::Sure(most)) => format!(", above {most}: too timid"),
        };
        format!("With the {} prospects {which}, the chance of the goal is {}{missed}.", odds.prospects, odds.chance)
    },
    no_load: |open| format!("What the funnel asks in a month cannot be told without {open}."),
    no_capacity_counted: "The plan counts no capacity for this metric, so no figure speaks for it.",
    load: |load| {
        let brings = load.brings.as_ref().map_or(String::new(), |count| format!(" (marketing can bring {count})"));
        let full = load.full.as_ref().map_or(String::new(), |count| format!(", {count} less days off"));
        let follows = load.follows.as_ref().map_or(String::new(), |count| format!(" (sales can follow {count}{full})"));
        let worked = load.worked.as_ref().map_or(String::new(), |days| format!(", {days} of them worked,"));
        let lag = load.lag.as_ref().map_or(String::new(), |days| format!("; days from prospect to sale: {days}"));
        format!(
            "Over {} days{worked} the funnel asks each month for {} prospects{brings} and {} leads to follow{follows}{lag}.",
            load.days, load.prospects, load.leads
        )
    },
    no_deadline: "No deadline.",
    no_start: |deadline| format!("Ends on {deadline}, with no start."),
    backwards: |start, deadline| format!("The deadline, {deadline}, is not after the start, {start}."),
    period: |days, start, deadline, review| match review {
        Some(review) => format!("{days} days, from {start} to {deadline}; first review on {review}."),
        None => format!("{days} days, from {start} to {deadline}, without a review."),
    },
    next: next_steps::ENGLISH,
};

/// In French.
pub static FRENCH: Smart = Smart {
    aspect: |aspect| match aspect {
        Aspect::Specific => "Spécifique",
        Aspect::Measurable => "Mesurable",
        Aspect::Achievable => "Atteignable",
        Aspect::Realistic => "Réaliste",
        Aspect::TimeBound => "Temporellement défini",
    },
    verdict: |verdict| match verdict {
        Verdict::Met => "Rempli",
        Verdict::Weak => "Fragile",
        Verdict::Missing => "Manquant",
    },
    part: |part| match part {
        Part::Metric => "ce qui est mesuré",
        Part::Scope => "le périmètre",
        Part::MarketingOwner => "le responsable marketing",
        Part::SalesOwner => "le responsable commercial",
        Part::Unit => "l’unité",
        Part::Baseline => "le chiffre d’aujourd’hui",
        Part::Target => "la cible",
        Part::Source => "la source du chiffre",
    },
    open: |open| match open {
        Open::Funnel => "les nombres de l’entonnoir",
        Open::Dates => "un début avant l’échéance",
        Open::MarketingCapacity => "la capacité du marketing",
        Open::SalesCapacity => "la capacité des commerciaux",
    },
    said: |there, open| format!("Défini : {there}. À préciser : {open}."),
    unsaid: |open| format!("À préciser : {open}."),
    specific: |metric, scope, marketing, sales| {
        format!("{metric}, périmètre : {scope} ; responsables : {marketing} au marketing, {sales} au commercial.")
    },
    measurable: |baseline, target, source| format!("De {baseline} à {target}, source : {source}."),
    no_growth: "Sans chiffre d’aujourd’hui ni cible, il n’y a pas d’évolution à juger.",
    fair: |change, timid, ambitious| format!("{change} par rapport à aujourd’hui, entre {timid} et {ambitious}."),
    timid: |change, threshold| {
        format!("{change} par rapport à aujourd’hui, sous le seuil de {threshold} : trop timide.")
    },
    ambitious: |change, threshold| {
        format!("{change} par rapport à aujourd’hui, au-delà du seuil de {threshold} : trop ambitieux.")
    },
    falling: |change| format!("{change} : la cible est inférieure au chiffre d’aujourd’hui."),
    no_percentage: |baseline, target| format!("De {baseline} à {target} : un pourcentage n’aurait pas de sens."),
    odds: |odds| {
        let which = if odds.can_come { "possibles d’ici l’échéance" } else { "promis" };
        let missed = match &odds.missed {
            None => String::new(),
            Some(MissedOdds::Unlikely(least)) => format!(", sous le seuil de {least} : trop ambitieux"),
            Some(MissedOdds::Sure(most)) => format!(", au-delà du seuil de {most} : trop timide"),
        };
        format!("Avec les {} prospects {which}, l’objectif a {} de chances{missed}.", odds.prospects, odds.chance)
    },
    no_load: |open| format!("Impossible de dire ce que l’entonnoir demande par mois sans {open}."),
    no_capacity_counted: "Le plan ne compte aucune capacité pour cet indicateur : aucun chiffre ne l’appuie.",
    load: |load| {
        let brings =
            load.brings.as_ref().map_or(String::new(), |count| format!(" (le marketing peut en apporter {count})"));
        let full = load.full.as_ref().map_or(String::new(), |count| format!(", soit {count} moins les absences"));
        let follows = load
            .follows
            .as_ref()
            .map_or(String::new(), |count| format!(" (les commerciaux peuvent en suivre {count}{full})"));
        let worked = load.worked.as_ref().map_or(String::new(), |days| format!(", dont {days} travaillés"));
        let lag = load.lag.as_ref().map_or(String::new(), |days| format!(" ; jours du prospect à la vente : {days}"));
        format!(
            "Sur {} jours{worked}, l’entonnoir demande chaque mois {} prospects{brings} et {} leads à suivre{follows}{lag}.",
            load.days, load.prospects, load.leads
        )
    },
    no_deadline: "Pas d’échéance.",
    no_start: |deadline| format!("Se termine le {deadline}, sans date de début."),
    backwards: |start, deadline| format!("L’échéance, le {deadline}, n’est pas après le début, le {start}."),
    period: |days, start, deadline, review| match review {
        Some(review) => format!("{days} jours, du {start} au {deadline} ; première revue le {review}."),
        None => format!("{days} jours, du {start} au {deadline}, sans revue."),
    },
    next: next_steps::FRENCH,
};
