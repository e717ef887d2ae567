//! The handle through which the page reads and changes the open plan.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::autosave::{Clashes, Desk, Writer};
use super::{Draft, History, Ports, Record, SaveState, Seat};
use crate::domain::{Command, Plan, PlanId, Rejection};

/// The open plan, for every component. Copy it freely.
#[derive(Clone, Copy)]
pub struct Session {
    desk: Desk,
    /// The open plan, to be followed.
    open: RwSignal<PlanId>,
    /// Whether the next typed change may join the last step.
    typing: StoredValue<bool>,
    /// Whether commands are refused: a plan is on its way in.
    locked: StoredValue<bool>,
    /// `None`: nothing is kept.
    writer: StoredValue<Option<Writer>, LocalStorage>,
    ports: StoredValue<Ports>,
}

impl Session {
    /// A session on `history` that is kept in memory only.
    pub fn new(history: History, ports: Ports) -> Self {
        let draft = Draft::fresh(PlanId((ports.fresh_id)()), false);
        let desk = Desk {
            history: RwSignal::new(history),
            draft: StoredValue::new(draft),
            state: RwSignal::new(SaveState::NotYet),
            clashes: RwSignal::new(Clashes::default()),
            now: ports.now,
        };
        Self {
            open: RwSignal::new(desk.draft.with_value(|draft| draft.id)),
            desk,
            typing: StoredValue::new(false),
            locked: StoredValue::new(false),
            writer: StoredValue::new_local(None),
            ports: StoredValue::new(ports),
        }
    }

    /// The session of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// Time and ids.
    pub fn ports(self) -> Ports {
        self.ports.get_value()
    }

    /// Runs a command as a step of its own.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; nothing has changed then.
    pub fn run(self, command: Command) -> Result<(), Rejection> {
        self.typing.set_value(false);
        self.change(|history| history.run(command).map(Some))
    }

    /// Runs a command that came from typing: one step with the last one on the same field, until [`Session::pause`].
    ///
    /// # Errors
    /// The plan's [`Rejection`]; nothing has changed then.
    pub fn retype(self, command: Command) -> Result<(), Rejection> {
        let goes_on = self.typing.get_value();
        self.typing.set_value(true);
        self.change(|history| if goes_on { history.retype(command) } else { history.run(command) }.map(Some))
    }

    /// Ends a stretch of typing: the next typed change is a step of its own.
    pub fn pause(self) {
        self.typing.set_value(false);
    }

    /// Takes this tab's last step back. Where another tab has changed the same since, what it did stays, and that is told.
    pub fn undo(self) {
        self.typing.set_value(false);
        let before =
            self.desk.history.with_untracked(|history| history.is_built_upon().then(|| history.present().clone()));
        let refused = matches!(self.change(History::undo), Err(rejection) if rejection != Rejection::NoPlan);
        if refused || before.is_some_and(|before| self.peek(|now| *now == before)) {
            self.desk.clashes.update(|clashes| clashes.stayed += 1);
        }
    }

    /// Does the step again that this tab undid last.
    pub fn redo(self) {
        self.typing.set_value(false);
        if matches!(self.change(History::redo), Err(rejection) if rejection != Rejection::NoPlan) {
            self.desk.clashes.update(|clashes| clashes.stayed += 1);
        }
    }

