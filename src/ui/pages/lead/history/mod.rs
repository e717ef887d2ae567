//! All that happened to a lead, newest first, and the forms that add to it.

mod appointment_form;
mod contact_form;
mod entry;
mod feedback_form;
mod mark;
mod pieces;
mod quick;
mod said;

use leptos::prelude::*;

use crate::domain::contacts::{Appointment, Contact, Happening};
use crate::domain::{ContactId, LeadId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// Entries shown before somebody asks for all.
const FEW: usize = 20;

/// Id of what has the focus when a form closes.
const HOME: &str = "timeline-title";

/// The form that is open: one at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    /// None.
    Nothing,
    /// For a new contact, or to correct one.
    Contact(Option<ContactId>),
    /// The same for an appointment.
    Appointment(Option<ContactId>),
    /// For the feedback on an appointment.
    Feedback(ContactId),
}

/// The buttons, the open form and the list.
#[component]
pub fn History(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let session = Session::of_app();
    let open = RwSignal::new(Open::Nothing);
    let form = move || match open.get() {
        Open::Nothing => None,
        Open::Contact(which) => Some(contact_form::form(id, contact(session, id, which), open)),
        Open::Appointment(which) => Some(appointment_form::form(id, appointment(session, id, which), open)),
        Open::Feedback(which) => Some(feedback_form::form(id, appointment(session, id, Some(which))?, open)),
    };
    view! {
        <section class="card" aria-labelledby=HOME>
            <h2 id=HOME tabindex="-1">{tr(|t| t.contacts().title)}</h2>
            {quick::buttons(id, open)}
            {form}
            {list(id, open)}
        </section>
    }
}

fn list(id: LeadId, open: RwSignal<Open>) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let timeline = session.select(move |plan| plan.lead(id).map(|lead| lead.timeline()).unwrap_or_default());
    let shared = session.select(|plan| plan.language.clone());
    let campaigns = session.select(|plan| plan.campaigns.clone());
    let unfolded = RwSignal::new(false);
    let count = Memo::new(move |_| timeline.with(Vec::len));
    let rows = move || {
        let most = if unfolded.get() { usize::MAX } else { FEW };
        let (language, shared, campaigns) = (choices.language.get(), shared.get(), campaigns.get());
        let row = |one: &Happening| entry::row(id, one, language, (&shared, &campaigns), open);
        timeline.with(|timeline| timeline.iter().take(most).map(row).collect_view())
    };
    let more = move || {
        let texts = choices.texts().contacts();
        if unfolded.get() { texts.fewer.to_owned() } else { (texts.all)(count.get()) }
    };
    view! {
        <ol class="timeline" reversed>
            {rows}
        </ol>
        <Show when=move || { count.get() > FEW }>
            <p>
                <button type="button" class="button-plain" on:click=move |_| unfolded.update(|all| *all = !*all)>
                    {more}
                </button>
            </p>
        </Show>
    }
    .into_any()
}

/// Closes the form and leaves the focus where the list begins.
fn close(open: RwSignal<Open>) {
    open.set(Open::Nothing);
    focus::soon(HOME.to_owned());
}

fn contact(session: Session, id: LeadId, which: Option<ContactId>) -> Option<Contact> {
    session.peek(|plan| plan.lead(id)?.contacts.iter().find(|contact| Some(contact.id) == which).cloned())
}

fn appointment(session: Session, id: LeadId, which: Option<ContactId>) -> Option<Appointment> {
    session.peek(|plan| plan.lead(id)?.appointments.iter().find(|one| Some(one.id) == which).cloned())
}
