//! The leads that pass the filter, in their columns and in their order: derived once and shared by the board, the table and the page
//! of a lead. The filter lives in the address, `#/leads?text=…`, and so do the order of the table and the layout of the board. An
//! address without them is one that asks for nothing: so the rail leads to all leads.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::lead_query::{filter_of, layout_of, layout_parameters, parameters_of, sort_of, sort_parameter};
use super::lead_time::LeadTime;
use super::measure::yardstick;
use crate::domain::{Board, Facet, Filter, FilterPart, Group, HandPlace, Layout, LeadId, Selection, Shelves, Sort};
use crate::platform::{address, page};
use crate::store::Session;
use crate::ui::Route;

/// Where the leads of the app are found. They are put there by whoever looks at them first: a visit that does not pays nothing for
/// them. From then on they live as long as the app.
#[derive(Clone)]
pub struct LeadsPlace {
    app: Owner,
    list: StoredValue<Option<LeadList>>,
}

impl LeadsPlace {
    /// A place that is still empty, in the app that is being made.
    pub fn empty() -> Self {
        Self { app: Owner::current().unwrap_or_default(), list: StoredValue::new(None) }
    }
}

/// The filtered leads, for every component.
#[derive(Clone, Copy)]
pub struct LeadList {
    board: StoredValue<Board>,
    filter: RwSignal<Filter>,
    sort: RwSignal<Option<Sort>>,
    layout: RwSignal<Layout>,
    /// The lanes that are folded up.
    folded: RwSignal<BTreeSet<Group>>,
    time: LeadTime,
    /// Whether they were last seen as a table.
    as_table: RwSignal<bool>,
    /// Grows whenever `board` changes. Read, not only tracked: reading is what brings the board up to date.
    revision: Memo<u64>,
    shelves: Memo<Shelves>,
    listing: Memo<Arc<[LeadId]>>,
    picked: RwSignal<Selection>,
    picking: RwSignal<bool>,
    chosen: Memo<Arc<[LeadId]>>,
    last: StoredValue<Option<LeadId>>,
}

impl LeadList {
    /// The leads of `session`, with the filter that stands in the address. Nothing is worked out before somebody looks.
    fn new(session: Session) -> Self {
        let board = StoredValue::new(Board::default());
        let (filter, sort, as_table) = (RwSignal::new(Filter::default()), RwSignal::new(None), RwSignal::new(false));
        let (layout, time) = (RwSignal::new(Layout::default()), LeadTime::new(session));
        let picked = RwSignal::new(Selection::default());
        let read = move || {
            let hash = page::hash();
            let parameters = address::parameters(&hash);
            let table = match Route::read(&hash) {
                Route::Leads => {
                    let _ = layout.try_set(layout_of(&parameters));
                    false
                }
                Route::Table => {
                    let _ = sort.try_set(sort_of(&parameters));
                    true
                }
                _ => return,
            };
            let _ = as_table.try_set(table);
            let _ = filter.try_set(filter_of(&parameters));
        };
        read();
        page::on_hash_change(read);
        let yardstick = yardstick(session, time);
        let revision = session.select(move |plan| {
            // Mostly no figure is asked for: then there is nothing to measure.
            let by = filter.with(|filter| filter.figure.is_some()).then(|| yardstick.get());
            // The columns of the board have one order only.
            let sort = sort.get().filter(|_| as_table.get());
            let (watch, now, layout) = (time.watch().get(), time.now().get(), layout.get());
            let revision = board.try_update_value(|board| {
                board.look(now);
                board.lay_out(layout);
                board.measure(by);
                board.follow(plan, &watch);
                filter.with(|filter| board.narrow(filter));
                board.order(sort);
                board.revision()
            });
            revision.unwrap_or_default()
        });
        let listing = Memo::new(move |_| {
            revision.get();
            board.with_value(Board::listing)
        });
        Self {
            board,
            filter,
            sort,
            layout,
            folded: RwSignal::default(),
            time,
            as_table,
            revision,
            shelves: Memo::new(move |_| {
                revision.get();
                board.try_update_value(Board::shelves).unwrap_or_default()
            }),
            listing,
            picked,
            picking: RwSignal::new(false),
            chosen: Memo::new(move |_| {
                picked.with(|picked| {
                    // Mostly nothing is: then the board need not list its leads for this at each change.
                    if picked.is_empty() {
                        return Arc::default();
                    }
                    listing.with(|ids| ids.iter().copied().filter(|id| picked.holds(*id)).collect())
                })
            }),
            last: StoredValue::new(None),
        }
    }

    /// The leads of the app.
    pub fn of_app() -> Self {
        let place: LeadsPlace = expect_context();
        place.list.get_value().unwrap_or_else(|| {
            let list = place.app.with(|| Self::new(Session::of_app()));
            place.list.set_value(Some(list));
            list
        })
    }

