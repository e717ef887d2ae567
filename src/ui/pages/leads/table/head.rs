//! The head of the table: a box for all rows, and a button in each column that sorts by it.

use leptos::prelude::*;

use super::state::TableState;
use crate::domain::Facet;
use crate::ui::tr;

/// The head.
#[component]
pub fn Head() -> impl IntoView {
    let state = TableState::of_page();
    let list = state.list;
    let chosen = Memo::new(move |_| list.chosen().with(|ids| ids.len()));
    let all = Memo::new(move |_| chosen.get() > 0 && chosen.get() == state.count.get());
    let some = Memo::new(move |_| chosen.get() != 0 && !all.get());
    let pick_all = move |_| {
        let picks = !all.get_untracked();
        let ids = state.ids_now();
        list.picked().update(|picked| picked.set(&ids, picks));
    };
    view! {
        <thead role="rowgroup">
            <tr role="row" class="table-row table-head" aria-rowindex="1">
                <th role="columnheader" class="row-pick">
                    <input
                        type="checkbox"
                        aria-label=tr(|t| t.lead_table().pick_all)
                        prop:checked=all
                        prop:indeterminate=move || some.get()
                        on:change=pick_all
                    />
                </th>
                {move || state.columns.get().into_iter().map(column).collect_view()}
            </tr>
        </thead>
    }
}

fn column(facet: Facet) -> AnyView {
    let state = TableState::of_page();
    let sorted = move || state.list.sort().get().filter(|sort| sort.by == facet).map(|sort| sort.descending);
    let (aria, mark) = (
        move || match sorted() {
            None => "none",
            Some(false) => "ascending",
            Some(true) => "descending",
        },
        move || match sorted() {
            None => "",
            Some(false) => "↑",
            Some(true) => "↓",
        },
    );
    view! {
        <th role="columnheader" scope="col" data-facet=facet.key() aria-sort=aria>
            <button type="button" class="table-sort" on:click=move |_| state.list.press_head(facet)>
                <span>{move || (state.choices.texts().lead_table().facet)(facet)}</span>
                <span class="table-mark" aria-hidden="true">{mark}</span>
            </button>
        </th>
    }
    .into_any()
}
