//! Setting the category of a lead by hand, with a reason, and taking that back.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::language::ByHand;
use crate::domain::{Category, Command, LeadId, Rejection};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::parts::{DraftField, FieldState, Toasts, choice_input};
use crate::ui::{Choices, tr};

/// The form while the evidence decides, else the way back to that.
pub fn form(id: LeadId, by_hand: Memo<Option<ByHand>>, category: Memo<Category>) -> AnyView {
    let is_set = Memo::new(move |_| by_hand.with(Option::is_some));
    (move || if is_set.get() { way_back(id) } else { way_in(id, category) }).into_any()
}

fn way_back(id: LeadId) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let take_back = move |_| {
        let words = choices.language.get_untracked().texts();
        match session.run(Command::SetCategory { id, by_hand: None }) {
            Ok(()) => toasts.done(words.category().taken_back.to_owned()),
            Err(rejection) => toasts.say((words.errors().rejection)(rejection)),
        }
    };
    view! {
        <p>
            <button type="button" class="button" on:click=take_back>{tr(|t| t.category().take_back)}</button>
        </p>
    }
    .into_any()
}

fn way_in(id: LeadId, category: Memo<Category>) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let shared = session.select(|plan| plan.language.clone());
    let chosen = RwSignal::new(category.get_untracked());
    let (reason, by) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (reason_state, state) = (RwSignal::new(FieldState::Fine), RwSignal::new(FieldState::Fine));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let category = chosen.get_untracked();
        let by_hand = ByHand {
            category,
            reason: reason.get_untracked().trim().to_owned(),
            by: by.get_untracked().trim().to_owned(),
            since: (session.ports().now)(),
        };
        let language = choices.language.get_untracked();
        let words = language.texts();
        match session.run(Command::SetCategory { id, by_hand: Some(by_hand) }) {
            Ok(()) => {
                let name = shared.with_untracked(|shared| agreed::category(language, shared, category));
                toasts.done((words.category().was_set)(&name));
            }
            Err(rejection) => {
                let place = if rejection == Rejection::ReasonMissing { reason_state } else { state };
                place.set(FieldState::Refused((words.errors().rejection)(rejection)));
            }
        }
    };
    let names = Signal::derive(move || {
        let language = choices.language.get();
        shared.with(|shared| Category::ALL.map(|category| agreed::category(language, shared, category)).to_vec())
    });
    let place = Signal::derive(move || Category::ALL.iter().position(|category| *category == chosen.get()));
    let choose = move |place: usize| {
        if let Some(category) = Category::ALL.get(place) {
            chosen.set(*category);
        }
        state.set(FieldState::Fine);
    };
    let opened = RwSignal::new(false);
    let form = move || {
        view! {
            <form class="lead-form" id="by-hand-form" on:submit=submit>
                {choice_input("by-hand-category".to_owned(), |t| t.category().category, state.into(), place, names, Box::new(choose))}
                <DraftField id="by-hand-reason" label=|t| t.category().why text=reason state=reason_state required=true />
                <DraftField id="by-hand-by" label=|t| t.category().by text=by />
                <button type="submit" class="button">{tr(|t| t.category().set)}</button>
            </form>
        }
    };
    view! {
        <div class="lead-by-hand-way">
            <button
                type="button"
                class="button-plain"
                aria-expanded=move || opened.get().to_string()
                on:click=move |_| opened.update(|opened| *opened = !*opened)
            >
                {tr(|t| t.category().set)}
            </button>
            <Show when=move || opened.get()>{form()}</Show>
        </div>
    }
    .into_any()
}
