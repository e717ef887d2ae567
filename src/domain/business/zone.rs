//! How far the clocks on the wall are from UTC, and when that changes: all that business time needs of a time zone.
//!
//! The database of the world's time zones is far larger than the page, and every browser has one. So a zone is read once, by
//! asking for the offset at a row of moments, and is a plain value from then on.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

/// The offsets of one time zone over a stretch of time. Before the stretch the first holds, after it the last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zone {
    /// Seconds east of UTC before the first change.
    first: i32,
    /// First to last.
    changes: Vec<Change>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    /// The first second of the offset, since 1970 in UTC.
    at: i64,
    /// Seconds east of UTC from then on.
    offset: i32,
}

impl Zone {
    /// Seconds between two looks at the offset: five days. The shortest time between two changes that the database of time
    /// zones knows since 1970 is an hour less than a week (Recife, October 2000).
    const STEP: i64 = 5 * 86_400;

    /// A zone that is always this many seconds east of UTC.
    pub fn fixed(offset: i32) -> Self {
        Self { first: offset, changes: Vec::new() }
    }

    /// The zone in which clocks are `offset_at` a moment that many seconds east of UTC, read from one moment to another: one
    /// question every five days, and nineteen more for each change to find its second. For seventy years that is some eight
    /// thousand.
    ///
    /// Two changes within five days that cancel each other are not seen.
    pub fn read(from: DateTime<Utc>, to: DateTime<Utc>, offset_at: &dyn Fn(DateTime<Utc>) -> i32) -> Self {
        let offset = |second| DateTime::from_timestamp(second, 0).map(offset_at);
        let (mut at, end) = (from.timestamp(), to.timestamp());
        let mut zone = Self::fixed(offset(at).unwrap_or_default());
        while at < end {
            let next = end.min(at + Self::STEP);
            let known = zone.offset(at);
            if offset(next).is_some_and(|offset| offset != known) {
                // A second with the known offset, and a later one with another.
                let (mut before, mut after) = (at, next);
                while after - before > 1 {
                    let middle = before + (after - before) / 2;
                    if offset(middle) == Some(known) { before = middle } else { after = middle }
                }
                at = after;
                zone.changes.push(Change { at, offset: offset(at).unwrap_or(known) });
            } else {
                at = next;
            }
        }
        zone
    }

    /// Seconds east of UTC at a moment.
    pub fn offset_at(&self, moment: DateTime<Utc>) -> i32 {
        self.offset(moment.timestamp())
    }

    /// The day that it is there at a moment.
    pub fn day(&self, moment: DateTime<Utc>) -> NaiveDate {
        self.wall_at(moment).unwrap_or(moment.naive_utc()).date()
    }

    /// What the clocks show at a moment. `None` at the ends of the calendar.
    pub fn wall_at(&self, moment: DateTime<Utc>) -> Option<NaiveDateTime> {
        moment.naive_utc().checked_add_signed(TimeDelta::seconds(self.offset_at(moment).into()))
    }

    /// The moment at which the clocks show `wall`: the first, where they show it twice. A time that they skip is the moment at which
    /// they would have shown it, had they not been changed. `None` at the ends of the calendar.
    pub fn moment_at(&self, wall: NaiveDateTime) -> Option<DateTime<Utc>> {
        let second = wall.and_utc().timestamp();
        let with =
            |offset: i32| wall.checked_sub_signed(TimeDelta::seconds(offset.into())).map(|moment| moment.and_utc());
        // The offset of the day before holds until a change, that of the day after from then on.
        let (before, after) = (self.offset(second - 86_400), self.offset(second + 86_400));
        let shows = |offset: i32| with(offset).filter(|moment| self.offset_at(*moment) == offset);
        shows(before).or_else(|| shows(after)).or_else(|| with(before))
    }

    /// Seconds east of UTC at a second since 1970.
    pub(super) fn offset(&self, second: i64) -> i32 {
        self.passed(second)
            .checked_sub(1)
            .and_then(|last| self.changes.get(last))
            .map_or(self.first, |last| last.offset)
    }

    /// The first change after a second since 1970.
    pub(super) fn next_change(&self, second: i64) -> Option<i64> {
        self.changes.get(self.passed(second)).map(|change| change.at)
    }

