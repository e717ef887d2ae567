//! The period as somebody chooses it.

use chrono::{Datelike, NaiveDate};

use crate::domain::schedule::Month;

/// A period that is named, or given by its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chosen {
    /// From the beginning of the plan, or from the first lead if that came earlier, until today.
    #[default]
    Start,
    /// The running quarter until today.
    Quarter,
    /// The month before this one.
    LastMonth,
    /// This month until today.
    ThisMonth,
    /// From one day to another, both counted, in either order.
    Days(NaiveDate, NaiveDate),
}

impl Chosen {
    /// Those that have a name, the longest first.
    pub const NAMED: [Self; 4] = [Self::Start, Self::Quarter, Self::LastMonth, Self::ThisMonth];

    /// The name used in addresses. `None` for days.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Start => Some("start"),
            Self::Quarter => Some("quarter"),
            Self::LastMonth => Some("last-month"),
            Self::ThisMonth => Some("this-month"),
            Self::Days(..) => None,
        }
    }

    /// The period of that name.
    pub fn named(key: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|chosen| chosen.key() == Some(key))
    }

    /// Its first and its last day, for a plan that began on `start`.
    pub fn days(self, start: NaiveDate, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        let month = Month::of(today);
        match self {
            Self::Start => (start.min(today), today),
            Self::Quarter => {
                let into_quarter = i32::try_from(today.month0() % 3).unwrap_or_default();
                (month.moved(-into_quarter).unwrap_or(month).first(), today)
            }
            Self::LastMonth => {
                let last = month.moved(-1).unwrap_or(month);
                (last.first(), month.first().pred_opt().unwrap_or(today))
            }
            Self::ThisMonth => (month.first(), today),
            Self::Days(one, other) => (one.min(other), one.max(other)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(chosen: Chosen, today: &str, expected: (&str, &str)) {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let days = chosen.days(day("2026-02-10"), day(today));
        assert_eq!(days, (day(expected.0), day(expected.1)), "{chosen:?} on {today}");
    }

    #[test]
    fn a_named_period_ends_today_or_before() {
        check(Chosen::Start, "2026-11-27", ("2026-02-10", "2026-11-27"));
        check(Chosen::Start, "2026-01-01", ("2026-01-01", "2026-01-01"));
        check(Chosen::Quarter, "2026-11-27", ("2026-10-01", "2026-11-27"));
        check(Chosen::Quarter, "2026-01-01", ("2026-01-01", "2026-01-01"));
        check(Chosen::LastMonth, "2026-03-31", ("2026-02-01", "2026-02-28"));
        check(Chosen::LastMonth, "2026-01-15", ("2025-12-01", "2025-12-31"));
        check(Chosen::ThisMonth, "2026-03-31", ("2026-03-01", "2026-03-31"));
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let backwards = Chosen::Days(day("2026-05-02"), day("2026-05-01"));
        check(backwards, "2026-01-01", ("2026-05-01", "2026-05-02"));
    }

    #[test]
    fn a_name_is_read_back() {
        for chosen in Chosen::NAMED {
            assert_eq!(chosen.key().and_then(Chosen::named), Some(chosen));
        }
        assert_eq!(Chosen::named("decade"), None);
    }
}
