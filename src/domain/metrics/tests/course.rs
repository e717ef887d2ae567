//! Where it is known from what came in, and the pace. 120 sales are planned over 2026, ten a month, out of 1,200 prospects.

use super::*;
use crate::domain::schedule::{CatchUp, Counted, Fault, NoPeriod, ScheduleEdit};
use crate::domain::{FunnelStage, Money, Objective, ObjectiveId, Rate};
use LeadStage::{Accepted, New, Won};
use Team::{InsideSales, Marketing, Sales};

fn year() -> Plan {
    let mut plan = plan();
    plan.funnel.revenue = Money::from_cents(12_000_000).ok();
    plan.funnel.average_sale = Money::from_cents(100_000).ok();
    let rate = Rate::from_millionths(100_000).ok();
    plan.funnel.stages = vec![FunnelStage::new(StageId(1), String::new(), Marketing, rate)];
    let mut objective = Objective::empty(ObjectiveId(1));
    (objective.start, objective.deadline) = (Some(day("2026-01-01")), Some(day("2026-12-31")));
    plan.objectives = vec![objective];
    plan
}

fn pace(plan: &Plan, now: &str, counted: Counted) -> Pace {
    Pace::of(&march(plan, now).course.expect("a course"), counted).expect("has its number")
}

#[test]
fn the_pace_is_that_of_today_whatever_the_period() {
    let mut plan = year();
    for created in ["2025-12-31 10:00", "2026-01-05 10:00", "2026-03-16 10:00"] {
        plan = with(plan, lead(Sales, created).reached(Won, created));
    }
    let found = pace(&plan, "2026-04-16 10:00", Counted::Sales);
    // 35 are due after half of April; one came in before the start and counts.
    assert_eq!((found.planned, found.due, found.actual, found.gap()), (120, 35, 3, 32));
    // 117 in the nine months from April on.
    assert_eq!((found.catch_up, found.monthly, found.planned_monthly), (CatchUp::Missing(117), Some(13), 10));
    let steps: Vec<_> = found.steps.iter().map(|step| (step.planned, step.actual)).collect();
    assert_eq!(steps[..5], [(10, Some(2)), (20, Some(2)), (30, Some(3)), (40, Some(3)), (50, None)]);
    assert_eq!(pace(&plan, "2027-01-01 10:00", Counted::Sales).monthly, None);
}

#[test]
fn ahead_is_a_negative_gap_and_asks_for_nothing() {
    let mut plan = year();
    let typed = ScheduleEdit::Typed(None, "2026-01".parse().expect("a month"), Some(121));
    plan.schedule.edit(&typed).expect("fits");
    let found = pace(&plan, "2026-02-01 10:00", Counted::Sales);
    assert_eq!((found.gap(), found.catch_up, found.monthly), (10 - 121, CatchUp::Reached, None));
}

#[test]
fn without_a_dated_goal_there_is_no_pace_and_it_says_why() {
    let mut plan = year();
    plan.objectives[0].start = None;
    let fault = march(&plan, "2026-04-16 10:00").course;
    assert_eq!(fault, Err(Fault::Period(NoPeriod::NoStart(ObjectiveId(1)))));
}

#[test]
fn what_nobody_said_is_counted_from_the_stages_of_the_leads() {
    let mut plan = year();
    let stage = |id, team| FunnelStage::new(StageId(id), String::new(), team, Some(Rate::ONE));
    plan.funnel.stages = vec![stage(2, Marketing), stage(1, Marketing), stage(3, InsideSales), stage(4, Sales)];
    let sources = |plan: &Plan| {
        let sources = Sources::of(plan);
        [Some(2), Some(1), Some(3), Some(4), None].map(|id| sources.source(id.map(StageId)))
    };
    let (new, accepted, won) = (Source::Counted(New), Source::Counted(Accepted), Source::Counted(Won));
    assert_eq!(sources(&plan), [Source::Unknown, new, accepted, Source::Unknown, won]);
    let month = "2026-01".parse().expect("a month");
    for edit in [
        ScheduleEdit::Typed(Some(StageId(1)), month, Some(5)),
        ScheduleEdit::Counted(Some(StageId(4)), Some(LeadStage::Opportunity)),
    ] {
        plan.schedule.edit(&edit).expect("fits");
    }
    assert_eq!(
        sources(&plan),
        [Source::Unknown, Source::Typed, accepted, Source::Counted(LeadStage::Opportunity), won]
    );
}
