//! What if: the funnel solved for any of its numbers, and other numbers beside those of the plan.

mod card;
mod numbers;
mod question;
mod scenarios;
mod solve;
mod table;
mod words;

use leptos::prelude::*;

use crate::ui::tr;
use scenarios::Scenarios;
use solve::Solve;

/// The panel, for a funnel of which something is known.
#[component]
pub fn WhatIf() -> impl IntoView {
    view! {
        <section class="confidence" aria-labelledby="what-if-title" data-testid="what-if">
            <h2 id="what-if-title">{tr(|t| t.what_if().title)}</h2>
            <Solve />
            <Scenarios />
        </section>
    }
    .into_any()
}
