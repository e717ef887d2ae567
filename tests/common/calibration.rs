//! Any rounds of the calibration game.

use std::sync::Arc;

use entente::domain::calibration::{CalibrationEdit, Case, DrawnLead, Participant, Round, SampleLead, Vote};
use entente::domain::{Category, Command, Criterion, LeadId, ParticipantId, Plan, RoundId, StageId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{finding, id, moment, team, text};

fn round_id() -> impl Strategy<Value = RoundId> {
    id().prop_map(RoundId)
}

fn who() -> impl Strategy<Value = ParticipantId> {
    id().prop_map(ParticipantId)
}

fn case() -> BoxedStrategy<Case> {
    let drawn = (id(), vec((select(&Criterion::ALL[..]), finding()), 0..4), text()).prop_map(|(id, findings, note)| {
        let mut evidence = entente::domain::Evidence::default();
        for (criterion, finding) in findings {
            evidence.set(criterion, finding);
        }
        Case::Lead(Box::new(DrawnLead { id: LeadId(id), evidence, note }))
    });
    prop_oneof![2 => select(&SampleLead::ALL[..]).prop_map(Case::Sample), 1 => drawn].boxed()
}

/// Answers, now and then to a case that is not there.
fn vote() -> impl Strategy<Value = Vote> {
    (0..5_usize, select(&Category::ALL[..]), option::of(select(&Criterion::ALL[..])))
        .prop_map(|(case, category, criterion)| Vote { case, category, criterion })
}

fn participant(most: usize) -> BoxedStrategy<Participant> {
    (who(), text(), team(), vec(vote(), 0..=most))
        .prop_map(|(id, name, team, votes)| Participant { id, name, team, votes })
        .boxed()
}

/// A change of the rounds, often one that is refused.
pub fn calibration_edit() -> BoxedStrategy<CalibrationEdit> {
    let start = (round_id(), moment(), vec(case(), 0..5), vec(participant(0), 0..3), any::<bool>());
    let start = start.prop_map(|(id, started, cases, participants, once_more)| {
        let round = Round { participants, ..Round::new(id, started, cases) };
        CalibrationEdit::Start(Arc::new(if once_more { round.again(id, started) } else { round }))
    });
    prop_oneof![
        4 => start,
        1 => round_id().prop_map(CalibrationEdit::Remove),
        4 => (round_id(), vec(participant(4), 0..3)).prop_map(|(id, people)| CalibrationEdit::TakeIn(id, people)),
        1 => (round_id(), who()).prop_map(|(id, who)| CalibrationEdit::Leave(id, who)),
        6 => (round_id(), who(), vote()).prop_map(|(id, who, vote)| CalibrationEdit::Vote(id, who, vote)),
        1 => (round_id(), who()).prop_map(|(id, who)| CalibrationEdit::Clear(id, who)),
        2 => round_id().prop_map(CalibrationEdit::Reveal),
    ]
    .boxed()
}

/// Rounds, often none. What is valid is what edits lead to.
pub fn rounds() -> BoxedStrategy<Vec<Arc<Round>>> {
    let played = vec(calibration_edit(), 0..20).prop_map(|edits| {
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        for edit in edits {
            plan = plan.after(&Command::EditCalibration(edit)).unwrap_or(plan);
        }
        plan.calibration
    });
    prop_oneof![Just(Vec::new()), played].boxed()
}