    /// The columns.
    pub fn shelves(self) -> Memo<Shelves> {
        self.shelves
    }

    /// All that pass, in their order, whatever their column.
    pub fn listing(self) -> Memo<Arc<[LeadId]>> {
        self.listing
    }

    /// How many pass, and how many there are; followed as they change.
    pub fn counts(self) -> (usize, usize) {
        self.revision.get();
        self.board.with_value(Board::counts)
    }

    /// The filter.
    pub fn filter(self) -> Signal<Filter> {
        self.filter.into()
    }

    /// Filters by `text` from now on, and keeps it in the address.
    pub fn narrow(self, text: String) {
        self.change(|filter| filter.text = text);
    }

    /// Asks for `part` as well, or no longer if the filter does.
    pub fn toggle(self, part: FilterPart) {
        self.change(|filter| filter.toggle(part));
    }

    /// Asks for nothing any more.
    pub fn show_all(self) {
        self.change(|filter| *filter = Filter::default());
    }

    /// Changes the filter, and the address with it, without a step for the back button.
    pub fn change(self, change: impl FnOnce(&mut Filter)) {
        self.filter.update(change);
        self.note();
    }

    /// The order of the table.
    pub fn sort(self) -> Signal<Option<Sort>> {
        self.sort.into()
    }

    /// The head of a column of the table is pressed.
    pub fn press_head(self, by: Facet) {
        self.sort.update(|sort| *sort = Sort::after_press(*sort, by));
        self.note();
    }

    /// How the board is laid out.
    pub fn layout(self) -> Signal<Layout> {
        self.layout.into()
    }

    /// Lays the board out in another way.
    pub fn lay_out(self, layout: Layout) {
        self.layout.set(layout);
        self.note();
    }

    /// The lanes that are folded up.
    pub fn folded(self) -> RwSignal<BTreeSet<Group>> {
        self.folded
    }

    /// How leads stand in time.
    pub fn time(self) -> LeadTime {
        self.time
    }

    /// The places by hand that bring a lead between two others, see [`Board::arranged`].
    pub fn arranged(self, id: LeadId, above: Option<LeadId>, below: Option<LeadId>) -> Vec<(LeadId, HandPlace)> {
        self.board.with_value(|board| board.arranged(id, above, below))
    }

    /// How many of `others` are above the place that a lead has by itself.
    pub fn own_place(self, id: LeadId, others: &[LeadId]) -> usize {
        self.board.with_value(|board| board.own_place(id, others))
    }

    /// Gets ready for the first search.
    pub fn prepare_search(self) {
        self.board.update_value(Board::prepare_search);
    }

    /// The address of the board or the table, whichever was seen last, with the filter in it.
    pub fn href(self) -> String {
        self.href_as(self.as_table.get())
    }

    /// The same as it is now, for a handler.
    pub fn href_now(self) -> String {
        untrack(|| self.href())
    }

    /// The address of the table or the board with the filter in it.
    pub fn href_as(self, table: bool) -> String {
        let mut parameters = self.filter.with(parameters_of);
        if table {
            parameters.extend(self.sort.get().map(sort_parameter));
        } else {
            parameters.extend(layout_parameters(self.layout.get()));
        }
        let place = if table { Route::Table } else { Route::Leads };
        address::with_parameters(&place.href(), &parameters)
    }

    fn note(self) {
        page::replace_hash(&self.href_now());
    }

    /// What is picked out by hand.
    pub fn picked(self) -> RwSignal<Selection> {
        self.picked
    }

    /// Whether the board is there to be picked from: a click on a card picks it.
    pub fn picking(self) -> RwSignal<bool> {
        self.picking
    }

    /// Of what is picked, that which passes the filter, in its order: nothing is done to a lead that is not there to be seen.
    pub fn chosen(self) -> Memo<Arc<[LeadId]>> {
        self.chosen
    }

    /// Lets all go that is picked.
    pub fn unpick(self) {
        self.picked.update(Selection::clear);
        self.picking.set(false);
    }

    /// Notes that a lead was opened.
    pub fn opened(self, id: LeadId) {
        self.last.set_value(Some(id));
    }

    /// The lead that was opened last: where board and table go on.
    pub fn last_opened(self) -> Option<LeadId> {
        self.last.get_value()
    }

    /// The leads above and below `id` among all that pass the filter, followed as they change.
    pub fn neighbours(self, id: LeadId) -> Memo<(Option<LeadId>, Option<LeadId>)> {
        Memo::new(move |_| {
            self.revision.get();
            self.board.with_value(|board| board.neighbours(id))
        })
    }
}
