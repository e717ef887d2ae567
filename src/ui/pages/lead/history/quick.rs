//! The contacts that are noted most, a click each, with room for a note afterwards.

use leptos::prelude::*;

use super::Open;
use crate::domain::contacts::{Contact, ContactsEdit, Way};
use crate::domain::{Command, ContactId, LeadId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{Glyph, Icon, TextField, Toasts};
use crate::ui::{Choices, tr};

const QUICK: [(Way, bool); 3] = [(Way::Call, false), (Way::Call, true), (Way::Email, false)];

/// The buttons, and the note on what was noted last.
pub fn buttons(id: LeadId, open: RwSignal<Open>) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let last = RwSignal::new(None::<ContactId>);
    let note = move |way: Way, reached: bool| {
        let ports = session.ports();
        let contact = Contact {
            id: ContactId((ports.fresh_id)()),
            at: (ports.now)(),
            way,
            reached,
            by: String::new(),
            note: String::new(),
        };
        let texts = choices.language.get_untracked().texts();
        let edit = ContactsEdit::Contact(contact.clone());
        match session.run(Command::EditContacts { id, edit }) {
            Ok(()) => {
                last.set(Some(contact.id));
                open.set(Open::Nothing);
                toasts.done((texts.contacts().noted)((texts.contacts().contacted)(way, reached)));
            }
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    let button = move |(way, reached): (Way, bool)| {
        view! {
            <button type="button" class="button" on:click=move |_| note(way, reached)>
                {move || (choices.texts().contacts().contacted)(way, reached)}
            </button>
        }
    };
    let more = move |form: Open, first: &'static str| {
        open.set(form);
        focus::soon(first.to_owned());
    };
    view! {
        <div class="timeline-ways" role="group" aria-label=tr(|t| t.contacts().quick)>
            {QUICK.map(button).collect_view()}
            <button
                type="button"
                class="button-plain"
                on:click=move |_| more(Open::Contact(None), "contact-way")
            >
                <Icon glyph=Glyph::Plus />
                {tr(|t| t.contacts().add)}
            </button>
            <button
                type="button"
                class="button-plain"
                on:click=move |_| more(Open::Appointment(None), "appointment-at")
            >
                <Icon glyph=Glyph::Plus />
                {tr(|t| t.contacts().plan)}
            </button>
        </div>
        {move || last.get().map(|which| afterwards(id, which))}
    }
    .into_any()
}

/// The note on the contact that was just noted, as long as it is there.
fn afterwards(id: LeadId, which: ContactId) -> AnyView {
    let session = Session::of_app();
    let contact =
        session.select(move |plan| plan.lead(id)?.contacts.iter().find(|contact| contact.id == which).cloned());
    let there = Memo::new(move |_| contact.with(Option::is_some));
    let value = Signal::derive(move || {
        contact.with(|contact| contact.as_ref().map(|contact| contact.note.clone())).unwrap_or_default()
    });
    let field = move || {
        let change = move |note: String| {
            let edit = match contact.get_untracked() {
                Some(contact) => ContactsEdit::Contact(Contact { note, ..contact }),
                None => ContactsEdit::Remove(which),
            };
            Command::EditContacts { id, edit }
        };
        view! { <TextField id="quick-note" label=|t| t.contacts().note value change /> }
    };
    view! { <Show when=move || there.get()>{field()}</Show> }.into_any()
}
