//! What the parts of the table share.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use crate::domain::language::SharedLanguage;
use crate::domain::{Currency, Facet, LeadId};
use crate::platform::{focus, geometry, preferences};
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{LeadList, on_paper, written};

/// Height of a row before it was measured.
const ROW: f64 = 40.0;
/// Width of the column of boxes.
const BOXES: f64 = 2.75;
/// What this browser keeps the chosen columns under.
const KEPT: &str = "lead-columns";
/// Columns that are there until others are chosen.
const USUAL: usize = 11;

/// The table, for every part of it.
#[derive(Clone, Copy)]
pub struct TableState {
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
    /// The table.
    pub root: NodeRef<html::Table>,
    /// How many rows there are.
    pub count: Memo<usize>,
    /// The columns, in their order.
    pub columns: RwSignal<Vec<Facet>>,
    /// The one row that Tab leads to: the last that had the focus, else the first.
    pub tab_stop: Memo<Option<LeadId>>,
    /// Height of a row.
    pub row: RwSignal<f64>,
    /// Whether the table is being printed.
    pub on_paper: RwSignal<bool>,
    active: RwSignal<Option<LeadId>>,
}

impl TableState {
    /// The table of the open plan, with the columns that were chosen last.
    pub fn new() -> Self {
        let (session, list) = (Session::of_app(), LeadList::of_app());
        let (active, listing) = (RwSignal::new(None), list.listing());
        let stop = move || {
            let there = active.get().filter(|id| listing.with(|ids| ids.contains(id)));
            there.or_else(|| listing.with(|ids| ids.first().copied()))
        };
        let state = Self {
            session,
            list,
            choices: Choices::of_app(),
            currency: session.select(|plan| plan.currency),
            shared: session.select(|plan| plan.language.clone()),
            root: NodeRef::new(),
            count: Memo::new(move |_| listing.with(|ids| ids.len())),
            columns: RwSignal::new(kept()),
            tab_stop: Memo::new(move |_| stop()),
            row: RwSignal::new(ROW),
            on_paper: on_paper(),
            active,
        };
        Effect::new(move |_| {
            if let Some(id) = list.last_opened() {
                state.settle(id);
            }
        });
        state
    }

    /// The table, from the context.
    pub fn of_page() -> Self {
        expect_context()
    }

    /// The rows as they are now.
    pub fn ids_now(self) -> Arc<[LeadId]> {
        self.list.listing().get_untracked()
    }

    /// Notes that a row has the focus.
    pub fn focused(self, id: LeadId) {
        self.active.set(Some(id));
    }

    /// Scrolls to a row and gives it the focus, once it is mounted.
    pub fn settle(self, id: LeadId) {
        self.active.set(Some(id));
        spawn_local(async move {
            tick().await;
            let (Some(Some(root)), Some(row)) = (self.root.try_get_untracked(), self.row.try_get_untracked()) else {
                return;
            };
            if let (Some(place), Some(around)) = (
                self.ids_now().iter().position(|other| *other == id),
                root.parent_element().and_then(|box_| box_.parent_element()),
            ) {
                let top = written::whole(place) * row;
                // The head covers as much as a row.
                geometry::reveal(&around, Some(".lead-table"), top, top + 2.0 * row);
            }
            focus::first_in(&root, &format!("[data-lead-id='{id}']"));
        });
    }

    /// Shows a column, or no longer. The company stays.
    pub fn toggle(self, facet: Facet) {
        self.columns.update(|columns| {
            let shown =
                |other: &Facet| if *other == facet { !columns.contains(other) } else { columns.contains(other) };
            *columns = Facet::ALL.into_iter().filter(|other| *other == Facet::Company || shown(other)).collect();
        });
        let keys: Vec<_> = self.columns.with_untracked(|columns| columns.iter().map(|facet| facet.key()).collect());
        preferences::write(KEPT, &keys.join(","));
    }

    /// The widths of the columns, as a grid has them.
    pub fn template(self) -> String {
        let widths = self.columns.with(|columns| {
            columns
                .iter()
                .map(|facet| {
                    let (least, share) = width(*facet);
                    format!("minmax({least}rem, {share}fr)")
                })
                .collect::<Vec<_>>()
                .join(" ")
        });
        format!("{BOXES}rem {widths}")
    }

    /// How wide the table is at least.
    pub fn least_width(self) -> String {
        let sum: f64 = self.columns.with(|columns| columns.iter().map(|facet| width(*facet).0).sum());
        format!("{}rem", BOXES + sum)
    }
}

/// The least width of a column in units of the text, and its share of what is left.
fn width(facet: Facet) -> (f64, u8) {
    match facet {
        Facet::Company => (11.0, 3),
        Facet::Overdue => (8.5, 1),
        Facet::Contact | Facet::Email => (9.0, 2),
        Facet::Category => (9.5, 1),
        Facet::Owner | Facet::Person | Facet::Source | Facet::Phone | Facet::Value => (7.5, 1),
        Facet::Stage | Facet::Created => (7.0, 1),
        Facet::Age => (5.0, 1),
    }
}

fn kept() -> Vec<Facet> {
    let kept = preferences::read(KEPT).unwrap_or_default();
    let named: Vec<_> = kept.split(',').filter_map(Facet::named).collect();
    if named.is_empty() {
        return Facet::ALL.into_iter().take(USUAL).collect();
    }
    Facet::ALL.into_iter().filter(|facet| *facet == Facet::Company || named.contains(facet)).collect()
}
