//! What holds for every goal, every span and every lag, against a walk over the days.
#![cfg(not(target_arch = "wasm32"))]

use chrono::Datelike;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::domain::LARGEST_COUNT;

/// Days of the calendar, most of them of these years.
fn day() -> impl Strategy<Value = NaiveDate> {
    let ends = || NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
    prop_oneof![9 => 738_000..=740_000_i32, 1 => ends()]
        .prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).expect("in the calendar"))
}

fn span() -> impl Strategy<Value = Span> {
    (738_000..=740_000_i32, prop_oneof![0..=40_i32, 0..=1_000_i32]).prop_map(|(start, days)| {
        let day = |day| NaiveDate::from_num_days_from_ce_opt(day).expect("in the calendar");
        Span::new(day(start), day(start + days)).expect("in order")
    })
}

fn lag() -> impl Strategy<Value = Lag> {
    prop_oneof![
        Just(Lag::Days(0)),
        (0..=100_u16).prop_map(Lag::Days),
        (0..=5_u16).prop_map(Lag::Months),
        (0..=u16::MAX).prop_map(Lag::Days),
        (0..=u16::MAX).prop_map(Lag::Months),
    ]
}

/// Weights of which none, or some, are zero.
fn season() -> impl Strategy<Value = Season> {
    let weight = || prop_oneof![4 => 1..=10_u32, 1 => 0..=1_u32, 1 => 1..=u32::MAX];
    let any = vec(weight(), 12).prop_map(|weights| Season(weights.try_into().expect("twelve")));
    prop_oneof![Just(Season::default()), any]
}

/// Needs as they come out of a funnel.
fn need() -> impl Strategy<Value = Volume> {
    let count = prop_oneof![0..=100_u64, 0..=1_000_000_u64, 0..=LARGEST_COUNT];
    (count, vec(1..=1_000_000_u64, 0..=4)).prop_map(|(count, rates)| {
        rates.iter().fold(Volume::whole(count), |need, rate| need.times(*rate, 1_000_000).expect("fits"))
    })
}

fn goal() -> impl Strategy<Value = Goal> {
    let average = option::of((0..=100_u64).prop_map(|cents| Money::from_cents(cents).expect("in range")));
    (need(), average, vec((need(), lag()), 0..=5)).prop_map(|(deals, average_sale, stages)| {
        let stages = stages.into_iter().zip(0..);
        let stages = stages.map(|((need, lag), id)| StageNeed { stage: StageId(id), need, lag });
        Goal { deals: deals.times(1, 1_000).expect("fits"), average_sale, stages: stages.collect() }
    })
}

fn actuals() -> impl Strategy<Value = Actuals> {
    let counted = prop_oneof![Just(Counted::Sales), (0..6_u64).prop_map(|id| Counted::Stage(StageId(id)))];
    btree_map((counted, day().prop_map(Month::of)), prop_oneof![0..=500_u32, 0..=u32::MAX], 0..40)
}

fn sum(volumes: impl Iterator<Item = Volume>) -> Volume {
    volumes.fold(Volume::whole(0), |sum, volume| sum.plus(volume.reduced()).expect("fits").reduced())
}

