//! What of the open plan is stored and what is not yet: the part of saving that needs no browser.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};

use super::again::Again;
use super::keys::Replica;
use super::{History, Label, Loaded, Record, Seat, keys, snapshot};
use crate::domain::PlanId;
use crate::platform::database::{Change, Keys, Store, Value};

/// Records between two generations at least.
pub const BETWEEN_GENERATIONS: u64 = 400;

/// The open plan as its writer sees it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The plan.
    pub id: PlanId,
    /// Whether it is in the database.
    pub stored: bool,
    /// Whether it is worth storing before its first record.
    pub wanted: bool,
    /// Number of the last record in the database.
    pub saved: u64,
    /// Its newest generation there.
    generation: u64,
    /// The records behind the base of the history.
    journal: VecDeque<Record>,
}

/// One write: all of it or nothing.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The plan.
    pub id: PlanId,
    /// Number of its last record.
    pub last: u64,
    /// What to write.
    pub changes: Vec<Change>,
    /// What the list says of the plan from then on.
    pub label: Label,
    generation: u64,
}

impl Draft {
    /// A plan that is not in the database. `wanted` tells whether it has something in it already.
    pub fn fresh(id: PlanId, wanted: bool) -> Self {
        Self { id, stored: false, wanted, saved: 0, generation: 0, journal: VecDeque::new() }
    }

    /// A plan that was just read.
    pub fn loaded(id: PlanId, loaded: &Loaded) -> Self {
        Self {
            id,
            stored: true,
            wanted: true,
            saved: loaded.history.last(),
            generation: loaded.generation,
            journal: loaded.journal.clone(),
        }
    }

    /// Whether `history` has anything that is not in the database.
    pub fn is_unsaved(&self, history: &History) -> bool {
        history.last() > self.saved || (self.wanted && !self.stored)
    }

    /// Takes note of a record that the history just made.
    pub fn note(&mut self, record: Record, history: &History) {
        self.journal.push_back(record);
        let base = history.base().1;
        while self.journal.front().is_some_and(|record| record.n <= base) {
            self.journal.pop_front();
        }
    }

    /// The records that are not in the database.
    pub fn pending(&self) -> Vec<Record> {
        self.journal.iter().filter(|record| record.n > self.saved).cloned().collect()
    }

    /// The write that brings the database up to `history`.
    ///
    /// Records are added, never put: where another tab was first, the whole write fails. A new generation is only ever
    /// written along with a record, so that it too belongs to the tab that was first.
    pub fn batch(&self, history: &History, now: DateTime<Utc>) -> Batch {
        let (base, n) = history.base();
        let mut changes = Vec::new();
        let mut generation = self.generation;
        if !self.stored {
            changes
                .extend([Store::Snapshots, Store::Journal].map(|store| Change::Delete(store, keys::of_plan(self.id))));
        }
        if !self.stored || n >= self.generation + BETWEEN_GENERATIONS {
            // The first generation has no earlier one to fall back on.
            let replicas: &[Replica] = if self.stored { &[Replica::Main] } else { &[Replica::Main, Replica::Spare] };
            changes.extend(snapshot::write(self.id, base, n, replicas));
            generation = n;
        }
        if self.stored && generation != self.generation {
            // What was the newest becomes the spare: it and every record after it stay.
            let spare = self.generation;
            changes.push(Change::Delete(Store::Snapshots, keys::generations_before(self.id, spare)));
            changes.push(Change::Delete(Store::Journal, keys::records_until(self.id, spare)));
        }
        for record in &self.journal {
            if !self.stored || record.n > self.saved {
                changes.push(Change::Add(
                    Store::Journal,
                    keys::record(self.id, record.n),
                    Value::Text(record.to_line()),
                ));
            }
        }
        let label = Label::of(history, generation, now);
        changes.push(label.write(self.id));
        Batch { id: self.id, last: history.last(), changes, label, generation }
    }

    /// Takes note that a write was completed.
    pub fn done(&mut self, batch: &Batch) {
        self.stored = true;
        self.saved = batch.last;
        self.generation = batch.generation;
    }

    /// Takes note that the database was emptied: the next write is of everything.
    pub fn gone(&mut self) {
        self.stored = false;
        self.wanted = true;
        self.saved = 0;
        self.generation = 0;
    }

    /// Goes on from records of another tab that `history` has just replayed.
    pub fn followed(&mut self, records: impl IntoIterator<Item = Record>, generation: Option<u64>, history: &History) {
        for record in records {
            self.note(record, history);
        }
        self.saved = history.last();
        self.generation = generation.unwrap_or(self.generation);
    }

    /// Another tab was first: goes on from what it has written, with what this tab had not, on top.
    ///
    /// Returns the history and how many changes no longer fit.
    pub fn rebase(&mut self, loaded: Loaded, seat: Seat) -> (History, usize) {
        let pending = self.pending();
        *self = Self::loaded(self.id, &loaded);
        let Loaded { mut history, journal, .. } = loaded;
        history.sit(seat);
        let mut again = Again::default();
        for record in pending {
            // Written after all, at the last moment of a connection that was lost.
            if !journal.contains(&record) {
                for record in again.make(record, &mut history) {
                    self.note(record, &history);
                }
            }
        }
        (history, again.lost)
    }
}

/// Everything of a plan in every store, for its erasure.
pub fn erasure(id: PlanId) -> Vec<Change> {
    let keys = keys::of_plan(id);
    Store::ALL.map(|store| Change::Delete(store, Keys::clone(&keys))).into()
}
