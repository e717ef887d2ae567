//! What to do next about a SMART criterion that is not met.

use crate::domain::smart::{Open, Part};

/// What to do next.
#[derive(Clone, Copy)]
pub struct NextSteps {
    /// Say what is open.
    pub say: fn(Part) -> &'static str,
    /// Fill in what the load needs.
    pub fill: fn(Open) -> &'static str,
    /// Ask for more; where that becomes fair, if it can be said.
    pub aim_higher: fn(Option<&str>) -> String,
    /// Ask for less; where that becomes fair, if it can be said.
    pub aim_lower: fn(Option<&str>) -> String,
    /// Baseline and target stand the wrong way round.
    pub check_direction: &'static str,
    /// Compare with a similar start.
    pub compare_start: &'static str,
    /// Days missing.
    pub gain_days: fn(days: u32, shown: &str) -> String,
    /// Prospects missing for a fair chance, if they can be counted.
    pub bring_more: fn(Option<&str>) -> String,
    /// The goal is all but certain.
    pub leave_certainty: &'static str,
    /// Prospects a month missing.
    pub close_marketing_gap: fn(prospects: u64, shown: &str) -> String,
    /// Leads a month too many.
    pub close_sales_gap: fn(leads: u64, shown: &str) -> String,
    /// Target and funnel differ.
    pub align_goal: &'static str,
    /// Agree on what it takes.
    pub agree_on_means: &'static str,
    /// Set the first day.
    pub set_start: &'static str,
    /// Set the last day.
    pub set_deadline: &'static str,
    /// Put the deadline after the start.
    pub turn_dates_round: &'static str,
    /// Plan a review.
    pub plan_review: &'static str,
    /// Move the review.
    pub move_review: &'static str,
}

/// In English.
pub const ENGLISH: NextSteps = NextSteps {
    say: |part| match part {
        Part::Metric => "Say in the sentence above what is measured.",
        Part::Scope => "Say for whom, or where, it holds.",
        Part::MarketingOwner => "Name who answers for it in marketing.",
        Part::SalesOwner => "Name who answers for it in sales.",
        Part::Unit => "Say in which unit it is counted.",
        Part::Baseline => "Say where the figure stands today.",
        Part::Target => "Say where it should stand at the deadline.",
        Part::Source => "Say where the figure is read, so that nobody argues about it later.",
    },
    fill: |open| match open {
        Open::Funnel => "Complete the funnel above.",
        Open::Dates => "Set a start and a later deadline.",
        Open::MarketingCapacity => "Say how many prospects marketing can bring in a month.",
        Open::SalesCapacity => "Say how many people in sales follow leads, and how many each.",
    },
    aim_higher: |fair| match fair {
        Some(fair) => format!("Ask for more: from {fair} on it is no longer timid."),
        None => "Ask for more.".to_owned(),
    },
    aim_lower: |fair| match fair {
        Some(fair) => format!("Ask for less, or bring new means: up to {fair} it is within reach."),
        None => "Ask for less, or bring new means.".to_owned(),
    },
    check_direction: "Check the two figures: this metric should grow.",
    compare_start: "Compare with what a similar start has reached elsewhere.",
    gain_days: |days, shown| match days {
        1 => "Shorten the lags by 1 day, or move the deadline.".to_owned(),
        _ => format!("Shorten the lags by {shown} days, or move the deadline."),
    },
    bring_more: |prospects| match prospects {
        Some(prospects) => format!("Prospects still missing: {prospects}. Bring them, or raise the conversion."),
        None => "Raise the conversion: no countable number of prospects is enough.".to_owned(),
    },
    leave_certainty: "Aim higher: with these prospects the goal is all but certain.",
    close_marketing_gap: |prospects, shown| match prospects {
        1 => "Find 1 more prospect a month, or raise the conversion.".to_owned(),
        _ => format!("Find {shown} more prospects a month, or raise the conversion."),
    },
    close_sales_gap: |leads, shown| match leads {
        1 => "Make room in sales for 1 more lead a month, or raise the conversion.".to_owned(),
        _ => format!("Make room in sales for {shown} more leads a month, or raise the conversion."),
    },
    align_goal: "Make the target and the goal of the funnel the same.",
    agree_on_means: "Agree with both owners what it takes each month.",
    set_start: "Set the first day.",
    set_deadline: "Set the last day.",
    turn_dates_round: "Put the deadline after the start.",
    plan_review: "Plan a first review before the deadline.",
    move_review: "Move the first review between start and deadline.",
};

