//! One scenario: its name, its numbers, and what can be done with it.

use leptos::html;
use leptos::prelude::*;

use super::numbers::Numbers;
use super::scenarios::KEEP;
use crate::domain::scenario::ScenarioEdit;
use crate::domain::{Command, ScenarioId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{Glyph, Icon, TextField, Toasts};
use crate::ui::{Choices, tr};

/// Id of the field for the name of a scenario.
pub fn name_id(id: ScenarioId) -> String {
    format!("scenario-{id}-name")
}

/// The card. The numbers come when they are opened.
#[component]
pub fn ScenarioCard(id: ScenarioId) -> impl IntoView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let name = session.select(move |plan| plan.scenario(id).map(|scenario| scenario.name.clone()).unwrap_or_default());
    let shown = Signal::derive(move || name.with(|name| shown_name(name, choices)));
    let adopt = move |_| {
        let (texts, name) = (choices.language.get_untracked().texts().what_if(), shown.get_untracked());
        if session.run(Command::AdoptScenario { id, name: texts.former.to_owned() }).is_ok() {
            toasts.done((texts.adopted)(&name));
        }
    };
    let remove = move |_| {
        let (texts, name) = (choices.language.get_untracked().texts().what_if(), shown.get_untracked());
        if session.run(Command::RemoveScenario(id)).is_ok() {
            toasts.done((texts.removed)(&name));
            focus::soon(KEEP.to_owned());
        }
    };
    let remove_label = move || (choices.texts().what_if().remove)(&shown.get());
    let adopt_label = move || (choices.texts().what_if().adopt_named)(&shown.get());
    let details = NodeRef::<html::Details>::new();
    let opened = RwSignal::new(false);
    view! {
        <article class="card goal" data-testid="scenario" aria-label=shown>
            <header class="goal-head">
                <TextField
                    id=name_id(id)
                    label=|t| t.what_if().name
                    value=name
                    change=move |name| Command::EditScenario { id, edit: ScenarioEdit::Name(name) }
                />
                <button type="button" class="button-icon" aria-label=remove_label title=remove_label on:click=remove>
                    <Icon glyph=Glyph::Cross />
                </button>
            </header>
            <details
                class="criterion-setting"
                node_ref=details
                on:toggle=move |_| {
                    if details.get_untracked().is_some_and(|details| details.open()) {
                        opened.set(true);
                    }
                }
            >
                <summary>{tr(|t| t.what_if().numbers)}</summary>
                {move || opened.get().then(|| view! { <Numbers id /> })}
            </details>
            <div>
                <button type="button" class="button" aria-label=adopt_label on:click=adopt>
                    {tr(|t| t.what_if().adopt)}
                </button>
            </div>
        </article>
    }
    .into_any()
}

/// A name, or that there is none.
pub fn shown_name(name: &str, choices: Choices) -> String {
    match name.trim() {
        "" => choices.texts().what_if().unnamed.to_owned(),
        name => name.to_owned(),
    }
}
