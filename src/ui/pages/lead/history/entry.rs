//! An entry of the timeline, with the ways to correct and to remove what was noted here.

use leptos::prelude::*;

use super::mark::mark;
use super::{Open, said};
use crate::domain::campaign::Campaigns;
use crate::domain::contacts::{Appointment, ContactsEdit, Happening, What};
use crate::domain::language::SharedLanguage;
use crate::domain::{Command, LeadId};
use crate::i18n::Language;
use crate::platform::focus;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Glyph, Icon, Toasts};

/// The entry.
pub fn row(
    id: LeadId,
    one: &Happening,
    language: Language,
    (shared, campaigns): (&SharedLanguage, &Campaigns),
    open: RwSignal<Open>,
) -> AnyView {
    let words = language.texts().contacts();
    let at = intl::moment(language.tag(), DateStyle::Moment, one.at);
    let title = said::title(&one.what, language, shared, campaigns);
    let by = said::by(&one.what);
    let by = (!by.is_empty()).then(|| (words.said_by)(by));
    let lines = said::lines(&one.what, language, shared).into_iter();
    let owner = match &one.what {
        What::Created(to) | What::HandedOver(_, to) => Some(to.team.key()),
        _ => None,
    };
    let standing = match &one.what {
        What::Appointment(appointment) if appointment.feedback.is_none() => {
            let owed = appointment.at < (Session::of_app().ports().now)();
            Some(if owed { ("due", Glyph::Warning, words.owed) } else { ("ahead", Glyph::Waiting, words.planned) })
        }
        _ => None,
    };
    let standing = standing.map(|(tone, glyph, said)| {
        view! {
            <span class="timeline-standing" data-tone=tone>
                <Icon glyph />
                {said}
            </span>
        }
    });
    let named = format!("{title}, {at}");
    view! {
        <li data-testid="happening" data-owner=owner>
            {mark(&one.what)}
            <div class="timeline-said">
                <p class="timeline-title">{title} " " {standing}</p>
                {lines.map(|line| view! { <p class="timeline-line">{line}</p> }).collect_view()}
                <p class="timeline-at">{at} {by.map(|by| format!(" · {by}"))}</p>
            </div>
            {ways(id, &one.what, &named, language, open)}
        </li>
    }
    .into_any()
}

/// Feedback, if it is asked for; to correct, to remove.
fn ways(id: LeadId, what: &What, named: &str, language: Language, open: RwSignal<Open>) -> Option<AnyView> {
    let words = language.texts().contacts();
    let (form, first, removal) = match what {
        What::Contacted(contact) => (Open::Contact(Some(contact.id)), "contact-way", ContactsEdit::Remove(contact.id)),
        What::Appointment(one) => (Open::Appointment(Some(one.id)), "appointment-at", ContactsEdit::Remove(one.id)),
        // Without its feedback an appointment stays.
        What::Feedback(one, _) => {
            let without = Appointment { feedback: None, ..Appointment::clone(one) };
            (Open::Feedback(one.id), "feedback-held", ContactsEdit::Appointment(Box::new(without)))
        }
        _ => return None,
    };
    let give = match what {
        What::Appointment(one) if one.feedback.is_none() => Some(one.id),
        _ => None,
    };
    let to = move |form: Open, first: &'static str| {
        open.set(form);
        focus::soon(first.to_owned());
    };
    let give = give.map(|which| {
        view! {
            <button type="button" class="button" on:click=move |_| to(Open::Feedback(which), "feedback-held")>
                {words.give}
            </button>
        }
    });
    let (edit, bin) = ((words.edit)(named), (words.remove)(named));
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let remove = move |_| {
        let edit = removal.clone();
        let texts = choices.language.get_untracked().texts();
        match session.run(Command::EditContacts { id, edit }) {
            Ok(()) => {
                super::close(open);
                toasts.done(texts.contacts().removed.to_owned());
            }
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    let view = view! {
        <div class="timeline-entry-ways">
            {give}
            <button type="button" class="button-icon" aria-label=edit.clone() title=edit on:click=move |_| to(form, first)>
                <Icon glyph=Glyph::Pencil />
            </button>
            <button type="button" class="button-icon" aria-label=bin.clone() title=bin on:click=remove>
                <Icon glyph=Glyph::Bin />
            </button>
        </div>
    };
    Some(view.into_any())
}