/// In French.
pub const FRENCH: NextSteps = NextSteps {
    say: |part| match part {
        Part::Metric => "Dites dans la phrase ci-dessus ce qui est mesuré.",
        Part::Scope => "Précisez pour qui, ou sur quel périmètre.",
        Part::MarketingOwner => "Nommez un responsable côté marketing.",
        Part::SalesOwner => "Nommez un responsable côté commercial.",
        Part::Unit => "Précisez l’unité de mesure.",
        Part::Baseline => "Indiquez où en est le chiffre aujourd’hui.",
        Part::Target => "Indiquez où il doit être à l’échéance.",
        Part::Source => "Indiquez où se lit le chiffre, pour que personne n’en discute ensuite.",
    },
    fill: |open| match open {
        Open::Funnel => "Complétez l’entonnoir ci-dessus.",
        Open::Dates => "Fixez un début et une échéance ultérieure.",
        Open::MarketingCapacity => "Indiquez combien de prospects le marketing peut apporter par mois.",
        Open::SalesCapacity => "Indiquez combien de commerciaux suivent des leads, et combien chacun.",
    },
    aim_higher: |fair| match fair {
        Some(fair) => format!("Visez plus loin : à partir de {fair}, ce n’est plus timide."),
        None => "Visez plus loin.".to_owned(),
    },
    aim_lower: |fair| match fair {
        Some(fair) => format!("Visez moins loin ou ajoutez des moyens : jusqu’à {fair}, c’est atteignable."),
        None => "Visez moins loin ou ajoutez des moyens.".to_owned(),
    },
    check_direction: "Vérifiez les deux chiffres : cet indicateur devrait croître.",
    compare_start: "Comparez avec ce qu’un démarrage semblable a donné ailleurs.",
    gain_days: |days, shown| match days {
        1 => "Raccourcissez les délais d’un jour ou repoussez l’échéance.".to_owned(),
        _ => format!("Raccourcissez les délais de {shown} jours ou repoussez l’échéance."),
    },
    bring_more: |prospects| match prospects {
        Some(prospects) => format!("Prospects manquants : {prospects}. Trouvez-les ou augmentez la conversion."),
        None => "Augmentez la conversion : aucun nombre de prospects ne suffirait.".to_owned(),
    },
    leave_certainty: "Visez plus loin : avec ces prospects, l’objectif est presque certain.",
    close_marketing_gap: |prospects, shown| match prospects {
        1 => "Trouvez 1 prospect de plus par mois ou augmentez la conversion.".to_owned(),
        _ => format!("Trouvez {shown} prospects de plus par mois ou augmentez la conversion."),
    },
    close_sales_gap: |leads, shown| match leads {
        1 => "Libérez du temps commercial pour 1 lead de plus par mois ou augmentez la conversion.".to_owned(),
        _ => format!("Libérez du temps commercial pour {shown} leads de plus par mois ou augmentez la conversion."),
    },
    align_goal: "Donnez la même valeur à la cible et à l’objectif de l’entonnoir.",
    agree_on_means: "Convenez avec les deux responsables des moyens nécessaires chaque mois.",
    set_start: "Fixez le premier jour.",
    set_deadline: "Fixez le dernier jour.",
    turn_dates_round: "Placez l’échéance après le début.",
    plan_review: "Prévoyez une première revue avant l’échéance.",
    move_review: "Placez la première revue entre le début et l’échéance.",
};
