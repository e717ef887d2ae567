//! From an empty page to an open plan, and staying in step with the other tabs.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Card, DamagedPlan, Draft, LAST_OPEN, LIST_LAG_MS, Library, Notice, Opening, shelf};
use crate::domain::PlanId;
use crate::platform::{page, preferences, storage};
use crate::store::autosave::Writer;
use crate::store::shelf::{Found, Unread};

impl Library {
    /// Opens the plan last open in this tab, else in this browser, else the one last written, else a new one. `ready` is
    /// called when the page can be used.
    pub fn start(self, ready: impl FnOnce() + 'static) {
        page::warn_before_leaving(move || self.is_unsaved());
        page::on_show(move || self.follow());
        spawn_local(async move {
            if self.open_first().await {
                ready();
            } else {
                page::announce_missing();
                return;
            }
            if storage::is_persisted().await {
                self.kept.set(Some(true));
            }
        });
    }

    /// Does what [`Library::start`] does, once. Whether the app is whole enough for it: a plan that merely cannot be read for want
    /// of the part that reads must not look as if it were gone.
    pub async fn open_first(self) -> bool {
        match self.refresh().await {
            Ok(()) => {}
            Err(Unread::NoReader) => return false,
            Err(Unread::Database(error)) => {
                // In memory, then. The save state says so.
                self.show_new(self.blank(), false);
                self.session.with_writer(|writer: &Writer| writer.refused(error));
                return true;
            }
        }
        let kept = [preferences::read_of_tab(LAST_OPEN), preferences::read(LAST_OPEN)];
        let had = kept.iter().any(Option::is_some);
        let kept = kept.into_iter().flatten().filter_map(|id| id.parse().ok());
        let (first, empty) = self.cards.with_untracked(|cards| (first_of(cards, kept), cards.is_empty()));
        if had && empty {
            self.tell(Notice::Emptied);
        }
        match first {
            Some(id) => self.take(id).await,
            None => self.show_new(self.blank(), false),
        }
        true
    }

    /// Reads a plan and shows it, or what is wrong with it.
    pub(super) async fn take(self, id: PlanId) {
        let aside = self.local().aside.borrow_mut().remove(&id);
        let card = self.cards.with_untracked(|cards| cards.iter().find(|card| card.id == id).cloned());
        if let Some((history, draft)) = aside {
            self.show(history, draft, card.as_ref());
            return;
        }
        match shelf::read(&self.database(), id).await {
            Ok(Found::Whole(loaded)) => {
                let draft = Draft::loaded(id, &loaded);
                self.show(loaded.history, draft, card.as_ref());
            }
            Ok(Found::Broken(damage)) => {
                let plan = DamagedPlan { id, card, damage: *damage };
                self.opening.set(Opening::Damaged(Arc::new(plan)));
            }
            Ok(Found::Nothing) => self.stay(Notice::Missing),
            Err(error) => self.stay(error.into()),
        }
    }

    /// Stays with the plan that is open, or begins a new one if none is.
    fn stay(self, notice: Notice) {
        self.tell(notice);
        match self.opening.get_untracked() {
            Opening::Ready => self.session.lock(false),
            Opening::Starting => self.show_new(self.blank(), false),
            Opening::Damaged(_) => {}
        }
    }

    /// A message of another tab: `<plan> <number of its last record>`, or anything else for "the list has changed".
    pub(super) fn heard(self, text: &str) {
        if self.heard_of_name(text) {
            return;
        }
        let plan = text.split_once(' ').and_then(|(id, n)| Some((id.parse::<PlanId>().ok()?, n.parse::<u64>().ok()?)));
        match plan {
            Some((id, n)) if id == self.session.plan_id() => {
                self.local().heard.set(n);
                self.follow_if_behind();
            }
            _ => {
                // Other tabs may write at every key stroke.
                let refresh = move || spawn_local(async move { self.refresh().await.unwrap_or_default() });
                self.local().stale.set(LIST_LAG_MS, refresh);
            }
        }
    }

    /// Follows another tab where it was heard to be ahead.
    pub(super) fn follow_if_behind(self) {
        if self.is_behind() {
            self.follow();
        }
    }

    fn is_behind(self) -> bool {
        self.session.desk().draft.with_value(|draft| draft.saved < self.local().heard.get())
    }

    /// Replays what another tab has written, unless this tab has something unsaved: its writer catches up then.
    fn follow(self) {
        let following = self.local().following;
        if !following.replace(true) {
            spawn_local(async move {
                // What is heard of while it reads is read next.
                while self.follow_once().await && self.is_behind() {}
                following.set(false);
            });
        }
    }

    /// Reads once what is new. Whether anything can have been missed.
    async fn follow_once(self) -> bool {
        let desk = self.session.desk();
        let idle = move || {
            desk.history.with_untracked(|history| {
                desk.draft
                    .with_value(|draft| (draft.stored && !draft.is_unsaved(history)).then_some((draft.id, draft.saved)))
            })
        };
        let Some((id, saved)) = idle() else { return false };
        let Ok(news) = shelf::news(&self.database(), id, saved).await else { return false };
        // Meanwhile the user may have typed, or gone to another plan.
        if idle() != Some((id, saved)) {
            return true;
        }
        if news.records.is_empty() {
            return false;
        }
        if self.session.follow(news.records, news.generation).is_err() {
            self.take(id).await;
        }
        true
    }
}

/// The first of the wanted plans that is there, else the one last written.
fn first_of(cards: &[Card], wanted: impl Iterator<Item = PlanId>) -> Option<PlanId> {
    let there = |id: &PlanId| cards.iter().any(|card| card.id == *id && card.deleted_at.is_none());
    let newest = || cards.iter().find(|card| card.deleted_at.is_none()).map(|card| card.id);
    wanted.into_iter().find(there).or_else(newest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn the_first_plan_is_a_wanted_one_that_is_there_else_the_newest() {
        let card = |id, deleted: bool| Card {
            id: PlanId(id),
            label: None,
            exported_at: None,
            deleted_at: deleted.then_some(DateTime::UNIX_EPOCH),
            unsaved: false,
        };
        let cards = [card(9, true), card(3, false), card(2, false)];
        for (wanted, expected) in
            [(vec![], Some(3)), (vec![2], Some(2)), (vec![7, 2], Some(2)), (vec![9], Some(3)), (vec![9, 7], Some(3))]
        {
            let first = first_of(&cards, wanted.iter().copied().map(PlanId));
            assert_eq!(first, expected.map(PlanId), "{wanted:?}");
        }
        assert_eq!(first_of(&[], [PlanId(1)].into_iter()), None);
        assert_eq!(first_of(&[card(9, true)], [].into_iter()), None);
    }
}
