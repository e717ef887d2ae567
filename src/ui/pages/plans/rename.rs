//! The name of a plan as a field.

use leptos::html;
use leptos::prelude::*;

use crate::domain::PlanId;
use crate::store::Library;
use crate::ui::tr;

/// The field. Enter and leaving it keep what was typed; Escape does not.
#[component]
pub fn Rename(id: PlanId, name: String, renaming: RwSignal<bool>) -> impl IntoView {
    let library = Library::of_app();
    let input = NodeRef::<html::Input>::new();
    let (draft, before) = (RwSignal::new(name.clone()), StoredValue::new(name));
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            let _ = input.focus();
            input.select();
        }
    });
    let end = move |keep: bool| {
        // Its removal looks like leaving it once more.
        if !renaming.get_untracked() {
            return;
        }
        let typed = draft.get_untracked();
        if keep && before.with_value(|before| *before != typed) {
            library.rename(id, typed);
        }
        renaming.set(false);
    };
    view! {
        <input
            node_ref=input
            class="plans-rename"
            type="text"
            autocomplete="off"
            data-testid="plan-name"
            aria-label=tr(|t| t.plans().name)
            value=draft.get_untracked()
            on:input:target=move |event| draft.set(event.target().value())
            on:blur=move |_| end(true)
            on:keydown=move |event| match event.key().as_str() {
                "Enter" => end(true),
                "Escape" => end(false),
                _ => {}
            }
        />
    }
}
