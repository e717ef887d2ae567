//! What the page shows of the rounds, and who sits in front of it. Both are of this page alone, not of the plan.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::calibration::{CalibrationEdit, Case, Round, Vote};
use crate::domain::{Command, ParticipantId, Rejection, RoundId};
use crate::store::Session;
use crate::ui::Choices;

/// The game, for its components.
#[derive(Clone, Copy)]
pub struct Game {
    /// The plan.
    pub session: Session,
    /// The language.
    pub choices: Choices,
    /// The round that was asked for; else it is the last one.
    chosen: RwSignal<Option<RoundId>>,
    /// Who answers alone now, in which round.
    seat: RwSignal<Option<(RoundId, ParticipantId)>>,
}

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// There is no round.
    Nothing,
    /// A round that is open.
    Open(RoundId),
    /// A round whose answers are shown.
    Over(RoundId),
    /// Somebody who answers.
    Seat(RoundId, ParticipantId),
}

impl Game {
    /// At the last round, with nobody in the seat.
    pub fn new() -> Self {
        let (session, choices) = (Session::of_app(), Choices::of_app());
        Self { session, choices, chosen: RwSignal::new(None), seat: RwSignal::new(None) }
    }

    /// What the page shows. A round that is gone, by an undo or in another tab, gives way to the last one.
    pub fn shown(self) -> Memo<Shown> {
        self.session.select(move |plan| {
            let seat = self.seat.get().filter(|(id, who)| {
                plan.round(*id).is_some_and(|round| !round.is_revealed() && round.participant(*who).is_some())
            });
            if let Some((id, who)) = seat {
                return Shown::Seat(id, who);
            }
            let chosen = self.chosen.get().and_then(|id| plan.round(id));
            match chosen.or(plan.calibration.last()) {
                None => Shown::Nothing,
                Some(round) if round.is_revealed() => Shown::Over(round.id),
                Some(round) => Shown::Open(round.id),
            }
        })
    }

    /// A round, with its number. `None` once it is gone.
    pub fn round(self, id: RoundId) -> Memo<Option<(usize, Arc<Round>)>> {
        self.session.select(move |plan| {
            let place = plan.calibration.iter().position(|round| round.id == id)?;
            Some((place + 1, plan.calibration.get(place)?.clone()))
        })
    }

    /// Does something to the rounds.
    pub fn run(self, edit: CalibrationEdit) -> Result<(), Rejection> {
        self.session.run(Command::EditCalibration(edit))
    }

    /// Answers a case: one step with the answer to the same case before.
    pub fn vote(self, id: RoundId, who: ParticipantId, vote: Vote) -> Result<(), Rejection> {
        self.session.retype(Command::EditCalibration(CalibrationEdit::Vote(id, who, vote)))
    }

    /// Begins a round with `cases` and with the people of the last one, and shows it.
    pub fn begin(self, cases: Vec<Case>) -> Result<(), Rejection> {
        let ports = self.session.ports();
        let (id, now) = (RoundId((ports.fresh_id)()), (ports.now)());
        let people = self.session.peek(|plan| plan.calibration.last().map(|last| last.again(id, now).participants));
        let round = Round { participants: people.unwrap_or_default(), ..Round::new(id, now, cases) };
        self.run(CalibrationEdit::Start(Arc::new(round)))?;
        self.show(id);
        Ok(())
    }

    /// Shows a round.
    pub fn show(self, id: RoundId) {
        self.chosen.set(Some(id));
    }

    /// Lets somebody answer alone.
    pub fn sit(self, id: RoundId, who: ParticipantId) {
        self.seat.set(Some((id, who)));
    }

    /// Takes the screen back.
    pub fn stand_up(self) {
        self.session.pause();
        self.seat.set(None);
    }

    /// What is said of a refusal.
    pub fn why(self, rejection: Rejection) -> String {
        (self.choices.language.get_untracked().texts().errors().rejection)(rejection)
    }
}
