//! The leads as a table: sorted by its heads, with the columns that are wanted, picked by click and key.

mod cell;
mod columns;
mod head;
mod keys;
mod row;
mod state;

use leptos::prelude::*;

pub use columns::Columns;

use head::Head;
use row::TableRow;
use state::TableState;

use super::bulk::BulkBar;
use super::filter::{Nothing, Toolbar};
use super::pointer::lead_at;
use super::pool::{MOST_PRINTED, Place, assign, reading_order, wanted};
use super::seen::{Probe, rows, visible_part};
use super::{CameIn, View};
use crate::platform::target;
use crate::ui::parts::written;
use crate::ui::{Route, tr};

const KEYS: &str = "table-keys";

/// The page of the table.
#[component]
pub fn LeadTable() -> impl IntoView {
    provide_context(TableState::new());
    let state = TableState::of_page();
    let empty = Memo::new(move |_| state.count.get() == 0);
    view! {
        <div class="leads">
            <Toolbar view=View::Table />
            <CameIn />
            <Nothing />
            <Show when=move || !empty.get()>
                <Table />
            </Show>
            <BulkBar />
        </div>
    }
    .into_any()
}

#[component]
fn Table() -> impl IntoView {
    let state = TableState::of_page();
    let (top, height, scroller) = visible_part();
    let rows = rows(state.count, state.on_paper, (top.into(), height.into(), state.row.into()));
    let pool = Memo::new(move |before: Option<&Vec<Option<Place>>>| {
        let pinned: Vec<_> = state.tab_stop.get().into_iter().collect();
        let wanted = state.list.listing().with(|ids| wanted(ids, rows.get(), &pinned));
        assign(before.map_or(&[], Vec::as_slice), &wanted)
    });
    let slots = Memo::new(move |_| pool.with(Vec::len));
    let order = move || pool.with(|pool| reading_order(pool, row::row_id));
    let more = move || {
        let (language, hidden) = (state.choices.language.get(), state.count.get().saturating_sub(MOST_PRINTED));
        (state.on_paper.get() && hidden > 0)
            .then(|| (language.texts().leads().more)(hidden, &written::count(language, hidden)))
    };
    view! {
        <p id=KEYS class="visually-hidden">{tr(|t| t.lead_table().keys)}</p>
        <div
            class="lead-table"
            node_ref=scroller
            on:scroll:target=move |event| top.set(f64::from(event.target().scroll_top()))
        >
            <Probe class="board-row" size=move |_, height| state.row.set(height) />
            <table
                role="grid"
                data-testid="lead-table"
                aria-multiselectable="true"
                aria-label=tr(|t| t.leads().title)
                aria-describedby=KEYS
                aria-rowcount=move || (state.count.get() + 1).to_string()
                node_ref=state.root
                style=("--columns", move || state.template())
                style=("--least", move || state.least_width())
            >
                <Head />
                <tbody
                    role="rowgroup"
                    aria-owns=order
                    style=("--count", move || state.count.get().to_string())
                    on:click=move |event| clicked(&state, &event)
                    on:keydown=move |event| keys::pressed(&state, &event)
                    on:focusin=move |event| if let Some(id) = lead_at(&event) { state.focused(id) }
                >
                    <For each=move || 0..slots.get() key=|nth| *nth let:nth>
                        <TableRow pool nth />
                    </For>
                </tbody>
            </table>
            <p class="board-none">{more}</p>
        </div>
    }
}

/// A click on a box picks, with Ctrl or Cmd anywhere on the row, with Shift a range; any other click opens the lead.
fn clicked(state: &TableState, event: &leptos::ev::MouseEvent) {
    let Some(id) = lead_at(event) else { return };
    if event.shift_key() {
        state.list.picked().update(|picked| picked.toggle_range(&state.ids_now(), id));
    } else if event.ctrl_key() || event.meta_key() || target::is_in(event, ".row-pick") {
        state.list.picked().update(|picked| picked.toggle(id));
    } else {
        if !target::is_in(event, "a") {
            Route::Lead(id).go();
        }
        return;
    }
    if !target::is_in(event, "input") {
        event.prevent_default();
    }
}
