//! One objective.

use leptos::prelude::*;

use super::criterion::Criterion;
use super::link::GoalLink;
use super::list::statement_id;
use crate::domain::smart::Aspect;
use crate::domain::{Command, Objective, ObjectiveEdit, ObjectiveId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Glyph, Icon, Lines, TextField, Toasts};

/// The sentence, why it matters, and the five criteria with the fields each is judged from.
#[component]
pub fn Card(id: ObjectiveId) -> impl IntoView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let number = session.select(move |plan| {
        plan.objectives.iter().position(|objective| objective.id == id).map_or(0, |place| place + 1)
    });
    let remove = move |_| {
        if session.run(Command::RemoveObjective(id)).is_ok() {
            toasts.done(choices.language.get_untracked().texts().goals().removed.to_owned());
            focus::soon("add-goal".to_owned());
        }
    };
    let label = move || (choices.texts().goals().remove)(number.get());
    view! {
        <article class="card goal" data-testid="objective" aria-labelledby=format!("goal-{id}-title")>
            <header class="goal-head">
                <h3 id=format!("goal-{id}-title")>{move || (choices.texts().goals().heading)(number.get())}</h3>
                <button type="button" class="button-icon" aria-label=label title=label on:click=remove>
                    <Icon glyph=Glyph::Cross />
                </button>
            </header>
            <div class="goal-statement">
                <TextField
                    id=statement_id(id)
                    label=|t| t.goals().statement
                    value=text(id, |objective| &objective.statement)
                    change=move |text| edit(id, ObjectiveEdit::Statement(text))
                    lines=Lines::Several
                    hint=|t| t.goals().statement_hint
                />
            </div>
            <GoalLink id />
            <TextField
                id=format!("goal-{id}-why")
                label=|t| t.goals().why
                value=text(id, |objective| &objective.why)
                change=move |text| edit(id, ObjectiveEdit::Why(text))
                lines=Lines::Several
            />
            {Aspect::ALL.into_iter().map(|aspect| view! { <Criterion id aspect /> }).collect_view()}
        </article>
    }
}

/// A text of an objective, followed as it changes.
pub fn text(id: ObjectiveId, pick: fn(&Objective) -> &str) -> Memo<String> {
    Session::of_app()
        .select(move |plan| plan.objective(id).map(|objective| pick(objective).to_owned()).unwrap_or_default())
}

/// The command that changes one field of an objective.
pub fn edit(id: ObjectiveId, edit: ObjectiveEdit) -> Command {
    Command::EditObjective { id, edit }
}
