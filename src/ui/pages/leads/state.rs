//! What the parts of the board share: the columns, the card that has the focus, the card that is lifted, and the one way in which
//! every move is made.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::hold::{Hold, Input, Lifter, Outcome};
use crate::domain::language::SharedLanguage;
use crate::domain::process::Against;
use crate::domain::{Column, Command, Currency, LeadId, Move, Shelves, Team};
use crate::i18n::Texts;
use crate::platform::{focus, geometry, target};
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{LeadList, Toasts, on_paper, written};

/// Height of a row before it was measured.
const ROW: f64 = 128.0;

/// What has to be asked before a card is where it was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Which card.
    pub lead: LeadId,
    /// What about.
    pub about: About,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// How the lead ended.
    Outcome,
    /// Whether it is lent, or why it goes against the rules all the same.
    Rule(Against),
}

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
    /// The column that it would be put on.
    pub over: Memo<Option<Column>>,
    /// The one card that Tab leads to: the last that had the focus, else the first of all.
    pub tab_stop: Memo<Option<LeadId>>,
    /// The card whose menu is open.
    pub menu: RwSignal<Option<LeadId>>,
    /// The card that was put somewhere, and what has to be asked about that first.
    pub asked: RwSignal<Option<Question>>,
    /// What a screen reader is told.
    pub heard: RwSignal<String>,
    /// Height of a row, the gap below included.
    pub row: RwSignal<f64>,
    /// Whether the board is being printed.
    pub on_paper: RwSignal<bool>,
    active: RwSignal<Option<LeadId>>,
    toasts: Toasts,
}

