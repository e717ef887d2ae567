//! The plans of this browser: which there are, and which one is open.

mod acts;
mod files;
mod notice;
mod seat;
mod start;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

pub use notice::Notice;

use super::autosave::Writer;
use super::shelf::Unread;
use super::{Batch, Card, Damage, Draft, History, Label, Session, TabId, shelf};
use crate::domain::{Plan, PlanId, StageId};
use crate::platform::channel::Channel;
use crate::platform::database::Database;
use crate::platform::timer::Alarm;
use crate::platform::{preferences, storage};

/// The preference that names the plan last open.
const LAST_OPEN: &str = "plan";
/// How long the list may lag behind another tab, in milliseconds.
const LIST_LAG_MS: i32 = 300;

/// What the page can show.
#[derive(Clone, Debug)]
pub enum Opening {
    /// Nothing yet: the first plan is being read.
    Starting,
    /// The open plan.
    Ready,
    /// That a plan is not whole.
    Damaged(Arc<DamagedPlan>),
}

/// A plan that is not whole.
#[derive(Debug)]
pub struct DamagedPlan {
    /// Its id.
    pub id: PlanId,
    /// What the list knows of it.
    pub card: Option<Card>,
    /// What is wrong and what can be read.
    pub damage: Damage,
}

/// The words that new plans are made of, and the language they are in.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The name of a plan nobody named.
    pub new_plan: &'static str,
    /// The name of its one stage.
    pub stage: &'static str,
    /// The name of a copy of a plan.
    pub copy_of: fn(&str) -> String,
    /// BCP 47 tag of the language.
    pub language: &'static str,
}

/// The plans of this browser, for every component. Copy it freely.
#[derive(Clone, Copy)]
pub struct Library {
    session: Session,
    words: Signal<Words>,
    opening: RwSignal<Opening>,
    cards: RwSignal<Vec<Card>>,
    notice: RwSignal<Option<Notice>>,
    kept: RwSignal<Option<bool>>,
    desk: StoredValue<Local, LocalStorage>,
}

/// What belongs to this tab.
#[derive(Clone)]
struct Local {
    database: Database,
    channel: Option<Channel>,
    /// Plans that were left with something unsaved.
    aside: Rc<RefCell<BTreeMap<PlanId, (History, Draft)>>>,
    stale: Rc<Alarm>,
    tab: Rc<Cell<TabId>>,
    /// The newest record of the open plan that another tab was heard to have written.
    heard: Rc<Cell<u64>>,
    /// Whether it is being read.
    following: Rc<Cell<bool>>,
}

impl Library {
    /// The library in the database of that name, which will keep what happens in `session`. Nothing is read before
    /// [`Library::start`]. Tabs with the same name talk to each other.
    pub fn new(session: Session, words: Signal<Words>, name: &str) -> Self {
        let database = Database::named(name);
        let tab = seat::name_or((session.ports().fresh_id)());
        let local = Local {
            database: database.clone(),
            channel: None,
            aside: Rc::default(),
            stale: Rc::new(Alarm::default()),
            tab: Rc::new(Cell::new(tab)),
            heard: Rc::default(),
            following: Rc::default(),
        };
        let library = Self {
            session,
            words,
            opening: RwSignal::new(Opening::Starting),
            cards: RwSignal::new(Vec::new()),
            notice: RwSignal::new(None),
            kept: RwSignal::new(None),
            desk: StoredValue::new_local(local),
        };
        session.lock(true);
        session.keep_with(Writer::new(database, session.desk(), move |batch| library.written(batch)));
        let channel = Channel::named(name, move |text| library.heard(&text));
        library.desk.update_value(|local| local.channel = Some(channel));
        library.ask_for_name();
        library
    }

    /// The library of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// What the page can show.
    pub fn opening(self) -> Signal<Opening> {
        self.opening.into()
    }

    /// The plans, the last written first, deleted ones among them.
    pub fn list(self) -> Signal<Vec<Card>> {
        self.cards.into()
    }

    /// The plan of that id in the list, followed as it changes.
    pub fn card(self, id: PlanId) -> Memo<Option<Card>> {
        Memo::new(move |_| self.cards.with(|cards| cards.iter().find(|card| card.id == id).cloned()))
    }

