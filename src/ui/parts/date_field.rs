//! A field for a day, by the browser's own date input.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::field::{Field, FieldState, error_id};
use crate::domain::Command;
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Choices;

/// A date field that writes to the plan as soon as a whole date stands in it.
#[component]
pub fn DateField(
    /// Id of the input.
    #[prop(into)]
    id: String,
    /// Its label.
    label: fn(&'static Texts) -> &'static str,
    /// The day in the plan.
    #[prop(into)]
    value: Signal<Option<NaiveDate>>,
    /// The command that sets it; `None` clears it.
    change: impl Fn(Option<NaiveDate>) -> Command + Copy + Send + Sync + 'static,
) -> impl IntoView {
    input(id, label, value, Box::new(change))
}

/// The field, compiled once, not for each command.
fn input(
    id: String,
    label: fn(&'static Texts) -> &'static str,
    value: Signal<Option<NaiveDate>>,
    change: Box<dyn Fn(Option<NaiveDate>) -> Command + Send + Sync>,
) -> AnyView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let state = RwSignal::new(FieldState::Fine);
    let set = move |day: Option<NaiveDate>| {
        let outcome = session.retype(change(day));
        let texts = language.get_untracked().texts();
        state.set(match outcome {
            Ok(()) => FieldState::Fine,
            Err(rejection) => FieldState::Refused((texts.errors().rejection)(rejection)),
        });
    };
    // The browser hands out an empty text both for an emptied field and for a half typed date; `badInput` tells them apart.
    let typed = move |text: String, half_typed: bool| match read(&text) {
        Some(day) => set(Some(day)),
        None if text.is_empty() && !half_typed => set(None),
        None => state.set(FieldState::Refused(language.get_untracked().texts().errors().date.to_owned())),
    };
    let input_id = id.clone();
    let described = error_id(&id);
    view! {
        <Field id label state>
            <input
                id=input_id
                type="date"
                min="1970-01-01"
                max="9999-12-31"
                prop:value=move || value.get().map(|day| day.to_string()).unwrap_or_default()
                aria-invalid=move || state.with(FieldState::is_refused).then_some("true")
                aria-describedby=move || state.with(FieldState::is_refused).then(|| described.clone())
                on:input:target=move |event| typed(event.target().value(), event.target().validity().bad_input())
                on:blur=move |_| session.pause()
            />
        </Field>
    }
    .into_any()
}

/// Reads what a date input holds; a year below 1970 is one that is still being typed.
fn read(text: &str) -> Option<NaiveDate> {
    use chrono::Datelike;
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|day| (1970..=9999).contains(&day.year()))
}
