//! The objectives of the plan, side by side.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::card::Card;
use crate::domain::smart::Setting;
use crate::store::Session;

/// What of the plan the objectives are judged against, the same for every criterion of them. No judgement rests on a number
/// that the page has in doubt.
#[derive(Clone, Copy)]
pub struct JudgedBy(pub Memo<Setting>);

/// Every objective.
#[component]
pub fn GoalCards() -> impl IntoView {
    let session = Session::of_app();
    let ids = session.select(|plan| plan.objectives.iter().map(|one| one.id).collect::<Vec<_>>());
    let funnel = Doubts::of_page().funnel();
    provide_context(JudgedBy(session.select(move |plan| Setting { funnel: funnel.get(), ..Setting::of(plan) })));
    view! {
        <div class="goals-list">
            <For each=move || ids.get() key=|id| *id let:id>
                <Card id />
            </For>
        </div>
    }
}
