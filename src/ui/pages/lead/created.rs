//! The day a lead came in.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::{Command, LeadEdit, LeadId};
use crate::platform::clock;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Field, FieldState, error_id};

const ID: &str = "created";

/// The field. It is never empty, and never after the first handover or today.
#[component]
pub fn Created(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let state = RwSignal::new(FieldState::Fine);
    let begun = session.select(move |plan| plan.lead(id).map(|lead| lead.owners.begun()));
    let day = Memo::new(move |_| begun.get().map(clock::local_day));
    let latest = session.select(move |plan| plan.lead(id)?.owners.holdings().nth(1).map(|second| second.since));
    let latest_day = move || latest.get().map_or_else(session.ports().today, clock::local_day);
    let written = |day: NaiveDate| day.to_string();
    let changed = move |text: String| {
        let Some(new) = text.parse().ok().filter(|new| *new <= latest_day() && *new >= FIRST) else {
            state.set(FieldState::Refused(language.get_untracked().texts().errors().date.to_owned()));
            return;
        };
        state.set(FieldState::Fine);
        if Some(new) != day.get_untracked() {
            let moment = clock::noon(new).min((session.ports().now)());
            // The lead may be gone by now; then its page is, too.
            let _ = session.run(Command::EditLead { id, edit: LeadEdit::Created(moment) });
        }
    };
    view! {
        <Field id=ID.to_owned() label=|t| t.lead().created state>
            <input
                id=ID
                type="date"
                required
                min=written(FIRST)
                max=move || written(latest_day())
                prop:value=move || day.get().map(written)
                aria-invalid=move || state.with(FieldState::is_refused).then_some("true")
                aria-describedby=move || state.with(FieldState::is_refused).then(|| error_id(ID))
                on:change:target=move |event| changed(event.target().value())
            />
        </Field>
    }
}

/// A year before this one is a year that is still being typed.
const FIRST: NaiveDate = match NaiveDate::from_ymd_opt(1970, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
