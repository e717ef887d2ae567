//! The cards of a column that are seen.

use leptos::prelude::*;

use super::pool::{MOST_PRINTED, Place, assign, keep, reading_order, wanted};
use super::seen::{rows, visible_part};
use super::slot::{CardSlot, card_id};
use super::slots::Slots;
use super::state::BoardState;
use crate::domain::{Cell, Group};
use crate::i18n::Language;
use crate::ui::parts::written;

/// All of them in one list, which scrolls by itself.
#[component]
pub fn Cards(
    /// The column.
    group: Group,
) -> impl IntoView {
    let state = BoardState::of_page();
    let (top, height, scroller) = visible_part();
    let cell = Cell { column: group, lane: None };
    let count = Memo::new(move |_| state.list.shelves().with(|shelves| shelves.cell(cell).len()));
    let none = move || {
        (state.choices.texts().board().empty)(match group {
            Group::Owner(column) => crate::i18n::Named::Column(column),
            _ => crate::i18n::Named::Other(""),
        })
    };
    view! {
        <div
            class="board-scroll"
            tabindex="-1"
            node_ref=scroller
            on:scroll:target=move |event| top.set(f64::from(event.target().scroll_top()))
        >
            <CellCards cell seen=(top.into(), height.into()) />
            <Show when=move || count.get() == 0>
                <p class="board-none">{none}</p>
            </Show>
        </div>
    }
    .into_any()
}

/// Lane by lane; the board scrolls.
#[component]
pub fn Lanes(
    /// The column.
    group: Group,
) -> impl IntoView {
    let state = BoardState::of_page();
    let sight = state.sight;
    let end = move || sight.bands.with(|bands| bands.last().map(|band| band.end)).unwrap_or_default();
    let open = Memo::new(move |before: Option<&Vec<Option<Group>>>| {
        let bands = sight.bands.get();
        let near = sight.near.with(|near| near.iter().flatten().copied().collect::<Vec<_>>());
        // The cards that stay, wherever the board is scrolled to, are mounted in their lane.
        let kept = [state.tab_stop.get(), state.lifted.get()].map(|id| {
            let place = state.list.shelves().with(|shelves| shelves.place(id?));
            place.map(|(cell, _)| cell).filter(|cell| cell.column == group).and_then(|cell| cell.lane)
        });
        let is_wanted = |lane: Group| near.contains(&lane) || kept.contains(&Some(lane));
        let open = bands.iter().filter(|band| !band.folded && is_wanted(band.lane)).map(|band| band.lane);
        let open: Vec<_> = open.collect();
        keep(before.map_or(&[], Vec::as_slice), &open, near.len() == bands.len())
    });
    view! {
        <div class="board-cards" style=("--height", move || format!("{}px", end()))>
            <Slots of=open show=move |lane| view! { <LaneCards group lane /> }.into_any() />
        </div>
    }
    .into_any()
}

/// The cards of a column in one lane.
#[component]
fn LaneCards(group: Group, lane: Group) -> impl IntoView {
    let state = BoardState::of_page();
    let cell = Cell { column: group, lane: Some(lane) };
    let at = move || {
        let cards = state.sight.bands.with(|bands| bands.iter().find(|band| band.lane == lane).map(|band| band.cards));
        format!("{}px", cards.unwrap_or_default())
    };
    view! {
        <section class="board-lane" style=("--top", at)>
            <h3 id=title_id(cell) class="board-lane-title">{move || state.group_name(lane)}</h3>
            <CellCards cell seen=(state.sight.top_of(lane), state.sight.height()) />
        </section>
    }
}

/// The list of a cell, of which so much is seen from there on.
#[component]
fn CellCards(cell: Cell, seen: (Signal<f64>, Signal<f64>)) -> impl IntoView {
    let state = BoardState::of_page();
    let language = state.choices.language;
    let ids = Memo::new(move |_| state.list.shelves().with(|shelves| shelves.cell(cell)));
    let count = Memo::new(move |_| ids.with(|ids| ids.len()));
    let rows = rows(count, state.sight.on_paper, (seen.0, seen.1, state.sight.row()));
    let pool = Memo::new(move |before: Option<&Vec<Option<Place>>>| {
        let pinned: Vec<_> = [state.tab_stop.get(), state.lifted.get()].into_iter().flatten().collect();
        let wanted = ids.with(|ids| wanted(ids, rows.get(), &pinned));
        assign(before.map_or(&[], Vec::as_slice), &wanted)
    });
    let slots = Memo::new(move |_| pool.with(Vec::len));
    let unprinted =
        Memo::new(move |_| if state.sight.on_paper.get() { count.get().saturating_sub(MOST_PRINTED) } else { 0 });
    let more = move |language: Language| {
        (language.texts().leads().more)(unprinted.get(), &written::count(language, unprinted.get()))
    };
    let order = move || pool.with(|pool| reading_order(pool, card_id));
    let gap = Memo::new(move |_| {
        let over = state.over.get().filter(|over| over.cell == cell)?;
        let lifted = state.lifted.get_untracked()?;
        Some(state.aim(lifted, |aim| aim.gap_of(over)))
    });
    let mark = move || {
        gap.get().map(|gap| {
            view! { <li class="board-mark" role="presentation" aria-hidden="true" style=("--place", gap.to_string())></li> }
        })
    };
    let labelled = cell.lane.map(|_| title_id(cell));
    view! {
        <ul
            class:board-cards=cell.lane.is_none()
            role="list"
            aria-labelledby=labelled
            aria-owns=order
            style=("--count", move || count.get().to_string())
        >
            <For each=move || 0..slots.get() key=|nth| *nth let:nth>
                <CardSlot pool nth count />
            </For>
            {mark}
        </ul>
        <Show when=move || unprinted.get() != 0>
            <p class="board-none">{move || more(language.get())}</p>
        </Show>
    }
}

fn title_id(cell: Cell) -> String {
    let lane = cell.lane.map(Group::key).unwrap_or_default();
    format!("lane-{lane}-of-{}", cell.column.key())
}
