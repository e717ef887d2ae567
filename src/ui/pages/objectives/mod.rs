//! Step 1: what both teams aim for, and what each side must deliver for it.

mod confidence;
mod doubts;
pub mod figures;
mod funnel;
mod goals;
mod outlook;
mod schedule;
mod what_if;

use leptos::context::Provider;
use leptos::prelude::*;

use crate::domain::Funnel;
use crate::store::Session;
use crate::ui::lazy::{self, Outlook};
use crate::ui::{Route, tr};
pub use confidence::Confidence;
use doubts::Doubts;
use funnel::{Detail, OneLine};
pub use funnel::{OpenedDetail, WHOLE, end_name, headline_name, ink, said};
use goals::Goals;
pub use goals::{GoalCards, Mark, words};
use outlook::Outlooks;
pub use schedule::{Schedule, fault_words};
pub use what_if::WhatIf;

/// The page: the funnel in one sentence, its stages, what can be read off it, the objectives.
#[component]
pub fn Objectives() -> impl IntoView {
    let doubts = Doubts::new();
    provide_context(doubts);
    provide_context(Outlooks::new(doubts));
    let funnel = doubts.funnel();
    // Two of the three numbers give the third, and what is kept is shown.
    let kept = Session::of_app().select(|plan| !plan.scenarios.is_empty());
    let has_some = Memo::new(move |before: Option<&bool>| {
        let known = funnel.with(|funnel| {
            let known = [funnel.revenue.is_some(), funnel.average_sale.is_some(), funnel.conversion().is_some()];
            known.into_iter().filter(|known| *known).count()
        });
        known > 1 || kept.get() || before.is_some_and(|had| *had)
    });
    view! {
        <div class="objectives">
            <h1 class="objectives-question" id="objectives-question">{tr(|t| t.objectives().question)}</h1>
            <OneLine />
            <Detail />
            {reading(Outlook::Confidence, doubts)}
            <Show when=move || has_some.get()>{lazy::outlook(Outlook::WhatIf)}</Show>
            {reading(Outlook::Schedule, doubts)}
            <Goals />
            <nav class="objectives-on" aria-label=tr(|t| t.shell().on)>
                <a href=Route::Agreement.href()>{tr(|t| t.shell().agreement)}</a>
                <a href=Route::Summary.href()>{tr(|t| t.shell().summary)}</a>
            </nav>
        </div>
    }
}

/// What is read off the numbers of the funnel. Without them there is no chance to tell, and nothing to fetch; neither is there once
/// nothing is left to sell. It is there from the first time on, and hidden while a number is missing or in doubt.
fn reading(which: Outlook, doubts: Doubts) -> AnyView {
    let funnel = doubts.funnel();
    let shown = Memo::new(move |_| funnel.with(has_numbers));
    let made = Memo::new(move |made: Option<&bool>| made.is_some_and(|made| *made) || shown.get());
    view! {
        <div class="objectives-reading" hidden=move || !shown.get()>
            <Show when=move || made.get()>
                <Provider value=doubts.settled(has_numbers)>{lazy::outlook(which)}</Provider>
            </Show>
        </div>
    }
    .into_any()
}

fn has_numbers(funnel: &Funnel) -> bool {
    funnel.prospects().is_some_and(|prospects| !prospects.is_zero())
}
