//! The dialog in which a file becomes a plan or is refused.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::summary::Summary;
use super::{Importing, Refusal, Step};
use crate::domain::Plan;
use crate::store::Library;
use crate::ui::parts::{Dialog, Toasts};
use crate::ui::{Choices, tr};

/// The dialog. It opens when a file was chosen.
#[component]
pub fn ImportDialog() -> impl IntoView {
    let importing = Importing::of_app();
    let step = importing.step();
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(step.get() != Step::Idle));
    // Closed by the user: Escape and the button for it lead here too.
    Effect::new(move |was: Option<bool>| {
        if !open.get() && was == Some(true) {
            importing.close();
        }
        open.get_untracked()
    });
    let title = tr(|t| t.plans().import);
    view! {
        <Dialog id="import" open title>
            {move || match step.get() {
                Step::Idle => ().into_any(),
                Step::Reading => view! { <p role="status">{tr(|t| t.plans().reading)}</p> }.into_any(),
                Step::Refused { name, why } => view! { <Refused name why open /> }.into_any(),
                Step::Ready(plan) => view! { <Offer plan open /> }.into_any(),
            }}
        </Dialog>
    }
}

/// A button that takes the focus once it is there: the file may have been read after the dialog opened.
fn focused() -> NodeRef<html::Button> {
    let button = NodeRef::<html::Button>::new();
    Effect::new(move |_| {
        if let Some(button) = button.get() {
            spawn_local(async move {
                tick().await;
                let _ = button.focus();
            });
        }
    });
    button
}

#[component]
fn Refused(name: String, why: Refusal, open: RwSignal<bool>) -> impl IntoView {
    let language = Choices::of_app().language;
    let head = move || (language.get().texts().plans().import_failed)(&name);
    let default = focused();
    let reason = move || why.said(language.get().texts());
    view! {
        <div class="import-refused" role="alert" data-testid="plan-import-error">
            <p><strong>{head}</strong></p>
            <p class="import-reason">{reason}</p>
            <p>{tr(|t| t.plans().untouched)}</p>
        </div>
        <div class="dialog-actions">
            <button node_ref=default type="button" class="button-primary" on:click=move |_| open.set(false)>
                {tr(|t| t.shell().dismiss)}
            </button>
        </div>
    }
}

#[component]
fn Offer(plan: Arc<Plan>, open: RwSignal<bool>) -> impl IntoView {
    let (library, toasts) = (Library::of_app(), Toasts::of_app());
    let language = Choices::of_app().language;
    let (shown, as_new, instead) = (plan.clone(), plan.clone(), plan);
    let default = focused();
    let open_as_new = move |_| {
        library.import_as_new(Plan::clone(&as_new));
        open.set(false);
    };
    let replace = move |_| {
        library.replace_with(Plan::clone(&instead));
        toasts.done(language.get_untracked().texts().plans().replaced.to_owned());
        open.set(false);
    };
    view! {
        <Summary plan=shown />
        <p class="import-note">{tr(|t| t.plans().replace_means)}</p>
        <div class="dialog-actions">
            <button type="button" class="button-plain" on:click=move |_| open.set(false)>
                {tr(|t| t.plans().cancel)}
            </button>
            <button type="button" class="button" data-testid="plan-import-replace" on:click=replace>
                {tr(|t| t.plans().replace)}
            </button>
            <button
                node_ref=default
                type="button"
                class="button-primary"
                data-testid="plan-import-new"
                on:click=open_as_new
            >
                {tr(|t| t.plans().open_as_new)}
            </button>
        </div>
    }
}
