//! The rail: the steps that work, and the leads. On a phone it is the bottom bar.

use leptos::prelude::*;

use crate::i18n::Texts;
use crate::ui::{Route, tr};

/// The main navigation.
#[component]
pub fn Rail() -> impl IntoView {
    view! {
        <nav class="rail" aria-label=tr(|t| t.shell().steps)>
            <Step to=Route::Objectives mark=Mark::Number("1") name=|t| t.shell().objectives />
            <Step to=Route::Language mark=Mark::Number("2") name=|t| t.shell().language_step />
            <Step to=Route::Process mark=Mark::Number("3") name=|t| t.shell().process />
            <Step to=Route::Results mark=Mark::Number("4") name=|t| t.shell().results />
            <Step to=Route::Leads mark=Mark::Bars name=|t| t.shell().leads />
        </nav>
    }
}

/// What stands in the overprint of a step.
#[derive(Clone, Copy)]
enum Mark {
    /// Its number.
    Number(&'static str),
    /// The columns of the board.
    Bars,
}

#[component]
fn Step(to: Route, mark: Mark, name: fn(&'static Texts) -> &'static str) -> impl IntoView {
    let route = expect_context::<RwSignal<Route>>();
    let is_here = move || match route.get() {
        Route::Table | Route::Import | Route::Lead(_) => to == Route::Leads,
        Route::Agreement | Route::Summary => to == Route::Objectives,
        Route::Calibration => to == Route::Language,
        Route::Campaigns | Route::Campaign(_) => to == Route::Process,
        here => here == to,
    };
    let inner = match mark {
        Mark::Number(number) => view! { <text x="22" y="19.5">{number}</text> }.into_any(),
        Mark::Bars => view! { <path class="rail-bars" d="M18 9v10M22 9v7M26 9v4" /> }.into_any(),
    };
    view! {
        <a class="rail-step" href=to.href() aria-current=move || is_here().then_some("page")>
            // Two inks and where they print over each other: full of colour where one is.
            <svg class="rail-mark" viewBox="0 0 44 28" aria-hidden="true">
                <circle class="rail-ink" data-owner="marketing" cx="16" cy="14" r="13" />
                <circle class="rail-ink" data-owner="sales" cx="28" cy="14" r="13" />
                <path class="rail-both" d="M22 2.47a13 13 0 0 1 0 23.06a13 13 0 0 1 0-23.06z" />
                {inner}
            </svg>
            <span>{tr(name)}</span>
        </a>
    }
}
