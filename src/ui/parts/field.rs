//! What every field has: its label above, its error below.

use leptos::prelude::*;

use crate::i18n::Texts;
use crate::ui::Choices;

/// Whether what stands in a field is accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FieldState {
    /// It is.
    #[default]
    Fine,
    /// It is not: what is wrong and what to type.
    Refused(String),
}

impl FieldState {
    /// Whether it is refused.
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

/// Label, input and error of one field. The input has the id `id` and names the error by [`error_id`]. It writes to the plan at
/// each key stroke, so that undo while typing in it is the plan's.
#[component]
pub fn Field(
    /// Id of the input.
    id: String,
    /// Its label.
    label: fn(&'static Texts) -> &'static str,
    /// Whether it is accepted.
    #[prop(into)]
    state: Signal<FieldState>,
    /// The input, and what belongs beside it.
    children: Children,
) -> impl IntoView {
    let language = Choices::of_app().language;
    let label = Signal::derive(move || label(language.get().texts()).to_owned());
    labelled(id, label, state, children().into_any())
}

/// The same under a label that is put together on the page.
pub fn labelled(id: String, label: Signal<String>, state: Signal<FieldState>, input: AnyView) -> AnyView {
    framed(id, label, state, Some("plan"), input)
}

/// The same around an input that writes to the plan only when its form is sent, or never: undo while typing in it is the browser's own.
pub fn drafted(
    id: &'static str,
    label: fn(&'static Texts) -> &'static str,
    state: Signal<FieldState>,
    input: AnyView,
) -> AnyView {
    let language = Choices::of_app().language;
    let label = Signal::derive(move || label(language.get().texts()).to_owned());
    framed(id.to_owned(), label, state, None, input)
}

fn framed(
    id: String,
    label: Signal<String>,
    state: Signal<FieldState>,
    undo: Option<&'static str>,
    input: AnyView,
) -> AnyView {
    let message = move || match state.get() {
        FieldState::Fine => None,
        FieldState::Refused(message) => Some(message),
    };
    let error = error_id(&id);
    view! {
        <div class="field" data-undo=undo data-state=move || state.with(FieldState::is_refused).then_some("refused")>
            <label for=id>{label}</label>
            <span class="field-box">{input}</span>
            <p class="field-error" id=error role="alert">{message}</p>
        </div>
    }
    .into_any()
}

/// Id of the error of the field whose input has the id `id`.
pub fn error_id(id: &str) -> String {
    format!("{id}-error")
}
