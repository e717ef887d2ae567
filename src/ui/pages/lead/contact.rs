//! The fields of a lead: who it is, where it came from, what it may be worth.

use leptos::prelude::*;

use super::created::Created;
use super::source::Source;
use crate::domain::{Command, Lead, LeadEdit, LeadId, Money, mail_link, phone_link};
use crate::i18n::{Texts, number};
use crate::platform::{focus, intl};
use crate::store::Session;
use crate::ui::parts::{Emptied, Lines, NumberField, Reading, TextField};
use crate::ui::{Choices, tr};

/// How an amount of money is read and written.
const AMOUNT: Reading<Money> = Reading {
    read: |text, language| number::amount(text, language),
    steps: |amount| amount.cents().cast_signed(),
    decimals: Money::DECIMALS,
};

/// The fields.
#[component]
pub fn Contact(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let session = Session::of_app();
    let lead = session.select(move |plan| plan.lead(id).cloned());
    let part = move |part: fn(&Lead) -> String| {
        Signal::derive(move || lead.with(|lead| lead.as_deref().map(part)).unwrap_or_default())
    };
    let edit = move |edit: LeadEdit| Command::EditLead { id, edit };
    let (email, phone) = (part(|lead| lead.email.clone()), part(|lead| lead.phone.clone()));
    let value = Signal::derive(move || lead.with(|lead| lead.as_ref().and_then(|lead| lead.value)));
    let (language, currency) = (Choices::of_app().language, session.select(|plan| plan.currency));
    let unit = Signal::derive(move || intl::currency_sign(language.get().tag(), currency.get().code()));
    // A lead of which nothing is known was just added: its name comes first.
    Effect::new(move |_| {
        if lead.with_untracked(|lead| lead.as_ref().is_some_and(|lead| lead.title().is_empty())) {
            focus::soon("company".to_owned());
        }
    });
    view! {
        <section class="card" aria-labelledby="lead-contact-title">
            <h2 id="lead-contact-title">{tr(|t| t.lead().contact_title)}</h2>
            <TextField
                id="company"
                label=|t| t.lead().company
                value=part(|lead| lead.company.clone())
                change=move |text| edit(LeadEdit::Company(text))
            />
            <TextField
                id="contact"
                label=|t| t.lead().contact
                value=part(|lead| lead.contact.clone())
                change=move |text| edit(LeadEdit::Contact(text))
            />
            <div class="lead-reach">
                <TextField
                    id="email"
                    label=|t| t.lead().email
                    value=email
                    kind="email"
                    change=move |text| edit(LeadEdit::Email(text))
                />
                <Link link=Signal::derive(move || email.with(|email| mail_link(email))) name=|t| t.lead().write />
            </div>
            <div class="lead-reach">
                <TextField
                    id="phone"
                    label=|t| t.lead().phone
                    value=phone
                    kind="tel"
                    change=move |text| edit(LeadEdit::Phone(text))
                />
                <Link link=Signal::derive(move || phone.with(|phone| phone_link(phone))) name=|t| t.lead().call />
            </div>
            <Source id />
            <NumberField
                id="value"
                label=|t| t.lead().value
                value
                reading=AMOUNT
                emptied=Emptied::Fine
                unit
                change=move |value| edit(LeadEdit::Value(value))
            />
            <Created id />
            <TextField
                id="note"
                label=|t| t.lead().note
                value=part(|lead| lead.note.clone())
                lines=Lines::Several
                change=move |text| edit(LeadEdit::Note(text))
            />
        </section>
    }
}

/// Opens the mail program or the telephone, where the text is an address or a number.
#[component]
fn Link(link: Signal<Option<String>>, name: fn(&'static Texts) -> &'static str) -> impl IntoView {
    view! {
        <Show when=move || link.with(Option::is_some)>
            <a class="button" href=link>{tr(name)}</a>
        </Show>
    }
}
