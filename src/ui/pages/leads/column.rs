//! A column of the board: its head, and its cards, in one list that scrolls or lane by lane.

use leptos::prelude::*;

use super::cards::{Cards, Lanes};
use super::sight::Shown;
use super::state::BoardState;
use crate::domain::{Column, Group, Sum};
use crate::ui::parts::{Glyph, Icon, written};

/// The column.
#[component]
pub fn BoardColumn(
    /// Which one.
    shown: Shown,
) -> impl IntoView {
    let Shown { nth, group } = shown;
    let state = BoardState::of_page();
    let sum = Memo::new(move |_| {
        state.list.shelves().with(|shelves| shelves.of(group).map(|shelf| shelf.sum).unwrap_or_default())
    });
    let heading = format!("column-{}", group.key());
    let owner = match group {
        Group::Owner(column) => Some(column.key()),
        _ => None,
    };
    let is_over = move || state.over.get().is_some_and(|over| over.cell.column == group);
    let labelled = heading.clone();
    view! {
        <section
            class="board-column"
            id=section_id(group)
            data-testid="column"
            data-group=group.key()
            data-owner=owner
            data-count=move || sum.get().count.to_string()
            data-over=move || is_over().then_some("true")
            aria-labelledby=labelled
            style=("--nth", (nth + 1).to_string())
        >
            <header class="board-head" data-owner=head_owner(&state, group)>
                <h2 id=heading>{move || state.group_name(group)}</h2>
                {figures(&state, sum)}
            </header>
            {move || if state.sight.has_lanes.get() {
                view! { <Lanes group /> }.into_any()
            } else {
                view! { <Cards group /> }.into_any()
            }}
        </section>
    }
    .into_any()
}

/// The id of the element of a column.
pub fn section_id(group: Group) -> String {
    format!("board-column-{}", group.key())
}

/// Whose ink the head is written in: that of the team of a person.
fn head_owner(state: &BoardState, group: Group) -> Option<&'static str> {
    match group {
        Group::Person(_) => untrack(|| state.person(group)).map(|person| Column::Open(person.team).key()),
        Group::Owner(_) => None,
        Group::Category(_) | Group::Nobody | Group::Stage(_) => Some("shared"),
    }
}

/// How many, what they are worth together, and how many are overdue.
pub fn figures(state: &BoardState, sum: Memo<Sum>) -> AnyView {
    let (language, currency) = (state.choices.language, state.currency);
    let count = move || written::count(language.get(), sum.get().count);
    let value = move || written::money(language.get(), currency.get(), sum.get().value);
    let late = Memo::new(move |_| sum.get().overdue);
    let late = move || {
        let (count, texts) = (late.get(), language.get().texts().board());
        let words = (texts.overdue)(count, &written::count(language.get(), count));
        (count > 0).then(|| view! { <span class="board-overdue"><Icon glyph=Glyph::Warning />{words}</span> })
    };
    view! {
        <span class="board-count">{count}</span>
        <span class="board-value">{value}</span>
        {late}
    }
    .into_any()
}
