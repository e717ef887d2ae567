//! A field for words.

use leptos::prelude::*;

use super::field::{FieldState, error_id, labelled};
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
    /// A few sentences.
    Sentences,
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
    let language = Choices::of_app().language;
    let label = Signal::derive(move || label(language.get().texts()).to_owned());
    let hint = Signal::derive(move || hint.map(|hint| hint(language.get().texts()).to_owned()));
    TextInput { id, label, value, change: Box::new(change), lines, hint, kind, list, lang: None }.view()
}

/// The field, compiled once, not for each command.
pub struct TextInput {
    /// Id of the input.
    pub id: String,
    /// Its label.
    pub label: Signal<String>,
    /// The text in the plan.
    pub value: Signal<String>,
    /// The command that sets it.
    pub change: Box<dyn Fn(String) -> Command + Send + Sync>,
    /// How much is usually written.
    pub lines: Lines,
    /// What an empty field shows.
    pub hint: Signal<Option<String>>,
    /// Kind of input: `text`, `email`, `tel`.
    pub kind: &'static str,
    /// Id of a `<datalist>` with what is often written.
    pub list: Option<&'static str>,
    /// The language of what is written there, where it is not that of the page.
    pub lang: Option<&'static str>,
}

impl TextInput {
    /// The field.
    pub fn view(self) -> AnyView {
        let Self { id, label, value, change, lines, hint, kind, list, lang } = self;
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
        let input_id = id.clone();
        let described = error_id(&id);
        let error_if_any = move || state.with(FieldState::is_refused).then(|| described.clone());
        let invalid = move || state.with(FieldState::is_refused).then_some("true");
        let rows = match lines {
            Lines::One => None,
            Lines::Several => Some("3"),
            Lines::Sentences => Some("4"),
        };
        let input = match rows {
            None => view! {
                <input
                    id=input_id
                    type=kind
                    lang=lang
                    autocomplete="off"
                    list=list
                    placeholder=hint
                    prop:value=shown
                    aria-invalid=invalid
                    aria-describedby=error_if_any
                    on:input:target=move |event| typed(event.target().value())
                    on:blur=move |_| session.pause()
                />
            }
            .into_any(),
            Some(rows) => view! {
                <textarea
                    id=input_id
                    rows=rows
                    lang=lang
                    placeholder=hint
                    prop:value=shown
                    aria-invalid=invalid
                    aria-describedby=error_if_any
                    on:input:target=move |event| typed(event.target().value())
                    on:blur=move |_| session.pause()
                ></textarea>
            }
            .into_any(),
        };
        labelled(id, label, state.into(), input)
    }
}
