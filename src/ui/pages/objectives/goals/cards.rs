//! The objectives of the plan, side by side.

use leptos::prelude::*;

use super::card::Card;
use crate::store::Session;

/// Every objective.
#[component]
pub fn GoalCards() -> impl IntoView {
    let ids = Session::of_app().select(|plan| plan.objectives.iter().map(|one| one.id).collect::<Vec<_>>());
    view! {
        <div class="goals-list">
            <For each=move || ids.get() key=|id| *id let:id>
                <Card id />
            </For>
        </div>
    }
}
