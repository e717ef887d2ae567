//! A field for a number, read and written the way the chosen language does.

use std::sync::Arc;

use leptos::prelude::*;

use super::draft::{Draft, Emptied, Reading};
use super::field::{FieldState, error_id, labelled};
use crate::domain::Command;
use crate::i18n::Texts;
use crate::i18n::number::NumberProblem;
use crate::store::Session;
use crate::ui::Choices;

/// A number field that writes to the plan at each key stroke. What does not read as a number stays as typed, with the error
/// under it; the plan keeps the last number that did. Enter writes the number in the language's way, Escape takes back what
/// is no number. `problem`, if given, tells the page that the field is in error.
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
    /// Whether it may be left empty.
    #[prop(optional)]
    emptied: Emptied,
    /// What the page has against a number that by itself is fine.
    #[prop(optional, into)]
    objection: Signal<Option<String>>,
    /// What stands behind the number: €, %.
    #[prop(optional, into)]
    unit: Option<Signal<String>>,
    /// What an empty field shows.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// The row that it is in, where every row has such a field: said after the label, so that no two are called the same.
    #[prop(optional)]
    row: Option<Signal<String>>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let session = Session::of_app();
    let take = move |text: &str, language| {
        let set = |number| session.retype(change(number)).err();
        match (reading.read)(text, language) {
            Ok(number) => (None, set(Some(number))),
            Err(NumberProblem::Empty) => ((emptied == Emptied::Asks).then_some(NumberProblem::Empty), set(None)),
            Err(problem) => (Some(problem), None),
        }
    };
    let value = Signal::derive(move || value.get().map(reading.steps));
    let draft = Draft::new(value, reading.decimals, problem, Arc::new(take));
    let label = said(label);
    let label = match row {
        Some(row) => Signal::derive(move || format!("{}, {}", label.get(), row.get())),
        None => label,
    };
    input(Input { id, label, draft, objection, unit, hint })
}

fn said(label: fn(&'static Texts) -> &'static str) -> Signal<String> {
    let language = Choices::of_app().language;
    Signal::derive(move || label(language.get().texts()).to_owned())
}

/// What does not depend on the kind of number: compiled once, not for each field.
struct Input {
    id: String,
    label: Signal<String>,
    draft: Draft,
    objection: Signal<Option<String>>,
    unit: Option<Signal<String>>,
    hint: Signal<String>,
}

/// The field alone, for a number that no single command sets: `draft` reads it and gives it on.
pub fn number_input(
    id: String,
    label: fn(&'static Texts) -> &'static str,
    draft: Draft,
    objection: Signal<Option<String>>,
) -> AnyView {
    input(Input { id, label: said(label), draft, objection, unit: None, hint: Signal::default() })
}

fn input(Input { id, label, draft, objection, unit, hint }: Input) -> AnyView {
    let language = Choices::of_app().language;
    let pasting = StoredValue::new(false);
    let typed = move |text: String| {
        let pasted = pasting.get_value();
        pasting.set_value(false);
        draft.typed(text, pasted);
    };
    draft.follow();
    let state = Signal::derive(move || {
        let errors = language.get().texts().errors();
        let number = draft.problem.get().map(errors.number);
        let message = number.or_else(|| draft.rejection.get().map(errors.rejection)).or_else(|| objection.get());
        message.map_or(FieldState::Fine, FieldState::Refused)
    });
    let refused = move || state.with(FieldState::is_refused);
    let input_id = id.clone();
    let (unit_id, error) = (format!("{id}-unit"), error_id(&id));
    let has_unit = unit.is_some();
    let unit = unit.map(|unit| {
        let id = unit_id.clone();
        view! { <span class="field-unit" id=id>{unit}</span> }
    });
    let described = move || {
        let parts = [has_unit.then_some(unit_id.as_str()), refused().then_some(error.as_str())];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    // A first click selects everything, like a first tab does; the next one places the caret.
    let fresh = StoredValue::new(false);
    let input = view! {
            <input
                id=input_id.clone()
                data-testid=input_id
                type="text"
                inputmode="decimal"
                autocomplete="off"
                data-undo="plan"
                placeholder=hint
                prop:value=move || draft.shown().text
                aria-invalid=move || refused().then_some("true")
                aria-describedby=described
                on:paste=move |_| pasting.set_value(true)
                on:input:target=move |event| typed(event.target().value())
                on:keydown=move |event| match event.key().as_str() {
                    "Enter" => draft.left(),
                    "Escape" => draft.drop(),
                    _ => {}
                }
                on:focus:target=move |event| {
                    fresh.set_value(true);
                    event.target().select();
                }
                on:mouseup:target=move |event| {
                    let input = event.target();
                    let nothing_selected = input.selection_start().ok() == input.selection_end().ok();
                    if fresh.get_value() && nothing_selected {
                        input.select();
                    }
                    fresh.set_value(false);
                }
                on:blur=move |_| draft.left()
            />
            {unit}
    };
    labelled(id, label, state, input.into_any())
}
