//! Deadlines and delays in working time.
//!
//! A moment is working time exactly if the clock on the wall then shows a time within the hours of its day, and that day is not
//! closed. So an hour that the clocks skip in spring is nobody's, and one that they repeat in autumn counts twice.
//!
//! Time falls into stretches within which no day is closed and no clock is changed; there the hours of the week are plain
//! arithmetic, whole weeks at once. The stretches are listed once, about a dozen a year, and every question after that costs a
//! search in the list.

use chrono::{DateTime, Utc};

use super::calendar::Calendar;
use super::rota::Rota;
use super::week::DAY;
use super::zone::Zone;

/// The working time of a calendar where clocks go as in a zone. Made once (a few thousand steps), asked often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessTime {
    rota: Rota,
    /// Every stretch, first to last. Between them all is closed.
    stretches: Vec<Stretch>,
}

/// Time within which no day is closed and the offset stays the same, in seconds since 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    from: i64,
    to: i64,
    /// Seconds east of UTC.
    offset: i64,
    /// Working seconds of all stretches before.
    before: i64,
}

impl BusinessTime {
    /// The working time of a team with this calendar whose clocks go as in this zone.
    pub fn new(calendar: &Calendar, zone: &Zone) -> Self {
        let rota = Rota::new(&calendar.week);
        let mut stretches = Vec::new();
        let (mut at, end) = (DateTime::<Utc>::MIN_UTC.timestamp(), DateTime::<Utc>::MAX_UTC.timestamp());
        let mut before = 0;
        while at < end {
            let offset = i64::from(zone.offset(at));
            let until = zone.next_change(at).unwrap_or(end);
            let next = calendar.closed_from((at + offset).div_euclid(DAY));
            let (closes, opens) =
                next.map_or((end, end), |(first, last)| (first * DAY - offset, (last + 1) * DAY - offset));
            if closes <= at {
                at = opens.min(until);
            } else {
                let stretch = Stretch { from: at, to: closes.min(until), offset, before };
                before += stretch.worked(&rota, stretch.to);
                at = stretch.to;
                stretches.push(stretch);
            }
        }
        Self { rota, stretches }
    }

    /// The moment at which `seconds` of working time have passed since `start`: the earliest such, so an hour that is full at
    /// closing time ends then and not at the next opening. No seconds end at the start, be it within the hours or not. Parts of
    /// a second are not looked at.
    ///
    /// `None` if there is no working time in the week, or not enough up to the end of the calendar (chrono's, in the year
    /// 262142).
    pub fn deadline(&self, start: DateTime<Utc>, seconds: u64) -> Option<DateTime<Utc>> {
        if self.rota.is_empty() {
            return None;
        }
        if seconds == 0 {
            return Some(start);
        }
        let full = self.passed(start).checked_add_unsigned(seconds)?;
        let after = self.stretches.partition_point(|stretch| stretch.before < full);
        let stretch = self.stretches.get(after.checked_sub(1)?)?;
        let left = full - stretch.before;
        // Too much for this stretch is too much for all: it is the last then.
        (left <= stretch.worked(&self.rota, stretch.to)).then_some(())?;
        let wall = self.rota.reached(stretch.from + stretch.offset, left)?;
        DateTime::from_timestamp(wall - stretch.offset, 0)
    }

    /// Seconds of working time from one moment to another. 0 if the second is the same or earlier: an answer that came before
    /// the question took no time. Parts of a second are not looked at.
    pub fn elapsed(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> u64 {
        u64::try_from(self.passed(to) - self.passed(from)).unwrap_or_default()
    }

    /// Working seconds up to a moment since the beginning of the calendar.
    fn passed(&self, moment: DateTime<Utc>) -> i64 {
        let second = moment.timestamp();
        let begun = self.stretches.partition_point(|stretch| stretch.from <= second);
        let last = begun.checked_sub(1).and_then(|last| self.stretches.get(last));
        last.map_or(0, |stretch| stretch.before + stretch.worked(&self.rota, second.min(stretch.to)))
    }
}

impl Stretch {
    /// Working seconds from its beginning up to `to`, which lies in it.
    fn worked(&self, rota: &Rota, to: i64) -> i64 {
        rota.between(self.from + self.offset, to + self.offset)
    }
}

#[cfg(test)]
mod tests {
    use super::super::zone::tests::{changing, moment, paris};
    use super::*;

    fn calendar(json: &str) -> Calendar {
        serde_json::from_str(json).expect(json)
    }

