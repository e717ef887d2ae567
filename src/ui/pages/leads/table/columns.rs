//! Which columns the table has. This browser remembers it.

use leptos::prelude::*;

use super::state::TableState;
use crate::domain::Facet;
use crate::ui::tr;

const PANEL: &str = "table-columns";

/// The button and the choice that hangs from it.
#[component]
pub fn Columns() -> impl IntoView {
    let state = TableState::of_page();
    let choice = move |facet: Facet| {
        view! {
            <label class="leads-choice">
                <input
                    type="checkbox"
                    disabled=facet == Facet::Company
                    prop:checked=move || state.columns.with(|columns| columns.contains(&facet))
                    on:change=move |_| state.toggle(facet)
                />
                <span>{move || (state.choices.texts().lead_table().facet)(facet)}</span>
            </label>
        }
    };
    view! {
        <button type="button" class="button" popovertarget=PANEL>{tr(|t| t.lead_table().columns)}</button>
        <div id=PANEL class="popover leads-panel" popover="auto" role="group" aria-label=tr(|t| t.lead_table().columns)>
            {Facet::ALL.map(choice).collect_view()}
        </div>
    }
}
