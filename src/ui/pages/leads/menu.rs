//! The menu of a card: one popover for the whole board, filled for the card whose button opened it.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::hold::Input;
use super::state::BoardState;
use crate::domain::{Column, LeadId};
use crate::platform::{focus, popover};
use crate::ui::parts::{Glyph, MenuItem, MenuLine};
use crate::ui::{Route, tr};

/// Id of the menu.
pub const MENU: &str = "lead-menu";
const ITEMS: &str = "[role=menuitem]";

/// The menu.
#[component]
pub fn CardMenu() -> impl IntoView {
    let state = BoardState::of_page();
    let menu = NodeRef::<html::Div>::new();
    let label = move || {
        let texts = state.choices.texts();
        state.menu.get().map(|id| (texts.leads().menu)(&state.title(id)))
    };
    let pressed = move |event: KeyboardEvent| {
        let Some(menu) = menu.get_untracked() else { return };
        if event.key() == "Tab" {
            popover::close_around(&menu);
        } else if focus::rove(&menu, ITEMS, &event.key()) {
            event.prevent_default();
        }
    };
    let toggled = move || {
        if let Some(menu) = menu.get_untracked().filter(|menu| popover::is_open(menu)) {
            focus::first_in(&menu, ITEMS);
        }
    };
    let with_lead = move |run: fn(BoardState, LeadId)| {
        move || {
            if let Some(id) = state.menu.get_untracked() {
                run(state, id);
            }
        }
    };
    let column_item = move |column: Column| {
        let name = Signal::derive(move || (state.choices.texts().leads().move_to)(column));
        let elsewhere = move || {
            let id = state.menu.get()?;
            state.list.shelves().with(|shelves| shelves.place(id)).filter(|(now, _)| *now != column)
        };
        let put = move || {
            if let Some(id) = state.menu.get_untracked() {
                state.input(Input::Choose(id, column));
            }
        };
        view! { <Show when=move || elsewhere().is_some()><MenuItem name glyph=Glyph::Move run=put /></Show> }
    };
    let back = state.session.select(move |plan| {
        let lead = plan.lead(state.menu.get()?)?;
        plan.rule_of(lead).way_back(lead)
    });
    let way_back = move || {
        let team = back.get()?;
        let name = Signal::derive(move || (state.choices.texts().hands().give_back)(team).to_owned());
        let put = move || {
            if let Some(id) = state.menu.get_untracked() {
                state.give_back(id, team);
            }
        };
        Some(view! { <MenuItem name glyph=Glyph::Undo run=put /> })
    };
    view! {
        <div
            node_ref=menu
            id=MENU
            class="popover menu"
            popover="auto"
            role="menu"
            aria-label=label
            on:toggle=move |_| toggled()
            on:keydown=pressed
        >
            <MenuItem name=tr(|t| t.leads().open) glyph=Glyph::Open run=with_lead(|_, id| Route::Lead(id).go()) />
            {way_back}
            {Column::ALL.map(column_item).collect_view()}
            <MenuLine />
            <MenuItem name=tr(|t| t.leads().delete) glyph=Glyph::Bin run=with_lead(BoardState::delete) />
        </div>
    }
}
