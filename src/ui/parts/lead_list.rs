//! The leads that pass the filter, in their columns: derived once and shared by the board and the lead page. The filter lives in the
//! address, `#/leads?text=…`.

use leptos::prelude::*;

use crate::domain::{Board, LeadId, Query, Shelves};
use crate::platform::{address, page};
use crate::store::Session;
use crate::ui::Route;

const TEXT: &str = "text";

/// The filtered leads, for every component.
#[derive(Clone, Copy)]
pub struct LeadList {
    board: StoredValue<Board>,
    filter: RwSignal<String>,
    shelves: Memo<Shelves>,
    last: StoredValue<Option<LeadId>>,
}

impl LeadList {
    /// The leads of `session`, with the filter that stands in the address. Nothing is worked out before somebody looks.
    pub fn new(session: Session) -> Self {
        let board = StoredValue::new(Board::default());
        let filter = RwSignal::new(filter_of_address().unwrap_or_default());
        page::on_hash_change(move || {
            if let Some(text) = filter_of_address() {
                let _ = filter.try_set(text);
            }
        });
        let shelves = session.select(move |plan| {
            let query = filter.with(|text| Query::of(text));
            let shelves = board.try_update_value(|board| {
                board.follow(&plan.leads);
                board.narrow(query);
                board.shelves()
            });
            shelves.unwrap_or_default()
        });
        Self { board, filter, shelves, last: StoredValue::new(None) }
    }

    /// The leads of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// The columns.
    pub fn shelves(self) -> Memo<Shelves> {
        self.shelves
    }

    /// The text of the filter, followed as it changes.
    pub fn filter(self) -> String {
        self.filter.get()
    }

    /// Filters by `text` from now on, and keeps it in the address.
    pub fn narrow(self, text: String) {
        page::replace_hash(&address::with_parameter(&Route::Leads.href(), TEXT, &text));
        self.filter.set(text);
    }

    /// Gets ready for the first search.
    pub fn prepare_search(self) {
        self.board.update_value(Board::prepare_search);
    }

    /// The address of the board with the filter in it.
    pub fn href(self) -> String {
        address::with_parameter(&Route::Leads.href(), TEXT, &self.filter.get())
    }

    /// The address of the board as it is now, for a handler.
    pub fn href_now(self) -> String {
        address::with_parameter(&Route::Leads.href(), TEXT, &self.filter.get_untracked())
    }

    /// Notes that a lead was opened.
    pub fn opened(self, id: LeadId) {
        self.last.set_value(Some(id));
    }

    /// The lead that was opened last: where the board goes on.
    pub fn last_opened(self) -> Option<LeadId> {
        self.last.get_value()
    }

    /// The leads above and below `id` among all that pass the filter, followed as they change.
    pub fn neighbours(self, id: LeadId) -> Memo<(Option<LeadId>, Option<LeadId>)> {
        Memo::new(move |_| {
            self.shelves.with(|_| ());
            self.board.with_value(|board| board.neighbours(id))
        })
    }
}

/// The filter in the address, if that is the address of the board.
fn filter_of_address() -> Option<String> {
    let hash = page::hash();
    (Route::read(&hash) == Route::Leads).then(|| address::parameter(&hash, TEXT).unwrap_or_default())
}
