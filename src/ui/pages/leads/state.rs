//! What the parts of the board share: the columns, the card that has the focus, the card that is lifted.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::aim::Aim;
use super::hold::{Hold, Target};
use super::moves::Question;
use super::sight::Sight;
use crate::domain::language::SharedLanguage;
use crate::domain::{Currency, Group, LeadId, Shelves};
use crate::i18n::Texts;
use crate::platform::{focus, geometry, target};
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{LeadList, Toasts, written};

/// The board, for every part of it.
#[derive(Clone, Copy)]
pub struct BoardState {
    /// The plan.
    pub session: Session,
    /// The leads that pass the filter.
    pub list: LeadList,
    /// Language.
    pub choices: Choices,
    /// Currency of the plan.
    pub currency: Memo<Currency>,
    /// What both sides call things.
    pub shared: Memo<Arc<SharedLanguage>>,
    /// The element around the columns.
    pub root: NodeRef<html::Div>,
    /// What is being done to a card.
    pub hold: RwSignal<Hold>,
    /// The card that is lifted.
    pub lifted: Memo<Option<LeadId>>,
    /// Where it would be put.
    pub over: Memo<Option<Target>>,
    /// The one card that Tab leads to: the last that had the focus, else the first of all.
    pub tab_stop: Memo<Option<LeadId>>,
    /// The card whose menu is open.
    pub menu: RwSignal<Option<LeadId>>,
    /// The card that changes hands by the form.
    pub handing: RwSignal<Option<LeadId>>,
    /// What has to be asked before a card is where it was put.
    pub asked: RwSignal<Option<Question>>,
    /// What a screen reader is told.
    pub heard: RwSignal<String>,
    /// What of the board is seen.
    pub sight: Sight,
    pub(super) toasts: Toasts,
    active: RwSignal<Option<LeadId>>,
    /// Whether the board had the focus last: what had it may have gone.
    held: StoredValue<bool>,
}

impl BoardState {
    /// The board of the open plan.
    pub fn new() -> Self {
        let session = Session::of_app();
        let list = LeadList::of_app();
        let active = RwSignal::new(None);
        let shelves = list.shelves();
        let (hold, root) = (RwSignal::new(Hold::Idle), NodeRef::new());
        let (lifted, over) = (Memo::new(move |_| hold.get().lifted()), Memo::new(move |_| hold.get().over()));
        let tab_stop = Memo::new(move |_| shelves.with(|shelves| tab_stop(shelves, active.get())));
        // Their columns stay, wherever the board is scrolled to.
        let kept = Memo::new(move |_| {
            let of = |id: Option<LeadId>| shelves.with(|shelves| Some(shelves.place(id?)?.0.column));
            [of(tab_stop.get()), of(lifted.get()), over.get().map(|over| over.cell.column)]
        });
        let state = Self {
            session,
            list,
            choices: Choices::of_app(),
            currency: session.select(|plan| plan.currency),
            shared: session.select(|plan| plan.language.clone()),
            root,
            hold,
            lifted,
            over,
            tab_stop,
            menu: RwSignal::new(None),
            handing: RwSignal::new(None),
            asked: RwSignal::new(None),
            heard: RwSignal::new(String::new()),
            sight: Sight::new(list, root, kept),
            toasts: Toasts::of_app(),
            active,
            held: StoredValue::new(false),
        };
        state.keep_focus();
        Effect::new(move |_| {
            if let Some(id) = list.last_opened() {
                state.settle(id);
            }
        });
        state
    }

    /// The board, from the context.
    pub fn of_page() -> Self {
        expect_context()
    }

    /// The columns as they are now.
    pub fn shelves_now(self) -> Shelves {
        self.list.shelves().get_untracked()
    }

