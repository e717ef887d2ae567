//! What a judgement says, in the words of a language.

use super::super::figures;
use crate::domain::smart::{Aspect, Evidence, Growing, Level, Likelihood, Load, Odds, Step, Verdict};
use crate::domain::{Currency, Metric, Objective, Quantity};
use crate::i18n::{Language, LoadFigures, MissedOdds, OddsFigures};

/// The name of a verdict in style sheets.
pub fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "met",
        Verdict::Weak => "weak",
        Verdict::Missing => "missing",
    }
}

/// The evidence in one sentence.
pub fn evidence(
    aspect: Aspect,
    evidence: &Evidence,
    objective: &Objective,
    currency: Currency,
    language: Language,
) -> String {
    let texts = language.texts().smart();
    let figure = |quantity| figure(quantity, objective, currency, language);
    let day = |day| figures::day(language, day);
    match evidence {
        Evidence::Said { open, .. } if open.is_empty() => said_all(aspect, objective, currency, language),
        Evidence::Said { there, open } => {
            let list = |parts: &[_]| listed(parts.iter().map(|part| (texts.part)(*part)), language);
            if there.is_empty() { (texts.unsaid)(&list(open)) } else { (texts.said)(&list(there), &list(open)) }
        }
        Evidence::NoGrowth => texts.no_growth.to_owned(),
        Evidence::Growth(growing) => growth(*growing, language),
        Evidence::NoPercentage { baseline, target } => (texts.no_percentage)(&figure(*baseline), &figure(*target)),
        Evidence::WithOdds(growth, chance) => {
            let growth = self::evidence(aspect, growth, objective, currency, language);
            format!("{growth} {}", (texts.odds)(&odds_figures(*chance, language)))
        }
        Evidence::NoLoad(open) => (texts.no_load)(&listed(open.iter().map(|open| (texts.open)(*open)), language)),
        Evidence::NoCapacityCounted => texts.no_capacity_counted.to_owned(),
        Evidence::Load(load) => (texts.load)(&load_figures(*load, language)),
        Evidence::NoDeadline => texts.no_deadline.to_owned(),
        Evidence::NoStart { deadline } => (texts.no_start)(&day(*deadline)),
        Evidence::Backwards { start, deadline } => (texts.backwards)(&day(*start), &day(*deadline)),
        Evidence::Period { start, deadline, days, review } => {
            let days = figures::count(language, u64::from(*days));
            (texts.period)(&days, &day(*start), &day(*deadline), review.map(day).as_deref())
        }
    }
}

/// The one thing to do next.
pub fn next(step: Step, objective: &Objective, currency: Currency, language: Language) -> String {
    let texts = language.texts().smart().next;
    let figure = |quantity: Option<Quantity>| quantity.map(|quantity| figure(quantity, objective, currency, language));
    let count = |number| figures::count(language, number);
    match step {
        Step::Say(part) => (texts.say)(part).to_owned(),
        Step::AimHigher(fair) => (texts.aim_higher)(figure(fair).as_deref()),
        Step::AimLower(fair) => (texts.aim_lower)(figure(fair).as_deref()),
        Step::CheckDirection => texts.check_direction.to_owned(),
        Step::CompareStart => texts.compare_start.to_owned(),
        Step::BringMore(prospects) => (texts.bring_more)(prospects.map(count).as_deref()),
        Step::LeaveCertainty => texts.leave_certainty.to_owned(),
        Step::Fill(open) => (texts.fill)(open).to_owned(),
        Step::GainDays(days) => (texts.gain_days)(days, &count(u64::from(days))),
        Step::CloseMarketingGap(prospects) => (texts.close_marketing_gap)(prospects, &count(prospects)),
        Step::CloseSalesGap(leads) => (texts.close_sales_gap)(leads, &count(leads)),
        Step::AlignGoal => texts.align_goal.to_owned(),
        Step::AgreeOnMeans => texts.agree_on_means.to_owned(),
        Step::SetStart => texts.set_start.to_owned(),
        Step::SetDeadline => texts.set_deadline.to_owned(),
        Step::TurnDatesRound => texts.turn_dates_round.to_owned(),
        Step::PlanReview => texts.plan_review.to_owned(),
        Step::MoveReview => texts.move_review.to_owned(),
    }
}

