//! A field for words.

use leptos::prelude::*;

use super::field::{Field, FieldState, error_id};
use crate::domain::Command;
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Choices;

/// How much is usually written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lines {
    /// One line.
    #[default]
    One,
    /// Several.
    Several,
}

/// A text field that writes to the plan at each key stroke. A text that the plan refuses stays as typed, with the error under it.
#[component]
pub fn TextField(
    /// Id of the input.
    #[prop(into)]
    id: String,
    /// Its label.
    label: fn(&'static Texts) -> &'static str,
    /// The text in the plan.
    #[prop(into)]
    value: Signal<String>,
    /// The command that sets it.
    change: impl Fn(String) -> Command + Send + Sync + 'static,
    /// How much is usually written.
    #[prop(optional)]
    lines: Lines,
    /// What an empty field shows.
    #[prop(optional)]
    hint: Option<fn(&'static Texts) -> &'static str>,
    /// Kind of input: `text`, `email`, `tel`.
    #[prop(default = "text")]
    kind: &'static str,
    /// Id of a `<datalist>` with what is often written.
    #[prop(optional)]
    list: Option<&'static str>,
) -> impl IntoView {
    field(Input { id, label, value, change: Box::new(change), lines, hint, kind, list })
}

/// The field, compiled once, not for each command.
struct Input {
    id: String,
    label: fn(&'static Texts) -> &'static str,
    value: Signal<String>,
    change: Box<dyn Fn(String) -> Command + Send + Sync>,
    lines: Lines,
    hint: Option<fn(&'static Texts) -> &'static str>,
    kind: &'static str,
    list: Option<&'static str>,
}

fn field(Input { id, label, value, change, lines, hint, kind, list }: Input) -> AnyView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let state = RwSignal::new(FieldState::Fine);
    // A refused text, kept as typed.
    let refused = RwSignal::new(None::<String>);
    let shown = move || refused.get().unwrap_or_else(|| value.get());
    let typed = move |text: String| match session.retype(change(text.clone())) {
        Ok(()) => {
            refused.set(None);
            state.set(FieldState::Fine);
        }
        Err(rejection) => {
            refused.set(Some(text));
            state.set(FieldState::Refused((language.get_untracked().texts().errors().rejection)(rejection)));
        }
    };
    // Where the plan's text changes otherwise, by an undo or in another tab, that is what stands here.
    Effect::new(move |_| {
        value.track();
        refused.set(None);
        state.set(FieldState::Fine);
    });
    let placeholder = move || hint.map(|hint| hint(language.get().texts()));
    let input_id = id.clone();
    let described = error_id(&id);
    let error_if_any = move || state.with(FieldState::is_refused).then(|| described.clone());
    let invalid = move || state.with(FieldState::is_refused).then_some("true");
    let input = match lines {
        Lines::One => view! {
            <input
                id=input_id
                type=kind
                autocomplete="off"
                list=list
                placeholder=placeholder
                prop:value=shown
                aria-invalid=invalid
                aria-describedby=error_if_any
                on:input:target=move |event| typed(event.target().value())
                on:blur=move |_| session.pause()
            />
        }
        .into_any(),
        Lines::Several => view! {
            <textarea
                id=input_id
                rows="3"
                placeholder=placeholder
                prop:value=shown
                aria-invalid=invalid
                aria-describedby=error_if_any
                on:input:target=move |event| typed(event.target().value())
                on:blur=move |_| session.pause()
            ></textarea>
        }
        .into_any(),
    };
    view! { <Field id label state>{input}</Field> }.into_any()
}
