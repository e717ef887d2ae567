//! The form for a new term, in the language of the page; the other language is added in its row.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::glossary::element_id;
use super::term::{OWNERS, owner_name};
use crate::domain::language::{LanguageEdit, Term, TermKey};
use crate::domain::{Command, TermId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{DraftField, FieldState, Toasts, choice_input};
use crate::ui::{Choices, tr};

/// The form.
pub fn new_term() -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let [word, definition] = [(); 2].map(|()| RwSignal::new(String::new()));
    let (owner, state) = (RwSignal::new(OWNERS.first().copied().flatten()), RwSignal::new(FieldState::Fine));
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let language = choices.language.get_untracked();
        let key = TermKey::Own(TermId((session.ports().fresh_id)()));
        let mut term = Term { owner: owner.get_untracked(), ..Term::untouched(key) };
        let name = word.get_untracked().trim().to_owned();
        term.word.set(language.tongue(), name.clone());
        term.definition.set(language.tongue(), definition.get_untracked().trim().to_owned());
        let texts = language.texts();
        match session.run(Command::EditLanguage(LanguageEdit::AddTerm(term))) {
            Ok(()) => {
                word.set(String::new());
                definition.set(String::new());
                toasts.done((texts.glossary().added)(&name));
                focus::soon(element_id(key));
            }
            Err(rejection) => state.set(FieldState::Refused((texts.errors().rejection)(rejection))),
        }
    };
    let chosen = Signal::derive(move || OWNERS.iter().position(|one| *one == owner.get()));
    let names = Signal::derive(move || OWNERS.map(|owner| owner_name(choices.texts(), owner).to_owned()).to_vec());
    let choose = move |place: usize| {
        if let Some(choice) = OWNERS.get(place) {
            owner.set(*choice);
        }
    };
    view! {
        <form class="card glossary-new" aria-labelledby="glossary-new" on:submit=add>
            <h3 id="glossary-new">{tr(|t| t.glossary().add)}</h3>
            <DraftField id="new-term" label=|t| t.glossary().word text=word state required=true />
            <DraftField id="new-definition" label=|t| t.glossary().definition text=definition />
            {choice_input("new-owner".to_owned(), |t| t.glossary().owner, Signal::stored(FieldState::Fine), chosen, names, Box::new(choose))}
            <button type="submit" class="button">{tr(|t| t.glossary().add)}</button>
        </form>
    }
    .into_any()
}
