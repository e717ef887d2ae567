//! Answers that were given in a copy of the plan, put together with those that are here.

use super::{MOST_PARTICIPANTS, Participant, Round, Vote};
use crate::domain::Rejection;

/// What a copy of a round brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromCopy {
    /// Who brings answers that are not here yet, with these answers alone.
    pub brought: Vec<Participant>,
    /// Answers that are here otherwise than in the copy. Those that are here stay.
    pub kept: usize,
    /// Who cannot be taken in, and why.
    pub left_out: Vec<(String, Rejection)>,
}

/// Why a copy brings nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyFault {
    /// It has no round of this id: it was made before the round began, or of another plan.
    NoSuchRound,
    /// Its round has other cases: somebody changed it.
    OtherCases,
    /// Every answer in it is here already, or there is none.
    NothingNew,
}

impl Round {
    /// What `rounds`, those of a copy, bring to this one. Nothing is changed yet.
    ///
    /// Whoever has the same id is the same person; else whoever has the same name in the same team.
    ///
    /// # Errors
    /// A [`CopyFault`]
    pub fn from_copy<'a>(&self, rounds: impl IntoIterator<Item = &'a Round>) -> Result<FromCopy, CopyFault> {
        let copy = rounds.into_iter().find(|round| round.id == self.id).ok_or(CopyFault::NoSuchRound)?;
        if !self.has_cases_of(copy) {
            return Err(CopyFault::OtherCases);
        }
        let mut found = FromCopy { brought: Vec::new(), kept: 0, left_out: Vec::new() };
        let mut room = MOST_PARTICIPANTS.saturating_sub(self.participants.len());
        for incoming in copy.participants.iter().filter(|participant| !participant.votes.is_empty()) {
            let Some(here) = self.same_as(incoming) else {
                if self.is_name_taken(incoming) {
                    found.left_out.push((incoming.name.clone(), Rejection::NameTaken));
                } else if room == 0 {
                    found.left_out.push((incoming.name.clone(), Rejection::TooManyParticipants));
                } else {
                    room -= 1;
                    found.brought.push(incoming.clone());
                }
                continue;
            };
            let differs = |vote: &&Vote| here.vote(vote.case).is_some_and(|own| own != *vote);
            found.kept += incoming.votes.iter().filter(differs).count();
            let mut brought = Participant { votes: Vec::new(), ..here.clone() };
            brought.votes.extend(incoming.votes.iter().filter(|vote| here.vote(vote.case).is_none()));
            if !brought.votes.is_empty() {
                found.brought.push(brought);
            }
        }
        if found.brought.is_empty() && found.kept == 0 && found.left_out.is_empty() {
            return Err(CopyFault::NothingNew);
        }
        Ok(found)
    }

    fn same_as(&self, incoming: &Participant) -> Option<&Participant> {
        let same = |other: &&Participant| other.team == incoming.team && other.is_called_like(incoming);
        self.participant(incoming.id).or_else(|| self.participants.iter().find(same))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calibration::{CalibrationEdit, Case, SampleLead};
    use crate::domain::{Category, Command, ParticipantId, Plan, RoundId, StageId, Team};
    use Category::{LongTerm, ShortTerm};
    use chrono::DateTime;

    fn person(id: u64, name: &str, votes: &[(usize, Category)]) -> Participant {
        let votes = votes.iter().map(|(case, category)| Vote { case: *case, category: *category, criterion: None });
        Participant { votes: votes.collect(), ..Participant::new(ParticipantId(id), name.to_owned(), Team::Sales) }
    }

    fn round(participants: Vec<Participant>) -> Round {
        let cases = SampleLead::ALL.map(Case::Sample).to_vec();
        Round { participants, ..Round::new(RoundId(1), DateTime::UNIX_EPOCH, cases) }
    }

    #[test]
    fn a_copy_brings_the_answers_that_are_not_here() {
        let here = round(vec![person(1, "Anne", &[(0, ShortTerm), (1, ShortTerm)]), person(2, "Bob", &[])]);
        let copy = round(vec![
            person(1, "Anne", &[(0, ShortTerm), (1, LongTerm), (2, LongTerm)]),
            person(2, "Bob", &[(0, LongTerm)]),
            person(3, "Zoé", &[(4, LongTerm)]),
            person(4, "Silent", &[]),
        ]);
        let found = here.from_copy([&copy]).expect("brings something");
        let brought = [
            person(1, "Anne", &[(2, LongTerm)]),
            person(2, "Bob", &[(0, LongTerm)]),
            person(3, "Zoé", &[(4, LongTerm)]),
        ];
        assert_eq!(found, FromCopy { brought: brought.to_vec(), kept: 1, left_out: Vec::new() });
    }

    /// Putting copies together gives the same whatever their order, and twice is once.
    #[test]
    fn what_a_copy_brings_fits_the_plan_once() {
        let start = round(vec![person(1, "Anne", &[]), person(2, "Bob", &[])]);
        let copies = [(1, ShortTerm), (2, LongTerm)].map(|(id, category)| {
            let mut copy = start.clone();
            copy.participants.iter_mut().filter(|each| each.id.0 == id).for_each(|each| {
                *each = person(id, &each.name, &[(0, category), (1, category)]);
            });
            copy
        });
        let put_together = |order: [usize; 2]| {
            let begin = CalibrationEdit::Start(std::sync::Arc::new(start.clone()));
            let plan = Plan::new(String::new(), StageId(1), String::new());
            let mut plan = plan.after(&Command::EditCalibration(begin)).expect("begins");
            for copy in order.map(|place| &copies[place]) {
                let brought = plan.calibration[0].from_copy([copy]).expect("brings something").brought;
                let edit = CalibrationEdit::TakeIn(RoundId(1), brought);
                plan = plan.after(&Command::EditCalibration(edit)).expect("fits");
                assert_eq!(plan.calibration[0].from_copy([copy]), Err(CopyFault::NothingNew));
            }
            plan
        };
        assert_eq!(put_together([0, 1]), put_together([1, 0]));
    }

    #[test]
    fn a_name_stands_for_a_person_in_the_same_team_only() {
        let here = round(vec![person(1, "Zoé", &[])]);
        let same = round(vec![person(9, "zoe", &[(0, LongTerm)])]);
        assert_eq!(here.from_copy([&same]).expect("brings").brought, [person(1, "Zoé", &[(0, LongTerm)])]);
        let mut other = same;
        other.participants.iter_mut().for_each(|each| each.team = Team::Marketing);
        let left_out = vec![("zoe".to_owned(), Rejection::NameTaken)];
        assert_eq!(here.from_copy([&other]), Ok(FromCopy { brought: Vec::new(), kept: 0, left_out }));
        let full = round((1..=MOST_PARTICIPANTS as u64).map(|id| person(id, &format!("N{id}"), &[])).collect());
        let one_more = round(vec![person(99, "Zoé", &[(0, LongTerm)])]);
        let left_out = full.from_copy([&one_more]).expect("says so").left_out;
        assert_eq!(left_out, [("Zoé".to_owned(), Rejection::TooManyParticipants)]);
    }

    #[test]
    fn what_is_no_copy_of_the_round_is_refused() {
        let here = round(vec![person(1, "Anne", &[])]);
        let other = Round { id: RoundId(2), ..here.clone() };
        assert_eq!(here.from_copy([&other]), Err(CopyFault::NoSuchRound));
        assert_eq!(here.from_copy([]), Err(CopyFault::NoSuchRound));
        let mut changed = here.clone();
        changed.cases.swap(0, 1);
        assert_eq!(here.from_copy([&other, &changed]), Err(CopyFault::OtherCases));
        assert_eq!(here.from_copy([&here]), Err(CopyFault::NothingNew));
    }
}
