//! What marketing promises by the month: 119 prospects over 2026, of which half are handed over: ten a month, rounded up, and five,
//! two of them of category 1, one and two of the others.

use super::*;
use crate::domain::schedule::ScheduleEdit;
use crate::domain::{FunnelStage, Money, Objective, ObjectiveId, Rate};
use Category::{LongTerm, MidTerm, ShortTerm};
use LeadStage::{Accepted, New};
use Team::{Marketing, Sales};

fn year() -> Plan {
    let mut plan = promising(promising(plan(), Number::ShortTermShare, 40), Number::MidTermShare, 20);
    plan.funnel.revenue = Money::from_cents(5_950).ok();
    plan.funnel.average_sale = Money::from_cents(100).ok();
    let half = Rate::from_millionths(500_000).ok();
    let stage = |id, team, rate| FunnelStage::new(StageId(id), format!("stage {id}"), team, rate);
    plan.funnel.stages = vec![stage(1, Marketing, half), stage(2, Sales, Some(Rate::ONE))];
    let mut objective = Objective::empty(ObjectiveId(1));
    (objective.start, objective.deadline) = (Some(day("2026-01-01")), Some(day("2026-12-31")));
    plan.objectives = vec![objective];
    plan
}

fn came_in(mut plan: Plan, created: &str, accepted: &[Category], others: usize) -> Plan {
    for category in accepted {
        plan = with(plan, lead(Marketing, created).reached(Accepted, created).of(*category));
    }
    (0..others).fold(plan, |plan, _| with(plan, lead(Marketing, created)))
}

/// The actual and the standing of a month.
type MonthOf = (u64, Standing);

/// Of each volume: kind, promised a month, and each month's actual and standing.
fn check(plan: &Plan, from: &str, now: &str, expected: &[(VolumeKind, u64, &[MonthOf])]) {
    let found = dashboard(plan, &yardstick(plan, now), scope(from, "2026-12-31")).volumes;
    let found: Vec<_> = found
        .iter()
        .map(|volume| {
            let months: Vec<_> = volume.months.iter().map(|month| (month.actual, month.standing)).collect();
            (volume.kind, volume.promised, months)
        })
        .collect();
    let expected: Vec<_> =
        expected.iter().map(|(kind, promised, months)| (*kind, *promised, months.to_vec())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_month_is_kept_once_it_has_what_was_promised_and_broken_once_it_is_over() {
    use Standing::{Broken, Due, Kept};
    use VolumeKind::{Prospects, Qualified, Share};
    let mut plan = came_in(year(), "2026-01-05 10:00", &[ShortTerm, ShortTerm, ShortTerm, MidTerm, LongTerm], 5);
    plan = came_in(plan, "2026-02-05 10:00", &[ShortTerm], 8);
    plan = came_in(plan, "2026-03-05 10:00", &[LongTerm, LongTerm], 3);
    plan = came_in(plan, "2025-12-05 10:00", &[ShortTerm], 3);
    let volumes: [(_, _, &[_]); 5] = [
        (Prospects, 10, &[(10, Kept), (9, Broken), (5, Due)]),
        (Qualified, 5, &[(5, Kept), (1, Broken), (2, Due)]),
        (Share(ShortTerm), 2, &[(3, Kept), (1, Broken), (0, Due)]),
        (Share(MidTerm), 1, &[(1, Kept), (0, Broken), (0, Due)]),
        (Share(LongTerm), 2, &[(1, Broken), (0, Broken), (2, Kept)]),
    ];
    check(&plan, "2026-01-01", "2026-03-31 10:00", &volumes);
    let of_march = volumes.map(|(kind, promised, months)| (kind, promised, &months[2..]));
    check(&plan, "2026-03-20", "2026-03-31 10:00", &of_march);
    let volume = &march(&plan, "2026-03-31 10:00").volumes[0];
    assert_eq!((volume.sum(), volume.months(Due), volume.leads), ((10, 5), 1, Some(New)));
    let sales = Scope { team: Some(Sales), ..scope("2026-01-01", "2026-03-31") };
    assert_eq!(dashboard(&plan, &yardstick(&plan, "2026-03-31 10:00"), sales).volumes, []);
}

#[test]
fn typed_numbers_have_no_category() {
    let mut plan = year();
    let typed = ScheduleEdit::Typed(Some(StageId(2)), "2026-01".parse().expect("a month"), Some(5));
    plan.schedule.edit(&typed).expect("fits");
    let found = dashboard(&plan, &yardstick(&plan, "2026-01-31 10:00"), scope("2026-01-01", "2026-12-31")).volumes;
    let found: Vec<_> = found.iter().map(|volume| (volume.kind, volume.leads, volume.sum().1)).collect();
    assert_eq!(found, [(VolumeKind::Prospects, Some(New), 0), (VolumeKind::Qualified, None, 5)]);
}
