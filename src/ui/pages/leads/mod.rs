//! The leads: as a board, who holds what, and as a table.

mod aim;
mod asking;
mod bands;
mod bulk;
mod cards;
mod column;
mod face;
mod filter;
mod handing;
mod hold;
mod keys;
mod layout;
mod menu;
mod moves;
mod names;
mod pointer;
mod pool;
mod seen;
mod sight;
mod slot;
mod slots;
mod state;
mod table;

use leptos::prelude::*;

use asking::Asking;
use bands::Bands;
use bulk::BulkBar;
use column::{BoardColumn, section_id};
use face::Face;
use filter::{Nothing, Toolbar};
use handing::Handing;
use hold::Hold;
use menu::CardMenu;
use pointer::{Pointer, lead_at};
use seen::Probe;
use slots::Slots;
use state::BoardState;
pub use table::LeadTable;

use crate::domain::{Grouping, LeadId};
use crate::platform::target;
use crate::ui::import::Importing;
use crate::ui::lazy::{self, Intake};
use crate::ui::parts::written;
use crate::ui::tr;

const KEYS: &str = "board-keys";

/// How the leads are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Board,
    Table,
}

/// The page of the board.
#[component]
pub fn Leads() -> impl IntoView {
    provide_context(BoardState::new());
    let state = BoardState::of_page();
    view! {
        <div class="leads">
            <Toolbar view=View::Board />
            <CameIn />
            <Nothing />
            <Columns />
            <BulkBar />
            <CardMenu />
            <Asking />
            <Handing />
            <p class="visually-hidden" role="status" aria-live="assertive">{state.heard}</p>
        </div>
    }
    .into_any()
}

/// What came of the last import of leads, for as long as there is anything to tell of it.
#[component]
fn CameIn() -> impl IntoView {
    let told = Importing::of_app().told();
    view! { <Show when=move || told.get()>{lazy::intake(Intake::Told)}</Show> }
}

#[component]
fn Columns() -> impl IntoView {
    let state = BoardState::of_page();
    let pointer = Pointer::new(&state);
    let columns = move || state.list.shelves().with(|shelves| shelves.columns.len()).to_string();
    // Where only some columns are there, they stand in no order.
    let order = move || {
        let mut shown: Vec<_> = state.sight.columns.get().into_iter().flatten().collect();
        let is_ordered = shown.is_sorted_by_key(|shown| shown.nth);
        shown.sort_unstable_by_key(|shown| shown.nth);
        (!is_ordered).then(|| shown.iter().map(|shown| section_id(shown.group)).collect::<Vec<_>>().join(" "))
    };
    let clicked = move |event: leptos::ev::MouseEvent| {
        if pointer.ended_drag() {
            event.prevent_default();
        } else if target::is_in(&event, ".lead-move") {
            state.menu.set(lead_at(&event));
        } else if let Some(id) = lead_at(&event) {
            pick(&state, &event, id);
        }
    };
    view! {
        <div
            class="board"
            data-testid="board"
            role="group"
            aria-label=tr(|t| t.leads().title)
            aria-describedby=KEYS
            data-picking=move || is_picking(&state).then_some("true")
            data-dragging=move || state.hold.get().is_dragging().then_some("true")
            data-lanes=move || state.list.layout().get().lanes.map(Grouping::key)
            style=("--columns", columns)
            aria-owns=order
            node_ref=state.root
            on:scroll=move |_| state.sight.scrolled()
            on:pointerdown=move |event| pointer.down(&event)
            on:pointermove=move |event| pointer.moved(&event)
            on:pointerup=move |event| pointer.up(&event)
            on:pointercancel=move |event| pointer.lost(&event)
            on:lostpointercapture=move |event| if target::is_in_itself(&event) { pointer.lost(&event) }
            on:touchmove=move |event| if state.hold.get_untracked().is_dragging() { event.prevent_default() }
            on:contextmenu=move |event| if state.hold.get_untracked() != Hold::Idle { event.prevent_default() }
            on:mousedown=move |event| {
                // The card takes the focus, not the link in it; nothing is selected, and the browser drags nothing itself.
                if event.button() == 0 && lead_at(&event).is_some() && !target::is_in(&event, "button, input") {
                    event.prevent_default();
                    target::focus(&event, "[data-lead-id]");
                }
            }
            on:click=clicked
            on:keydown=move |event| keys::pressed(&state, &event)
            on:focusin=move |event| if let Some(id) = lead_at(&event) { state.focused(id) }
        >
            <p id=KEYS class="visually-hidden">{tr(|t| t.leads().keys)}</p>
            <Probe class="board-row" size=move |width, height| state.sight.measured_row(width, height) />
            <Show when=move || state.sight.has_lanes.get()>
                <Probe class="board-band-size" size=move |_, height| state.sight.measured_band(height) />
                <Probe class="board-head-size" size=move |_, height| state.sight.measured_head(height) />
                <Bands />
            </Show>
            <Slots of=state.sight.columns show=|shown| view! { <BoardColumn shown /> }.into_any() />
            <Show when=move || state.hold.get().is_dragging()>
                <Copy pointer />
            </Show>
        </div>
    }
}

/// Whether a click on a card picks it.
fn is_picking(state: &BoardState) -> bool {
    state.list.picking().get() || state.list.chosen().with(|ids| !ids.is_empty())
}

/// A click on a card picks it with Ctrl or Cmd, and without them once cards are being picked; with Shift a range of its column.
fn pick(state: &BoardState, event: &leptos::ev::MouseEvent, id: LeadId) {
    let commanded = event.ctrl_key() || event.meta_key();
    if !commanded && !untrack(|| is_picking(state)) {
        return;
    }
    // A box that is clicked turns by itself, and says so to whoever hears the click.
    if !target::is_in(event, "input") {
        event.prevent_default();
    }
    let shelves = state.shelves_now();
    let column = shelves.place(id).map(|(cell, _)| shelves.cell(cell)).unwrap_or_default();
    state.list.picked().update(|picked| {
        if event.shift_key() {
            picked.toggle_range(&column, id);
        } else {
            picked.toggle(id);
        }
    });
}

/// The copy of the lifted card under the pointer.
#[component]
fn Copy(pointer: Pointer) -> impl IntoView {
    let state = BoardState::of_page();
    let lead = state.session.select(move |plan| state.lifted.get().and_then(|id| plan.lead(id).cloned()));
    let title = move || {
        let terms = state.choices.texts().terms();
        lead.with(|lead| lead.as_ref().map(|lead| written::title(lead, terms)))
    };
    view! {
        <div
            class="lead-card lead-copy"
            aria-hidden="true"
            style:transform=move || {
                let at = pointer.ghost.get().at;
                format!("translate({}px, {}px)", at.x, at.y)
            }
            style:width=move || format!("{}px", pointer.ghost.get().width)
        >
            <Face lead>
                <span class="lead-company">{title}</span>
            </Face>
        </div>
    }
}
