//! The plan in time: what each stage needs, month by month, from start to deadline.
//!
//! **Spread.** The sales are shared out over the months by the weights of the [`Season`], a part month by its days, and evenly
//! over the days of each month. **Lags** shift that backwards by days: the need of a stage on a day is that of the next stage
//! one [`Lag`] later. What falls before the start is late. Nothing is rounded on the way: a share of the need is a whole number
//! of parts of a whole number of parts, found for each month from where its first and last day land, without walking the days.
//!
//! **Printed** numbers are whole. What is planned up to the end of each month is rounded to the nearest, and a month prints the
//! difference: so late needs and months add up to the printed total, every cumulative figure is the nearest to the exact one,
//! and a month is less than one off its exact plan.

mod came_in;
mod course;
mod kept;
mod lag;
#[cfg(test)]
mod laws;
mod line;
mod month;
mod period;
mod span;
#[cfg(test)]
mod tests;
mod useful;

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;

pub(in crate::domain) use came_in::count_in;
pub use came_in::{Countings, counted};
pub use course::{Course, Fault};
pub use kept::{Actual, MOST_ACTUALS, OutOfOrder, Schedule, ScheduleEdit, Typed};
pub(in crate::domain) use lag::MONTH;
pub use lag::{Lag, last_useful_day};
pub use line::{CatchUp, Counted, Late, Line, Period, Tally};
pub use month::{A_MONTH, Month, MonthError};
pub use period::{NoPeriod, period};
use span::Curve;
pub use span::{MOST_MONTHS, Season, SeasonError, Span};

use super::solve::Needs;
use super::{Funnel, Money, StageId, Volume};

/// What came in, by stage and month. Those of the first month count from its first day, even if the plan starts later in it.
pub type Actuals = BTreeMap<(Counted, Month), u32>;

/// What is to be scheduled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Deals to win.
    pub deals: Volume,
    /// Revenue of one, to tell what late needs cost.
    pub average_sale: Option<Money>,
    /// What the deals need before them, first stage first.
    pub stages: Vec<StageNeed>,
}

/// What the goal needs at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageNeed {
    /// The stage.
    pub stage: StageId,
    /// How many.
    pub need: Volume,
    /// From this stage to the next, or from the last one to the sale.
    pub lag: Lag,
}

/// Why there is no schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScheduleError {
    /// The deadline comes before the start.
    Backwards {
        /// The start.
        start: NaiveDate,
        /// The deadline.
        deadline: NaiveDate,
    },
    /// More than [`MOST_MONTHS`].
    TooLong {
        /// Months from start to deadline.
        months: usize,
    },
    /// Every month from start to deadline has a weight of zero.
    NoWeight,
    /// A need too large to count.
    TooLarge,
}

impl Goal {
    /// The goal of `funnel` with what it `needs`, in all or of marketing. Stages whose need is not known yet are left out.
    pub fn of(funnel: &Funnel, needs: &Needs) -> Self {
        let stages = funnel.stages.iter().zip(&needs.stages);
        let stages =
            stages.filter_map(|(stage, need)| Some(StageNeed { stage: stage.id, need: (*need)?, lag: stage.lag() }));
        Self { deals: needs.deals, average_sale: funnel.average_sale, stages: stages.collect() }
    }

    /// The goal of `funnel` with what its stages [promise](Funnel::promises): what they need, or more where the teams want to be
    /// surer. `None` without a revenue or an average sale.
    pub fn promised(funnel: &Funnel) -> Option<Self> {
        Some(Self::of(funnel, &Needs { deals: funnel.sales()?, stages: funnel.promises() }))
    }

    /// The deals that hang on what is missing of a line, exactly, and their revenue: what is lost if it does not come. `None` past
    /// what can be counted.
    pub fn hanging_on(&self, line: &Line) -> Option<(Volume, Option<Money>)> {
        let served = self.deals.reduced().over(line.need.reduced())?.times(line.total.actual, 1)?;
        let deals = self.deals.reduced().beyond(served)?;
        Some((deals, self.revenue_of(deals).ok()?))
    }

    /// The revenue of some deals, to the nearest cent; none without an average sale.
    fn revenue_of(&self, deals: Volume) -> Result<Option<Money>, ScheduleError> {
        let revenue = |average: Money| Money::from_cents(deals.times(average.cents(), 1)?.nearest()?).ok();
        self.average_sale.map(|average| revenue(average).ok_or(ScheduleError::TooLarge)).transpose()
    }
}