proptest! {
    #[test]
    fn late_needs_and_months_add_up_to_the_need(
        goal in goal(), span in span(), season in season(), actuals in actuals(), today in day(),
    ) {
        let lines = match schedule(&goal, span, &season, &actuals, today) {
            Ok(lines) => lines,
            Err(error) => {
                prop_assert_eq!(error, ScheduleError::NoWeight);
                return Ok(());
            }
        };
        prop_assert_eq!(lines.len(), goal.stages.len() + 1);
        for line in &lines {
            let months = line.months.iter();
            prop_assert_eq!(sum(months.clone().map(|period| period.need).chain([line.late.need])), line.need);
            let printed: u64 = months.clone().map(|period| period.tally.planned).sum();
            prop_assert_eq!(Some(printed + line.late.tally.planned), line.need.nearest());
            prop_assert_eq!(line.months.last().map(|last| last.cumulative), Some(line.total));

            let (mut exact, mut so_far) = (line.late.need, line.late.tally);
            for period in &line.months {
                exact = exact.reduced().plus(period.need.reduced()).expect("fits").reduced();
                so_far.planned += period.tally.planned;
                so_far.actual += period.tally.actual;
                prop_assert_eq!(period.cumulative, so_far);
                prop_assert_eq!(Some(so_far.planned), exact.nearest());
                prop_assert_eq!(period.tally.gap() + i64::try_from(period.tally.actual).expect("small"),
                    i64::try_from(period.tally.planned).expect("small"));
            }

            let due: u64 = months.clone().map(|period| period.catch_up).sum();
            let missing = line.total.planned.saturating_sub(line.total.actual);
            prop_assert_eq!(due, if let CatchUp::Missing(missing) = line.catch_up { missing } else { 0 });
            let by_day = line.last_useful_day.is_some_and(|last| today <= last && span.start() <= last);
            match line.catch_up {
                CatchUp::Reached => prop_assert_eq!(missing, 0),
                CatchUp::Missing(some) => prop_assert!(some == missing && some > 0 && by_day),
                // Weights of zero can end a plan before its deadline.
                CatchUp::TooLate(some) => {
                    prop_assert!(some == missing && some > 0);
                    prop_assert!(!by_day || season.weight(Month::of(span.deadline())) == 0);
                }
            }
            let past = months.filter(|period| period.month < Month::of(today));
            prop_assert_eq!(past.map(|period| period.catch_up).sum::<u64>(), 0);
        }
    }

    /// The closed form, against every day of the sales taken back lag by lag.
    #[test]
    fn each_month_needs_what_a_walk_over_the_days_finds(goal in goal(), span in span(), season in season()) {
        let Ok(lines) = schedule(&goal, span, &season, &Actuals::new(), span.start()) else { return Ok(()) };
        let weight = |day: NaiveDate| season.weight(Month::of(day)) * 377_580 / u64::from(Month::of(day).days());
        let days: Vec<_> = span.start().iter_days().take_while(|day| *day <= span.deadline()).collect();
        let all: u64 = days.iter().map(|day| weight(*day)).sum();
        for (place, line) in lines.iter().enumerate() {
            let mut late = 0;
            let mut months: BTreeMap<Month, u64> = span.months().map(|month| (month, 0)).collect();
            for day in &days {
                let lags = goal.stages[place..].iter().rev().map(|stage| stage.lag);
                let needed = lags.into_iter().try_fold(*day, |day, lag| lag.before(day));
                match needed.filter(|needed| *needed >= span.start()) {
                    Some(needed) => *months.get_mut(&Month::of(needed)).expect("inside") += weight(*day),
                    None => late += weight(*day),
                }
            }
            let share = |parts| line.need.times(parts, all);
            prop_assert_eq!(Some(line.late.need), share(late));
            prop_assert_eq!(Some(line.late.deals), goal.deals.times(late, all));
            for (period, (month, parts)) in line.months.iter().zip(months) {
                prop_assert_eq!((period.month, Some(period.need)), (month, share(parts)));
            }
        }
    }

    #[test]
    fn a_lag_of_zero_leaves_the_months_alone(
        need in need(), span in span(), season in season(), lag in prop_oneof![Just(Lag::Days(0)), Just(Lag::Months(0))],
    ) {
        let stages = vec![StageNeed { stage: StageId(1), need, lag }];
        let goal = Goal { deals: need, average_sale: None, stages };
        let Ok(lines) = schedule(&goal, span, &season, &Actuals::new(), span.start()) else { return Ok(()) };
        prop_assert_eq!(&lines[0].months, &lines[1].months);
        prop_assert!(lines[0].late.need.is_zero() && lines[0].last_useful_day == Some(span.deadline()));
    }

    #[test]
    fn any_two_days_are_a_span_or_an_error(
        start in day(), deadline in day(), today in day(), goal in goal(), season in season(), actuals in actuals(),
    ) {
        match Span::new(start, deadline) {
            Ok(span) => {
                prop_assert!(span.months().count() <= MOST_MONTHS);
                let _ = schedule(&goal, span, &season, &actuals, today);
            }
            Err(ScheduleError::Backwards { .. }) => prop_assert!(deadline < start),
            Err(error) => {
                let long = matches!(error, ScheduleError::TooLong { months } if months > MOST_MONTHS);
                prop_assert!(long, "{}", error);
            }
        }
    }
}

#[test]
fn the_ends_of_the_calendar_can_be_planned() {
    let goal = Goal {
        deals: Volume::whole(LARGEST_COUNT),
        average_sale: Money::from_cents(1).ok(),
        stages: [Lag::Months(u16::MAX), Lag::Days(u16::MAX), Lag::Days(0)]
            .map(|lag| StageNeed { stage: StageId(1), need: Volume::whole(LARGEST_COUNT), lag })
            .to_vec(),
    };
    for day in [NaiveDate::MIN, NaiveDate::MAX] {
        let later = day.checked_add_days(chrono::Days::new(3_000)).unwrap_or(day);
        let earlier = day.checked_sub_days(chrono::Days::new(3_000)).unwrap_or(day);
        let span = Span::new(earlier, later).expect("in order");
        let actuals = [((Counted::Sales, Month::of(day)), u32::MAX)].into();
        for season in [Season::default(), Season([u32::MAX; 12])] {
            let lines = schedule(&goal, span, &season, &actuals, day);
            assert_eq!(lines.map(|lines| lines.len()), Err(ScheduleError::TooLarge), "revenue past what money can be");
            let goal = Goal { average_sale: None, ..goal.clone() };
            let lines = schedule(&goal, span, &season, &actuals, day).expect("schedules");
            assert_eq!(lines[0].total.planned, LARGEST_COUNT);
        }
    }
}
