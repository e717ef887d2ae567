//! Whether an objective and the funnel count the same goal.

use leptos::prelude::*;

use super::super::figures;
use crate::domain::smart::{Goal, goal};
use crate::domain::{Command, FunnelEdit, Money, ObjectiveId};
use crate::store::Session;
use crate::ui::{Choices, tr};

/// Says so, or offers to take the target over into the funnel.
#[component]
pub fn GoalLink(id: ObjectiveId) -> impl IntoView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let found = session.select(move |plan| {
        let found = goal(plan.objective(id)?, &plan.funnel, plan.currency)?;
        Some((found, plan.funnel.revenue, plan.currency))
    });
    let words = move || {
        let (goal, revenue, currency) = found.get()?;
        let (language, texts) = (choices.language.get(), choices.texts().goals());
        let money = |amount: Money| figures::money(language, currency, amount);
        Some(match goal {
            Goal::Same => texts.same_goal.to_owned(),
            Goal::Other(target) => (texts.other_goal)(revenue.map(money).as_deref(), &money(target)),
        })
    };
    let other = move || match found.get()? {
        (Goal::Other(target), ..) => Some(target),
        (Goal::Same, ..) => None,
    };
    let take_over = move |_| {
        if let Some(target) = untrack(other) {
            let _ = session.run(Command::EditFunnel(FunnelEdit::Revenue(Some(target))));
        }
    };
    view! {
        <Show when=move || found.get().is_some()>
            <p class="goal-link" data-state=move || if other().is_some() { "other" } else { "same" }>
                <span>{words}</span>
                <Show when=move || other().is_some()>
                    <button type="button" class="button" on:click=take_over>{tr(|t| t.goals().use_goal)}</button>
                </Show>
            </p>
        </Show>
    }
}
