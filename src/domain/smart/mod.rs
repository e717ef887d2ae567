//! The five SMART criteria, judged from what an objective says and from what the plan around it asks. Nothing is ticked by
//! hand: each judgement is a verdict, the figures it rests on, and the one thing to do next. It advises, it never blocks.

mod achievable;
mod goal;
mod judgement;
mod measurable;
mod realistic;
mod specific;
mod time_bound;

pub use achievable::{Growing, Level};
pub use goal::{Goal, goal};
pub use judgement::{Evidence, Judgement, Part, Step, Verdict};
pub use realistic::{Load, Open, Strain};
pub(in crate::domain) use realistic::{handed_over, per_month};
pub(in crate::domain) use time_bound::days;

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
            Self::Achievable => achievable::judge(objective, setting.thresholds),
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
}

impl Setting {
    /// That of `plan`.
    pub fn of(plan: &Plan) -> Self {
        Self {
            currency: plan.currency,
            funnel: plan.funnel.clone(),
            capacity: plan.capacity,
            thresholds: plan.thresholds,
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
