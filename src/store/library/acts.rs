//! What can be done with plans.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{DamagedPlan, Draft, History, Library, Notice, Opening, shelf};
use crate::domain::{Command, Plan, PlanId};
use crate::platform::database::DbError;
use crate::platform::timer;
use crate::store::autosave::Writer;
use crate::store::keys;
use crate::store::shelf::Found;

/// How long a write may take before the plan is put aside as unsaved, in steps of [`STEP_MS`].
const PATIENCE_STEPS: u32 = 100;
const STEP_MS: i32 = 20;

/// Sent to the other tabs when the list has changed.
const LIST_CHANGED: &str = "list";

impl Library {
    /// Begins a new plan. It is stored with its first change.
    pub fn create(self) {
        self.import_as_new_with(self.blank(), false);
    }

    /// Opens a plan.
    pub fn open(self, id: PlanId) {
        if id == self.session.plan_id() && matches!(self.opening.get_untracked(), Opening::Ready) {
            return;
        }
        spawn_local(async move {
            self.put_aside().await;
            self.take(id).await;
        });
    }

    /// Opens `plan` as a plan of its own.
    pub fn import_as_new(self, plan: Plan) {
        self.import_as_new_with(plan, true);
    }

    /// Puts `plan` in the place of the open one, as one step that can be undone.
    pub fn replace_with(self, plan: Plan) {
        self.session.replace(plan);
    }

    /// Opens what can be read of a damaged plan as a plan of its own. The damaged one stays as it is.
    pub fn recover(self, plan: &DamagedPlan) {
        if let Some(recovered) = &plan.damage.recovered {
            let copied = recovered.history.present().clone();
            self.import_as_new(self.copy_of(copied));
        }
    }

    /// Opens a copy of a plan.
    pub fn duplicate(self, id: PlanId) {
        spawn_local(async move {
            if let Some(plan) = self.plan_of(id).await {
                self.put_aside().await;
                self.show_new(self.copy_of(plan), true);
            }
        });
    }

    /// Renames a plan, open or not.
    pub fn rename(self, id: PlanId, name: String) {
        let command = Command::RenamePlan(name);
        if id == self.session.plan_id() {
            let _ = self.session.run(command);
            return;
        }
        spawn_local(async move {
            if let Err(notice) = self.change_closed(id, command).await {
                self.tell(notice);
            }
        });
    }

    /// Deletes a plan, which can be restored. If it was open, another one opens.
    pub fn delete(self, id: PlanId) {
        spawn_local(async move {
            let was_open = id == self.session.plan_id();
            if was_open {
                self.put_aside().await;
            }
            let name = self.cards.with_untracked(|cards| {
                cards.iter().find(|card| card.id == id).and_then(|card| card.name().map(str::to_owned))
            });
            let stored = self.cards.with_untracked(|cards| cards.iter().any(|card| card.id == id && !card.unsaved));
            if stored && !self.done(shelf::set_deleted(&self.database(), id, true, self.session.ports()).await).await {
                self.session.lock(false);
                return;
            }
            if was_open {
                self.open_another().await;
            }
            if stored {
                self.tell(Notice::Deleted { id, name, was_open });
            }
        });
    }

    /// Takes a deletion back, and opens the plan if `open`.
    pub fn restore(self, id: PlanId, open: bool) {
        spawn_local(async move {
            let restored = shelf::set_deleted(&self.database(), id, false, self.session.ports()).await;
            if self.done(restored).await && open {
                self.put_aside().await;
                self.take(id).await;
            }
        });
    }

    /// Removes a deleted plan for good.
    pub fn erase(self, id: PlanId) {
        spawn_local(async move {
            self.local().aside.borrow_mut().remove(&id);
            let erased = shelf::erase(&self.database(), id).await;
            self.done(erased).await;
        });
    }

    /// Leaves the open plan. What of it is unsaved stays in memory.
    pub(super) async fn put_aside(self) {
        self.session.lock(true);
        let mut busy = true;
        for _ in 0..PATIENCE_STEPS {
            self.session.with_writer(|writer: &Writer| busy = writer.is_busy());
            if !busy {
                break;
            }
            timer::sleep(STEP_MS).await;
        }
        let desk = self.session.desk();
        let (history, draft) = (desk.history.get_untracked(), desk.draft.get_value());
        if draft.is_unsaved(&history) {
            self.local().aside.borrow_mut().insert(draft.id, (history, draft));
            let _ = self.refresh().await;
        }
    }

    /// The plan of that id: the open one, one put aside, or one read. Tells why there is none.
    pub(super) async fn plan_of(self, id: PlanId) -> Option<Plan> {
        if id == self.session.plan_id() {
            return Some(self.session.peek(Plan::clone));
        }
        if let Some((history, _)) = self.local().aside.borrow().get(&id) {
            return Some(history.present().clone());
        }
        let notice = match shelf::read(&self.database(), id).await {
            Ok(Found::Whole(loaded)) => return Some(loaded.history.present().clone()),
            Ok(Found::Broken(_)) => Notice::Unreadable,
            Ok(Found::Nothing) => Notice::Missing,
            Err(error) => error.into(),
        };
        self.tell(notice);
        None
    }

    /// Ends something that changed the list. Whether it went well; tells if not.
    pub(super) async fn done(self, outcome: Result<(), DbError>) -> bool {
        let outcome = match outcome {
            Ok(()) => self.refresh().await,
            Err(error) => Err(error.into()),
        };
        match outcome {
            Ok(()) => {
                self.send(LIST_CHANGED);
                true
            }
            Err(error) => {
                self.tell(error.into());
                false
            }
        }
    }

    fn import_as_new_with(self, plan: Plan, wanted: bool) {
        spawn_local(async move {
            self.put_aside().await;
            self.show_new(plan, wanted);
        });
    }

    fn copy_of(self, mut plan: Plan) -> Plan {
        plan.name = (self.words.get_untracked().copy_of)(&plan.name);
        plan
    }

    /// Opens the plan last written, else a new one.
    async fn open_another(self) {
        let next = self.cards.with_untracked(|cards| {
            cards.iter().find(|card| card.deleted_at.is_none() && card.id != self.session.plan_id()).map(|card| card.id)
        });
        match next {
            Some(id) => self.take(id).await,
            None => self.show_new(self.blank(), false),
        }
    }

    async fn change_closed(self, id: PlanId, command: Command) -> Result<(), Notice> {
        let aside = self.local().aside.borrow_mut().remove(&id);
        if let Some((mut history, mut draft)) = aside {
            note(&mut history, &mut draft, command);
            self.local().aside.borrow_mut().insert(id, (history, draft));
            return self.refresh().await.map_err(Notice::from);
        }
        let database = self.database();
        let (mut history, mut draft) = match shelf::read(&database, id).await? {
            Found::Whole(loaded) => {
                let draft = Draft::loaded(id, &loaded);
                (loaded.history, draft)
            }
            Found::Broken(_) => return Err(Notice::Unreadable),
            Found::Nothing => return Err(Notice::Missing),
        };
        note(&mut history, &mut draft, command);
        let batch = draft.batch(&history, (self.session.ports().now)());
        database.write(&keys::card(id), &batch.changes).await?;
        self.send(&format!("{id} {}", batch.last));
        self.refresh().await.map_err(Notice::from)
    }
}

fn note(history: &mut History, draft: &mut Draft, command: Command) {
    if let Ok(record) = history.run(command) {
        draft.note(record, history);
    }
}
