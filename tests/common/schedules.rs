//! Any schedule that a plan can keep, and any change of one.

use entente::domain::schedule::{Month, Schedule, ScheduleEdit, Season};
use entente::domain::{FunnelStage, LeadStage, StageId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::plans::{day, id};

/// Months, from one end of the calendar to the other.
fn month() -> impl Strategy<Value = Month> {
    day().prop_map(Month::of)
}

/// Seasons, some of them with months that weigh nothing.
fn season() -> impl Strategy<Value = Season> {
    let weight = prop_oneof![0..=200_u32, any::<u32>()];
    vec(weight, 12).prop_map(|weights| Season(weights.try_into().expect("twelve")))
}

/// Changes, many of them of stages that are there.
pub fn edit() -> impl Strategy<Value = ScheduleEdit> {
    let stage = || option::of(id().prop_map(StageId));
    let days = || option::of(any::<u16>());
    prop_oneof![
        option::of(season()).prop_map(ScheduleEdit::Season),
        days().prop_map(ScheduleEdit::ShortTermDays),
        days().prop_map(ScheduleEdit::MidTermDays),
        days().prop_map(ScheduleEdit::LongTermDays),
        (stage(), option::of(select(&LeadStage::ALL[..])))
            .prop_map(|(stage, leads)| ScheduleEdit::Counted(stage, leads)),
        (stage(), month(), option::weighted(0.8, any::<u32>()))
            .prop_map(|(stage, month, count)| ScheduleEdit::Typed(stage, month, count)),
    ]
}

/// Schedules of plans with these stages: often nothing was said.
pub fn schedule(edits: Vec<ScheduleEdit>, stages: &[FunnelStage]) -> Schedule {
    let mut schedule = Schedule::default();
    for edit in edits {
        if edit.stage().is_none_or(|id| stages.iter().any(|stage| stage.id == id)) {
            schedule.edit(&edit).expect("few months");
        }
    }
    schedule
}
