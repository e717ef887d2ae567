//! How the board is laid out: what its columns and lanes are. Hangs from a button above the board.

use leptos::prelude::*;

use crate::domain::{Grouping, Layout};
use crate::i18n::Texts;
use crate::ui::parts::{FieldState, LeadList, choice_input};
use crate::ui::{Choices, tr};

const PANEL: &str = "board-layout";

/// The button and what it opens.
#[component]
pub fn LayoutPanel() -> impl IntoView {
    let (list, choices) = (LeadList::of_app(), Choices::of_app());
    let layout = list.layout();
    let name = move |grouping: Grouping| (choices.texts().board().grouping)(grouping).to_owned();
    let columns = choice(
        "board-columns",
        |t| t.board().columns,
        Signal::derive(move || place_of(layout.get().columns)),
        Signal::derive(move || Grouping::ALL.map(name).to_vec()),
        Box::new(move |place| {
            if let Some(columns) = Grouping::ALL.get(place) {
                list.lay_out(Layout::new(*columns, layout.get_untracked().lanes));
            }
        }),
    );
    // Lanes that are the columns are none: that choice is left out.
    let offered = move || Grouping::ALL.into_iter().filter(move |lanes| *lanes != layout.get().columns);
    let lanes = choice(
        "board-lanes",
        |t| t.board().lanes,
        Signal::derive(move || {
            let now = layout.get().lanes;
            Some(now.and_then(|now| offered().position(|lanes| lanes == now)).map_or(0, |place| place + 1))
        }),
        Signal::derive(move || {
            let none = choices.texts().board().no_lanes.to_owned();
            std::iter::once(none).chain(offered().map(name)).collect()
        }),
        Box::new(move |place| {
            let lanes = untrack(|| place.checked_sub(1).and_then(|place| offered().nth(place)));
            list.lay_out(Layout::new(layout.get_untracked().columns, lanes));
        }),
    );
    let fold = move |all: bool| {
        let lanes = list.shelves().with_untracked(|shelves| shelves.lanes.iter().map(|(lane, _)| *lane).collect());
        list.folded().set(if all { lanes } else { std::collections::BTreeSet::new() });
    };
    view! {
        <button type="button" class="button" popovertarget=PANEL data-testid="layout">
            {tr(|t| t.board().layout)}
        </button>
        <div id=PANEL class="popover board-layout" popover="auto" role="group" aria-label=tr(|t| t.board().layout)>
            {columns}
            {lanes}
            <Show when=move || layout.get().lanes.is_some()>
                <div class="board-layout-ways">
                    <button type="button" class="button-plain" on:click=move |_| fold(false)>
                        {tr(|t| t.board().unfold)}
                    </button>
                    <button type="button" class="button-plain" on:click=move |_| fold(true)>
                        {tr(|t| t.board().fold)}
                    </button>
                </div>
            </Show>
        </div>
    }
}

fn place_of(grouping: Grouping) -> Option<usize> {
    Grouping::ALL.into_iter().position(|other| other == grouping)
}

fn choice(
    id: &str,
    label: fn(&'static Texts) -> &'static str,
    chosen: Signal<Option<usize>>,
    names: Signal<Vec<String>>,
    choose: Box<dyn Fn(usize) + Send + Sync>,
) -> AnyView {
    choice_input(id.to_owned(), label, Signal::stored(FieldState::Fine), chosen, names, choose)
}
