//! What the schedule says of a stage, or of the sales.

use chrono::NaiveDate;

use super::Month;
use crate::domain::{Money, StageId, Volume};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Counted {
    /// What reaches this stage.
    Stage(StageId),
    /// The sales.
    Sales,
}

impl Counted {
    /// What a plan means by a stage, or by none: the sales.
    pub fn of(stage: Option<StageId>) -> Self {
        stage.map_or(Self::Sales, Self::Stage)
    }
}

/// A stage, or the sales, month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is counted.
    pub counted: Counted,
    /// What is needed for the whole goal, exactly.
    pub need: Volume,
    /// The same as it is printed, and all that is there. What came in before the first month is in it, what comes after the last
    /// is not.
    pub total: Tally,
    /// What the plan asks of the days before today, late needs included: rounded as the months are.
    pub due: u64,
    /// What was needed before the start.
    pub late: Late,
    /// Every month from start to deadline.
    pub months: Vec<Period>,
    /// The last day on which one more can still become a sale by the deadline. It may lie before the start. `None` before the
    /// calendar begins.
    pub last_useful_day: Option<NaiveDate>,
    /// Whether the goal can still be reached.
    pub catch_up: CatchUp,
}

/// A plan beside what came of it. Plans are whole numbers here, rounded so that they add up, see [the schedule](super).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Planned.
    pub planned: u64,
    /// Come in.
    pub actual: u64,
}

impl Tally {
    /// What is missing of the plan; negative beyond it.
    pub fn gap(self) -> i64 {
        self.planned.cast_signed() - self.actual.cast_signed()
    }
}

/// What the goal needed before the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    /// The need, exactly.
    pub need: Volume,
    /// The need, and what had come in before the first month and serves it.
    pub tally: Tally,
    /// The deals that hang on what is missing of it, exactly.
    pub deals: Volume,
    /// Their revenue, to the nearest cent. `None` without an average sale.
    pub revenue: Option<Money>,
}

/// One month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Which.
    pub month: Month,
    /// Its plan, exactly.
    pub need: Volume,
    /// Its plan and what came in.
    pub tally: Tally,
    /// The plan up to its end and what came in until then, what was needed and came in before the start included.
    pub cumulative: Tally,
    /// What has to come in from today on to reach the goal by the deadline: its share of all that is missing, see [`CatchUp`].
    pub catch_up: u64,
}

/// Whether all that is needed can still come in in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CatchUp {
    /// It is there.
    Reached,
    /// This many are missing, which the rest of the plan has to bring, late needs included: shared out over the days from today
    /// on as the plan for these days is.
    Missing(u64),
    /// This many are missing and no day that the plan counts on is left: they would close after the deadline.
    TooLate(u64),
}
