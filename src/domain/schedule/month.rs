//! A month of the calendar.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::iso;

/// A month of a year. Later months are larger. Written as `2026-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    first: NaiveDate,
}

/// A text that is no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthError;

/// What stands for a month.
pub const A_MONTH: &str = "a month such as 2026-01";

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
        self.moved(1)
    }

    /// The month so many months later, or earlier. `None` past the calendar.
    pub(in crate::domain) fn moved(self, months: i32) -> Option<Self> {
        let distance = Months::new(months.unsigned_abs());
        let first =
            if months < 0 { self.first.checked_sub_months(distance) } else { self.first.checked_add_months(distance) };
        first.map(Self::of)
    }

    /// Its days: 28 to 31.
    pub fn days(self) -> u32 {
        self.first.num_days_in_month().into()
    }

    /// Its place in the year, from 0.
    pub fn place(self) -> usize {
        usize::try_from(self.first.month0()).unwrap_or_default()
    }

    /// Months from `earlier` to this one, negative if it comes before.
    pub(in crate::domain) fn since(self, earlier: Self) -> i32 {
        let count = |month: Self| month.first.year() * 12 + month.first.month0().cast_signed();
        count(self) - count(earlier)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.first.to_string();
        f.write_str(day.strip_suffix("-01").unwrap_or(&day))
    }
}

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        iso::day(&format!("{text}-01")).map(Self::of).ok_or(MonthError)
    }
}

impl TryFrom<String> for Month {
    type Error = MonthError;

    fn try_from(text: String) -> Result<Self, MonthError> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

impl fmt::Display for MonthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {A_MONTH}")
    }
}

impl std::error::Error for MonthError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_reads_back_and_nothing_else_does() {
        for day in [NaiveDate::MIN, NaiveDate::MAX, NaiveDate::default()] {
            let month = Month::of(day);
            assert_eq!(month.to_string().parse(), Ok(month), "{month}");
        }
        assert_eq!("2026-01".parse::<Month>().map(|month| month.to_string()).as_deref(), Ok("2026-01"));
        for wrong in ["", "2026", "2026-1", "2026-13", "2026-00", "2026-01-01", "01-2026", "2026-01 ", "janvier"] {
            assert_eq!(wrong.parse::<Month>(), Err(MonthError), "{wrong}");
        }
    }
}
