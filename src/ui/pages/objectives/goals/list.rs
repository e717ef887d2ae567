//! The section of the objectives.

use leptos::prelude::*;

use crate::domain::{Command, ObjectiveId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::lazy::{self, Below};
use crate::ui::parts::Toasts;
use crate::ui::{Choices, tr};

/// Id of the field for the sentence of an objective.
pub fn statement_id(id: ObjectiveId) -> String {
    format!("goal-{id}-statement")
}

/// The objectives, and the button for another.
#[component]
pub fn Goals() -> impl IntoView {
    let (session, language, toasts) = (Session::of_app(), Choices::of_app().language, Toasts::of_app());
    let is_empty = session.select(|plan| plan.objectives.is_empty());
    let add = move |_| {
        let id = ObjectiveId((session.ports().fresh_id)());
        match session.run(Command::AddObjective(id)) {
            Ok(()) => focus::soon(statement_id(id)),
            Err(rejection) => toasts.say((language.get_untracked().texts().errors().rejection)(rejection)),
        }
    };
    view! {
        <section class="goals" aria-labelledby="goals-title">
            <header class="goals-head">
                <h2 id="goals-title">{tr(|t| t.goals().title)}</h2>
                <button type="button" class="button" id="add-goal" on:click=add>{tr(|t| t.goals().add)}</button>
            </header>
            <Show when=move || is_empty.get()>
                <p class="goals-teach">{tr(|t| t.goals().teach)}</p>
            </Show>
            <Show when=move || !is_empty.get()>{lazy::goals(Below::Goals)}</Show>
        </section>
    }
}
