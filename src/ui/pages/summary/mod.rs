//! Step 1 on one page: the funnel in one sentence, its stages, the chance, and each objective with its five verdicts. To be
//! read on a projector and printed, not edited.

mod funnel;
mod goals;

use leptos::prelude::*;

use crate::platform::page;
use crate::store::Session;
use crate::ui::{Route, tr};

/// The page, which is what is printed.
#[component]
pub fn Summary() -> impl IntoView {
    let name = Session::of_app().select(|plan| plan.name.clone());
    view! {
        <div class="summary">
            <nav class="lead-ways">
                <a class="button-plain" href=Route::Objectives.href()>
                    <span aria-hidden="true">"←"</span>
                    {tr(|t| t.agreement().back)}
                </a>
                <button type="button" class="button" on:click=move |_| page::print()>{tr(|t| t.summary().print)}</button>
            </nav>
            <header>
                <p class="summary-kind">{tr(|t| t.summary().title)}</p>
                <h1>{name}</h1>
            </header>
            {funnel::funnel()}
            {goals::goals()}
        </div>
    }
    .into_any()
}
