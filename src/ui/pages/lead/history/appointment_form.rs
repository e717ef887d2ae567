//! The form that plans or corrects an appointment.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Open;
use super::pieces::{Sending, buttons, label, moment_field, tick, typed_moment};
use crate::domain::contacts::Appointment;
use crate::domain::{ContactId, LeadId};
use crate::platform::clock;
use crate::store::Session;
use crate::ui::parts::{DraftField, FieldState, trimmed};
use crate::ui::{Choices, tr};

/// The form; for `known`, if there is one.
pub fn form(id: LeadId, known: Option<Appointment>, open: RwSignal<Open>) -> AnyView {
    let (session, choices, sending) = (Session::of_app(), Choices::of_app(), Sending::of(open));
    let ports = session.ports();
    let awaits = session.peek(|plan| plan.lead(id).is_some_and(|lead| lead.awaits_appointment()));
    let offered = known.is_none() && awaits;
    let known_at = known.as_ref().map(|known| (clock::wall(known.at), known.at));
    let text = |part: fn(&Appointment) -> &String| {
        RwSignal::new(known.as_ref().map(|one| part(one).clone()).unwrap_or_default())
    };
    let (by, note) = (text(|one| &one.by), text(|one| &one.note));
    let at = RwSignal::new(known_at.clone().unwrap_or_default().0);
    let brought = RwSignal::new(offered);
    let (state, at_state) = (RwSignal::new(FieldState::Fine), RwSignal::new(FieldState::Fine));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(mut moment) = typed_moment(at, at_state, choices) else { return };
        if let Some((wall, exact)) = &known_at
            && at.with_untracked(|at| at == wall)
        {
            moment = *exact;
        }
        let known_id = known.as_ref().map(|known| known.id);
        let appointment = Appointment {
            id: known_id.unwrap_or_else(|| ContactId((ports.fresh_id)())),
            at: moment,
            by: trimmed(by),
            note: trimmed(note),
            feedback: known.as_ref().and_then(|known| known.feedback.clone()),
        };
        let brought = offered && brought.get_untracked();
        let command =
            session.peek(|plan| plan.lead(id).map(|lead| lead.with_appointment(appointment, brought, (ports.now)())));
        sending.send(command, |t| t.contacts().appointment, |_| state);
    };
    view! {
        <form class="lead-form timeline-form" aria-labelledby="appointment-form-title" on:submit=submit>
            <h3 id="appointment-form-title">{tr(|t| t.contacts().appointment)}</h3>
            {moment_field("appointment-at", at, at_state)}
            <DraftField id="appointment-by" label=|t| t.contacts().goes text=by />
            <DraftField id="appointment-note" label=|t| t.contacts().appointment_note text=note state />
            {offered.then(|| tick(label(|t| t.contacts().bring), brought))}
            {buttons(open)}
        </form>
    }
    .into_any()
}
