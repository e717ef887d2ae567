//! Laws of business time, over random calendars and clocks, against references that count one minute or one day after the other.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Timelike, Utc, Weekday};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::zone::tests::{changing, moment, paris};
use super::{BusinessTime, Calendar, Closing, Closings, Hours, PublicHolidays, Span, WallTime, Week, Zone};

/// The year that the tests are about: all kinds of holidays are in them, and both changes of the clocks.
const FIRST_MINUTE: &str = "2025-01-01T00:00:00";
const MINUTES: i64 = 366 * 1_440;
const LONGEST: i64 = 5 * 1_440;

fn minute(minute: i64) -> DateTime<Utc> {
    moment(FIRST_MINUTE) + TimeDelta::minutes(minute)
}

fn hours() -> impl Strategy<Value = Hours> {
    btree_set(0..=48_u16, 0..=6).prop_map(|times| {
        let times: Vec<_> = times.into_iter().filter_map(|half| WallTime::from_minutes(half * 30)).collect();
        let spans = times.chunks_exact(2).map(|pair| Span::new(pair[0], pair[1]).expect("in order"));
        Hours::try_from(spans.collect::<Vec<_>>()).expect("few and in order")
    })
}

fn week() -> impl Strategy<Value = Week> {
    vec(hours(), 7).prop_map(|days| {
        let mut week = Week::default();
        let monday = Weekday::Mon;
        let weekdays = std::iter::successors(Some(monday), |day| Some(day.succ()));
        weekdays.zip(days).for_each(|(day, hours)| week.set(day, hours));
        week
    })
}

fn closing() -> impl Strategy<Value = Closing> {
    (0..366_u64, 0..9_u64).prop_map(|(first, more)| {
        let first = moment(FIRST_MINUTE).date_naive() + Days::new(first);
        Closing::new(first, first + Days::new(more), String::new()).expect("in order")
    })
}

fn calendar() -> impl Strategy<Value = Calendar> {
    (week(), select(&PublicHolidays::ALL[..]), vec(closing(), 0..20)).prop_map(|(week, public_holidays, closings)| {
        Calendar { week, public_holidays, closings: Closings::try_from(closings).expect("few") }
    })
}

fn parisian() -> Zone {
    Zone::read(minute(-MINUTES), minute(2 * MINUTES), &paris)
}

/// Clocks as they are, and such as no country has: back and forth by any number of minutes within days.
fn zone() -> impl Strategy<Value = Zone> {
    let offset = -900..=900_i32;
    let changes = vec((1..20_000_i64, offset.clone()), 0..60);
    let wild = (offset.clone(), changes).prop_map(|(first, changes)| {
        let mut at = 0;
        let changes: Vec<_> = changes
            .into_iter()
            .map(|(later, offset)| {
                at += later;
                (minute(at).naive_utc().format("%FT%T").to_string(), offset * 60)
            })
            .collect();
        let changes: Vec<_> = changes.iter().map(|(at, offset)| (at.as_str(), *offset)).collect();
        changing(first * 60, &changes)
    });
    prop_oneof![Just(parisian()), offset.prop_map(|minutes| Zone::fixed(minutes * 60)), wild]
}

fn is_open(calendar: &Calendar, day: NaiveDate) -> bool {
    let holidays = calendar.public_holidays.of_year(day.year());
    let mut closings = calendar.closings.list().iter();
    !holidays.iter().any(|(holiday, _)| *holiday == day)
        && !closings.any(|closing| (closing.first()..=closing.last()).contains(&day))
}

/// Whether the minute that begins then is working time.
fn works(calendar: &Calendar, zone: &Zone, moment: DateTime<Utc>) -> bool {
    let wall = moment.naive_utc() + TimeDelta::seconds(zone.offset_at(moment).into());
    let minute = wall.hour() * 60 + wall.minute();
    let within =
        |span: &Span| (u32::from(span.opens().minutes())..u32::from(span.closes().minutes())).contains(&minute);
    calendar.week.hours(wall.weekday()).spans().iter().any(within) && is_open(calendar, wall.date())
}

fn seconds_of_day(calendar: &Calendar, day: NaiveDate) -> u64 {
    let spans = calendar.week.hours(day.weekday()).spans();
    let minutes: u64 = spans.iter().map(|span| u64::from(span.closes().minutes() - span.opens().minutes())).sum();
    if is_open(calendar, day) { minutes * 60 } else { 0 }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn elapsed_time_is_the_working_minutes_counted(
        calendar in calendar(), zone in zone(), from in 0..MINUTES, length in 0..LONGEST,
    ) {
        let counted = (from..from + length).filter(|at| works(&calendar, &zone, minute(*at))).count() as u64 * 60;
        prop_assert_eq!(BusinessTime::new(&calendar, &zone).elapsed(minute(from), minute(from + length)), counted);
    }

    #[test]
    fn elapsed_time_of_years_is_that_of_their_days(
        calendar in calendar(), first in -30_000..30_000_i64, days in 0..4_000_i64,
    ) {
        let day = |day: i64| moment(FIRST_MINUTE).date_naive() + TimeDelta::days(day);
        let counted: u64 = (first..first + days).map(|number| seconds_of_day(&calendar, day(number))).sum();
        let midnight = |number| day(number).and_hms_opt(0, 0, 0).expect("a time").and_utc();
        prop_assert_eq!(BusinessTime::new(&calendar, &Zone::default()).elapsed(midnight(first), midnight(first + days)), counted);
    }

    #[test]
    fn elapsed_times_add_up_and_never_shrink(
        calendar in calendar(), zone in zone(), from in 0..MINUTES * 60, one in 0..MINUTES * 60, two in 0..MINUTES * 60,
    ) {
        let [a, b, c] = [from, from + one, from + one + two].map(|second| minute(0) + TimeDelta::seconds(second));
        let time = BusinessTime::new(&calendar, &zone);
        let elapsed = |from, to| time.elapsed(from, to);
        prop_assert_eq!(elapsed(a, b) + elapsed(b, c), elapsed(a, c));
        prop_assert!(elapsed(a, b) <= elapsed(a, c));
        prop_assert!(elapsed(a, b) <= one.unsigned_abs());
        prop_assert_eq!(elapsed(c, a), 0);
    }

    #[test]
    fn a_deadline_is_the_first_moment_at_which_its_seconds_have_passed(
        calendar in calendar(), zone in zone(), start in 0..MINUTES * 60, seconds in 1..3_000_000_u64,
    ) {
        let start = minute(0) + TimeDelta::seconds(start);
        let time = BusinessTime::new(&calendar, &zone);
        let Some(end) = time.deadline(start, seconds) else {
            prop_assert_eq!(calendar.week.seconds(), 0);
            return Ok(());
        };
        prop_assert_eq!(time.elapsed(start, end), seconds);
        prop_assert_eq!(time.elapsed(start, end - TimeDelta::seconds(1)), seconds - 1);
    }

    #[test]
    fn a_calendar_reads_back(calendar in calendar()) {
        let json = serde_json::to_string(&calendar).expect("writes");
        prop_assert_eq!(serde_json::from_str::<Calendar>(&json).expect("reads"), calendar);
    }
}
