//! What is to be done next with a lead, how its two clocks stand, and what is overdue.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::contacts::{Answered, Clocks, ContactsEdit, NextAction};
use crate::domain::{Command, Lead, LeadId, Watch};
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::{DateField, Glyph, Icon, LeadList, TextField};
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
            {overdue(id)}
        </section>
    }
}

/// Both clocks, in a line.
fn clocks(id: LeadId) -> AnyView {
    let (session, language, time) = (Session::of_app(), Choices::of_app().language, LeadList::of_app().time());
    let lead = session.select(move |plan| plan.lead(id).cloned());
    let clocks = Memo::new(move |_| {
        let now = time.now().get().at;
        time.watch().with(|watch| lead.with(|lead| lead.as_deref().map(|lead| watch.clocks(lead, now))))
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

/// What is overdue, and by how much. Nothing while nothing is.
fn overdue(id: LeadId) -> AnyView {
    let (session, choices, time) = (Session::of_app(), Choices::of_app(), LeadList::of_app().time());
    let lead = session.select(move |plan| plan.lead(id).cloned());
    let late = Memo::new(move |_| {
        let now = time.now().get();
        let late = |watch: &Watch, lead: &Lead| watch.late(watch.dues(lead), now);
        time.watch().with(|watch| lead.with(|lead| lead.as_deref().map(|lead| late(watch, lead)))).unwrap_or_default()
    });
    let notice = move || {
        let texts = choices.texts().overdue();
        let reasons = late.with(|late| late.iter().map(|late| view! { <li>{(texts.late)(*late)}</li> }).collect_view());
        view! {
            <div class="lead-notice" data-state="late" data-testid="overdue-why">
                <Icon glyph=Glyph::Warning />
                <strong>{texts.title}</strong>
                <ul role="list">{reasons}</ul>
            </div>
        }
    };
    view! { <Show when=move || late.with(|late| !late.is_empty())>{notice}</Show> }.into_any()
}
