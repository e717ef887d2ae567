//! A row of the table: an element that shows one lead after another.

use leptos::prelude::*;

use super::cell::cell;
use super::state::TableState;
use crate::domain::LeadId;
use crate::ui::pages::leads::pool::Place;
use crate::ui::pages::leads::seen::Slot;

/// The row.
#[component]
pub fn TableRow(
    /// What the rows show.
    pool: Memo<Vec<Option<Place>>>,
    /// Which of them this is.
    nth: usize,
) -> impl IntoView {
    let state = TableState::of_page();
    let Slot { place, id, lead, title, picked } = Slot::nth(pool, nth);
    let is_stop = move || id.with(|id| id.is_some() && *id == state.tab_stop.get());
    view! {
        <tr
            role="row"
            class="table-row"
            id=move || id.get().map(row_id)
            hidden=move || id.get().is_none()
            data-testid=move || id.get().map(|_| "lead-row")
            data-lead-id=move || id.get().map(|id| id.to_string())
            tabindex=move || if is_stop() { "0" } else { "-1" }
            aria-selected=move || picked.get().to_string()
            aria-rowindex=move || place.get().map(|place| (place.index + 2).to_string())
            style=("--place", move || place.get().map(|place| place.index.to_string()))
        >
            <td role="gridcell" class="row-pick">
                <input
                    type="checkbox"
                    tabindex="-1"
                    prop:checked=picked
                    aria-label=move || title.get().map(|title| (state.choices.texts().lead_table().pick)(&title))
                />
            </td>
            {move || state.columns.get().into_iter().map(|facet| cell(facet, lead, title)).collect_view()}
        </tr>
    }
}

/// The id of the element of a row.
pub fn row_id(id: LeadId) -> String {
    format!("row-{id}")
}
