//! The board of leads: who holds what.

mod closing;
mod column;
mod face;
mod filter;
mod hold;
mod keys;
mod menu;
mod pointer;
mod pool;
mod slot;
mod state;

use leptos::html;
use leptos::prelude::*;

use closing::Asking;
use column::BoardColumn;
use face::Face;
use filter::{Nothing, Toolbar};
use hold::Hold;
use menu::CardMenu;
use pointer::{Pointer, lead_at};
use state::BoardState;

use crate::domain::Column;
use crate::platform::geometry::HeightWatch;
use crate::platform::target;
use crate::ui::parts::written;
use crate::ui::tr;

const KEYS: &str = "board-keys";

/// The page.
#[component]
pub fn Leads() -> impl IntoView {
    provide_context(BoardState::new());
    let state = BoardState::of_page();
    view! {
        <div class="leads">
            <Toolbar />
            <Nothing />
            <Columns />
            <CardMenu />
            <Asking />
            <p class="visually-hidden" role="status" aria-live="assertive">{state.heard}</p>
        </div>
    }
    .into_any()
}

#[component]
fn Columns() -> impl IntoView {
    let state = BoardState::of_page();
    let pointer = Pointer::new(&state);
    let clicked = move |event: leptos::ev::MouseEvent| {
        if pointer.ended_drag() {
            event.prevent_default();
        } else if target::is_in(&event, ".lead-move") {
            state.menu.set(lead_at(&event));
        }
    };
    view! {
        <div
            class="board"
            data-testid="board"
            role="group"
            aria-label=tr(|t| t.leads().title)
            aria-describedby=KEYS
            data-dragging=move || state.hold.get().is_dragging().then_some("true")
            node_ref=state.root
            on:pointerdown=move |event| pointer.down(&event)
            on:pointermove=move |event| pointer.moved(&event)
            on:pointerup=move |event| pointer.up(&event)
            on:pointercancel=move |event| pointer.lost(&event)
            on:lostpointercapture=move |event| if target::is_in_itself(&event) { pointer.lost(&event) }
            on:touchmove=move |event| if state.hold.get_untracked().is_dragging() { event.prevent_default() }
            on:contextmenu=move |event| if state.hold.get_untracked() != Hold::Idle { event.prevent_default() }
            on:mousedown=move |event| {
                // The card takes the focus, not the link in it; nothing is selected, and the browser drags nothing itself.
                if event.button() == 0 && lead_at(&event).is_some() && !target::is_in(&event, "button") {
                    event.prevent_default();
                    target::focus(&event, "[data-lead-id]");
                }
            }
            on:click=clicked
            on:keydown=move |event| keys::pressed(&state, &event)
            on:focusin=move |event| if let Some(id) = lead_at(&event) { state.focused(id) }
        >
            <p id=KEYS class="visually-hidden">{tr(|t| t.leads().keys)}</p>
            <RowProbe />
            {Column::ALL.map(|column| view! { <BoardColumn column /> }).collect_view()}
            <Show when=move || state.hold.get().is_dragging()>
                <Copy pointer />
            </Show>
        </div>
    }
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

/// As high as a row, so that the board knows: the style sheet decides, in units that follow the size of the text.
#[component]
fn RowProbe() -> impl IntoView {
    let state = BoardState::of_page();
    let probe = NodeRef::<html::Div>::new();
    let watch = StoredValue::new_local(None::<HeightWatch>);
    Effect::new(move |_| {
        let Some(element) = probe.get() else { return };
        watch.set_value(HeightWatch::on(&element, move |height| {
            if height > 0.0 {
                let _ = state.row.try_set(height);
            }
        }));
    });
    view! { <div class="board-row" aria-hidden="true" node_ref=probe></div> }
}
