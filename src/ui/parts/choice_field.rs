//! A field for one of a few.

use leptos::prelude::*;

use super::field::{Field, FieldState};
use crate::domain::Command;
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Choices;

/// A choice that writes to the plan.
#[component]
pub fn ChoiceField<T>(
    /// Id of the input.
    #[prop(into)]
    id: String,
    /// Its label.
    label: fn(&'static Texts) -> &'static str,
    /// The choice in the plan.
    #[prop(into)]
    value: Signal<T>,
    /// What can be chosen.
    options: &'static [T],
    /// What each is called.
    name: fn(&'static Texts, T) -> &'static str,
    /// The command that sets it.
    change: impl Fn(T) -> Command + Send + Sync + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let state = RwSignal::new(FieldState::Fine);
    let chosen = move |place: usize| {
        let Some(choice) = options.get(place) else { return };
        if let Err(rejection) = session.run(change(*choice)) {
            state.set(FieldState::Refused((language.get_untracked().texts().errors.rejection)(rejection)));
        }
    };
    let input_id = id.clone();
    view! {
        <Field id label state>
            <select
                id=input_id
                on:change:target=move |event| {
                    chosen(usize::try_from(event.target().selected_index()).unwrap_or(usize::MAX));
                }
            >
                {options
                    .iter()
                    .map(|option| {
                        view! {
                            <option prop:selected=move || value.get() == *option>
                                {move || name(language.get().texts(), *option)}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </Field>
    }
}
