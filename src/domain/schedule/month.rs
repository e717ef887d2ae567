//! A month of the calendar.

use chrono::{Datelike, Months, NaiveDate};

/// A month of a year. Later months are larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: NaiveDate,
}

impl Month {
    /// The first month of the calendar.
    pub(super) const EARLIEST: Self = Self { first: NaiveDate::MIN };

    /// The month that `day` falls in.
    pub fn of(day: NaiveDate) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// Its first day.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// The month after it. `None` at the end of the calendar.
    pub fn next(self) -> Option<Self> {
        self.first.checked_add_months(Months::new(1)).map(Self::of)
    }

    /// Its days: 28 to 31.
    pub fn days(self) -> u32 {
        self.first.num_days_in_month().into()
    }

    /// Months from `earlier` to this one, negative if it comes before.
    pub(super) fn since(self, earlier: Self) -> i32 {
        let count = |month: Self| month.first.year() * 12 + month.first.month0().cast_signed();
        count(self) - count(earlier)
    }
}
