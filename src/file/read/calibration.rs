//! What the types of a round of the calibration game cannot hold by themselves.

use std::sync::Arc;

use super::check::{at_most, invalid, one_of_a_kind, texts};
use super::{Cause, ReadError};
use crate::domain::calibration::{MOST_CASES, MOST_PARTICIPANTS, MOST_ROUNDS, Participant, Round};

/// Answers are written in the order of their cases, read in any order.
pub(super) fn checked(mut rounds: Vec<Arc<Round>>) -> Result<Vec<Arc<Round>>, ReadError> {
    at_most(rounds.len(), MOST_ROUNDS, "calibration")?;
    one_of_a_kind(rounds.iter().map(|round| round.id), "calibration")?;
    for (place, round) in rounds.iter_mut().enumerate() {
        let path = format!("calibration[{place}]");
        texts(round.texts(), &**round, || path.clone())?;
        at_most(round.cases.len(), MOST_CASES, &format!("{path}.cases"))?;
        if round.cases.is_empty() {
            return invalid(&format!("{path}.cases"), Cause::TooFew { least: 1 });
        }
        let people = format!("{path}.participants");
        at_most(round.participants.len(), MOST_PARTICIPANTS, &people)?;
        one_of_a_kind(round.participants.iter().map(|participant| participant.id), &people)?;
        let cases = round.cases.len();
        for (place, participant) in Arc::make_mut(round).participants.iter_mut().enumerate() {
            votes(participant, cases, &format!("{people}[{place}]"))?;
        }
        for (place, participant) in round.participants.iter().enumerate() {
            let before = round.participants.iter().take(place);
            if let Some(first) = before.clone().position(|other| other.is_called_like(participant)) {
                let taken = Cause::SameAs { path: format!("{people}[{first}].name") };
                return invalid(&format!("{people}[{place}].name"), taken);
            }
        }
    }
    Ok(rounds)
}

fn votes(participant: &mut Participant, cases: usize, path: &str) -> Result<(), ReadError> {
    if participant.name.trim().is_empty() {
        return invalid(&format!("{path}.name"), Cause::Missing);
    }
    for (place, vote) in participant.votes.iter().enumerate() {
        let here = format!("{path}.votes[{place}]");
        if vote.case >= cases {
            return invalid(&format!("{here}.case"), Cause::TooLarge);
        }
        if let Some(first) = participant.votes.iter().take(place).position(|other| other.case == vote.case) {
            return invalid(&here, Cause::SameAs { path: format!("{path}.votes[{first}]") });
        }
    }
    participant.votes.sort_by_key(|vote| vote.case);
    Ok(())
}
