//! A field of a form that writes to the plan only when it is sent. Until then undo is the browser's own.

use leptos::prelude::*;

use super::field::{FieldState, error_id};
use crate::i18n::Texts;
use crate::ui::tr;

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
    let message = move || match state.get() {
        FieldState::Fine => None,
        FieldState::Refused(message) => Some(message),
    };
    view! {
        <div class="field" data-state=move || refused().then_some("refused")>
            <label for=id>{tr(label)}</label>
            <span class="field-box">
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
            </span>
            <p class="field-error" id=error_id(id) role="alert">{message}</p>
        </div>
    }
}
