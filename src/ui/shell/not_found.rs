//! The page for an address that leads nowhere.

use leptos::prelude::*;

use crate::ui::{Route, tr};

/// Says so, and where to go instead.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <section class="empty">
            <h1>{tr(|t| t.shell().not_found)}</h1>
            <p>{tr(|t| t.shell().not_found_help)}</p>
            <p class="empty-ways">
                <a class="button" href=Route::Objectives.href()>{tr(|t| t.shell().objectives)}</a>
                <a class="button" href=Route::Leads.href()>{tr(|t| t.shell().leads)}</a>
                <a class="button" href=Route::Plans.href()>{tr(|t| t.shell().plans)}</a>
            </p>
        </section>
    }
}
