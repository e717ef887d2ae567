//! Arithmetic on the hours of a week, as if it repeated for ever and no day were closed.
//!
//! A moment of wall time is the count of seconds that a clock on the wall shows since 1970-01-01 00:00.

use super::week::{DAY, Week};

const WEEK: i64 = 7 * DAY;
/// Monday 00:00 of the week of 1970-01-01, a Thursday.
const FIRST_MONDAY: i64 = -3 * DAY;

/// The spans of a week in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rota {
    /// Opening and closing of each, in seconds after Monday 00:00.
    spans: Vec<(i64, i64)>,
    /// Working seconds of the whole week.
    total: i64,
}

impl Rota {
    pub fn new(week: &Week) -> Self {
        Self { spans: week.spans().collect(), total: week.seconds().into() }
    }

    /// Whether there is no working time.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// Working seconds between two moments of wall time.
    pub fn between(&self, from: i64, to: i64) -> i64 {
        self.before(to) - self.before(from)
    }

    /// The first moment of wall time with this many working seconds, one or more, since `from`. `None` for a week without any.
    pub fn reached(&self, from: i64, seconds: i64) -> Option<i64> {
        // Of the week in which the last of them passes, `rest` are left: one at least, so that a closing time is not taken for
        // the opening after it.
        let last = self.before(from) + seconds - 1;
        let weeks = last.checked_div_euclid(self.total)?;
        let mut rest = last.checked_rem_euclid(self.total)? + 1;
        for (opens, closes) in &self.spans {
            if rest <= closes - opens {
                return Some(FIRST_MONDAY + weeks * WEEK + opens + rest);
            }
            rest -= closes - opens;
        }
        None
    }

    /// Working seconds from the first Monday to a moment of wall time; negative before.
    fn before(&self, moment: i64) -> i64 {
        let since = moment - FIRST_MONDAY;
        let (weeks, second) = (since.div_euclid(WEEK), since.rem_euclid(WEEK));
        let in_week: i64 = self.spans.iter().map(|(opens, closes)| (second.min(*closes) - opens).max(0)).sum();
        weeks * self.total + in_week
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rota(json: &str) -> Rota {
        Rota::new(&serde_json::from_str(json).expect("a week"))
    }

    #[test]
    fn whole_weeks_count_at_once_and_the_rest_by_span() {
        let rota = rota(r#"{"monday":["09:00-12:00","13:00-17:00"],"thursday":["00:00-24:00"]}"#);
        // 1970-01-01 was a Thursday; the Monday after it is four days later.
        for (from, to, hours) in [
            (0, 1, 1),
            (-1, 1, 1),
            (-24, 48, 24),
            (0, 7 * 24, 31),
            (0, 7 * 24 * 1_000, 31_000),
            (-7 * 24 * 1_000, 0, 31_000),
            (4 * 24 + 10, 4 * 24 + 14, 3),
            (4 * 24 + 12, 4 * 24 + 13, 0),
        ] {
            assert_eq!(rota.between(from * 3_600, to * 3_600), hours * 3_600, "{from} {to}");
        }
    }

    #[test]
    fn the_last_second_of_a_span_belongs_to_it() {
        let week = rota(r#"{"monday":["09:00-12:00","13:00-17:00"]}"#);
        let monday = 4 * DAY;
        for (seconds, expected) in [
            (1, monday + 9 * 3_600 + 1),
            (3 * 3_600, monday + 12 * 3_600),
            (3 * 3_600 + 1, monday + 13 * 3_600 + 1),
            (7 * 3_600, monday + 17 * 3_600),
            (7 * 3_600 + 1, monday + WEEK + 9 * 3_600 + 1),
            (14 * 3_600, monday + WEEK + 17 * 3_600),
        ] {
            assert_eq!(week.reached(0, seconds), Some(expected), "{seconds}");
        }
        assert_eq!(rota("{}").reached(0, 1), None);
    }
}
