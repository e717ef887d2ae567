//! Step 1: the common objectives and the reverse funnel.

mod one_line;

use leptos::prelude::*;

use one_line::OneLine;

/// The page.
#[component]
pub fn Objectives() -> impl IntoView {
    view! { <OneLine /> }
}
