//! The days from start to deadline, and how the sales spread over them.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Month, ScheduleError};

/// Months a schedule may touch.
pub const MOST_MONTHS: usize = 120;

/// The days from a start to a deadline, both counted, in at most [`MOST_MONTHS`] months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    start: NaiveDate,
    deadline: NaiveDate,
}

/// How much each month of the year weighs, January first: whole numbers, of which only the proportion counts. A plan of several
/// years uses them again every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<u32>", into = "Vec<u32>")]
pub struct Season(pub [u32; 12]);

/// A list of more or fewer than twelve weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeasonError {
    /// Whether there are fewer.
    pub fewer: bool,
}

/// The sales to be made before each day, in parts of a whole number.
///
/// Every month gets its weight, a part month the share of its days; within a month all days are alike. With [`DAYS`] as the
/// unit, a day of any month is a whole number of parts, so that nothing is rounded.
pub(super) struct Curve {
    span: Span,
    months: Vec<Stretch>,
    total: u64,
}

/// The days of one month that are in the span.
struct Stretch {
    begin: NaiveDate,
    /// Parts before it.
    before: u64,
    /// Parts a day.
    daily: u64,
}

/// The least common multiple of 28, 29, 30 and 31.
const DAYS: u64 = 377_580;

impl Span {
    /// The days from `start` to `deadline`; they may be the same day.
    ///
    /// # Errors
    /// [`ScheduleError::Backwards`] or [`ScheduleError::TooLong`].
    pub fn new(start: NaiveDate, deadline: NaiveDate) -> Result<Self, ScheduleError> {
        let months = Month::of(deadline).since(Month::of(start));
        match usize::try_from(months) {
            Ok(after) if start <= deadline && after < MOST_MONTHS => Ok(Self { start, deadline }),
            Ok(after) if start <= deadline => Err(ScheduleError::TooLong { months: after + 1 }),
            _ => Err(ScheduleError::Backwards { start, deadline }),
        }
    }

    /// The first day.
    pub fn start(self) -> NaiveDate {
        self.start
    }

    /// The last day.
    pub fn deadline(self) -> NaiveDate {
        self.deadline
    }

    /// Every month that has a day in it, first to last.
    pub fn months(self) -> impl Iterator<Item = Month> {
        let after = move |month: &Month| month.next().filter(|next| next.first() <= self.deadline);
        std::iter::successors(Some(Month::of(self.start)), after)
    }
}

impl Default for Season {
    /// Every month weighs the same.
    fn default() -> Self {
        Self([1; 12])
    }
}

impl Season {
    /// What an ordinary month weighs where somebody writes weights, so that 80 and 120 are a fifth less and more.
    pub const ORDINARY: u32 = 100;

    /// Every month weighs what an ordinary one does.
    pub const EVEN: Self = Self([Self::ORDINARY; 12]);

    /// The season with another weight at a place of the year, from 0. `None` where all months weigh the same then as an
    /// ordinary one, which is no season.
    #[must_use]
    pub fn with(mut self, place: usize, weight: u32) -> Option<Self> {
        if let Some(kept) = self.0.get_mut(place) {
            *kept = weight;
        }
        (self != Self::EVEN).then_some(self)
    }

    /// That of `month`.
    pub fn weight(&self, month: Month) -> u64 {
        let Self(weights) = self;
        weights.get(month.place()).copied().unwrap_or_default().into()
    }
}

impl TryFrom<Vec<u32>> for Season {
    type Error = SeasonError;

    fn try_from(weights: Vec<u32>) -> Result<Self, SeasonError> {
        let fewer = weights.len() < 12;
        weights.try_into().map(Self).map_err(|_| SeasonError { fewer })
    }
}

impl From<Season> for Vec<u32> {
    fn from(season: Season) -> Self {
        season.0.to_vec()
    }
}

impl fmt::Display for SeasonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected at {} 12 entries", if self.fewer { "least" } else { "most" })
    }
}

impl std::error::Error for SeasonError {}

impl Curve {
    /// # Errors
    /// [`ScheduleError::NoWeight`].
    pub(super) fn new(span: Span, season: &Season) -> Result<Self, ScheduleError> {
        // 120 months of 32 bits times 19 bits stay under 58 bits.
        let mut total = 0;
        let months = span.months().map(|month| {
            let begin = month.first().max(span.start);
            let end = month.next().map_or(span.deadline, |next| next.first().pred_opt().unwrap_or(span.deadline));
            let daily = season.weight(month) * (DAYS / u64::from(month.days()));
            let before = total;
            total += daily * (days(begin, end.min(span.deadline)) + 1);
            Stretch { begin, before, daily }
        });
        let months = months.collect();
        if total == 0 { Err(ScheduleError::NoWeight) } else { Ok(Self { span, months, total }) }
    }

    /// All parts.
    pub(super) fn total(&self) -> u64 {
        self.total
    }

    /// The parts of the days before `day`; `None` is a day past the calendar.
    pub(super) fn before(&self, day: Option<NaiveDate>) -> u64 {
        let Some(day) = day.filter(|day| *day <= self.span.deadline) else { return self.total };
        let place = usize::try_from(Month::of(day).since(Month::of(self.span.start))).ok();
        let stretch = place.and_then(|place| self.months.get(place));
        stretch.map_or(0, |stretch| stretch.before + stretch.daily * days(stretch.begin, day))
    }
}

/// Days from the one to the other; none if the other comes first.
fn days(begin: NaiveDate, end: NaiveDate) -> u64 {
    u64::try_from((end - begin).num_days()).unwrap_or_default()
}
