//! Step 2, the calibration game: whether both sides put the same lead into the same category. While a round is open nobody's
//! answers are on the page but those that somebody is just giving.

mod copies;
mod game;
mod headline;
mod leads;
mod lobby;
mod people;
mod reveal;
mod rounds;
mod said;
mod seat;
mod splits;
mod start;

use leptos::prelude::*;

use crate::ui::{Route, tr};
use game::{Game, Shown};

/// The page.
#[component]
pub fn Calibration() -> impl IntoView {
    let game = Game::new();
    let shown = game.shown();
    let is_seat = Memo::new(move |_| matches!(shown.get(), Shown::Seat(..)));
    let part = move || match shown.get() {
        Shown::Nothing => start::start(game),
        Shown::Open(id) => lobby::lobby(game, id),
        Shown::Over(id) => reveal::reveal(game, id),
        Shown::Seat(id, who) => seat::seat(game, id, who),
    };
    // Whoever sits there sees nothing but the leads.
    let head = move || (!is_seat.get()).then(head);
    let rounds = move || (!is_seat.get()).then(|| rounds::rounds(game));
    view! {
        <div class="calibration">
            {head}
            {part}
            {rounds}
        </div>
    }
    .into_any()
}

fn head() -> AnyView {
    view! {
        <nav class="lead-ways">
            <a class="button-plain" href=Route::Language.href()>
                <span aria-hidden="true">"←"</span>
                {tr(|t| t.calibration().back)}
            </a>
        </nav>
        <header class="calibration-head">
            <h1>{tr(|t| t.calibration().question)}</h1>
            <p class="calibration-help">{tr(|t| t.calibration().help)}</p>
        </header>
    }
    .into_any()
}
