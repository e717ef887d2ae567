//! The days of a period on which a team works.

use chrono::{Datelike, NaiveDate};

use super::calendar::{Calendar, count};
use super::week::Week;

/// The days of a period, by what a calendar says of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WorkingDays {
    /// Days of the period, both ends counted.
    pub all: u32,
    /// Those on which the week has hours, closed or not.
    pub ordinary: u32,
    /// Those of them that are neither a public holiday nor a closing.
    pub worked: u32,
}

/// The days on which a team works, listed once and asked often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workdays {
    /// First to last.
    days: Vec<NaiveDate>,
    calendar: Calendar,
}

impl Workdays {
    /// Those of `calendar`, listed from `first` to `last`. Beyond them each is looked for when it is asked for.
    pub fn of(calendar: &Calendar, first: NaiveDate, last: NaiveDate) -> Self {
        Self { days: calendar.worked(first).take_while(|day| *day <= last).collect(), calendar: calendar.clone() }
    }

    /// The last day of a delay of so many working days that begins on `day`, which is not one of them: Friday and two days are
    /// Tuesday. A delay of none ends on the day. `None` where nobody works that long.
    pub fn after(&self, day: NaiveDate, count: u16) -> Option<NaiveDate> {
        let Some(steps) = count.checked_sub(1) else { return Some(day) };
        let is_listed = self.days.first().is_some_and(|first| *first <= day);
        let place = self.days.partition_point(|worked| *worked <= day) + usize::from(steps);
        let listed = self.days.get(place).filter(|_| is_listed);
        listed.copied().or_else(|| self.calendar.worked(day.succ_opt()?).nth(steps.into()))
    }
}

impl Calendar {
    /// The days from `first` on on which somebody works, up to the end of the calendar.
    fn worked(&self, first: NaiveDate) -> impl Iterator<Item = NaiveDate> + '_ {
        let mut next = Some(first).filter(|_| self.week.seconds() > 0);
        // First and last day of the closing that was found last.
        let mut closed = self.closed_from(count(first));
        std::iter::from_fn(move || {
            loop {
                let day = next?;
                match closed {
                    Some((begins, last)) if begins <= count(day) => {
                        next = i32::try_from(last + 1).ok().and_then(NaiveDate::from_epoch_days);
                        closed = self.closed_from(last + 1);
                    }
                    _ => {
                        next = day.succ_opt();
                        if !self.week.hours(day.weekday()).is_closed() {
                            return Some(day);
                        }
                    }
                }
            }
        })
    }

    /// Returns the days from `first` to `last`, both counted; none of them if `last` lies before `first`. The cost grows with
    /// the closed days of the period, not with all its days.
    pub fn working_days(&self, first: NaiveDate, last: NaiveDate) -> WorkingDays {
        let (from, to) = (count(first), count(last));
        let ordinary = open_days(&self.week, from, to);
        let mut closed = 0;
        let mut at = from;
        while let Some((begins, ends)) = self.closed_from(at).filter(|(begins, _)| *begins <= to) {
            closed += open_days(&self.week, begins.max(at), ends.min(to));
            at = ends + 1;
        }
        let whole = |days: i64| u32::try_from(days).unwrap_or_default();
        WorkingDays { all: whole(to - from + 1), ordinary: whole(ordinary), worked: whole(ordinary - closed) }
    }
}

/// Days with hours from one day to another, both counts of days since 1970 and both counted. Whole weeks at once.
fn open_days(week: &Week, from: i64, to: i64) -> i64 {
    let days = (to - from + 1).max(0);
    let open_in = |place: i64| {
        let weekday = usize::try_from((from + place + THURSDAY).rem_euclid(7)).unwrap_or_default();
        let is_open = Week::DAYS.get(weekday).is_some_and(|day| !week.hours(*day).is_closed());
        i64::from(is_open)
    };
    let in_week: i64 = (0..7).map(open_in).sum();
    let rest: i64 = (0..days % 7).map(open_in).sum();
    days / 7 * in_week + rest
}

