//! What a judgement says: as data, so that each language finds its own words.

use chrono::NaiveDate;

use super::{Growing, Load, Odds, Open};
use crate::domain::Quantity;

/// How an objective stands to one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Met or not.
    pub verdict: Verdict,
    /// The figures it rests on.
    pub evidence: Evidence,
    /// The one thing to do next; nothing once it is met.
    pub next: Option<Step>,
}

/// Whether a criterion is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Met,
    /// In part, or the figures speak against it.
    Weak,
    /// What it is judged from is not there.
    Missing,
}

/// What a judgement rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// What is said and what is still open.
    Said {
        /// Said.
        there: Vec<Part>,
        /// Open.
        open: Vec<Part>,
    },
    /// Baseline or target is open: no growth to judge.
    NoGrowth,
    /// The change from baseline to target.
    Growth(Growing),
    /// From zero, or from below: a percentage would say nothing.
    NoPercentage {
        /// Where the metric stands.
        baseline: Quantity,
        /// Where it should stand.
        target: Quantity,
    },
    /// What is said of the growth, and the chance of reaching the goal.
    WithOdds(Box<Evidence>, Odds),
    /// What the funnel asks in a month cannot be told yet.
    NoLoad(Vec<Open>),
    /// The plan counts no capacity for this metric.
    NoCapacityCounted,
    /// What the funnel asks in a month, and who can handle it.
    Load(Load),
    /// No last day.
    NoDeadline,
    /// No first day.
    NoStart {
        /// The last day.
        deadline: NaiveDate,
    },
    /// The deadline is not after the start.
    Backwards {
        /// The first day.
        start: NaiveDate,
        /// The last day.
        deadline: NaiveDate,
    },
    /// From start to deadline.
    Period {
        /// The first day.
        start: NaiveDate,
        /// The last day.
        deadline: NaiveDate,
        /// Days, both ends counted.
        days: u32,
        /// The first review, if one is planned.
        review: Option<NaiveDate>,
    },
}

/// What an objective can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is measured.
    Metric,
    /// Scope or target audience.
    Scope,
    /// Who answers for it in marketing.
    MarketingOwner,
    /// Who answers for it in sales.
    SalesOwner,
    /// The unit.
    Unit,
    /// Where the metric stands.
    Baseline,
    /// Where it should stand.
    Target,
    /// Where the figure is read.
    Source,
}

/// The one thing to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Say what is open.
    Say(Part),
    /// Aim higher: at least at this target, if that can be said in the numbers kept.
    AimHigher(Option<Quantity>),
    /// Aim lower, at most at this target, or bring new means.
    AimLower(Option<Quantity>),
    /// The target lies below the baseline: turn them round, or measure something that should fall.
    CheckDirection,
    /// Compare with what a similar start has reached.
    CompareStart,
    /// Bring so many more prospects, if they can be counted, or raise the conversion.
    BringMore(Option<u64>),
    /// All but certain: aim higher, or spend less.
    LeaveCertainty,
    /// Fill in what the load needs.
    Fill(Open),
    /// Days missing for the last prospects to become sales.
    GainDays(u32),
    /// Prospects a month that marketing cannot bring.
    CloseMarketingGap(u64),
    /// Leads a month that sales cannot follow.
    CloseSalesGap(u64),
    /// The funnel counts another goal than the target.
    AlignGoal,
    /// Agree with both owners what it takes in a month.
    AgreeOnMeans,
    /// Set the first day.
    SetStart,
    /// Set the last day.
    SetDeadline,
    /// Put the deadline after the start.
    TurnDatesRound,
    /// Plan a first review.
    PlanReview,
    /// The review lies outside start and deadline.
    MoveReview,
}
