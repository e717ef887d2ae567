//! Playing a round.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{MOST_CASES, MOST_PARTICIPANTS, MOST_ROUNDS, Participant, Phase, Round, Vote};
use crate::domain::apply::within;
use crate::domain::{ParticipantId, Plan, Rejection, RoundId};

/// A change of the rounds of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalibrationEdit {
    /// Begins a round. Nobody has answered in it yet.
    Start(Arc<Round>),
    /// Removes a round.
    Remove(RoundId),
    /// Lets people join, or adds answers of those who are there, from a copy: an answer that is there already stays.
    TakeIn(RoundId, Vec<Participant>),
    /// Removes somebody with their answers.
    Leave(RoundId, ParticipantId),
    /// Answers a case, or answers it otherwise.
    Vote(RoundId, ParticipantId, Vote),
    /// Takes back all answers of somebody.
    Clear(RoundId, ParticipantId),
    /// Shows the answers. From then on nothing in the round changes.
    Reveal(RoundId),
}

impl CalibrationEdit {
    /// Whether `self` writes the very answer that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Vote(round, who, vote), Self::Vote(other, whoever, before)) => {
                (round, who, vote.case) == (other, whoever, before.case)
            }
            _ => false,
        }
    }
}

impl Plan {
    /// Changes one thing about the rounds.
    ///
    /// # Errors
    /// A [`Rejection`] of a round or a person that is not there, of a round that is revealed, of a name that is missing or taken, and
    /// of what is too much.
    pub(in crate::domain) fn calibrate(&mut self, edit: &CalibrationEdit) -> Result<(), Rejection> {
        match edit {
            CalibrationEdit::Start(round) => self.start(round),
            CalibrationEdit::Remove(id) => {
                let place = self.calibration.iter().position(|round| round.id == *id).ok_or(Rejection::NoRound)?;
                self.calibration.remove(place);
                Ok(())
            }
            CalibrationEdit::TakeIn(id, people) => {
                let round = self.open_round(*id)?;
                people.iter().try_for_each(|person| round.take_in(person))
            }
            CalibrationEdit::Leave(id, who) => {
                let people = &mut self.open_round(*id)?.participants;
                let place = people.iter().position(|person| person.id == *who).ok_or(Rejection::NoParticipant)?;
                people.remove(place);
                Ok(())
            }
            CalibrationEdit::Vote(id, who, vote) => {
                let round = self.open_round(*id)?;
                round.knows(vote)?;
                round.person(*who)?.set(*vote);
                Ok(())
            }
            CalibrationEdit::Clear(id, who) => {
                self.open_round(*id)?.person(*who)?.votes.clear();
                Ok(())
            }
            CalibrationEdit::Reveal(id) => {
                let round = self.open_round(*id)?;
                if !round.can_be_revealed() {
                    return Err(Rejection::NothingToReveal);
                }
                round.phase = Phase::Revealed;
                Ok(())
            }
        }
    }

    /// The round of that id.
    pub fn round(&self, id: RoundId) -> Option<&Arc<Round>> {
        self.calibration.iter().find(|round| round.id == id)
    }

    fn start(&mut self, round: &Arc<Round>) -> Result<(), Rejection> {
        if self.round(round.id).is_some() {
            return Err(Rejection::Taken);
        }
        if self.calibration.len() >= MOST_ROUNDS {
            return Err(Rejection::TooManyRounds);
        }
        let answered = round.participants.iter().any(|person| !person.votes.is_empty());
        if round.is_revealed() || answered || !(1..=MOST_CASES).contains(&round.cases.len()) {
            return Err(Rejection::NoRound);
        }
        let mut fresh = Round { participants: Vec::new(), ..Round::clone(round) };
        within(fresh.texts())?;
        round.participants.iter().try_for_each(|person| fresh.take_in(person))?;
        self.calibration.push(Arc::new(fresh));
        Ok(())
    }

    fn open_round(&mut self, id: RoundId) -> Result<&mut Round, Rejection> {
        let round = self.calibration.iter_mut().find(|round| round.id == id).ok_or(Rejection::NoRound)?;
        if round.is_revealed() { Err(Rejection::RoundRevealed) } else { Ok(Arc::make_mut(round)) }
    }
}

impl Round {
    fn person(&mut self, id: ParticipantId) -> Result<&mut Participant, Rejection> {
        self.participants.iter_mut().find(|person| person.id == id).ok_or(Rejection::NoParticipant)
    }

    fn knows(&self, vote: &Vote) -> Result<(), Rejection> {
        if vote.case < self.cases.len() { Ok(()) } else { Err(Rejection::NoRound) }
    }