    /// Part of the plan, followed as it changes.
    pub fn select<T>(self, part: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.desk.history.with(|history| part(history.present())))
    }

    /// Part of the plan as it is now, for a handler.
    pub fn peek<T>(self, part: impl FnOnce(&Plan) -> T) -> T {
        self.desk.history.with_untracked(|history| part(history.present()))
    }

    /// Whether the last step is one that `wanted` knows, followed as it changes.
    pub fn did_last(self, wanted: impl Fn(&Command) -> bool + Send + Sync + 'static) -> Memo<bool> {
        Memo::new(move |_| self.desk.history.with(|history| history.last_command().is_some_and(&wanted)))
    }

    /// Whether there is a step to undo.
    pub fn can_undo(self) -> Memo<bool> {
        Memo::new(move |_| self.desk.history.with(History::can_undo))
    }

    /// Whether there is a step to do again.
    pub fn can_redo(self) -> Memo<bool> {
        Memo::new(move |_| self.desk.history.with(History::can_redo))
    }

    /// The step that an undo would take back, followed as it changes: the plan and the number of the step's last record.
    pub fn last_step(self) -> Memo<(PlanId, u64)> {
        Memo::new(move |_| {
            let last = self.desk.history.with(History::last_step);
            (self.open.get(), last)
        })
    }

    /// Puts another plan in the place of this one, as one step that can be undone.
    pub fn replace(self, plan: Plan) {
        self.typing.set_value(false);
        let _ = self.change(|history| Ok(history.replace(plan)));
    }

    /// The id of the plan, for a handler.
    pub fn plan_id(self) -> PlanId {
        self.open.get_untracked()
    }

    /// The id of the plan, followed as another one is opened.
    pub fn open_plan(self) -> Signal<PlanId> {
        self.open.into()
    }

    /// Whether the plan is saved.
    pub fn save_state(self) -> Signal<SaveState> {
        self.desk.state.into()
    }

    /// Where the changes of this tab and another one's met, since the app started.
    pub fn clashes(self) -> Signal<Clashes> {
        self.desk.clashes.into()
    }

    /// Tries to save now what is not saved.
    pub fn retry(self) {
        self.with_writer(Writer::kick);
    }

    pub(super) fn desk(self) -> Desk {
        self.desk
    }

    pub(super) fn keep_with(self, writer: Writer) {
        self.writer.set_value(Some(writer));
    }

    pub(super) fn with_writer(self, work: impl FnOnce(&Writer)) {
        if let Some(writer) = self.writer.get_value() {
            work(&writer);
        }
    }

    pub(super) fn lock(self, locked: bool) {
        self.locked.set_value(locked);
    }

    /// Takes another seat at the open plan: the one for its id and last record.
    pub(super) fn sit(self, seat: impl FnOnce(PlanId, u64) -> Seat) {
        let id = self.plan_id();
        self.desk.history.update(|history| history.sit(seat(id, history.last())));
    }

    /// Puts a plan on the desk, with what of it is stored and when it was last saved.
    pub(super) fn show(self, history: History, draft: Draft, saved_at: Option<DateTime<Utc>>) {
        self.typing.set_value(false);
        self.desk.state.set(saved_at.map_or(SaveState::NotYet, |at| SaveState::Saved { at }));
        self.open.set(draft.id);
        self.desk.draft.set_value(draft);
        self.desk.history.set(history);
        self.with_writer(Writer::turn);
    }

    /// Replays what another tab has written.
    ///
    /// # Errors
    /// The [`Rejection`] of the first record that does not fit.
    pub(super) fn follow(self, records: Vec<Record>, generation: Option<u64>) -> Result<(), Rejection> {
        self.typing.set_value(false);
        let mut outcome = Ok(());
        self.desk.history.update(|history| {
            outcome = records.iter().try_for_each(|record| history.replay(record.clone()));
            if outcome.is_ok() {
                self.desk.draft.update_value(|draft| draft.followed(records, generation, history));
            }
        });
        outcome
    }

    fn change(self, step: impl FnOnce(&mut History) -> Result<Option<Record>, Rejection>) -> Result<(), Rejection> {
        if self.locked.get_value() {
            return Err(Rejection::NoPlan);
        }
        let mut outcome = Ok(None);
        self.desk.history.maybe_update(|history| {
            outcome = step(history);
            let Ok(Some(record)) = &outcome else { return false };
            self.desk.draft.update_value(|draft| draft.note(record.clone(), history));
            true
        });
        if outcome?.is_some() {
            self.with_writer(Writer::kick);
        }
        Ok(())
    }
}
