//! A field for one of a few.

use leptos::prelude::*;

use super::field::{FieldState, error_id, labelled};
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
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let state = RwSignal::new(FieldState::Fine);
    let choose = move |place: usize| {
        let Some(choice) = options.get(place) else { return };
        if let Err(rejection) = session.run(change(*choice)) {
            let words = choices.language.get_untracked().texts().errors().rejection;
            state.set(FieldState::Refused(words(rejection)));
        }
    };
    let chosen = Signal::derive(move || options.iter().position(|option| *option == value.get()));
    let names =
        Signal::derive(move || options.iter().map(|option| name(choices.texts(), *option).to_owned()).collect());
    choice_input(id, label, state.into(), chosen, names, Box::new(choose))
}

/// The field alone, compiled once, not for each kind of choice: for a choice that no single command sets.
pub fn choice_input(
    id: String,
    label: fn(&'static Texts) -> &'static str,
    state: Signal<FieldState>,
    chosen: Signal<Option<usize>>,
    names: Signal<Vec<String>>,
    choose: Box<dyn Fn(usize) + Send + Sync>,
) -> AnyView {
    let choices = Choices::of_app();
    choice_labelled(id, Signal::derive(move || label(choices.texts()).to_owned()), state, chosen, names, choose)
}

/// The same under a label that is put together on the page.
pub fn choice_labelled(
    id: String,
    label: Signal<String>,
    state: Signal<FieldState>,
    chosen: Signal<Option<usize>>,
    names: Signal<Vec<String>>,
    choose: Box<dyn Fn(usize) + Send + Sync>,
) -> AnyView {
    let option = move |(place, name): (usize, String)| {
        view! { <option prop:selected=move || chosen.get() == Some(place)>{name}</option> }
    };
    let refused = move || state.with(FieldState::is_refused);
    let error = error_id(&id);
    let input_id = id.clone();
    let input = view! {
        <select
            id=input_id
            aria-invalid=move || refused().then_some("true")
            aria-describedby=move || refused().then(|| error.clone())
            on:change:target=move |event| {
                choose(usize::try_from(event.target().selected_index()).unwrap_or(usize::MAX));
            }
        >
            {move || names.get().into_iter().enumerate().map(option).collect_view()}
        </select>
    };
    labelled(id, label, state, input.into_any())
}
