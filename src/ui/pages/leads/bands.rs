//! The heads of the lanes, across all columns: what each is, and what its leads are together. A head folds its lane up.

use leptos::prelude::*;

use super::column::figures;
use super::sight::Band;
use super::slots::Slots;
use super::state::BoardState;
use crate::domain::{Column, Group};
use crate::ui::parts::{Glyph, Icon};
use crate::ui::tr;

/// The heads that are near.
#[component]
pub fn Bands() -> impl IntoView {
    let state = BoardState::of_page();
    view! {
        <div class="board-bands" role="group" aria-label=tr(|t| t.board().lanes)>
            <Slots of=state.sight.near show=|lane| view! { <Head lane /> }.into_any() />
        </div>
    }
}

#[component]
fn Head(lane: Group) -> impl IntoView {
    let state = BoardState::of_page();
    let (list, view) = (state.list, state.sight);
    let band = Memo::new(move |_| view.bands.with(|bands| bands.iter().find(|band| band.lane == lane).copied()));
    let of = move |part: fn(Band) -> f64| move || format!("{}px", band.get().map(part).unwrap_or_default());
    let open = Memo::new(move |_| band.get().is_some_and(|band| !band.folded));
    let sum = Memo::new(move |_| list.shelves().with(|shelves| shelves.lane(lane).unwrap_or_default()));
    let fold = move |_| {
        list.folded().update(|folded| {
            if !folded.remove(&lane) {
                folded.insert(lane);
            }
        });
    };
    let owner = move || match lane {
        Group::Owner(column) => column.key(),
        Group::Person(_) => state.person(lane).map_or("shared", |person| Column::Open(person.team).key()),
        Group::Category(_) | Group::Nobody | Group::Stage(_) => "shared",
    };
    view! {
        <div class="board-band" style=("--top", of(|band| band.top)) style=("--height", of(|band| band.end - band.top))>
            <div class="board-band-bar">
            <button
                type="button"
                class="board-band-head"
                data-testid="lane"
                data-group=lane.key()
                data-count=move || sum.get().count.to_string()
                data-owner=owner
                aria-expanded=move || open.get().to_string()
                on:click=fold
            >
                <Icon glyph=Signal::derive(move || if open.get() { Glyph::Down } else { Glyph::Move }) />
                <span class="board-band-name">{move || state.group_name(lane)}</span>
                {figures(&state, sum)}
            </button>
            </div>
        </div>
    }
}
