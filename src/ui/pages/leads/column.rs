//! A column of the board: its head, and the cards that are seen.

use leptos::prelude::*;

use super::pool::{Place, assign, reading_order, wanted};
use super::seen::{rows, visible_part};
use super::slot::{CardSlot, card_id};
use super::state::BoardState;
use crate::domain::Column;
use crate::i18n::Language;
use crate::ui::parts::{Glyph, Icon, written};

/// The column.
#[component]
pub fn BoardColumn(
    /// Which one.
    column: Column,
) -> impl IntoView {
    let state = BoardState::of_page();
    let language = state.choices.language;
    let shelf = Memo::new(move |_| state.list.shelves().with(|shelves| shelves.of(column).clone()));
    let count = Memo::new(move |_| shelf.with(|shelf| shelf.ids.len()));
    let name = move || (language.get().texts().terms().column)(column);
    let value = move || written::money(language.get(), state.currency.get(), shelf.with(|shelf| shelf.value));
    let today = state.session.ports().today;
    let overdue = Memo::new(move |_| shelf.with(|shelf| shelf.overdue(today())));
    let late = move || {
        let count = overdue.get();
        let words = (language.get().texts().hands().overdue_count)(count, &written::count(language.get(), count));
        (count > 0).then(|| view! { <span class="board-overdue"><Icon glyph=Glyph::Warning />{words}</span> })
    };
    let heading = format!("column-{}", column.key());
    let labelled = heading.clone();
    view! {
        <section
            class="board-column"
            data-testid="column"
            data-owner=column.key()
            data-count=move || count.get().to_string()
            data-over=move || (state.over.get() == Some(column)).then_some("true")
            aria-labelledby=labelled
        >
            <header class="board-head">
                <h2 id=heading>{name}</h2>
                <span class="board-count">{move || written::count(language.get(), count.get())}</span>
                <span class="board-value">{value}</span>
                {late}
            </header>
            <Cards column />
        </section>
    }
}

#[component]
fn Cards(column: Column) -> impl IntoView {
    let state = BoardState::of_page();
    let language = state.choices.language;
    let ids = Memo::new(move |_| state.list.shelves().with(|shelves| shelves.of(column).ids.clone()));
    let count = Memo::new(move |_| ids.with(|ids| ids.len()));
    let (top, height, scroller) = visible_part();
    let rows = rows(count, state.on_paper, (top, height, state.row));
    let pool = Memo::new(move |before: Option<&Vec<Option<Place>>>| {
        let pinned: Vec<_> = [state.tab_stop.get(), state.lifted.get()].into_iter().flatten().collect();
        let wanted = ids.with(|ids| wanted(ids, rows.get(), &pinned));
        assign(before.map_or(&[], Vec::as_slice), &wanted)
    });
    let slots = Memo::new(move |_| pool.with(Vec::len));
    let unprinted = Memo::new(move |_| {
        let printed = pool.with(|pool| pool.iter().flatten().count());
        count.get().saturating_sub(printed)
    });
    let more = move |language: Language| {
        (language.texts().leads().more)(unprinted.get(), &written::count(language, unprinted.get()))
    };
    let order = move || pool.with(|pool| reading_order(pool, card_id));
    view! {
        <div
            class="board-scroll"
            tabindex="-1"
            node_ref=scroller
            on:scroll:target=move |event| top.set(f64::from(event.target().scroll_top()))
        >
            <ul
                role="list"
                aria-owns=order
                style=("--count", move || count.get().to_string())
            >
                <For each=move || 0..slots.get() key=|nth| *nth let:nth>
                    <CardSlot pool nth count />
                </For>
            </ul>
            <Show when=move || state.on_paper.get() && unprinted.get() != 0>
                <p class="board-none">{move || more(language.get())}</p>
            </Show>
            <Show when=move || count.get() == 0>
                <p class="board-none">{move || (language.get().texts().leads().empty_column)(column)}</p>
            </Show>
        </div>
    }
}
