//! Rail, top bar and the page of the address.

use leptos::prelude::*;

use super::not_found::NotFound;
use super::rail::Rail;
use crate::ui::pages::Objectives;
use crate::ui::{Route, tr};

/// The frame with the page in it.
#[component]
pub fn Frame() -> impl IntoView {
    let route = expect_context::<RwSignal<Route>>();
    view! {
        <a class="skip" href="#content">{tr(|t| t.shell.skip)}</a>
        <Rail />
        <main id="content" class="content" tabindex="-1">
            {move || match route.get() {
                Route::Objectives => view! { <Objectives /> }.into_any(),
                _ => view! { <NotFound /> }.into_any(),
            }}
        </main>
    }
}
