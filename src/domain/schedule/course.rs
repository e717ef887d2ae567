//! A schedule as it stands on a day, or what keeps it from being there.

use chrono::NaiveDate;

use super::{Actuals, Goal, Line, NoPeriod, ScheduleError, Season, Span, schedule};
use crate::domain::Funnel;

/// A schedule as it stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// What is scheduled.
    pub goal: Goal,
    /// From when to when.
    pub span: Span,
    /// A line for each stage that has its numbers, and one for the sales.
    pub lines: Vec<Line>,
    /// The day.
    pub today: NaiveDate,
}

/// Why there is no schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There are no dates.
    Period(NoPeriod),
    /// The numbers give none.
    Schedule(ScheduleError),
}

impl Course {
    /// What `funnel` promises over a period, with what came in.
    ///
    /// # Errors
    /// The [`Fault`].
    pub fn of(
        funnel: &Funnel,
        period: Result<Span, NoPeriod>,
        season: &Season,
        actuals: &Actuals,
        today: NaiveDate,
    ) -> Result<Self, Fault> {
        let span = period.map_err(Fault::Period)?;
        let goal = Goal::promised(funnel).ok_or(Fault::Schedule(ScheduleError::TooLarge))?;
        let lines = schedule(&goal, span, season, actuals, today).map_err(Fault::Schedule)?;
        Ok(Self { goal, span, lines, today })
    }
}
