//! A slot of a column: an element that shows one card after another.

use leptos::prelude::*;

use super::face::Face;
use super::menu::MENU;
use super::pool::Place;
use super::seen::Slot;
use super::state::BoardState;
use crate::domain::{Grouping, LeadId};
use crate::ui::Route;
use crate::ui::parts::{Glyph, Icon};

/// The slot.
#[component]
pub fn CardSlot(
    /// What the slots of the column show.
    pool: Memo<Vec<Option<Place>>>,
    /// Which of them this is.
    nth: usize,
    /// How many cards the column has.
    count: Memo<usize>,
) -> impl IntoView {
    let state = BoardState::of_page();
    let language = state.choices.language;
    let Slot { place, id, lead, title, picked } = Slot::nth(pool, nth);
    let label = move || {
        let texts = language.get().texts().lead_table();
        title.get().map(|title| if picked.get() { (texts.is_picked)(&title) } else { title })
    };
    let is = move |other: Option<_>| id.with(|id| id.is_some() && *id == other);
    // Where the columns do not say whose it is, the card does.
    let owner = move || {
        let said = state.list.layout().get().columns == Grouping::Owner;
        lead.with(|lead| lead.as_ref().filter(|_| !said).map(|lead| lead.column().key()))
    };
    view! {
        <li
            class="lead-card"
            id=move || id.get().map(card_id)
            hidden=move || id.get().is_none()
            data-testid=move || id.get().map(|_| "lead-card")
            data-lead-id=move || id.get().map(|id| id.to_string())
            data-owner=owner
            data-lifted=move || is(state.lifted.get()).then_some("true")
            tabindex=move || if is(state.tab_stop.get()) { "0" } else { "-1" }
            aria-label=label
            data-picked=move || picked.get().then_some("true")
            aria-setsize=move || count.get().to_string()
            aria-posinset=move || place.get().map(|place| (place.index + 1).to_string())
            style=("--place", move || place.get().map(|place| place.index.to_string()))
        >
            <Face lead hook=true>
                <a
                    class="lead-company"
                    href=move || id.get().map(|id| Route::Lead(id).href())
                    tabindex="-1"
                    draggable="false"
                >
                    {title}
                </a>
            </Face>
            <input
                type="checkbox"
                class="lead-pick"
                tabindex="-1"
                prop:checked=picked
                aria-label=move || title.get().map(|title| (language.get().texts().lead_table().pick)(&title))
            />
            <button
                type="button"
                class="button-icon lead-move"
                id=move || id.get().map(|id| format!("{}-move", card_id(id)))
                data-testid="lead-move"
                tabindex="-1"
                popovertarget=MENU
                aria-haspopup="menu"
                aria-label=move || title.get().map(|title| (language.get().texts().leads().menu)(&title))
            >
                <Icon glyph=Glyph::More />
            </button>
        </li>
    }
}

/// The id of the element of a card.
pub fn card_id(id: LeadId) -> String {
    format!("card-{id}")
}