impl BoardState {
    /// The board of the open plan.
    pub fn new() -> Self {
        let session = Session::of_app();
        let list = LeadList::of_app();
        let active = RwSignal::new(None);
        let shelves = list.shelves();
        let hold = RwSignal::new(Hold::Idle);
        let state = Self {
            session,
            list,
            choices: Choices::of_app(),
            currency: session.select(|plan| plan.currency),
            shared: session.select(|plan| plan.language.clone()),
            root: NodeRef::new(),
            hold,
            lifted: Memo::new(move |_| hold.get().lifted()),
            over: Memo::new(move |_| hold.get().over()),
            tab_stop: Memo::new(move |_| shelves.with(|shelves| tab_stop(shelves, active.get()))),
            menu: RwSignal::new(None),
            asked: RwSignal::new(None),
            heard: RwSignal::new(String::new()),
            row: RwSignal::new(ROW),
            on_paper: on_paper(),
            active,
            toasts: Toasts::of_app(),
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
    fn say(self, text: String) {
        let repeated = self.heard.with_untracked(|heard| *heard == text);
        self.heard.set(if repeated { text + "\u{a0}" } else { text });
    }

    /// Notes that a card has the focus.
    pub fn focused(self, id: LeadId) {
        self.active.set(Some(id));
    }

    /// The card that is asked about now.
    pub fn asked_now(self) -> Option<LeadId> {
        self.asked.with_untracked(|asked| asked.map(|asked| asked.lead))
    }

    /// Scrolls to a card and gives it the focus, once it is mounted.
    pub fn settle(self, id: LeadId) {
        self.active.set(Some(id));
        spawn_local(async move {
            tick().await;
            let (Some(Some(root)), Some(row)) = (self.root.try_get_untracked(), self.row.try_get_untracked()) else {
                return;
            };
            if let Some((column, place)) = self.shelves_now().place(id) {
                let (top, selector) = (written::whole(place) * row, scroller(column));
                geometry::reveal(&root, &selector, top, top + row);
            }
            focus::first_in(&root, &format!("[data-lead-id='{id}']"));
        });
    }

    /// Tells the machine what happens and does what follows.
    pub fn input(self, input: Input) -> Outcome {
        let before = self.hold.get_untracked();
        let (hold, outcome) = before.after(input);
        if hold != before {
            self.hold.set(hold);
        }
        let texts = self.texts_now();
        match outcome {
            Outcome::Nothing => {}
            Outcome::Lifted(id) => {
                if matches!(hold, Hold::Lifted { by: Lifter::Keys, .. }) {
                    self.say((texts.leads().lifted)(&self.title(id)));
                }
            }
            Outcome::Over(column) => {
                let count = self.shelves_now().of(column).ids.len();
                let language = self.choices.language.get_untracked();
                self.say((texts.leads().over)(column, &(texts.leads().count)(count, &written::count(language, count))));
            }
            Outcome::Put(id, column) => self.put(id, column),
            Outcome::Back(id) => self.put_back(id),
        }
        outcome
    }

    /// Runs a command that brings a lead to another column, says so and offers to undo it.
    pub fn run(self, id: LeadId, command: Command) {
        let texts = self.texts_now();
        if let Err(rejection) = self.session.run(command) {
            self.toasts.say((texts.errors().rejection)(rejection));
            return;
        }
        let shelves = self.shelves_now();
        if let Some((column, place)) = shelves.place(id) {
            let language = self.choices.language.get_untracked();
            let (place, of) =
                (written::count(language, place + 1), written::count(language, shelves.of(column).ids.len()));
            self.toasts.done((texts.leads().moved)(&self.title(id), column, &place, &of));
        }
        self.settle(id);
    }

    /// Deletes a lead and offers to undo it. The focus goes to the card below, else above, else to the first.
    pub fn delete(self, id: LeadId) {
        let (title, before) = (self.title(id), self.shelves_now());
        let next = before.place(id).and_then(|(column, place)| {
            before.at(column, place + 1).or_else(|| before.at(column, place.checked_sub(1)?))
        });
        if self.session.run(Command::RemoveLeads(vec![id])).is_ok() {
            self.toasts.done((self.texts_now().leads().deleted)(&title));
            if let Some(next) = next.or_else(|| self.tab_stop.get_untracked()) {
                self.settle(next);
            }
        }
    }

    /// Says that a card is where it was, and gives it the focus.
    pub fn put_back(self, id: LeadId) {
        self.say((self.texts_now().leads().put_back)(&self.title(id)));
        self.settle(id);
    }

    /// Gives a card back to a team: to its lender without a question, else as any other move.
    pub fn give_back(self, id: LeadId, team: Team) {
        let now = (self.session.ports().now)();
        let returned = self.session.peek(|plan| {
            let lead = plan.lead(id)?;
            lead.loan().is_some_and(|loan| loan.to == team).then(|| lead.returned(now))?
        });
        match returned {
            Some(command) => self.run(id, command),
            None => {
                self.input(Input::Choose(id, Column::Open(team)));
            }
        }
    }

    fn put(self, id: LeadId, column: Column) {
        let ports = self.session.ports();
        let (now, today) = ((ports.now)(), (ports.today)());
        let moved = self.session.peek(|plan| {
            let lead = plan.lead(id)?;
            Some(lead.moved_to(column, &plan.rule_of(lead), now, today))
        });
        match moved {
            Some(Move::Run(command)) => self.run(id, command),
            Some(Move::AskOutcome) => self.asked.set(Some(Question { lead: id, about: About::Outcome })),
            Some(Move::AskRule(against)) => self.asked.set(Some(Question { lead: id, about: About::Rule(against) })),
            Some(Move::Nothing) => self.put_back(id),
            None => {}
        }
    }

    /// When the card that has the focus comes to another column by any other way, an undo perhaps, the focus goes with it.
    fn keep_focus(self) {
        let column = Memo::new(move |_| {
            let id = self.active.get()?;
            self.list.shelves().with(|shelves| shelves.place(id)).map(|(column, _)| (id, column))
        });
        Effect::new(move |before: Option<Option<(LeadId, Column)>>| {
            let now = column.get();
            let root = self.root.get_untracked();
            if let (Some((id, column)), Some(Some((old_id, old)))) = (now, before)
                && (id == old_id && column != old)
                && root.is_some_and(|root| target::has_focus(&root))
            {
                self.settle(id);
            }
            now
        });
    }
}

/// Selects what scrolls in a column.
pub fn scroller(column: Column) -> String {
    format!("[data-owner='{}'] .board-scroll", column.key())
}

fn tab_stop(shelves: &Shelves, active: Option<LeadId>) -> Option<LeadId> {
    let shown = active.filter(|id| shelves.place(*id).is_some());
    shown.or_else(|| Column::ALL.into_iter().find_map(|column| shelves.at(column, 0)))
}
