//! How long a stage comes before the next, and the last day on which a lead can still become a sale in time.

use chrono::{Days, Months, NaiveDate};

/// The time from a stage to the next.
///
/// Months are those of the calendar, so that a lag of a quarter puts all that is needed for the deals of a quarter into the
/// quarter before, which no number of days does. Where the month before is too short for the day, its last day stands for it: a
/// month before 31 March is the end of February.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lag {
    /// That many days.
    Days(u16),
    /// That many months; a quarter is three.
    Months(u16),
}

/// A month is 30.4375 days, a twelfth of the mean year: 487 sixteenths of a day, so that shares of it stay exact.
pub(in crate::domain) const MONTH: (u32, u32) = (487, 16);

impl Lag {
    /// How many days it lasts, months as long as they are on average, rounded. Enough to compare lags and to add them up; what is
    /// needed when is found by [`before`](Self::before), from the calendar.
    pub fn days(self) -> u32 {
        match self {
            Self::Days(days) => days.into(),
            Self::Months(months) => (u32::from(months) * MONTH.0 + MONTH.1 / 2) / MONTH.1,
        }
    }

    /// The same lag in months, to the nearest: what it becomes when a team begins to count in them.
    pub fn in_months(self) -> u16 {
        match self {
            Self::Days(days) => {
                let sixteenths = u32::from(days) * MONTH.1;
                u16::try_from((sixteenths + MONTH.0 / 2) / MONTH.0).unwrap_or(u16::MAX)
            }
            Self::Months(months) => months,
        }
    }

    /// The day on which this stage is needed for what is wanted of the next one on `day`. `None` before the calendar begins.
    pub fn before(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => day.checked_sub_days(Days::new(days.into())),
            Self::Months(months) => day.checked_sub_months(Months::new(months.into())),
        }
    }

    /// The first day of the next stage whose need falls on `day` or later: what the next stage wants before it is needed here
    /// before `day`. `None` after the calendar ends.
    pub(super) fn first_after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => day.checked_add_days(Days::new(days.into())),
            Self::Months(months) => {
                let later = day.checked_add_months(Months::new(months.into()))?;
                // A month too short for the day ends before it: all of its days are needed earlier.
                if self.before(later)? < day { later.succ_opt() } else { Some(later) }
            }
        }
    }
}

/// The last day on which a lead can be created and still close by the `deadline`, with `lags` from its creation to the close,
/// first to last: those of the stages from it on, or one for the days that leads of its category take. It is where the need
/// for a sale on the deadline falls, and may lie before the start. `None` before the calendar begins.
pub fn last_useful_day(deadline: NaiveDate, lags: &[Lag]) -> Option<NaiveDate> {
    lags.iter().rev().try_fold(deadline, |day, lag| lag.before(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    fn check(deadline: &str, lags: &[Lag], expected: &str) {
        assert_eq!(last_useful_day(day(deadline), lags), Some(day(expected)), "{deadline} {lags:?}");
    }

    #[test]
    fn a_lead_of_the_last_useful_day_closes_on_the_deadline() {
        use Lag::{Days, Months};
        check("2026-12-31", &[], "2026-12-31");
        check("2026-12-31", &[Days(0)], "2026-12-31");
        check("2026-12-31", &[Days(90)], "2026-10-02");
        check("2026-12-31", &[Days(30), Days(60)], "2026-10-02");
        check("2028-03-01", &[Days(1)], "2028-02-29");
        check("2027-03-31", &[Months(1)], "2027-02-28");
        check("2028-03-31", &[Months(1)], "2028-02-29");
        check("2026-12-31", &[Months(3), Months(6)], "2026-03-30");
        check("2026-12-31", &[Days(10), Months(3)], "2026-09-20");
        check("2026-12-31", &[Months(3), Days(10)], "2026-09-21");
        assert_eq!(last_useful_day(NaiveDate::MIN, &[Days(1)]), None);
        assert_eq!(last_useful_day(NaiveDate::MIN, &[Months(1)]), None);
    }

    #[test]
    fn a_lag_changes_its_unit_to_the_nearest() {
        for (days, months) in [(0, 0), (15, 0), (16, 1), (30, 1), (31, 1), (45, 1), (46, 2), (91, 3), (365, 12)] {
            assert_eq!(Lag::Days(days).in_months(), months, "{days}");
        }
        for (months, days) in [(0, 0), (1, 30), (2, 61), (3, 91), (6, 183), (12, 365), (u16::MAX, 1_994_722)] {
            assert_eq!((Lag::Months(months).days(), Lag::Months(months).in_months()), (days, months));
        }
        assert_eq!(Lag::Days(u16::MAX).in_months(), 2_153);
    }

    #[test]
    fn what_is_needed_before_a_day_is_all_that_the_next_stage_wants_before_another() {
        let begin = day("2027-11-01");
        for lag in (0..=40).map(Lag::Days).chain((0..=14).map(Lag::Months)) {
            for here in begin.iter_days().take(500) {
                let first = lag.first_after(here).expect("in the calendar");
                assert!(lag.before(first) >= Some(here), "{lag:?} {here}");
                assert!(lag.before(first.pred_opt().expect("a day before")) < Some(here), "{lag:?} {here}");
            }
        }
        assert_eq!(Lag::Days(1).first_after(NaiveDate::MAX), None);
        assert_eq!(Lag::Months(1).first_after(NaiveDate::MAX), None);
    }
}
