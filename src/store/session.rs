//! The handle through which the page reads and changes the open plan.

use leptos::prelude::*;

use super::{History, Ports};
use crate::domain::{Command, Plan, Rejection};

/// The open plan, for every component. Copy it freely.
#[derive(Clone, Copy)]
pub struct Session {
    history: RwSignal<History>,
    /// Whether the next typed change may join the last step.
    typing: StoredValue<bool>,
    ports: StoredValue<Ports>,
}

impl Session {
    /// A session on `history`.
    pub fn new(history: History, ports: Ports) -> Self {
        Self { history: RwSignal::new(history), typing: StoredValue::new(false), ports: StoredValue::new(ports) }
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

    /// Takes the last step back.
    pub fn undo(self) {
        self.typing.set_value(false);
        let _ = self.change(|history| Ok(history.undo()));
    }

    /// Does the last undone step again.
    pub fn redo(self) {
        self.typing.set_value(false);
        let _ = self.change(|history| Ok(history.redo()));
    }

    /// Part of the plan, followed as it changes.
    pub fn select<T>(self, part: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.history.with(|history| part(history.present())))
    }

    /// Part of the plan as it is now, for a handler.
    pub fn peek<T>(self, part: impl FnOnce(&Plan) -> T) -> T {
        self.history.with_untracked(|history| part(history.present()))
    }

    /// Whether there is a step to undo.
    pub fn can_undo(self) -> Memo<bool> {
        Memo::new(move |_| self.history.with(History::can_undo))
    }

    /// Whether there is a step to do again.
    pub fn can_redo(self) -> Memo<bool> {
        Memo::new(move |_| self.history.with(History::can_redo))
    }

    fn change(
        self,
        step: impl FnOnce(&mut History) -> Result<Option<super::Record>, Rejection>,
    ) -> Result<(), Rejection> {
        let mut outcome = Ok(None);
        self.history.maybe_update(|history| {
            outcome = step(history);
            matches!(outcome, Ok(Some(_)))
        });
        outcome.map(|_| ())
    }
}