    fn weekdays(hours: &str, rest: &str) -> Calendar {
        let days =
            ["monday", "tuesday", "wednesday", "thursday", "friday"].map(|day| format!(r#""{day}":["{hours}"]"#));
        calendar(&format!(r#"{{"week":{{{}}},{rest}}}"#, days.join(",")))
    }

    fn parisian() -> Zone {
        Zone::read(moment("2020-01-01T00:00:00"), moment("2035-01-01T00:00:00"), &paris)
    }

    fn check(calendar: &Calendar, zone: &Zone, start: &str, seconds: u64, end: &str) {
        let (time, start, end) = (BusinessTime::new(calendar, zone), moment(start), moment(end));
        assert_eq!(time.deadline(start, seconds), Some(end), "{start} + {seconds}");
        assert_eq!(time.elapsed(start, end), seconds, "{start} to {end}");
    }

    #[test]
    fn a_delay_runs_while_the_team_works() {
        let utc = &Zone::default();
        // Saturday evening to Monday.
        check(
            &weekdays("10:00-18:00", r#""public_holidays":"none""#),
            utc,
            "2024-01-06T20:00:00",
            3_600,
            "2024-01-08T11:00:00",
        );
        let nine_to_five = &weekdays("09:00-17:00", r#""public_holidays":"none""#);
        check(nine_to_five, utc, "2024-01-01T10:00:00", 3_600, "2024-01-01T11:00:00");
        check(nine_to_five, utc, "2024-01-01T16:00:00", 7_200, "2024-01-02T10:00:00");
        check(nine_to_five, utc, "2024-01-01T16:00:00", 3_600, "2024-01-01T17:00:00");
        check(nine_to_five, utc, "2024-01-01T16:00:00", 3_601, "2024-01-02T09:00:01");
        check(nine_to_five, utc, "2024-01-05T17:00:00", 1, "2024-01-08T09:00:01");
        check(nine_to_five, utc, "2024-01-01T04:00:00", 8 * 3_600, "2024-01-01T17:00:00");
        check(nine_to_five, utc, "2024-01-01T09:00:00", 40 * 3_600 * 52, "2024-12-27T17:00:00");
        let lunch = &calendar(r#"{"public_holidays":"none"}"#);
        check(lunch, utc, "2024-01-01T12:00:00", 3_600, "2024-01-01T14:00:00");
        check(lunch, utc, "2024-01-01T12:00:00", 1_800, "2024-01-01T12:30:00");
    }

    #[test]
    fn closed_days_do_not_count() {
        let utc = &Zone::default();
        let monday_off = r#""public_holidays":"none","closings":[{"from":"2024-01-15"}]"#;
        check(&weekdays("09:00-17:00", monday_off), utc, "2024-01-12T10:00:00", 36_000, "2024-01-16T12:00:00");
        // Easter Monday, and full right before it; New Year's Day; closings that overlap at it.
        let france = &weekdays("09:00-17:00", r#""public_holidays":"france""#);
        check(france, utc, "2026-04-03T16:00:00", 7_200, "2026-04-07T10:00:00");
        check(france, utc, "2026-04-03T16:00:00", 3_600, "2026-04-03T17:00:00");
        check(france, utc, "2024-01-01T10:00:00", 3_600, "2024-01-02T10:00:00");
        check(
            &weekdays("09:00-17:00", r#""public_holidays":"alsace-moselle""#),
            utc,
            "2026-04-02T16:00:00",
            7_200,
            "2026-04-07T10:00:00",
        );
        let winter = r#""closings":[{"from":"2025-01-01","to":"2025-01-05"},{"from":"2024-12-24","to":"2025-01-01"}]"#;
        check(&weekdays("09:00-17:00", winter), utc, "2024-12-23T16:00:00", 7_200, "2025-01-06T10:00:00");
        check(&weekdays("09:00-17:00", winter), utc, "2024-12-28T16:00:00", 60, "2025-01-06T09:01:00");
    }

    #[test]
    fn a_changed_clock_takes_or_gives_its_hour() {
        let zone = &parisian();
        let sunday = &calendar(r#"{"week":{"sunday":["00:00-06:00"]}}"#);
        let hours = |from, to| BusinessTime::new(sunday, zone).elapsed(moment(from), moment(to)) / 3_600;
        assert_eq!(hours("2025-03-29T12:00:00", "2025-03-30T12:00:00"), 5);
        assert_eq!(hours("2025-10-25T12:00:00", "2025-10-26T12:00:00"), 7);
        assert_eq!(hours("2025-11-01T12:00:00", "2025-11-02T12:00:00"), 6);
        check(sunday, zone, "2025-03-29T12:00:00", 5 * 3_600, "2025-03-30T04:00:00");
        check(sunday, zone, "2025-10-25T12:00:00", 7 * 3_600, "2025-10-26T05:00:00");
        // 01:59:59 is followed by 03:00:00, and two hours are over then.
        check(sunday, zone, "2025-03-29T12:00:00", 2 * 3_600, "2025-03-30T01:00:00");
        // Hours from 02:30 lose what the clocks skip of them, and those until 02:30 come twice.
        let late = &calendar(r#"{"week":{"sunday":["02:30-06:00"]}}"#);
        check(late, zone, "2025-03-29T12:00:00", 3 * 3_600, "2025-03-30T04:00:00");
        check(late, zone, "2025-10-25T12:00:00", 4 * 3_600, "2025-10-26T05:00:00");
        let early = &calendar(r#"{"week":{"sunday":["02:00-02:30"]}}"#);
        check(early, zone, "2025-10-25T12:00:00", 1_801, "2025-10-26T01:00:01");
        check(early, zone, "2025-03-29T12:00:00", 60, "2025-04-06T00:01:00");
        // The hours of a day stay those on the wall: 10:00 in winter, in summer.
        let default = &Calendar::default();
        check(default, zone, "2025-03-28T09:00:00", 7 * 3_600 + 1_800, "2025-03-31T08:00:00");
    }

    /// Samoa went to bed on 29 December 2011 and rose on the 31st.
    #[test]
    fn a_day_that_the_clocks_skip_is_nobodys() {
        let samoa = &changing(-36_000, &[("2011-12-30T10:00:00", 50_400)]);
        let always =
            r#""monday":["00:00-24:00"],"tuesday":["00:00-24:00"],"thursday":["00:00-24:00"],"friday":["00:00-24:00"]"#;
        let calendar = &calendar(&format!(r#"{{"week":{{{always}}}}}"#));
        check(calendar, samoa, "2011-12-30T09:00:00", 3_601, "2012-01-01T10:00:01");
    }

    #[test]
    fn no_delay_and_no_time_are_answers_too() {
        let time = BusinessTime::new(&Calendar::default(), &Zone::default());
        let (saturday, monday) = (moment("2026-01-10T12:00:00.75"), moment("2026-01-12T10:00:00"));
        assert_eq!(time.deadline(saturday, 0), Some(saturday));
        assert_eq!(time.elapsed(saturday, saturday), 0);
        assert_eq!(time.elapsed(monday, saturday), 0);
        assert_eq!(time.elapsed(monday, moment("2026-01-12T08:00:00")), 0);
        assert_eq!(time.elapsed(monday, moment("2026-01-12T09:00:00")), 0);
        assert_eq!(time.elapsed(monday, moment("2026-01-12T10:00:01.5")), 1);
        assert_eq!(time.deadline(moment("2026-01-12T10:00:00.5"), 1), Some(moment("2026-01-12T10:00:01")));
    }

    #[test]
    fn there_is_an_end_to_every_question() {
        let (first, last) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
        let closed = calendar(r#"{"closings":[{"from":"-262143-01-01","to":"+262142-12-31"}]}"#);
        let closed = BusinessTime::new(&closed, &Zone::default());
        assert_eq!((closed.elapsed(first, last), closed.deadline(first, 1)), (0, None));
        let extremes = [-43_200, 50_400, i32::MIN, i32::MAX].map(Zone::fixed);
        for zone in extremes.into_iter().chain([parisian()]) {
            let never = BusinessTime::new(&calendar(r#"{"week":{}}"#), &zone);
            for seconds in [0, 1, u64::MAX] {
                assert_eq!((never.deadline(first, seconds), never.deadline(last, seconds)), (None, None));
            }
            assert_eq!(never.elapsed(first, last), 0);
            let time = BusinessTime::new(&Calendar::default(), &zone);
            let all = time.elapsed(first, last);
            let end = time.deadline(first, all).expect("as much as there is");
            assert_eq!(time.elapsed(first, end), all);
            for too_many in [all + 1, i64::MAX.unsigned_abs(), u64::MAX] {
                assert_eq!(time.deadline(first, too_many), None);
            }
            assert_eq!(time.elapsed(last, first), 0);
        }
    }
}