/// The place of 1970-01-01 in the week.
const THURSDAY: i64 = 3;

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: &str = r#"{"week":{"monday":["09:00-17:00"],"tuesday":["09:00-17:00"],"wednesday":["09:00-17:00"],
        "thursday":["09:00-17:00"],"friday":["09:00-17:00"]},"public_holidays":"france"#;

    fn calendar(rest: &str) -> Calendar {
        serde_json::from_str(&format!("{FRENCH}{rest}")).expect("a calendar")
    }

    fn check(rest: &str, [first, last]: [&str; 2], expected: (u32, u32, u32)) {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let WorkingDays { all, ordinary, worked } = calendar(rest).working_days(day(first), day(last));
        assert_eq!((all, ordinary, worked), expected, "{first} to {last}");
    }

    #[test]
    fn a_public_holiday_counts_only_on_a_day_with_hours() {
        // 2026 has 261 days from Monday to Friday; nine of its eleven holidays fall on one (15 August and 1 November do not).
        check("\"}", ["2026-01-01", "2026-12-31"], (365, 261, 252));
        // Of 2027 five do not: 1 and 8 May, 15 August, 25 December are at weekends; so seven do.
        check("\"}", ["2027-01-01", "2027-12-31"], (365, 261, 254));
        check("\"}", ["2026-08-15", "2026-08-16"], (2, 0, 0));
        check("\"}", ["2026-05-01", "2026-05-01"], (1, 1, 0));
    }

    #[test]
    fn closings_that_overlap_count_once_and_only_within_the_period() {
        let closings =
            r#"","closings":[{"from":"2026-08-03","to":"2026-08-14"},{"from":"2026-08-10","to":"2026-08-21"}]}"#;
        check(closings, ["2026-08-01", "2026-08-31"], (31, 21, 6));
        check(closings, ["2026-08-12", "2026-08-24"], (13, 9, 1));
        check(closings, ["2026-08-22", "2026-08-31"], (10, 6, 6));
        let one_in_the_other =
            r#"","closings":[{"from":"2026-08-03","to":"2026-08-21"},{"from":"2026-08-05","to":"2026-08-06"}]}"#;
        check(one_in_the_other, ["2026-08-01", "2026-08-31"], (31, 21, 6));
    }

    #[test]
    fn a_delay_of_working_days_ends_on_one() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let christmas = calendar(r#"","closings":[{"from":"2026-12-24","to":"2027-01-03"},{"from":"2026-12-28"}]}"#);
        for (listed, unlisted) in
            [("2026-11-01", "2027-02-01"), ("2026-12-01", "2026-12-02"), ("2027-02-01", "2027-03-01")]
        {
            let days = Workdays::of(&christmas, day(listed), day(unlisted));
            for (from, delay, until) in [
                ("2026-11-27", 0, "2026-11-27"),
                ("2026-11-27", 1, "2026-11-30"),
                ("2026-11-27", 2, "2026-12-01"),
                ("2026-11-28", 2, "2026-12-01"),
                ("2026-12-23", 1, "2027-01-04"),
                ("2026-12-30", 5, "2027-01-08"),
                // Easter Monday is none.
                ("2027-03-25", 2, "2027-03-30"),
            ] {
                assert_eq!(days.after(day(from), delay), Some(day(until)), "{from} and {delay} days");
            }
        }
        let never: Calendar = serde_json::from_str(r#"{"week":{}}"#).expect("a calendar");
        let always_closed = calendar(r#"","closings":[{"from":"0001-01-01","to":"+262142-12-31"}]}"#);
        for calendar in [never, always_closed] {
            assert_eq!(Workdays::of(&calendar, day("2026-01-01"), day("2027-01-01")).after(day("2026-03-01"), 1), None);
        }
    }

    #[test]
    fn no_days_are_none() {
        check("\"}", ["2026-01-02", "2026-01-01"], (0, 0, 0));
        let closed: Calendar = serde_json::from_str(r#"{"week":{}}"#).expect("a calendar");
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let days = closed.working_days(day("2026-01-01"), day("2026-12-31"));
        assert_eq!((days.ordinary, days.worked), (0, 0));
    }

    /// Day by day, which is what the counting saves.
    #[test]
    fn the_count_is_that_of_the_days_one_by_one() {
        let calendar = calendar(r#"","closings":[{"from":"2024-12-24","to":"2025-01-02"},{"from":"2025-05-30"}]}"#);
        let first: NaiveDate = "2024-11-01".parse().expect("a day");
        for length in 0..400 {
            let last = first + chrono::Days::new(length);
            let open = first.iter_days().take_while(|day| *day <= last);
            let open: Vec<_> = open.filter(|day| !calendar.week.hours(day.weekday()).is_closed()).collect();
            let worked = open.iter().filter(|day| {
                let day = count(**day);
                calendar.closed_from(day).is_none_or(|(begins, _)| begins > day)
            });
            let found = calendar.working_days(first, last);
            assert_eq!((found.ordinary as usize, found.worked as usize), (open.len(), worked.count()), "{last}");
        }
    }
}
