//! Step 1: what both teams aim for, and what each side must deliver for it.

mod doubts;
mod figures;
mod funnel;
mod goals;

use leptos::prelude::*;

use crate::ui::tr;
use doubts::Doubts;
use funnel::{Detail, OneLine};
use goals::Goals;

/// The page: the funnel in one sentence, its stages, the objectives.
#[component]
pub fn Objectives() -> impl IntoView {
    provide_context(Doubts::new());
    view! {
        <div class="objectives">
            <h1 class="objectives-question" id="objectives-question">{tr(|t| t.objectives.question)}</h1>
            <OneLine />
            <Detail />
            <Goals />
        </div>
    }
}
