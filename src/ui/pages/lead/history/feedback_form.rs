//! The form for feedback on an appointment: held or not, category confirmed or not, what was missing, next step.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Open;
use super::pieces::{Sending, buttons, tick};
use crate::domain::contacts::{Appointment, Feedback, NextAction};
use crate::domain::{Category, Criterion, LeadId, Rejection};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::parts::{DraftField, Field, FieldState, choice_input, trimmed};
use crate::ui::{Choices, tr};

/// What can be chosen of a category: that it stays open, or one.
const FOUND: [Option<Category>; 5] =
    [None, Some(Category::ShortTerm), Some(Category::MidTerm), Some(Category::LongTerm), Some(Category::ToQualify)];

/// The form, with what was said before, if there is something.
pub fn form(id: LeadId, appointment: Appointment, open: RwSignal<Open>) -> AnyView {
    let (session, sending) = (Session::of_app(), Sending::of(open));
    let ports = session.ports();
    let now = session.peek(|plan| plan.lead(id).map(|lead| lead.category(&plan.language.rules)));
    let given = appointment.feedback.clone();
    let expected = given.as_ref().map(|given| given.expected).or(now).unwrap_or(Category::ToQualify);
    let text = |part: fn(&Feedback) -> String| RwSignal::new(given.as_ref().map(part).unwrap_or_default());
    let (reason, note, by) = (text(|it| it.reason.clone()), text(|it| it.note.clone()), text(|it| it.by.clone()));
    let next = given.as_ref().and_then(|given| given.next.clone()).unwrap_or_default();
    let (step, on) = (RwSignal::new(next.what), RwSignal::new(next.on.map(|day| day.to_string()).unwrap_or_default()));
    let held = RwSignal::new(given.as_ref().is_none_or(|given| given.held));
    let found = RwSignal::new(given.as_ref().map_or(Some(expected), |given| given.found));
    let missing = Criterion::ALL.map(|criterion| {
        let on = given.as_ref().is_some_and(|given| given.missing.contains(&criterion));
        (criterion, RwSignal::new(on))
    });
    let state = || RwSignal::new(FieldState::Fine);
    let (held_state, found_state, reason_state, on_state) = (state(), state(), state(), state());
    let since = given.as_ref().map(|given| given.since);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let was_held = held.get_untracked();
        let next = NextAction { what: trimmed(step), on: on.with_untracked(|on| on.parse().ok()) };
        let lacking = missing.iter().filter(|(_, on)| was_held && on.get_untracked());
        let feedback = Feedback {
            since: since.unwrap_or_else(|| (ports.now)()),
            held: was_held,
            reason: if was_held { String::new() } else { trimmed(reason) },
            expected,
            found: found.get_untracked().filter(|_| was_held),
            missing: lacking.map(|(criterion, _)| *criterion).collect(),
            note: trimmed(note),
            next: next.said(),
            by: trimmed(by),
        };
        let said = Appointment { feedback: Some(feedback), ..appointment.clone() };
        let command = session.peek(|plan| plan.lead(id).map(|lead| lead.with_feedback(said)));
        let place = |why| if why == Rejection::ReasonMissing { reason_state } else { held_state };
        sending.send(command, |t| t.contacts().feedback, place);
    };
    view! {
        <form class="lead-form timeline-form" aria-labelledby="feedback-form-title" on:submit=submit>
            <h3 id="feedback-form-title">{tr(|t| t.contacts().feedback)}</h3>
            {held_field(held, held_state)}
            <Show when=move || !held.get()>
                <DraftField
                    id="feedback-reason"
                    label=|t| t.contacts().reason
                    text=reason
                    state=reason_state
                    required=true
                />
            </Show>
            <Show when=move || held.get()>
                {found_field(expected, found, found_state)}
                {missing_field(missing)}
            </Show>
            <DraftField id="feedback-note" label=|t| t.contacts().missing_note text=note />
            <DraftField id="feedback-step" label=|t| t.contacts().step text=step />
            <Field id="feedback-on".to_owned() label=|t| t.contacts().next_on state=on_state>
                <input
                    id="feedback-on"
                    type="date"
                    min="1970-01-01"
                    max="9999-12-31"
                    prop:value=on
                    on:input:target=move |event| on.set(event.target().value())
                />
            </Field>
            <DraftField id="feedback-by" label=|t| t.contacts().by text=by />
            {buttons(open)}
        </form>
    }
    .into_any()
}

fn held_field(held: RwSignal<bool>, state: RwSignal<FieldState>) -> AnyView {
    let choices = Choices::of_app();
    let names = Signal::derive(move || {
        [true, false].map(|held| (choices.texts().contacts().was_held)(held).to_owned()).to_vec()
    });
    let place = Signal::derive(move || Some(usize::from(!held.get())));
    let choose = move |place: usize| {
        held.set(place == 0);
        state.set(FieldState::Fine);
    };
    choice_input("feedback-held".to_owned(), |t| t.contacts().held, state.into(), place, names, Box::new(choose))
}

fn found_field(expected: Category, found: RwSignal<Option<Category>>, state: RwSignal<FieldState>) -> AnyView {
    let choices = Choices::of_app();
    let shared = Session::of_app().select(|plan| plan.language.clone());
    let names = Signal::derive(move || {
        let (language, texts) = (choices.language.get(), choices.texts().contacts());
        let name = |found: Option<Category>| match found {
            None => texts.open.to_owned(),
            Some(category) => {
                let name = shared.with(|shared| agreed::category(language, shared, category));
                if category == expected { (texts.confirmed)(&name) } else { name }
            }
        };
        FOUND.map(name).to_vec()
    });
    let place = Signal::derive(move || FOUND.iter().position(|one| *one == found.get()));
    let choose = move |place: usize| found.set(FOUND.get(place).copied().flatten());
    choice_input("feedback-found".to_owned(), |t| t.contacts().category, state.into(), place, names, Box::new(choose))
}

fn missing_field(missing: [(Criterion, RwSignal<bool>); 6]) -> AnyView {
    let choices = Choices::of_app();
    let shared = Session::of_app().select(|plan| plan.language.clone());
    let one = move |(criterion, on): (Criterion, RwSignal<bool>)| {
        let name = move || shared.with(|shared| agreed::criterion(choices.language.get(), shared, criterion));
        tick(Signal::derive(name), on)
    };
    view! {
        <fieldset class="timeline-missing">
            <legend>{tr(|t| t.contacts().missing)}</legend>
            {missing.map(one).collect_view()}
        </fieldset>
    }
    .into_any()
}
