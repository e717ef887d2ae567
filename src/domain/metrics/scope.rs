//! What is looked at: days, and whose figures.

use chrono::NaiveDate;

use crate::domain::Team;
use crate::domain::schedule::{MOST_MONTHS, Month};

/// The days that are looked at, both counted, and the team whose figures they are. No team: all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Whose figures.
    pub team: Option<Team>,
}

impl Scope {
    /// Whether `day` is one of its days.
    pub fn has(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether what counts for `team` counts here.
    pub fn counts(&self, team: Team) -> bool {
        self.team.is_none_or(|wanted| wanted == team)
    }

    /// The months that have a day in it, first to last; of more than [`MOST_MONTHS`] the last.
    pub fn months(&self) -> Vec<Month> {
        let (first, last) = (Month::of(self.from), Month::of(self.to));
        let most = i32::try_from(MOST_MONTHS).unwrap_or(i32::MAX);
        let first = if last.since(first) < most { Some(first) } else { last.moved(1 - most) };
        let months = std::iter::successors(first, |month| month.next());
        months.take_while(|month| *month <= last).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from: &str, to: &str, first: &str, count: usize) {
        let day = |text: &str| text.parse().expect("a day");
        let months = Scope { from: day(from), to: day(to), team: None }.months();
        let found = months.first().map(ToString::to_string).unwrap_or_default();
        assert_eq!((found.as_str(), months.len()), (first, count), "{from} to {to}");
    }

    #[test]
    fn its_months_are_those_with_a_day_in_it() {
        check("2026-01-31", "2026-02-01", "2026-01", 2);
        check("2026-01-01", "2026-01-31", "2026-01", 1);
        check("2026-02-01", "2026-01-01", "", 0);
        check("1970-01-01", "2026-12-31", "2017-01", 120);
    }
}
