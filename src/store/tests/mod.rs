//! Saving and loading on a shelf in memory: what is written is what is read, and what is damaged is seen.

mod damage;
mod saving;
mod tabs;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::*;
use crate::domain::{Command, Plan, PlanId, StageId};
use crate::platform::database::{Change, Keys, Store, Value};

const PLAN: PlanId = PlanId(0xa);

/// A database that takes every write.
#[derive(Clone, Debug, Default)]
struct Shelf(BTreeMap<&'static str, BTreeMap<String, Value>>);

impl Shelf {
    /// Carries out a write. `false` if another tab was first, and nothing is written then.
    fn write(&mut self, changes: &[Change]) -> bool {
        let mut after = self.clone();
        for change in changes {
            match change {
                Change::Put(store, key, value) => {
                    after.0.entry(store.name()).or_default().insert(key.clone(), value.clone());
                }
                Change::Add(store, key, value) => {
                    let taken = after.0.entry(store.name()).or_default().insert(key.clone(), value.clone());
                    if taken.is_some() {
                        return false;
                    }
                }
                Change::Delete(store, keys) => {
                    after.0.entry(store.name()).or_default().retain(|key, _| !holds(keys, key));
                }
            }
        }
        *self = after;
        true
    }

    fn all(&self, store: Store) -> Vec<(String, Value)> {
        self.0.get(store.name()).into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    fn stored(&self) -> Stored {
        let card = self.0.get(Store::Plans.name()).and_then(|plans| plans.get(&keys::card(PLAN))).cloned();
        Stored { card, parts: self.all(Store::Snapshots), journal: self.all(Store::Journal) }
    }

    fn load(&self) -> Result<Loaded, Box<Damage>> {
        self.stored().load(PLAN)
    }
}

/// A tab with a plan.
struct Tab {
    history: History,
    draft: Draft,
}

impl Tab {
    fn new() -> Self {
        let plan = Plan::new("start".to_owned(), StageId(1), "prospects".to_owned());
        Self { history: History::starting(plan, 0), draft: Draft::fresh(PLAN, false) }
    }

    fn of(shelf: &Shelf) -> Self {
        let loaded = shelf.load().expect("whole");
        Self { draft: Draft::loaded(PLAN, &loaded), history: loaded.history }
    }

    fn noting(&mut self, record: Option<Record>) {
        self.draft.note(record.expect("a record"), &self.history);
    }

    fn run(&mut self, name: &str) {
        let record = self.history.run(Command::RenamePlan(name.to_owned())).ok();
        self.noting(record);
    }

    fn undo(&mut self) {
        let record = self.history.undo();
        self.noting(record);
    }

    fn save(&mut self, to: &mut Shelf) -> bool {
        let batch = self.draft.batch(&self.history, now());
        let written = to.write(&batch.changes);
        if written {
            self.draft.done(&batch);
        }
        written
    }

    fn name(&self) -> &str {
        &self.history.present().name
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).expect("a moment")
}

fn holds(keys: &Keys, key: &str) -> bool {
    match keys {
        Keys::All => true,
        Keys::One(one) => one == key,
        Keys::Between(from, to) => from.as_str() <= key && key < to.as_str(),
    }
}

/// Every plan that can be reached by undoing, newest first.
fn past(mut history: History) -> Vec<Plan> {
    let mut plans = vec![history.present().clone()];
    while history.undo().is_some() {
        plans.push(history.present().clone());
    }
    plans
}