    /// How many changes a second since 1970 has behind it.
    fn passed(&self, second: i64) -> usize {
        self.changes.partition_point(|change| change.at <= second)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use chrono::{Datelike, Weekday};

    use super::*;

    pub(in super::super) fn moment(text: &str) -> DateTime<Utc> {
        format!("{text}Z").parse().expect(text)
    }

    /// A zone with changes of the offset at these moments.
    pub(in super::super) fn changing(first: i32, changes: &[(&str, i32)]) -> Zone {
        let change = |(at, offset): &(&str, i32)| Change { at: moment(at).timestamp(), offset: *offset };
        Zone { first, changes: changes.iter().map(change).collect() }
    }

    /// The rule of the European Union for France: summer time from the last Sunday of March to that of October, 01:00 UTC.
    pub(in super::super) fn paris(moment: DateTime<Utc>) -> i32 {
        let last_sunday = |month| {
            let end = NaiveDate::from_ymd_opt(moment.year(), month, 31).expect("a day");
            let sunday = end.week(Weekday::Sun).first_day();
            sunday.and_hms_opt(1, 0, 0).expect("a time").and_utc()
        };
        if (last_sunday(3)..last_sunday(10)).contains(&moment) { 7_200 } else { 3_600 }
    }

    #[test]
    fn every_change_is_found_to_the_second() {
        let zone = Zone::read(moment("2000-01-01T00:00:00"), moment("2060-01-01T00:00:00"), &paris);
        assert_eq!(zone.changes.len(), 120);
        for (text, offset) in [
            ("1990-07-01T00:00:00", 3_600),
            ("2025-03-30T00:59:59", 3_600),
            ("2025-03-30T01:00:00", 7_200),
            ("2025-10-26T00:59:59", 7_200),
            ("2025-10-26T01:00:00", 3_600),
            ("2070-07-01T00:00:00", 3_600),
        ] {
            assert_eq!(zone.offset_at(moment(text)), offset, "{text}");
        }
        let day = |text| zone.day(moment(text)).to_string();
        assert_eq!([day("2025-07-31T21:59:59"), day("2025-07-31T22:00:00")], ["2025-07-31", "2025-08-01"]);
        assert_eq!(zone.day(DateTime::<Utc>::MAX_UTC), DateTime::<Utc>::MAX_UTC.date_naive());
        assert_eq!(
            zone.next_change(moment("2025-03-30T01:00:00").timestamp()),
            Some(moment("2025-10-26T01:00:00").timestamp())
        );
        assert_eq!(zone.next_change(moment("2059-12-01T00:00:00").timestamp()), None);
    }

    #[test]
    fn what_the_clocks_show_is_a_moment() {
        let zone = Zone::read(moment("2020-01-01T00:00:00"), moment("2030-01-01T00:00:00"), &paris);
        for (wall, expected) in [
            ("2026-01-15T09:30:00", "2026-01-15T08:30:00"),
            ("2026-07-15T09:30:00", "2026-07-15T07:30:00"),
            // Twice, then never.
            ("2026-10-25T02:30:00", "2026-10-25T00:30:00"),
            ("2026-10-25T03:00:00", "2026-10-25T02:00:00"),
            ("2026-03-29T02:30:00", "2026-03-29T01:30:00"),
            ("2026-03-29T03:00:00", "2026-03-29T01:00:00"),
        ] {
            assert_eq!(zone.moment_at(wall.parse().expect(wall)), Some(moment(expected)), "{wall}");
        }
        assert_eq!(zone.wall_at(moment("2026-07-15T07:30:00")), "2026-07-15T09:30:00".parse().ok());
        assert_eq!(zone.wall_at(DateTime::<Utc>::MAX_UTC), None);
        assert_eq!(zone.moment_at(NaiveDateTime::MIN), None);
    }

    #[test]
    fn a_summer_of_a_week_is_found_wherever_the_questions_begin() {
        let recife = (moment("2000-10-08T03:00:00"), moment("2000-10-15T02:00:00"));
        let offset_at = |moment| if (recife.0..recife.1).contains(&moment) { -7_200 } else { -10_800 };
        for hour in 0..200 {
            let start = moment("2000-09-01T00:00:00") + TimeDelta::hours(hour);
            let zone = Zone::read(start, moment("2001-01-01T00:00:00"), &offset_at);
            let found: Vec<_> = zone.changes.iter().map(|change| change.at).collect();
            assert_eq!(found, [recife.0.timestamp(), recife.1.timestamp()], "{start}");
        }
    }

    #[test]
    fn changes_close_to_each_other_are_found_unless_they_cancel() {
        let offset_at = |moment: DateTime<Utc>| match moment.timestamp() {
            ..1_000 => 0,
            1_000..1_001 => 1_800,
            1_001..90_000 => -3_600,
            _ => 60,
        };
        let zone = Zone::read(moment("1969-12-31T00:00:00"), moment("1970-01-02T02:00:00"), &offset_at);
        let found: Vec<_> = zone.changes.iter().map(|change| (change.at, change.offset)).collect();
        assert_eq!(found, [(1_000, 1_800), (1_001, -3_600), (90_000, 60)]);
        let none = Zone::read(moment("1970-01-02T00:00:00"), moment("1970-01-01T00:00:00"), &offset_at);
        assert_eq!(none, Zone::fixed(-3_600));
    }
}
