//! Step 1, the agreement: what both sides promise each other, whether it fits, and what was signed.

mod amended;
mod closings;
mod document;
mod example;
pub(super) mod fields;
mod fit;
mod hours;
mod said;
mod sides;
mod signing;
mod versions;

use leptos::prelude::*;

use crate::domain::agreement::Terms;
use crate::domain::language::Starter;
use crate::store::Session;
use crate::ui::parts::starter_link;
use crate::ui::{Route, tr};

/// The page, and the document that is printed in its place.
#[component]
pub fn Agreement() -> impl IntoView {
    let terms = Session::of_app().select(Terms::of);
    view! {
        <div class="agreement">
            <nav class="lead-ways">
                <a class="button-plain" href=Route::Objectives.href()>
                    <span aria-hidden="true">"←"</span>
                    {tr(|t| t.agreement().back)}
                </a>
                <span class="agreement-term">"SLA " {starter_link(Starter::Sla)}</span>
            </nav>
            <h1>{tr(|t| t.agreement().question)}</h1>
            {signing::state()}
            {fit::fit(terms)}
            <div class="goals-list">{sides::marketing(terms)} {sides::sales()}</div>
            {sides::both()}
            {hours::working_time()}
            {signing::signing(terms)}
            {versions::versions()}
        </div>
        {document::document(terms)}
    }
    .into_any()
}
