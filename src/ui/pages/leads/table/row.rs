//! A row of the table: an element that shows one lead after another.

use leptos::prelude::*;

use super::cell::cell;
use super::state::TableState;
use crate::domain::LeadId;
use crate::ui::pages::leads::pool::Place;
use crate::ui::parts::written;

/// The row.
#[component]
pub fn TableRow(
    /// What the rows show.
    pool: Memo<Vec<Option<Place>>>,
    /// Which of them this is.
    nth: usize,
) -> impl IntoView {
    let state = TableState::of_page();
    let place = Memo::new(move |_| pool.with(|pool| pool.get(nth).copied().flatten()));
    let id = Memo::new(move |_| place.get().map(|place| place.id));
    let lead = state.session.select(move |plan| id.get().and_then(|id| plan.lead(id).cloned()));
    let title = Memo::new(move |_| {
        let terms = state.choices.texts().terms();
        lead.with(|lead| lead.as_ref().map(|lead| written::title(lead, terms)))
    });
    let picked = Memo::new(move |_| id.get().is_some_and(|id| state.list.picked().with(|picked| picked.holds(id))));
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
