//! The form that notes or corrects a contact.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Open;
use super::pieces::{Sending, buttons, label, moment_field, tick, typed_moment};
use crate::domain::contacts::{Contact, ContactsEdit, Way};
use crate::domain::{Command, ContactId, LeadId};
use crate::platform::clock;
use crate::store::Session;
use crate::ui::parts::{DraftField, FieldState, choice_input, trimmed};
use crate::ui::{Choices, tr};

/// The form; for `known`, if there is one.
pub fn form(id: LeadId, known: Option<Contact>, open: RwSignal<Open>) -> AnyView {
    let (session, choices, sending) = (Session::of_app(), Choices::of_app(), Sending::of(open));
    let ports = session.ports();
    let known_id = known.as_ref().map(|contact| contact.id);
    let first = known.unwrap_or_else(|| Contact {
        id: ContactId(0),
        at: (ports.now)(),
        way: Way::Call,
        reached: true,
        by: String::new(),
        note: String::new(),
    });
    let at_first = clock::wall(first.at);
    let (way, reached) = (RwSignal::new(first.way), RwSignal::new(first.reached));
    let at = RwSignal::new(at_first.clone());
    let (by, note) = (RwSignal::new(first.by), RwSignal::new(first.note));
    let (state, at_state) = (RwSignal::new(FieldState::Fine), RwSignal::new(FieldState::Fine));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(mut moment) = typed_moment(at, at_state, choices) else { return };
        if at.with_untracked(|at| *at == at_first) {
            // The input knows no seconds: what was not touched keeps them.
            moment = first.at;
        }
        if moment > (ports.now)() {
            let texts = choices.language.get_untracked().texts();
            at_state.set(FieldState::Refused(texts.contacts().ahead.to_owned()));
            return;
        }
        let contact = Contact {
            id: known_id.unwrap_or_else(|| ContactId((ports.fresh_id)())),
            at: moment,
            way: way.get_untracked(),
            reached: reached.get_untracked(),
            by: trimmed(by),
            note: trimmed(note),
        };
        let edit = ContactsEdit::Contact(contact);
        sending.send(Some(Command::EditContacts { id, edit }), |t| t.contacts().contact, |_| state);
    };
    let names = Signal::derive(move || {
        let texts = choices.texts().contacts();
        Way::ALL.map(|way| (texts.way)(way).to_owned()).to_vec()
    });
    let place = Signal::derive(move || Way::ALL.iter().position(|one| *one == way.get()));
    let choose = move |place: usize| {
        if let Some(chosen) = Way::ALL.get(place) {
            way.set(*chosen);
        }
        state.set(FieldState::Fine);
    };
    view! {
        <form class="lead-form timeline-form" aria-labelledby="contact-form-title" on:submit=submit>
            <h3 id="contact-form-title">{tr(|t| t.contacts().contact)}</h3>
            {choice_input("contact-way".to_owned(), |t| t.contacts().by_way, state.into(), place, names, Box::new(choose))}
            {moment_field("contact-at", at, at_state)}
            {tick(label(|t| t.contacts().reached), reached)}
            <DraftField id="contact-by" label=|t| t.contacts().by text=by />
            <DraftField id="contact-note" label=|t| t.contacts().note text=note />
            {buttons(open)}
        </form>
    }
    .into_any()
}