fn said_all(aspect: Aspect, objective: &Objective, currency: Currency, language: Language) -> String {
    let texts = language.texts();
    let figure = |quantity: Option<Quantity>| {
        quantity.map(|quantity| figure(quantity, objective, currency, language)).unwrap_or_default()
    };
    if aspect == Aspect::Measurable {
        let (baseline, target) = (figure(objective.baseline), figure(objective.target));
        return (texts.smart().measurable)(&baseline, &target, objective.source.trim());
    }
    let metric = match objective.metric {
        Metric::Other => objective.statement.trim().trim_end_matches('.'),
        metric => (texts.terms().metric)(metric),
    };
    let (scope, marketing, sales) = (&objective.scope, &objective.marketing_owner, &objective.sales_owner);
    (texts.smart().specific)(metric, scope.trim(), marketing.trim(), sales.trim())
}

fn growth(growing: Growing, language: Language) -> String {
    let texts = language.texts().smart();
    let change = figures::change(language, growing.hundredths_of_percent);
    let threshold = |growth| figures::growth(language, growth);
    match growing.level {
        Level::Timid(least) => (texts.timid)(&change, &threshold(least)),
        Level::Fair(least, most) => (texts.fair)(&change, &threshold(least), &threshold(most)),
        Level::Ambitious(most) => (texts.ambitious)(&change, &threshold(most)),
        Level::Falling => (texts.falling)(&change),
    }
}

fn odds_figures(odds: Odds, language: Language) -> OddsFigures {
    let missed = match odds.level {
        Likelihood::Unlikely(least, _) => Some(MissedOdds::Unlikely(figures::sureness(language, least))),
        Likelihood::Fair(..) => None,
        Likelihood::Sure(most) => Some(MissedOdds::Sure(figures::sureness(language, most))),
    };
    OddsFigures {
        prospects: figures::count(language, odds.prospects),
        can_come: odds.can_bring,
        chance: figures::percent(language, odds.hundredths_of_percent.into()),
        missed,
    }
}

fn load_figures(load: Load, language: Language) -> LoadFigures {
    let count = |number| figures::count(language, number);
    let full = load.followed.filter(|followed| followed.left != followed.full).map(|followed| followed.full);
    LoadFigures {
        worked: load.followed.map(|followed| count(u64::from(followed.days.worked))),
        full: full.map(count),
        days: count(u64::from(load.days)),
        prospects: count(load.marketing.asked),
        brings: load.marketing.capacity.map(count),
        leads: count(load.sales.asked),
        follows: load.sales.capacity.map(count),
        lag: (load.lag > 0).then(|| count(u64::from(load.lag))),
    }
}

/// A figure of the objective with its unit; revenue without a unit of its own is money.
pub fn figure(quantity: Quantity, objective: &Objective, currency: Currency, language: Language) -> String {
    let unit = objective.unit.trim();
    if objective.metric == Metric::Revenue && (unit.is_empty() || currency.is_named_by(unit)) {
        return figures::quantity_of_money(language, currency, quantity);
    }
    let number = figures::quantity(language, quantity);
    if unit.is_empty() { number } else { format!("{number}\u{a0}{unit}") }
}

/// Words as a list: a, b and c.
fn listed<'a>(words: impl Iterator<Item = &'a str>, language: Language) -> String {
    let words: Vec<_> = words.collect();
    match words.split_last() {
        None => String::new(),
        Some((only, [])) => (*only).to_owned(),
        Some((last, rest)) => format!("{}{}{last}", rest.join(", "), language.texts().terms().and),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_joined_the_way_one_speaks() {
        for (words, english, french) in [
            (&[][..], "", ""),
            (&["a"], "a", "a"),
            (&["a", "b"], "a and b", "a et b"),
            (&["a", "b", "c"], "a, b and c", "a, b et c"),
        ] {
            assert_eq!(listed(words.iter().copied(), Language::English), english);
            assert_eq!(listed(words.iter().copied(), Language::French), french);
        }
    }
}
