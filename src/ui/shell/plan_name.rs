//! The plan's name, edited in place.

use leptos::prelude::*;

use crate::domain::Command;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The name in the top bar. What the plan refuses is not taken in; a name left empty becomes the name of a new plan.
#[component]
pub fn PlanName() -> impl IntoView {
    let session = Session::of_app();
    let choices = Choices::of_app();
    let name = session.select(|plan| plan.name.clone());
    let rename = move |text: String| session.retype(Command::RenamePlan(text)).is_ok();
    let left = move || {
        if name.with_untracked(|name| name.trim().is_empty()) {
            rename(untrack(|| choices.texts()).terms().new_plan.to_owned());
        }
        session.pause();
    };
    view! {
        <input
            class="plan-name"
            data-undo="plan"
            type="text"
            autocomplete="off"
            aria-label=tr(|t| t.shell().plan_name)
            title=move || name.get()
            placeholder=tr(|t| t.shell().plan_name)
            prop:value=move || name.get()
            on:input:target=move |event| if !rename(event.target().value()) {
                event.target().set_value(&name.get_untracked());
            }
            on:keydown:target=move |event| if event.key() == "Enter" {
                let _ = event.target().blur();
            }
            on:blur=move |_| left()
        />
    }
}
