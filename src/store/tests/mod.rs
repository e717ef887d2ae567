//! Saving and loading on a shelf in memory: what is written is what is read, and what is damaged is seen.

mod damage;
#[cfg(not(target_arch = "wasm32"))]
mod interleaved;
mod saving;
mod tabs;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::*;
use crate::domain::{Command, Holding, Lead, LeadId, Ledger, Plan, PlanId, StageId, Team};
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

    /// A tab of that name that opens the plan now.
    fn named(tab: u64, shelf: &Shelf) -> Self {
        let mut opened = Self::of(shelf);
        opened.history.sit(Seat { tab: Some(TabId(tab)), since: opened.history.last() });
        opened
    }

    /// Does something in this tab. Whether it went.
    fn act(&mut self, act: impl FnOnce(&mut History) -> Option<Record>) -> bool {
        let record = act(&mut self.history);
        let went = record.is_some();
        if let Some(record) = record {
            self.draft.note(record, &self.history);
        }
        went
    }

    fn run(&mut self, name: &str) {
        assert!(self.act(|history| history.run(Command::RenamePlan(name.to_owned())).ok()));
    }

    fn add(&mut self, id: u64) {
        let lead = Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Marketing, now())));
        assert!(self.act(|history| history.run(Command::AddLeads(vec![lead])).ok()));
    }

    fn leads(&self) -> Vec<u64> {
        self.history.present().leads.keys().map(|id| id.0).collect()
    }

    fn undo(&mut self) -> bool {
        self.act(|history| history.undo().ok().flatten())
    }

    fn redo(&mut self) -> bool {
        self.act(|history| history.redo().ok().flatten())
    }

    /// Takes what another tab has written, as a tab does that hears of it while it has nothing unsaved.
    fn follow(&mut self, from: &Shelf) {
        if self.draft.is_unsaved(&self.history) {
            return;
        }
        let records = from.all(Store::Journal).into_iter().filter_map(|(key, value)| {
            let n = keys::read_record(PLAN, &key)?;
            (n > self.draft.saved).then(|| load::record_of(n, &value).expect("a record"))
        });
        let records: Vec<_> = records.collect();
        for record in &records {
            self.history.replay(record.clone()).expect("replays");
        }
        let generation = load::generations(PLAN, &from.all(Store::Snapshots)).last().copied();
        self.draft.followed(records, generation, &self.history);
    }

    /// Another tab was first: takes what it wrote, with what is unsaved here on top. Returns how many changes do not fit any more.
    fn catch_up(&mut self, from: &Shelf) -> usize {
        let (history, lost) = self.draft.rebase(from.load().expect("whole"), self.history.seat());
        self.history = history;
        lost
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

/// Every plan that can be reached by undoing, newest first, up to a step on which another tab has built.
fn past(mut history: History) -> Vec<Plan> {
    let mut plans = vec![history.present().clone()];
    while let Ok(Some(_)) = history.undo() {
        plans.push(history.present().clone());
    }
    plans
}
