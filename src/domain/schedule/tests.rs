use super::*;
use crate::domain::solve::Needs;
use crate::domain::{FunnelStage, Rate, Team};

fn day(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

fn month(text: &str) -> Month {
    Month::of(day(&format!("{text}-01")))
}

fn span(start: &str, deadline: &str) -> Span {
    Span::new(day(start), day(deadline)).expect("in order")
}

/// So many deals, and stages with their needs and lags, first to last: stages 1, 2, ...
fn goal(deals: u64, stages: &[(u64, Lag)]) -> Goal {
    let stages = stages.iter().zip(1..).map(|((need, lag), id)| StageNeed {
        stage: StageId(id),
        need: Volume::whole(*need),
        lag: *lag,
    });
    let average_sale = Money::from_cents(1_000_000).ok();
    Goal { deals: Volume::whole(deals), average_sale, stages: stages.collect() }
}

/// The lines before anything came in.
fn lines(goal: &Goal, span: Span, season: &Season) -> Vec<Line> {
    schedule(goal, span, season, &Actuals::new(), span.start()).expect("schedules")
}

fn planned(line: &Line) -> Vec<u64> {
    line.months.iter().map(|period| period.tally.planned).collect()
}

/// The printed months of the sales.
fn check(deals: u64, span: Span, season: &Season, expected: &[u64]) {
    let lines = lines(&goal(deals, &[]), span, season);
    let [sales] = lines.as_slice() else { panic!("{lines:?}") };
    assert_eq!(planned(sales), expected, "{span:?}");
    assert_eq!((sales.total.planned, sales.late.tally.planned), (deals, 0));
}

#[test]
fn sales_spread_by_weight_and_part_months_by_days() {
    let even = Season::default();
    check(1_200, span("2026-01-01", "2026-12-31"), &even, &[100; 12]);
    let mut december = Season::default();
    december.0[11] = 2;
    let doubled = [&[100; 11][..], &[200]].concat();
    check(1_300, span("2026-01-01", "2026-12-31"), &december, &doubled);
    check(2_600, span("2026-01-01", "2027-12-31"), &december, &[doubled.clone(), doubled].concat());
    // 17 of 31 days, a whole February, 10 of 31 days.
    check(58, span("2026-01-15", "2026-03-10"), &even, &[17, 31, 10]);
    // Half of a leap February is not half of another.
    check(29 + 14, span("2028-01-01", "2028-02-14"), &even, &[29, 14]);
    check(28 + 14, span("2027-01-01", "2027-02-14"), &even, &[28, 14]);
    check(7, span("2026-05-01", "2026-05-31"), &even, &[7]);
    check(7, span("2026-05-13", "2026-05-13"), &even, &[7]);
    check(0, span("2026-05-13", "2026-06-13"), &even, &[0, 0]);
    // 2.5 a month: what is printed so far is never more than half off.
    check(10, span("2026-05-01", "2026-08-31"), &even, &[3, 2, 3, 2]);
    let mut summer = Season([0; 12]);
    summer.0[6] = 4_000_000_000;
    check(9, span("2026-05-01", "2026-08-31"), &summer, &[0, 0, 9, 0]);
}

#[test]
fn an_order_of_dates_that_cannot_be_is_named() {
    let new = |start, deadline| Span::new(day(start), day(deadline)).map(|span| span.months().count());
    let backwards = |start, deadline| Err(ScheduleError::Backwards { start: day(start), deadline: day(deadline) });
    assert_eq!(new("2026-05-02", "2026-05-01"), backwards("2026-05-02", "2026-05-01"));
    assert_eq!(new("2026-05-02", "2025-12-31"), backwards("2026-05-02", "2025-12-31"));
    assert_eq!(new("2026-01-31", "2035-12-01"), Ok(MOST_MONTHS));
    assert_eq!(new("2026-01-31", "2036-01-01"), Err(ScheduleError::TooLong { months: 121 }));
    let winter = Season([1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1]);
    let empty = schedule(&goal(1, &[]), span("2026-05-01", "2026-06-30"), &winter, &Actuals::new(), day("2026-05-01"));
    assert_eq!(empty, Err(ScheduleError::NoWeight));
    let one_month = span("2026-05-01", "2026-05-31");
    let many = schedule(&goal(u64::MAX, &[]), one_month, &Season::default(), &Actuals::new(), one_month.start());
    assert_eq!(many, Err(ScheduleError::TooLarge));
    let ends = Span::new(NaiveDate::MIN, NaiveDate::MAX).expect_err("long");
    assert!(matches!(ends, ScheduleError::TooLong { .. }), "{ends}");
}

/// 2,000,000 a quarter / 75,000 = 27 deals; / 20 % = 133 SALs; one quarter from MQL to SAL, two from SAL to close.
#[test]
fn the_leads_for_deals_of_the_fourth_quarter_are_needed_in_the_first_two() {
    let stage = |id, millionths| {
        FunnelStage::new(StageId(id), String::new(), Team::Marketing, Rate::from_millionths(millionths).ok())
    };
    let mut funnel = Funnel::one_line(StageId(1), String::new());
    funnel.stages = vec![stage(1, 500_000), stage(2, 200_000)];
    for (stage, months) in funnel.stages.iter_mut().zip([3, 6]) {
        (stage.lag_days, stage.lag_months) = (1, Some(months));
    }
    funnel.average_sale = Money::from_cents(7_500_000).ok();
    let mut year = |quarters: u64, season: &Season| {
        funnel.revenue = Money::from_cents(quarters * 200_000_000).ok();
        let goal = Goal::of(&funnel, &Needs::of(&funnel).expect("complete"));
        assert_eq!(Goal::promised(&funnel).as_ref(), Some(&goal), "without a sureness");
        lines(&goal, span("2020-01-01", "2020-12-31"), season)
    };
    let quarters = |line: &Line| -> Vec<u64> { planned(line).chunks(3).map(|months| months.iter().sum()).collect() };

    let last = year(1, &Season([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]));
    let [mql, sal, sales] = last.as_slice() else { panic!("{last:?}") };
    assert_eq!(quarters(sales), [0, 0, 0, 27]);
    assert_eq!(quarters(sal), [0, 133, 0, 0]);
    assert_eq!(quarters(mql), [267, 0, 0, 0]);
    assert_eq!(planned(sal), [0, 0, 0, 44, 45, 44, 0, 0, 0, 0, 0, 0]);
    assert!(last.iter().all(|line| line.late.tally.planned == 0));
    assert_eq!(mql.last_useful_day, Some(day("2020-03-30")));
    assert_eq!(sal.last_useful_day, Some(day("2020-06-30")));

    // The same every quarter: the SALs for the first two and the MQLs for the first three are late.
    let every = year(4, &Season::default());
    let [mql, sal, sales] = every.as_slice() else { panic!("{every:?}") };
    assert_eq!(quarters(sales), [27, 26, 27, 27]);
    assert_eq!(quarters(sal), [133, 133, 0, 0]);
    assert_eq!(quarters(mql), [267, 0, 0, 0]);
    assert_eq!((sal.late.tally.planned, sal.late.deals.hundredths()), (267, Some(5_333)));
    assert_eq!((mql.late.tally.planned, mql.late.deals.nearest()), (800, Some(80)));
    assert_eq!(mql.late.revenue, Money::from_cents(600_000_000).ok());
}

#[test]
fn a_lag_in_days_shifts_by_days() {
    let year = span("2026-01-01", "2026-12-31");
    let lines = lines(&goal(120, &[(3_720, Lag::Days(10)), (1_200, Lag::Days(21))]), year, &Season::default());
    let [first, second, _] = lines.as_slice() else { panic!("{lines:?}") };
    // 310 a month, 31 days before: what the sales of January need is late.
    assert_eq!(first.late.tally.planned, 310);
    assert_eq!(first.last_useful_day, Some(day("2026-11-30")));
    // By the end of January the sales up to 3 March are served: all of February, and three days of 31. By the end of February
    // those up to 31 March.
    assert_eq!(planned(first)[..2], [310 + 30, 310 - 30]);
    assert_eq!(planned(first)[11], 0);
    // 100 a month: 21 days of January are late; until the end of January those up to 21 February.
    assert_eq!(second.late.tally.planned, 68);
    assert_eq!(planned(second)[0], 175 - 68);
    assert_eq!(planned(second)[11], 100 - 68);
    assert_eq!(second.late.deals.hundredths(), Some(677));
}

#[test]
fn a_lag_longer_than_the_plan_makes_everything_late() {
    let quarter = span("2026-01-01", "2026-03-31");
    for lag in [Lag::Days(90), Lag::Days(u16::MAX), Lag::Months(3), Lag::Months(u16::MAX)] {
        let lines = lines(&goal(30, &[(600, lag)]), quarter, &Season::default());
        let [stage, _] = lines.as_slice() else { panic!("{lines:?}") };
        assert_eq!((stage.late.tally.planned, planned(stage)), (600, vec![0; 3]), "{lag:?}");
        assert_eq!((stage.late.deals.nearest(), stage.late.revenue), (Some(30), Money::from_cents(30_000_000).ok()));
        assert_eq!(stage.catch_up, CatchUp::TooLate(600));
    }
    let lines = lines(&goal(30, &[(600, Lag::Days(89))]), quarter, &Season::default());
    assert_eq!(lines[0].catch_up, CatchUp::Missing(600));
    assert_eq!(lines[0].months[0].catch_up, 600);
}

/// 120 deals over 2026, and 1,200 prospects two months before: 100 a month, 200 of them late.
fn with(actuals: &[(Counted, &str, u32)], today: &str) -> Vec<Line> {
    let actuals = actuals.iter().map(|(counted, text, count)| ((*counted, month(text)), *count)).collect();
    let goal = goal(120, &[(1_200, Lag::Months(2))]);
    schedule(&goal, span("2026-01-01", "2026-12-31"), &Season::default(), &actuals, day(today)).expect("schedules")
}

const PROSPECTS: Counted = Counted::Stage(StageId(1));

#[test]
fn what_is_missing_is_shared_out_over_the_days_left() {
    let catch_up = |line: &Line| line.months.iter().map(|period| period.catch_up).collect::<Vec<_>>();
    // 1,200 over ten months, although two months of them are late.
    let lines = with(&[], "2025-11-11");
    assert_eq!(lines[0].catch_up, CatchUp::Missing(1_200));
    assert_eq!(catch_up(&lines[0]), [120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 0, 0]);
    assert_eq!(catch_up(&lines[1]), [10; 12]);
    // 300 came, so 900 are left for eight and a half months.
    let came = [(PROSPECTS, "2026-01", 200), (PROSPECTS, "2026-02", 100), (Counted::Sales, "2026-01", 120)];
    let lines = with(&came, "2026-02-15");
    assert_eq!(lines[0].catch_up, CatchUp::Missing(900));
    assert_eq!(catch_up(&lines[0])[..3], [0, 56, 106]);
    assert_eq!(catch_up(&lines[0]).iter().sum::<u64>(), 900);
    assert_eq!((lines[1].catch_up, catch_up(&lines[1])), (CatchUp::Reached, vec![0; 12]));
    let tally = |planned, actual| Tally { planned, actual };
    let first = &lines[0].months[0];
    assert_eq!((first.tally, first.cumulative), (tally(100, 200), tally(300, 200)));
    assert_eq!((first.tally.gap(), first.cumulative.gap()), (-100, 100));
    // Of the last useful day, one more is in time; of the next, none.
    let lines = with(&came, "2026-10-31");
    assert_eq!(lines[0].last_useful_day, Some(day("2026-10-31")));
    assert_eq!((lines[0].catch_up, catch_up(&lines[0])[9]), (CatchUp::Missing(900), 900));
    assert_eq!(with(&came, "2026-11-01")[0].catch_up, CatchUp::TooLate(900));
    assert_eq!(with(&[], "2026-12-31")[1].catch_up, CatchUp::Missing(120));
    assert_eq!(with(&[], "2027-01-01")[1].catch_up, CatchUp::TooLate(120));
}

#[test]
fn what_came_in_before_the_start_serves_what_was_needed_by_then() {
    let late = |counts: &[(Counted, &str, u32)]| with(counts, "2026-01-01")[0].late;
    assert_eq!((late(&[]).tally, late(&[]).deals.nearest()), (Tally { planned: 200, actual: 0 }, Some(20)));
    let half = [(PROSPECTS, "2025-12", 50), (PROSPECTS, "1999-01", 55), (Counted::Sales, "2025-12", 7)];
    assert_eq!((late(&half).tally.gap(), late(&half).deals.hundredths()), (95, Some(950)));
    assert_eq!(late(&half).revenue, Money::from_cents(9_500_000).ok());
    let more = late(&[(PROSPECTS, "2025-11", 300)]);
    assert_eq!((more.tally.gap(), more.deals.nearest(), more.revenue), (-100, Some(0), Some(Money::default())));
    let outside = [(PROSPECTS, "2025-12", 300), (PROSPECTS, "2027-01", 900)];
    let line = &with(&outside, "2026-01-01")[0];
    assert_eq!((line.total, line.catch_up), (Tally { planned: 1_200, actual: 300 }, CatchUp::Missing(900)));
}

#[test]
fn stages_whose_need_is_open_are_left_out() {
    let mut funnel = Funnel::one_line(StageId(1), String::new());
    (funnel.revenue, funnel.average_sale) = (Money::from_cents(300).ok(), Money::from_cents(100).ok());
    funnel.stages.push(FunnelStage { id: StageId(2), rate: Some(Rate::ONE), lag_days: 7, ..funnel.stages[0].clone() });
    let goal = Goal::of(&funnel, &Needs::of(&funnel).expect("deals"));
    let need = StageNeed { stage: StageId(2), need: Volume::whole(3), lag: Lag::Days(7) };
    assert_eq!((goal.deals, goal.stages), (Volume::whole(3), vec![need]));
}

#[test]
fn what_hangs_on_the_missing_of_a_stage_is_its_share_of_the_deals() {
    let goal = goal(120, &[(1_200, Lag::Months(2))]);
    let hanging = |count, goal: &Goal| goal.hanging_on(&with(&[(PROSPECTS, "2026-01", count)], "2026-12-01")[0]);
    let (deals, revenue) = hanging(1_185, &goal).expect("fits");
    assert_eq!((deals.hundredths(), revenue), (Some(150), Money::from_cents(1_500_000).ok()));
    assert_eq!(hanging(0, &goal), Some((Volume::whole(120), Money::from_cents(120_000_000).ok())));
    assert_eq!(hanging(5_000, &goal), Some((Volume::whole(0), Some(Money::default()))));
    assert_eq!(hanging(0, &Goal { average_sale: None, ..goal }), Some((Volume::whole(120), None)));
}

#[test]
fn what_is_due_is_the_plan_of_the_days_before_today() {
    let due = |today: &str| with(&[], today).iter().map(|line| line.due).collect::<Vec<_>>();
    // Prospects run two months ahead: 200 of them are due on the first day.
    assert_eq!(due("2025-06-01"), [200, 0]);
    assert_eq!(due("2026-01-01"), [200, 0]);
    assert_eq!(due("2026-02-01"), [300, 10]);
    assert_eq!(due("2026-04-16"), [550, 35]);
    assert_eq!(due("2026-12-31"), [1_200, 120]);
    assert_eq!(due("2027-01-01"), [1_200, 120]);
}
