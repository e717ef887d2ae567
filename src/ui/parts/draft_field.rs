//! A field of a form that writes to the plan only when it is sent. Until then undo is the browser's own.

use leptos::prelude::*;

use super::field::{FieldState, drafted, error_id};
use crate::i18n::Texts;

/// A text field that keeps a draft.
#[component]
pub fn DraftField(
    /// Id of the input.
    id: &'static str,
    /// Its label.
    label: fn(&'static Texts) -> &'static str,
    /// What stands in it.
    text: RwSignal<String>,
    /// Why it was refused, if it was. Typing clears that.
    #[prop(optional)]
    state: RwSignal<FieldState>,
    /// Whether something has to stand in it.
    #[prop(optional)]
    required: bool,
    /// Id of a `<datalist>` with what is often written.
    #[prop(optional)]
    list: Option<&'static str>,
) -> impl IntoView {
    let refused = move || state.with(FieldState::is_refused);
    let input = view! {
        <input
            id=id
            type="text"
            autocomplete="off"
            list=list
            prop:value=text
            aria-required=required.then_some("true")
            aria-invalid=move || refused().then_some("true")
            aria-describedby=move || refused().then(|| error_id(id))
            on:input:target=move |event| {
                text.set(event.target().value());
                state.set(FieldState::Fine);
            }
        />
    };
    drafted(id, label, state.into(), input.into_any())
}

/// What stands in a draft, without the blanks around it.
pub fn trimmed(text: RwSignal<String>) -> String {
    text.with_untracked(|text| text.trim().to_owned())
}
