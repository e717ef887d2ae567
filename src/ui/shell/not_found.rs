//! The page for an address that leads nowhere.

use leptos::prelude::*;

use crate::ui::{Route, tr};

/// Says so, and where to go instead.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <h1>{tr(|t| t.shell.not_found)}</h1>
        <p>{tr(|t| t.shell.not_found_help)}</p>
        <ul>
            <li><a href=Route::Objectives.href()>{tr(|t| t.shell.objectives)}</a></li>
            <li><a href=Route::Leads.href()>{tr(|t| t.shell.leads)}</a></li>
            <li><a href=Route::Plans.href()>{tr(|t| t.shell.plans)}</a></li>
        </ul>
    }
}
