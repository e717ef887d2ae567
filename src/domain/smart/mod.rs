//! The five SMART criteria, judged from what an objective says and from what the plan around it asks. Nothing is ticked by
//! hand: each judgement is a verdict, the figures it rests on, and the one thing to do next. It advises, it never blocks.

mod achievable;
mod goal;
mod judgement;
mod measurable;
mod odds;
mod realistic;
mod specific;
mod time_bound;

pub use achievable::{Growing, Level};
pub use goal::{Goal, goal};
pub use judgement::{Evidence, Judgement, Part, Step, Verdict};
pub use odds::{Likelihood, Odds};
pub use realistic::{Load, Open, Strain};
pub(in crate::domain) use realistic::{handed_over, per_month};
pub(in crate::domain) use time_bound::days;

use super::business::Calendar;
use super::{Capacity, Currency, Funnel, Objective, Plan, Thresholds};

/// One of the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Metric, scope and both owners are named.
    Specific,
    /// Unit, baseline, target, and where the figure is read.
    Measurable,
    /// Neither too timid nor too ambitious.
    Achievable,
    /// Capacity and time suffice for what the funnel asks.
    Realistic,
    /// A start before a deadline, and a review between.
    TimeBound,
}

impl Aspect {
    /// Every criterion, in the order of the word.
    pub const ALL: [Self; 5] = [Self::Specific, Self::Measurable, Self::Achievable, Self::Realistic, Self::TimeBound];

    /// Judges `objective` by this criterion.
    pub fn judge(self, objective: &Objective, setting: &Setting) -> Judgement {
        match self {
            Self::Specific => specific::judge(objective),
            Self::Measurable => measurable::judge(objective),
            Self::Achievable => achievable::judge(objective, setting),
            Self::Realistic => realistic::judge(objective, setting),
            Self::TimeBound => time_bound::judge(objective),
        }
    }
}

/// What of the plan an objective is judged against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The currency of every amount.
    pub currency: Currency,
    /// What the goal asks of each stage.
    pub funnel: Funnel,
    /// What each side can handle.
    pub capacity: Capacity,
    /// When an objective asks too little or too much.
    pub thresholds: Thresholds,
    /// When the teams work.
    pub calendar: Calendar,
}

impl Setting {
    /// That of `plan`.
    pub fn of(plan: &Plan) -> Self {
        Self {
            currency: plan.currency,
            funnel: plan.funnel.clone(),
            capacity: plan.capacity,
            thresholds: plan.thresholds,
            calendar: plan.calendar.clone(),
        }
    }
}

/// The judgement of a criterion that wants `parts` to be said: met with all of them, missing while none of those that are
/// `typed` is.
fn by_parts(parts: &[(Part, bool)], typed: impl Fn(Part) -> bool) -> Judgement {
    let with = |said: bool| parts.iter().filter(|(_, is)| *is == said).map(|(part, _)| *part).collect::<Vec<_>>();
    let (there, open) = (with(true), with(false));
    let verdict = match open.is_empty() {
        true => Verdict::Met,
        false if there.iter().any(|part| typed(*part)) => Verdict::Weak,
        false => Verdict::Missing,
    };
    let next = open.first().copied().map(Step::Say);
    Judgement { verdict, evidence: Evidence::Said { there, open }, next }
}

/// Whether a text says something.
fn says(text: &str) -> bool {
    !text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::business::PublicHolidays;
    use crate::domain::{Money, ObjectiveId, Quantity, Rate, StageId};

    /// 1,000,000 / 10,000 / 2 %: 5,000 prospects, over the year 2026: 416.95 a month. Nobody is away.
    pub(super) fn year() -> (Objective, Setting) {
        let objective = Objective {
            target: Quantity::from_ten_thousandths(10_000_000_000).ok(),
            start: "2026-01-01".parse().ok(),
            deadline: "2026-12-31".parse().ok(),
            ..Objective::empty(ObjectiveId(1))
        };
        let mut funnel = Funnel::one_line(StageId(1), "prospects".to_owned());
        funnel.revenue = Money::from_cents(100_000_000).ok();
        funnel.average_sale = Money::from_cents(1_000_000).ok();
        if let [stage] = funnel.stages.as_mut_slice() {
            stage.rate = Rate::from_millionths(20_000).ok();
            stage.lag_days = 90;
        }
        let capacity = Capacity {
            prospects_per_month: Some(417),
            followers: Some(3),
            leads_per_follower: Some(139),
            leave_days: None,
        };
        let calendar = Calendar { public_holidays: PublicHolidays::None, ..Calendar::default() };
        let thresholds = Thresholds::default();
        (objective, Setting { currency: Currency::Eur, funnel, capacity, thresholds, calendar })
    }
}
