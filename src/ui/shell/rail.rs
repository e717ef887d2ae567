//! The rail: the steps that work, and the leads.

use leptos::prelude::*;

use crate::ui::{Route, tr};

/// The main navigation.
#[component]
pub fn Rail() -> impl IntoView {
    let route = expect_context::<RwSignal<Route>>();
    let here = move |places: &[Route]| places.contains(&route.get()).then_some("page");
    view! {
        <nav class="rail" aria-label=tr(|t| t.shell.steps)>
            <a class="rail-step" href=Route::Objectives.href() aria-current=move || here(&[Route::Objectives])>
                <span class="rail-number" aria-hidden="true">"1"</span>
                <span>{tr(|t| t.shell.objectives)}</span>
            </a>
            <a
                class="rail-step"
                href=Route::Leads.href()
                aria-current=move || matches!(route.get(), Route::Leads | Route::Lead(_)).then_some("page")
            >
                <span>{tr(|t| t.shell.leads)}</span>
            </a>
        </nav>
    }
}
