//! What is to be done next with a lead, and how its two clocks stand.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use leptos::prelude::*;

use crate::domain::business::{BusinessTime, Zone};
use crate::domain::contacts::{Answered, Clocks, ContactsEdit, NextAction};
use crate::domain::{Command, LeadId};
use crate::platform::clock;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::{DateField, Glyph, Icon, TextField};
use crate::ui::{Choices, tr};

/// The next action and the clocks.
#[component]
pub fn Next(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let session = Session::of_app();
    let next = session.select(move |plan| plan.lead(id).and_then(|lead| lead.next.clone()).unwrap_or_default());
    let set = move |next: NextAction| Command::EditContacts { id, edit: ContactsEdit::Next(next.said()) };
    let what = Signal::derive(move || next.with(|next| next.what.clone()));
    let on = Signal::derive(move || next.with(|next| next.on));
    let day = move |on: Option<NaiveDate>| set(NextAction { on, ..next.get_untracked() });
    view! {
        <section class="card lead-next" aria-labelledby="lead-next-title">
            <h2 id="lead-next-title">{tr(|t| t.contacts().next_title)}</h2>
            <div class="lead-next-fields">
                <TextField
                    id="next-action"
                    label=|t| t.contacts().next
                    value=what
                    hint=|t| t.contacts().next_hint
                    change=move |what| set(NextAction { what, ..next.get_untracked() })
                />
                <DateField id="next-on" label=|t| t.contacts().next_on value=on change=day />
            </div>
            {clocks(id)}
        </section>
    }
}

/// Both clocks, in a line.
fn clocks(id: LeadId) -> AnyView {
    let (session, language) = (Session::of_app(), Choices::of_app().language);
    let calendar = session.select(|plan| plan.calendar.clone());
    let begun = session.select(move |plan| plan.lead(id).map(|lead| lead.owners.begun()));
    let time = Memo::new(move |_| {
        let zone = zone(begun.get().unwrap_or_default(), (session.ports().now)());
        calendar.with(|calendar| BusinessTime::new(calendar, &zone))
    });
    let clocks = session.select(move |plan| {
        let lead = plan.lead(id)?;
        let hours = plan.agreement.response(lead.category(&plan.language.rules));
        Some(time.with(|time| lead.clocks(hours, time, (session.ports().now)())))
    });
    let tone = move || clocks.get().map(|clocks| tone(&clocks));
    let said = move || {
        let language = language.get();
        let moment = |at| intl::moment(language.tag(), DateStyle::Moment, at);
        clocks.get().map(|clocks| (language.texts().contacts().clocks)(&clocks, &moment))
    };
    let glyph = Signal::derive(move || match tone() {
        Some("kept") => Glyph::Met,
        Some("late") => Glyph::Warning,
        _ => Glyph::Waiting,
    });
    view! {
        <p class="lead-clocks" data-testid="clocks" data-tone=tone>
            <Icon glyph />
            <span>{said}</span>
        </p>
    }
    .into_any()
}

fn tone(clocks: &Clocks) -> &'static str {
    match clocks.response {
        Some(response) if response.late > 0 => "late",
        Some(response) if matches!(response.answered, Answered::At(_)) => "kept",
        _ => "running",
    }
}

/// The zone of the user, over the ten years before now at most and the one after.
fn zone(begun: DateTime<Utc>, now: DateTime<Utc>) -> Zone {
    let (past, ahead) = (TimeDelta::days(3_650), TimeDelta::days(365));
    let from = now.checked_sub_signed(past).map_or(begun, |earliest| begun.max(earliest));
    Zone::read(from, now.checked_add_signed(ahead).unwrap_or(now), &clock::offset)
}