    /// What there is to tell, until [`Library::dismiss`].
    pub fn notice(self) -> Signal<Option<Notice>> {
        self.notice.into()
    }

    /// Takes the notice away.
    pub fn dismiss(self) {
        self.notice.set(None);
    }

    /// Whether the browser promised to keep the data even when room gets short; `None` until it was asked.
    pub fn kept(self) -> Signal<Option<bool>> {
        self.kept.into()
    }

    /// Whether anything, in this plan or in one put aside, is in the memory of this tab only.
    pub fn is_unsaved(self) -> bool {
        let desk = self.session.desk();
        let open = desk.history.with_untracked(|history| desk.draft.with_value(|draft| draft.is_unsaved(history)));
        open || !self.local().aside.borrow().is_empty()
    }

    /// The open plan.
    pub fn session(self) -> Session {
        self.session
    }

    fn local(self) -> Local {
        self.desk.get_value()
    }

    fn database(self) -> Database {
        self.local().database
    }

    fn tell(self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    fn send(self, text: &str) {
        if let Some(channel) = self.local().channel {
            channel.send(text);
        }
    }

    /// A plan with nothing in it.
    fn blank(self) -> Plan {
        let words = self.words.get_untracked();
        let stage = StageId((self.session.ports().fresh_id)());
        Plan::new(words.new_plan.to_owned(), stage, words.stage.to_owned())
    }

    /// Shows a plan that is not in the database. `wanted` tells whether it is worth storing as it is.
    fn show_new(self, plan: Plan, wanted: bool) {
        let id = PlanId((self.session.ports().fresh_id)());
        self.show(History::starting(plan, 0), Draft::fresh(id, wanted), None);
    }

    fn show(self, mut history: History, draft: Draft, card: Option<&Card>) {
        if draft.stored {
            remember(draft.id);
        }
        history.sit(self.seat(draft.id, history.last()));
        self.local().heard.set(0);
        self.session.show(history, draft, card.and_then(Card::saved_at));
        self.session.lock(false);
        self.opening.set(Opening::Ready);
    }

    /// After each completed write of the open plan.
    fn written(self, batch: &Batch) {
        let id = batch.id;
        remember(id);
        self.put_in_list(id, batch.label.clone());
        self.send(&format!("{id} {}", batch.last));
        // Heard while this was being written.
        self.follow_if_behind();
        if self.kept.get_untracked().is_none() {
            // Once, and nobody waits for the answer.
            self.kept.set(Some(false));
            spawn_local(async move { self.kept.set(Some(storage::persist().await)) });
        }
    }

    fn put_in_list(self, id: PlanId, label: Label) {
        self.cards.update(|cards| {
            match cards.iter_mut().find(|card| card.id == id) {
                Some(card) => (card.label, card.unsaved) = (Some(label), false),
                None => {
                    cards.push(Card { id, label: Some(label), exported_at: None, deleted_at: None, unsaved: false });
                }
            }
            Card::sort(cards);
        });
    }

    /// Reads the list again. What is in memory only is in it even where nothing can be read.
    async fn refresh(self) -> Result<(), Unread> {
        let (mut cards, outcome) = match shelf::list(&self.database()).await {
            Ok(cards) => (cards, Ok(())),
            Err(error) => (self.cards.get_untracked(), Err(error)),
        };
        for (id, (history, _)) in self.local().aside.borrow().iter() {
            if let Some(card) = cards.iter_mut().find(|card| card.id == *id) {
                card.unsaved = true;
            } else {
                let label = Some(Label::of(history, 0, (self.session.ports().now)()));
                cards.push(Card { id: *id, label, exported_at: None, deleted_at: None, unsaved: true });
            }
        }
        Card::sort(&mut cards);
        self.cards.set(cards);
        outcome
    }
}

/// This tab, and the next one to be opened, come back to this plan.
fn remember(id: PlanId) {
    preferences::write_of_tab(LAST_OPEN, &id.to_string());
    preferences::write(LAST_OPEN, &id.to_string());
}