    /// What a card can be aimed at now.
    pub fn aim<T>(self, id: LeadId, with: impl FnOnce(&Aim<'_>) -> T) -> T {
        let own = |ids: &[LeadId]| self.list.own_place(id, ids);
        self.list.shelves().with_untracked(|shelves| {
            self.list.folded().with_untracked(|folded| with(&Aim { shelves, id, folded, own: &own }))
        })
    }

    /// Where a card stands now.
    pub fn here(self, id: LeadId) -> Option<Target> {
        let (cell, place) = self.list.shelves().with_untracked(|shelves| shelves.place(id))?;
        Some(Target { cell, place, chosen: false })
    }

    /// The texts of the language as it is now.
    pub fn texts_now(self) -> &'static Texts {
        self.choices.language.get_untracked().texts()
    }

    /// What a lead is called.
    pub fn title(self, id: LeadId) -> String {
        let terms = self.texts_now().terms();
        self.session.peek(|plan| plan.lead(id).map(|lead| written::title(lead, terms))).unwrap_or_default()
    }

    /// Tells a screen reader. The same words twice are only read twice when the text differs.
    pub fn say(self, text: String) {
        let repeated = self.heard.with_untracked(|heard| *heard == text);
        self.heard.set(if repeated { text + "\u{a0}" } else { text });
    }

    /// Notes that a card has the focus.
    pub fn focused(self, id: LeadId) {
        self.active.set(Some(id));
    }

    /// Scrolls to a card and gives it the focus, once it is mounted.
    pub fn settle(self, id: LeadId) {
        self.active.set(Some(id));
        self.unfold_around(id);
        spawn_local(async move {
            tick().await;
            let Some(Some(root)) = self.root.try_get_untracked() else { return };
            let place = self.list.shelves().try_with_untracked(|shelves| shelves.place(id)).flatten();
            if let Some((cell, place)) = place {
                self.sight.reveal(cell, place);
            }
            focus::first_in(&root, &format!("[data-lead-id='{id}']"));
        });
    }

    /// Scrolls to where a lifted card would be put.
    pub fn reveal(self, over: Target) {
        spawn_local(async move {
            tick().await;
            let Some(Some(root)) = self.root.try_get_untracked() else { return };
            self.sight.reveal(over.cell, over.place);
            geometry::reveal_across(&root, &column(over.cell.column));
        });
    }

    /// Opens the lane that a card is in, if it is folded up.
    fn unfold_around(self, id: LeadId) {
        let lane = self.list.shelves().with_untracked(|shelves| shelves.place(id)?.0.lane);
        if let Some(lane) = lane.filter(|lane| self.list.folded().with_untracked(|folded| folded.contains(lane))) {
            self.list.folded().update(|folded| {
                folded.remove(&lane);
            });
        }
    }

    /// When the card that has the focus comes to another place by any other way, an undo perhaps, the focus goes with it.
    fn keep_focus(self) {
        let hand = self.session.select(move |plan| plan.lead(self.active.get()?).and_then(|lead| lead.place.clone()));
        let place = Memo::new(move |_| {
            let id = self.active.get()?;
            let cell = self.list.shelves().with(|shelves| shelves.place(id))?.0;
            Some((id, cell, hand.get()))
        });
        Effect::new(move |before: Option<Option<LeadId>>| {
            let now = place.with(|place| place.as_ref().map(|(id, ..)| *id));
            if let Some(id) = now.filter(|_| before == Some(now) && self.held.get_value()) {
                self.settle(id);
            }
            now
        });
        let heard = window_event_listener(leptos::ev::focusin, move |event| {
            let _ = self.held.try_set_value(target::is_in(&event, ".board"));
        });
        on_cleanup(move || heard.remove());
    }
}

/// Selects a column.
pub fn column(group: Group) -> String {
    format!("[data-testid='column'][data-group='{}']", group.key())
}

fn tab_stop(shelves: &Shelves, active: Option<LeadId>) -> Option<LeadId> {
    let shown = active.filter(|id| shelves.place(*id).is_some());
    shown.or_else(|| shelves.first())
}
