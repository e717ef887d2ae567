//! Writes each record at once, one write at a time; what comes in the meantime goes with the next.
//!
//! Nothing is dropped: where a write fails, everything stays in memory and is tried again, with the next edit, by hand, and
//! after a while. The page is never reloaded.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::shelf::{self, Found};
use super::{Batch, Draft, History, SaveProblem, SaveState, keys};
use crate::platform::database::{Database, DbError};
use crate::platform::timer::Alarm;

/// When a write counts as slow, in milliseconds.
const SLOW_MS: i32 = 5_000;
/// The first and the longest wait between two tries, in milliseconds.
const FIRST_WAIT_MS: i32 = 1_000;
const LONGEST_WAIT_MS: i32 = 30_000;

/// What a writer works on and reports to.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The open plan.
    pub history: RwSignal<History>,
    /// What of it is stored.
    pub draft: StoredValue<Draft>,
    /// Whether it is saved.
    pub state: RwSignal<SaveState>,
    /// Where this tab and another one met.
    pub clashes: RwSignal<Clashes>,
    /// The time.
    pub now: fn() -> DateTime<Utc>,
}

/// How often this tab and another one changed the same, since the app started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clashes {
    /// Changes of this tab that did not fit any more after the other's.
    pub lost: usize,
    /// Undos and redos of this tab that left the plan as it was.
    pub stayed: usize,
}

/// The writer of the open plan.
#[derive(Clone)]
pub struct Writer(Rc<Inner>);

struct Inner {
    database: Database,
    desk: Desk,
    /// Called after each completed write.
    written: Box<dyn Fn(&Batch)>,
    busy: Cell<bool>,
    failing_since: Cell<Option<DateTime<Utc>>>,
    wait_ms: Cell<i32>,
    retry: Alarm,
    slow: Alarm,
}

impl Writer {
    /// A writer to `database`. `written` is called after each completed write.
    pub fn new(database: Database, desk: Desk, written: impl Fn(&Batch) + 'static) -> Self {
        Self(Rc::new(Inner {
            database,
            desk,
            written: Box::new(written),
            busy: Cell::new(false),
            failing_since: Cell::new(None),
            wait_ms: Cell::new(FIRST_WAIT_MS),
            retry: Alarm::default(),
            slow: Alarm::default(),
        }))
    }

    /// Writes what is not saved, unless a write is on its way: that one sees to it.
    pub fn kick(&self) {
        if self.0.is_unsaved() && !self.0.busy.replace(true) {
            self.0.retry.cancel();
            // At once: until the write begins, "saved" would not be true any more.
            self.0.say_saving();
            let inner = self.0.clone();
            spawn_local(async move { inner.run().await });
        }
    }

    /// Whether a write is on its way.
    pub fn is_busy(&self) -> bool {
        self.0.busy.get()
    }

    /// Starts over with the plan now on the desk.
    pub fn turn(&self) {
        self.0.failing_since.set(None);
        self.0.wait_ms.set(FIRST_WAIT_MS);
        self.0.retry.cancel();
        self.0.slow.cancel();
        self.kick();
    }

    /// Notes that the storage cannot be used at all, before anything was written.
    pub fn refused(&self, error: DbError) {
        self.0.fail(error.into());
    }
}

impl Inner {
    async fn run(self: Rc<Self>) {
        while self.is_unsaved() {
            if let Err(problem) = self.write_once().await {
                self.busy.set(false);
                self.fail(problem);
                return;
            }
        }
        self.busy.set(false);
        self.failing_since.set(None);
        self.wait_ms.set(FIRST_WAIT_MS);
        self.desk.state.set(SaveState::Saved { at: (self.desk.now)() });
    }

    async fn write_once(self: &Rc<Self>) -> Result<(), SaveProblem> {
        let desk = self.desk;
        let (stored, batch) = desk.history.with_untracked(|history| {
            desk.draft.with_value(|draft| (draft.stored, draft.batch(history, (desk.now)())))
        });
        self.say_saving();
        let outcome = self.database.write(&keys::card(batch.id), &batch.changes).await;
        self.slow.cancel();
        if desk.draft.with_value(|draft| draft.id != batch.id) {
            // Another plan is on the desk by now. The one that left took its unsaved records along.
            return Ok(());
        }
        match outcome {
            Ok(written) if stored && !written.anchored => desk.draft.update_value(Draft::gone),
            Ok(_) => {
                desk.draft.update_value(|draft| draft.done(&batch));
                (self.written)(&batch);
            }
            Err(DbError::Behind) => self.catch_up().await?,
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    /// Unless the last try failed: then it is not saved until a write has been completed.
    fn say_saving(&self) {
        if self.failing_since.get().is_some() {
            return;
        }
        let state = self.desk.state;
        state.set(SaveState::Saving { since: (self.desk.now)(), slow: false });
        self.slow.set(SLOW_MS, move || {
            state.update(|state| {
                // Late, it must not overwrite what is true by then.
                if let SaveState::Saving { slow, .. } = state {
                    *slow = true;
                }
            });
        });
    }

    /// Another tab was first: takes what it wrote and puts on top what this tab had not written.
    async fn catch_up(&self) -> Result<(), SaveProblem> {
        let desk = self.desk;
        let id = desk.draft.with_value(|draft| draft.id);
        let found = shelf::read(&self.database, id).await?;
        if desk.draft.with_value(|draft| draft.id != id) {
            return Ok(());
        }
        match found {
            Found::Nothing => desk.draft.update_value(Draft::gone),
            Found::Broken(damage) => return Err(damage.into()),
            Found::Whole(loaded) => {
                let seat = desk.history.with_untracked(History::seat);
                if let Some((history, lost)) = desk.draft.try_update_value(|draft| draft.rebase(*loaded, seat)) {
                    desk.history.set(history);
                    if lost > 0 {
                        desk.clashes.update(|clashes| clashes.lost += lost);
                    }
                }
            }
        }
        Ok(())
    }

    fn fail(self: &Rc<Self>, cause: SaveProblem) {
        let since = self.failing_since.get().unwrap_or_else(|| (self.desk.now)());
        self.failing_since.set(Some(since));
        let final_ = matches!(cause, SaveProblem::Database(DbError::Newer | DbError::Dead));
        self.desk.state.set(SaveState::Failed { cause, since });
        if !final_ {
            let wait = self.wait_ms.get();
            self.wait_ms.set((wait * 2).min(LONGEST_WAIT_MS));
            let writer = Writer(self.clone());
            self.retry.set(wait, move || writer.kick());
        }
    }

    fn is_unsaved(&self) -> bool {
        let desk = self.desk;
        desk.history.with_untracked(|history| desk.draft.with_value(|draft| draft.is_unsaved(history)))
    }
}
