//! What a card shows of its lead.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::seen::ripeness;
use super::state::BoardState;
use crate::domain::Lead;
use crate::i18n::Language;
use crate::platform::clock;
use crate::platform::intl::{self, DateStyle};
use crate::ui::parts::{CategoryChip, Glyph, Icon, written};

/// Company, contact, category, stage, value, person and age. `hook` puts the test id on the category.
#[component]
pub fn Face(
    /// The lead; `None` while the slot is empty.
    lead: Memo<Option<Arc<Lead>>>,
    /// The company, as a heading or a link.
    children: Children,
    /// Whether tests find the category here.
    #[prop(optional)]
    hook: bool,
) -> impl IntoView {
    let board = BoardState::of_page();
    let language = board.choices.language;
    let with = move |part: fn(&Lead) -> String| move || lead.with(|lead| lead.as_deref().map(part));
    let (category, by_hand) = ripeness(lead, board.shared);
    let stage = move || {
        lead.with(|lead| lead.as_ref().map(|lead| (language.get().texts().terms().lead_stage)(lead.progress.stage())))
    };
    let value = move || {
        let amount = lead.with(|lead| lead.as_ref().and_then(|lead| lead.value));
        amount.map(|amount| written::money(language.get(), board.currency.get(), amount))
    };
    let age = Memo::new(move |_| {
        let today = (board.session.ports().today)();
        lead.with(|lead| lead.as_ref().map(|lead| lead.age(today, clock::local_day)))
    });
    let age_short = move || age.get().map(|days| (language.get().texts().leads().age_short)(days));
    let age_long = move || age.get().map(|days| (language.get().texts().leads().age)(days));
    let loan = Memo::new(move |_| {
        let today = (board.session.ports().today)();
        lead.with(|lead| {
            let lead = lead.as_ref()?;
            Some((lead.loan()?.until, lead.overdue(today)))
        })
    });
    let loan = move || loan.get().map(|(until, overdue)| mark(language.get(), until, overdue));
    view! {
        {children()}
        <p class="lead-contact">{with(|lead| lead.contact.clone())}</p>
        <p class="lead-line">
            <span data-testid=hook.then_some("category") data-category=move || category.get().key()>
                <CategoryChip category shared=board.shared by_hand />
            </span>
            <span class="lead-stage">{stage}</span>
            {loan}
        </p>
        <p class="lead-line">
            <span class="lead-value">{value}</span>
            <span class="lead-person">{with(|lead| lead.owners.current().person.clone())}</span>
            <span class="lead-age" title=age_long>
                <span aria-hidden="true">{age_short}</span>
                <span class="visually-hidden">{age_long}</span>
            </span>
        </p>
    }
}

/// Until when a lead is lent, or for how long it should be back.
fn mark(language: Language, until: NaiveDate, overdue: Option<u32>) -> AnyView {
    let texts = language.texts().hands();
    let day = intl::day(language.tag(), DateStyle::ShortDay, until);
    let (glyph, seen, heard) = match overdue {
        Some(days) => (Glyph::Warning, (texts.overdue_short)(days), (texts.overdue)(days)),
        None => (Glyph::Waiting, day.clone(), (texts.lent)(&day)),
    };
    let title = heard.clone();
    view! {
        <span class="lead-loan" data-state=overdue.map(|_| "late") title=title>
            <Icon glyph />
            <span aria-hidden="true">{seen}</span>
            <span class="visually-hidden">{heard}</span>
        </span>
    }
    .into_any()
}
