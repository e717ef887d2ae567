//! A field for a number, read and written the way the chosen language does.

use leptos::prelude::*;

use super::field::{Field, FieldState, error_id};
use crate::domain::Command;
use crate::i18n::number::NumberProblem;
use crate::i18n::{Language, Texts};
use crate::platform::intl::{self, NumberStyle};
use crate::store::Session;
use crate::ui::Choices;

/// How a kind of number is read and written.
#[derive(Clone, Copy)]
pub struct Reading<T: 'static> {
    /// Reads what was typed.
    pub read: fn(&str, Language) -> Result<T, NumberProblem>,
    /// The number as a count of 10^-`decimals`.
    pub steps: fn(T) -> i64,
    /// Decimals kept.
    pub decimals: u32,
}

/// A number field that writes to the plan at each key stroke. What does not read as a number stays as typed, with the error
/// under it; the plan keeps the last number that did. `problem`, if given, tells the page that the field is in error.
#[component]
pub fn NumberField<T>(
    /// Id of the input, also its `data-testid`.
    #[prop(into)]
    id: String,
    /// Its label.
    label: fn(&'static Texts) -> &'static str,
    /// The number in the plan.
    #[prop(into)]
    value: Signal<Option<T>>,
    /// How it is read and written.
    reading: Reading<T>,
    /// The command that sets it; `None` clears it.
    change: impl Fn(Option<T>) -> Command + Copy + Send + Sync + 'static,
    /// Set while what was typed is no such number.
    #[prop(optional)]
    problem: RwSignal<Option<NumberProblem>>,
    /// What stands behind the number: €, %.
    #[prop(optional, into)]
    unit: Option<Signal<String>>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let session = Session::of_app();
    let language = Choices::of_app().language;
    // What was typed, while the field has the focus or the text is no number.
    let draft = RwSignal::new(None::<String>);
    let shown = move || draft.get().unwrap_or_else(|| write(value.get(), reading, language.get()));
    let typed = move |text: String| {
        match (reading.read)(&text, language.get_untracked()) {
            Ok(number) => {
                problem.set(None);
                let _ = session.retype(change(Some(number)));
            }
            Err(cause) => {
                problem.set(Some(cause));
                if cause == NumberProblem::Empty {
                    let _ = session.retype(change(None));
                }
            }
        }
        draft.set(Some(text));
    };
    let left = move || {
        session.pause();
        if problem.get_untracked().is_none() {
            draft.set(None);
        }
    };
    // An undo or another tab's edit shows at once, unless it is what was just typed.
    Effect::new(move |_| {
        let now = value.get();
        let kept =
            draft.get_untracked().is_some_and(|text| (reading.read)(&text, language.get_untracked()).ok() == now);
        if !kept && problem.get_untracked() != Some(NumberProblem::Empty) {
            draft.set(None);
            problem.set(None);
        }
    });
    let state = Signal::derive(move || match problem.get() {
        None => FieldState::Fine,
        Some(cause) => FieldState::Refused((language.get().texts().errors.number)(cause)),
    });
    let input_id = id.clone();
    let described = error_id(&id);
    view! {
        <Field id label state>
            <input
                id=input_id.clone()
                data-testid=input_id
                type="text"
                inputmode="decimal"
                autocomplete="off"
                prop:value=shown
                aria-invalid=move || problem.get().map(|_| "true")
                aria-describedby=move || problem.get().map(|_| described.clone())
                on:input:target=move |event| typed(event.target().value())
                on:blur=move |_| left()
            />
            {unit.map(|unit| view! { <span class="field-unit" aria-hidden="true">{unit}</span> })}
        </Field>
    }
}

/// The number as the language writes it, without a unit.
fn write<T: Copy>(value: Option<T>, reading: Reading<T>, language: Language) -> String {
    let Some(value) = value else { return String::new() };
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
    let number = (reading.steps)(value) as f64 / f64::from(10_u32.pow(reading.decimals));
    let decimals = u8::try_from(reading.decimals).unwrap_or_default();
    intl::number(language.tag(), NumberStyle::Plain(decimals), number)
}