/// Schedules `goal` over `span`: a line for each stage, in their order, and one for the sales.
///
/// # Errors
/// [`ScheduleError::NoWeight`] or [`ScheduleError::TooLarge`].
pub fn schedule(
    goal: &Goal,
    span: Span,
    season: &Season,
    actuals: &Actuals,
    today: NaiveDate,
) -> Result<Vec<Line>, ScheduleError> {
    let scheduler = Scheduler { goal, span, curve: Curve::new(span, season)?, actuals, today };
    let lags: Vec<_> = goal.stages.iter().map(|stage| stage.lag).collect();
    let stages = goal
        .stages
        .iter()
        .enumerate()
        .map(|(place, stage)| (Counted::Stage(stage.stage), stage.need, lags.get(place..).unwrap_or_default()));
    let lines = stages.chain([(Counted::Sales, goal.deals, [].as_slice())]);
    lines.map(|(counted, need, lags)| scheduler.line(counted, need, lags).ok_or(ScheduleError::TooLarge)).collect()
}

struct Scheduler<'a> {
    goal: &'a Goal,
    span: Span,
    curve: Curve,
    actuals: &'a Actuals,
    today: NaiveDate,
}

impl Scheduler<'_> {
    /// `None` for what is too large to count. `lags` are those from here to the sale, first to last.
    fn line(&self, counted: Counted, need: Volume, lags: &[Lag]) -> Option<Line> {
        let all = self.curve.total();
        // Parts needed before a day: those of the sales before the day that is all the lags later.
        let before = |day| self.curve.before(lags.iter().try_fold(day, |day, lag| lag.first_after(day)));
        let printed = |parts| need.times(parts, all)?.nearest();
        let start = before(self.span.start());
        // Parts needed before today.
        let rest = if self.today > self.span.deadline() { all } else { before(self.today.max(self.span.start())) };

        let first = Month::of(self.span.start());
        let early =
            self.actuals.range((counted, Month::EARLIEST)..(counted, first)).map(|(_, count)| u64::from(*count));
        let late = self.late(need, start, Tally { planned: printed(start)?, actual: early.sum() })?;

        let mut cumulative = late.tally;
        let mut parts = start;
        let mut months = Vec::new();
        let mut ends = Vec::new();
        for month in self.span.months() {
            let next = month.next().filter(|next| next.first() <= self.span.deadline());
            let end = next.map_or(all, |next| before(next.first()));
            let planned = printed(end)?.checked_sub(cumulative.planned)?;
            let actual = self.actuals.get(&(counted, month)).copied().unwrap_or_default().into();
            let tally = Tally { planned, actual };
            cumulative = Tally { planned: cumulative.planned + planned, actual: cumulative.actual + actual };
            let exact = need.times(end.checked_sub(parts)?, all)?;
            months.push(Period { month, need: exact, tally, cumulative, catch_up: 0 });
            ends.push(end.max(rest) - rest);
            parts = end;
        }

        let total = cumulative;
        let missing = total.planned.saturating_sub(total.actual);
        let catch_up = match missing {
            0 => CatchUp::Reached,
            _ if rest == all => CatchUp::TooLate(missing),
            _ => CatchUp::Missing(missing),
        };
        if let CatchUp::Missing(missing) = catch_up {
            let mut done = 0;
            for (month, end) in months.iter_mut().zip(ends) {
                let due = Volume::whole(missing).times(end, all - rest)?.nearest()?;
                month.catch_up = due.checked_sub(done)?;
                done = due;
            }
        }
        let last_useful_day = last_useful_day(self.span.deadline(), lags);
        let due = printed(rest)?;
        Some(Line { counted, need, total, due, late, months, last_useful_day, catch_up })
    }

    /// The `parts` of `need` that fall before the start, and the deals that hang on what has not come in of them.
    fn late(&self, need: Volume, parts: u64, tally: Tally) -> Option<Late> {
        let (all, deals) = (self.curve.total(), self.goal.deals);
        let mut lost = deals.times(parts, all)?;
        if tally.actual > 0 && !need.is_zero() {
            let served = deals.reduced().over(need.reduced())?.times(tally.actual, 1)?;
            lost = lost.reduced().beyond(served)?;
        }
        let revenue = self.goal.revenue_of(lost).ok()?;
        Some(Late { need: need.times(parts, all)?, tally, deals: lost, revenue })
    }
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Backwards { start, deadline } => write!(f, "the deadline {deadline} comes before the start {start}"),
            Self::TooLong { months } => write!(f, "{months} months, at most {MOST_MONTHS}"),
            Self::NoWeight => f.write_str("every month weighs zero"),
            Self::TooLarge => f.write_str("number too large"),
        }
    }
}

impl std::error::Error for ScheduleError {}
