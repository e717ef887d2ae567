//! Step 1: what both teams aim for, and what each side must deliver for it.

mod doubts;
mod figures;
mod funnel;
mod goals;

use leptos::prelude::*;

use crate::ui::tr;
use doubts::Doubts;
pub use funnel::OpenedDetail;
use funnel::{Detail, OneLine};
pub use goals::GoalCards;
use goals::Goals;

/// The page: the funnel in one sentence, its stages, the objectives.
#[component]
pub fn Objectives() -> impl IntoView {
    provide_context(Doubts::new());
    view! {
        <div class="objectives">
            <h1 class="objectives-question" id="objectives-question">{tr(|t| t.objectives().question)}</h1>
            <OneLine />
            <Detail />
            <Goals />
        </div>
    }
}
