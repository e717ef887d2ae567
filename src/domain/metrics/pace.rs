//! Pace to goal: what is there of a stage or of the sales, beside what the plan asks of the days before today, and what it takes to
//! catch up. It is of today, whatever the period.

use chrono::NaiveDate;

use crate::domain::schedule::{CatchUp, Counted, Course, Month};

/// The pace at a stage, or of the sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// All that is planned.
    pub planned: u64,
    /// What the plan asks of the days before today.
    pub due: u64,
    /// What has come in.
    pub actual: u64,
    /// Whether the rest can still come in.
    pub catch_up: CatchUp,
    /// What has to come in a month on average from now on, rounded up; of none, if nothing is missing or it is too late.
    pub monthly: Option<u64>,
    /// What the plan asks a month on average, rounded up.
    pub planned_monthly: u64,
    /// The last day on which one more is of use.
    pub last_useful_day: Option<NaiveDate>,
    /// Month by month, added up.
    pub steps: Vec<Step>,
}

/// The end of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The month.
    pub month: Month,
    /// What the plan asks up to its end.
    pub planned: u64,
    /// What has come in by its end, or by today in the running month. `None`: it has not begun.
    pub actual: Option<u64>,
}

impl Pace {
    /// That of a stage or of the sales. `None` where the plan has no number for it.
    pub fn of(course: &Course, counted: Counted) -> Option<Self> {
        let line = course.lines.iter().find(|line| line.counted == counted)?;
        let now = Month::of(course.today);
        let steps = line.months.iter().map(|period| Step {
            month: period.month,
            planned: period.cumulative.planned,
            actual: (period.month <= now).then_some(period.cumulative.actual),
        });
        let months = |counts: &dyn Fn(Month) -> bool| line.months.iter().filter(|one| counts(one.month)).count() as u64;
        let last = line.last_useful_day.map(Month::of);
        let monthly = match line.catch_up {
            CatchUp::Missing(missing) => {
                let left = months(&|month| month >= now && last.is_none_or(|last| month <= last));
                Some(missing.div_ceil(left.max(1)))
            }
            CatchUp::Reached | CatchUp::TooLate(_) => None,
        };
        let first = line.months.first().map(|one| one.month);
        let in_time = months(&|month| last.is_none_or(|last| month <= last || Some(month) == first));
        Some(Self {
            planned: line.total.planned,
            due: line.due,
            actual: line.total.actual,
            catch_up: line.catch_up,
            monthly,
            planned_monthly: line.total.planned.div_ceil(in_time.max(1)),
            last_useful_day: line.last_useful_day,
            steps: steps.collect(),
        })
    }

    /// How far it is behind the plan; negative ahead of it.
    pub fn gap(&self) -> i64 {
        self.due.cast_signed() - self.actual.cast_signed()
    }
}
