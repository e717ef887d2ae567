//! The calibration game: the same leads, classified by each participant alone, so that the teams see whether their definitions give
//! the same category in everybody's hands.
//!
//! A round keeps the least from which every figure follows: who took part and for which team, the cases as they stood then, and
//! for each case of each participant the category and, if they named one, the criterion that decided it. Agreement, kappa, what
//! splits the departments and what the definitions give are computed.

mod case;
mod copies;
mod draw;
mod edit;
mod figures;
mod kappa;
mod samples;

pub use case::{Case, DrawnLead};
pub use copies::{CopyFault, FromCopy};
pub use draw::{LeastEvidence, drawn};
pub use edit::CalibrationEdit;
pub use figures::{CaseFigures, Figures, Method, Tally};
pub use kappa::{Kappa, NoKappa, Strength, cohen, fleiss};
pub use samples::SampleLead;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::moved::moment_moved;
use super::{Category, Criterion, ParticipantId, RoundId, Team, folded, iso};

/// Leads of a round as the page starts one.
pub const CASES: usize = 10;
/// Leads a round may have.
pub const MOST_CASES: usize = 20;
/// Participants a round may have.
pub const MOST_PARTICIPANTS: usize = 12;
/// Rounds a plan may keep.
pub const MOST_ROUNDS: usize = 50;

/// One time that the leads were classified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Its id, the same in every copy of the file.
    pub id: RoundId,
    /// When it began.
    #[serde(deserialize_with = "iso::read_moment")]
    pub started: DateTime<Utc>,
    /// Whether the answers are shown.
    #[serde(default, skip_serializing_if = "Phase::is_open")]
    pub phase: Phase,
    /// What is classified. Frozen: whatever happens to a lead later, a round stays as it was.
    pub cases: Vec<Case>,
    /// Who takes part, in the order in which they joined.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
}

/// How far a round is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// People answer, and nobody sees the answers of another.
    #[default]
    Open,
    /// Everybody sees everything, and nothing changes any more.
    Revealed,
}

/// Somebody who classifies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Their id, the same in every copy of the file.
    pub id: ParticipantId,
    /// Their name. Never blank in a plan, and nobody else's in the round.
    pub name: String,
    /// The team they play for.
    pub team: Team,
    /// What they answered, in the order of the cases. A case they did not answer has no entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub votes: Vec<Vote>,
}

/// How somebody classified a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// Place of the case, from 0.
    pub case: usize,
    /// The category.
    pub category: Category,
    /// What decided it, if they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Criterion>,
}

impl Round {
    /// A round in which nobody has joined yet.
    pub fn new(id: RoundId, started: DateTime<Utc>, cases: Vec<Case>) -> Self {
        Self { id, started, phase: Phase::Open, cases, participants: Vec::new() }
    }

    /// A new round with the same cases and the same people, of whom nobody has answered.
    #[must_use]
    pub fn again(&self, id: RoundId, started: DateTime<Utc>) -> Self {
        let fresh = |participant: &Participant| Participant { votes: Vec::new(), ..participant.clone() };
        Self {
            participants: self.participants.iter().map(fresh).collect(),
            ..Self::new(id, started, self.cases.clone())
        }
    }

    /// Whether the answers are shown.
    pub fn is_revealed(&self) -> bool {
        self.phase == Phase::Revealed
    }

    /// The participant of that id.
    pub fn participant(&self, id: ParticipantId) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.id == id)
    }

    /// Whether two participants at least have answered the same case: then there is something to compare.
    pub fn can_be_revealed(&self) -> bool {
        (0..self.cases.len()).any(|case| self.votes_on(case).nth(1).is_some())
    }

    /// The answers to a case, in the order of the participants.
    pub fn votes_on(&self, case: usize) -> impl Iterator<Item = (&Participant, &Vote)> {
        self.participants.iter().filter_map(move |participant| Some((participant, participant.vote(case)?)))
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let names = self.participants.iter().map(|participant| participant.name.as_str());
        names.chain(self.cases.iter().flat_map(Case::texts))
    }

    /// Whether another participant has the name of `one`.
    pub fn is_name_taken(&self, one: &Participant) -> bool {
        self.participants.iter().any(|other| other.id != one.id && other.is_called_like(one))
    }

    pub(in crate::domain) fn shift(&mut self, by: TimeDelta) {
        self.started = moment_moved(self.started, by);
    }
}

impl Phase {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
    fn is_open(&self) -> bool {
        *self == Self::Open
    }
}

impl Participant {
    /// Somebody who has answered nothing yet.
    pub fn new(id: ParticipantId, name: String, team: Team) -> Self {
        Self { id, name, team, votes: Vec::new() }
    }

    /// Their answer to a case.
    pub fn vote(&self, case: usize) -> Option<&Vote> {
        self.votes.iter().find(|vote| vote.case == case)
    }

    /// Whether both have the same name, whatever the case and the accents.
    pub fn is_called_like(&self, other: &Self) -> bool {
        folded(self.name.trim()) == folded(other.name.trim())
    }

    /// Puts an answer in its place.
    fn set(&mut self, vote: Vote) {
        match self.votes.binary_search_by_key(&vote.case, |vote| vote.case) {
            Ok(place) => {
                if let Some(before) = self.votes.get_mut(place) {
                    *before = vote;
                }
            }
            Err(place) => self.votes.insert(place, vote),
        }
    }
}