    fn take_in(&mut self, incoming: &Participant) -> Result<(), Rejection> {
        incoming.votes.iter().try_for_each(|vote| self.knows(vote))?;
        if self.participant(incoming.id).is_none() {
            within([&*incoming.name])?;
            if incoming.name.trim().is_empty() {
                return Err(Rejection::NameMissing);
            }
            if self.is_name_taken(incoming) {
                return Err(Rejection::NameTaken);
            }
            if self.participants.len() >= MOST_PARTICIPANTS {
                return Err(Rejection::TooManyParticipants);
            }
            self.participants.push(Participant { votes: Vec::new(), ..incoming.clone() });
        }
        let person = self.person(incoming.id)?;
        for vote in &incoming.votes {
            if person.vote(vote.case).is_none() {
                person.set(*vote);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calibration::{Case, SampleLead};
    use crate::domain::{Category, Command, LONGEST_TEXT, StageId, Team};
    use CalibrationEdit::{Clear, Leave, Remove, Reveal, Start, TakeIn};
    use Category::{LongTerm, MidTerm, ShortTerm};
    use chrono::DateTime;

    const ID: RoundId = RoundId(1);
    const ANNE: ParticipantId = ParticipantId(1);
    const BOB: ParticipantId = ParticipantId(2);

    fn round(id: RoundId) -> Round {
        Round::new(id, DateTime::UNIX_EPOCH, SampleLead::ALL.map(Case::Sample).to_vec())
    }

    fn person(id: ParticipantId, name: &str) -> Participant {
        Participant::new(id, name.to_owned(), Team::Sales)
    }

    fn vote(who: ParticipantId, case: usize, category: Category) -> CalibrationEdit {
        CalibrationEdit::Vote(ID, who, Vote { case, category, criterion: None })
    }

    fn begin() -> CalibrationEdit {
        Start(Arc::new(Round { participants: vec![person(ANNE, "Anne"), person(BOB, "Bob")], ..round(ID) }))
    }

    fn after(edits: &[CalibrationEdit]) -> Result<Plan, Rejection> {
        let plan = Plan::new(String::new(), StageId(1), String::new());
        edits.iter().try_fold(plan, |plan, edit| plan.after(&Command::EditCalibration(edit.clone())))
    }

    fn refused(edits: &[CalibrationEdit], rejection: Rejection) {
        assert_eq!(after(edits), Err(rejection), "{edits:?}");
    }

    #[test]
    fn an_answer_stands_once_in_the_order_of_the_cases() {
        let votes = [vote(ANNE, 3, ShortTerm), vote(ANNE, 0, MidTerm), vote(ANNE, 3, LongTerm)];
        let plan = after(&[&[begin()], &votes[..]].concat()).expect("fits");
        let anne = plan.round(ID).and_then(|round| round.participant(ANNE)).expect("is there");
        let given: Vec<_> = anne.votes.iter().map(|vote| (vote.case, vote.category)).collect();
        assert_eq!(given, [(0, MidTerm), (3, LongTerm)]);
        let plan = after(&[&[begin()], &votes[..], &[Clear(ID, ANNE)]].concat()).expect("fits");
        assert_eq!(plan.round(ID).map(|round| round.participants[0].votes.len()), Some(0));
    }

    #[test]
    fn what_is_revealed_changes_no_more() {
        let both = [begin(), vote(ANNE, 2, ShortTerm), vote(BOB, 2, ShortTerm), Reveal(ID)];
        assert_eq!(after(&both).map(|plan| plan.calibration[0].is_revealed()), Ok(true));
        for edit in [
            vote(ANNE, 3, ShortTerm),
            Clear(ID, ANNE),
            Leave(ID, ANNE),
            TakeIn(ID, vec![person(ParticipantId(3), "Zoé")]),
            Reveal(ID),
        ] {
            refused(&[&both[..], &[edit]].concat(), Rejection::RoundRevealed);
        }
        assert_eq!(after(&[&both[..], &[Remove(ID)]].concat()).map(|plan| plan.calibration), Ok(Vec::new()));
        refused(&[begin(), vote(ANNE, 2, ShortTerm), vote(BOB, 3, ShortTerm), Reveal(ID)], Rejection::NothingToReveal);
    }

    #[test]
    fn a_round_begins_with_cases_and_without_answers() {
        refused(&[begin(), begin()], Rejection::Taken);
        refused(&[Start(Arc::new(Round { cases: Vec::new(), ..round(ID) }))], Rejection::NoRound);
        refused(&[Start(Arc::new(Round { phase: Phase::Revealed, ..round(ID) }))], Rejection::NoRound);
        let mut answered = person(ANNE, "Anne");
        answered.set(Vote { case: 0, category: ShortTerm, criterion: None });
        refused(&[Start(Arc::new(Round { participants: vec![answered], ..round(ID) }))], Rejection::NoRound);
        let rounds: Vec<_> = (0..MOST_ROUNDS as u64).map(|id| Start(Arc::new(round(RoundId(id))))).collect();
        refused(&[&rounds[..], &[Start(Arc::new(round(RoundId(99))))]].concat(), Rejection::TooManyRounds);
        for edit in [Remove(ID), Reveal(ID), vote(ANNE, 0, ShortTerm)] {
            refused(&[edit], Rejection::NoRound);
        }
    }

    #[test]
    fn everybody_has_a_name_of_their_own() {
        let join = |id, name: &str| TakeIn(ID, vec![person(ParticipantId(id), name)]);
        refused(&[begin(), join(3, " ")], Rejection::NameMissing);
        refused(&[begin(), join(3, "ANNE ")], Rejection::NameTaken);
        refused(&[begin(), join(3, &"x".repeat(LONGEST_TEXT + 1))], Rejection::TextTooLong);
        let many: Vec<_> = (3..=MOST_PARTICIPANTS as u64).map(|id| join(id, &format!("N{id}"))).collect();
        assert!(after(&[&[begin()], &many[..]].concat()).is_ok());
        refused(&[&[begin()], &many[..], &[join(50, "Zoé")]].concat(), Rejection::TooManyParticipants);
        refused(&[begin(), Leave(ID, ParticipantId(3))], Rejection::NoParticipant);
        refused(&[begin(), vote(ParticipantId(3), 0, ShortTerm)], Rejection::NoParticipant);
        refused(&[begin(), vote(ANNE, 10, ShortTerm)], Rejection::NoRound);
    }

    #[test]
    fn answering_again_is_one_step_with_the_first_answer() {
        assert!(vote(ANNE, 1, ShortTerm).rewrites(&vote(ANNE, 1, MidTerm)));
        for other in [vote(ANNE, 2, MidTerm), vote(BOB, 1, MidTerm), Reveal(ID)] {
            assert!(!vote(ANNE, 1, ShortTerm).rewrites(&other));
        }
        assert!(!Reveal(ID).rewrites(&Reveal(ID)));
    }
}
