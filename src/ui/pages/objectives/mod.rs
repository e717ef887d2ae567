//! Step 1: what both teams aim for, and what each side must deliver for it.

mod confidence;
mod doubts;
pub mod figures;
mod funnel;
mod goals;
mod outlook;

use leptos::prelude::*;

use crate::ui::lazy::{self, Outlook};
use crate::ui::{Route, tr};
pub use confidence::Confidence;
use doubts::Doubts;
pub use funnel::OpenedDetail;
use funnel::{Detail, OneLine};
pub use goals::GoalCards;
use goals::Goals;
use outlook::Outlooks;

/// The page: the funnel in one sentence, its stages, the objectives.
#[component]
pub fn Objectives() -> impl IntoView {
    let doubts = Doubts::new();
    provide_context(doubts);
    provide_context(Outlooks::new(doubts));
    let funnel = doubts.funnel();
    // Without the numbers there is no chance to tell, and nothing to fetch.
    let has_numbers = Memo::new(move |_| funnel.with(|funnel| funnel.prospects().is_some()));
    view! {
        <div class="objectives">
            <h1 class="objectives-question" id="objectives-question">{tr(|t| t.objectives().question)}</h1>
            <OneLine />
            <Detail />
            <Show when=move || has_numbers.get()>{lazy::outlook(Outlook::Confidence)}</Show>
            <Goals />
            <a class="objectives-on" href=Route::Agreement.href()>{tr(|t| t.shell().agreement)}</a>
        </div>
    }
}
