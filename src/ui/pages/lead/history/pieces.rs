//! Pieces of the forms: a moment, a box to tick, the two buttons below.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::{Open, close};
use crate::domain::{Command, Rejection};
use crate::i18n::Texts;
use crate::platform::clock;
use crate::store::Session;
use crate::ui::parts::{Field, FieldState, Toasts, error_id};
use crate::ui::{Choices, tr};

/// A field for a day and a time, by the browser's own input.
pub fn moment_field(id: &'static str, text: RwSignal<String>, state: RwSignal<FieldState>) -> AnyView {
    view! {
        <Field id=id.to_owned() label=|t| t.contacts().at state>
            <input
                id=id
                type="datetime-local"
                min="1970-01-02T00:00"
                max="9999-12-31T23:59"
                prop:value=text
                aria-invalid=move || state.with(FieldState::is_refused).then_some("true")
                aria-describedby=move || state.with(FieldState::is_refused).then(|| error_id(id))
                on:input:target=move |event| {
                    text.set(event.target().value());
                    state.set(FieldState::Fine);
                }
            />
        </Field>
    }
    .into_any()
}

/// The moment typed there, or `None` with the error at the field.
pub fn typed_moment(text: RwSignal<String>, state: RwSignal<FieldState>, choices: Choices) -> Option<DateTime<Utc>> {
    let moment = text.with_untracked(|text| clock::of_wall(text));
    if moment.is_none() {
        let texts = choices.language.get_untracked().texts();
        state.set(FieldState::Refused(texts.contacts().no_moment.to_owned()));
    }
    moment
}

/// A box to tick.
pub fn tick(label: Signal<String>, on: RwSignal<bool>) -> AnyView {
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=on on:change:target=move |event| on.set(event.target().checked()) />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

/// A text of the room as a label.
pub fn label(words: fn(&'static Texts) -> &'static str) -> Signal<String> {
    let choices = Choices::of_app();
    Signal::derive(move || words(choices.texts()).to_owned())
}

/// Saves, or closes the form.
pub fn buttons(open: RwSignal<Open>) -> AnyView {
    view! {
        <div class="timeline-ways">
            <button type="submit" class="button-primary">{tr(|t| t.contacts().save)}</button>
            <button type="button" class="button" on:click=move |_| close(open)>{tr(|t| t.contacts().cancel)}</button>
        </div>
    }
    .into_any()
}

/// What a form does with its command: closes, or puts why it was refused at the field that `place` names.
#[derive(Clone, Copy)]
pub struct Sending {
    session: Session,
    toasts: Toasts,
    choices: Choices,
    open: RwSignal<Open>,
}

impl Sending {
    /// Taken where the form is made.
    pub fn of(open: RwSignal<Open>) -> Self {
        Self { session: Session::of_app(), toasts: Toasts::of_app(), choices: Choices::of_app(), open }
    }

    /// Runs it. `None`: the lead is gone, and its page is, too.
    pub fn send(
        self,
        command: Option<Command>,
        what: fn(&'static Texts) -> &'static str,
        place: impl Fn(Rejection) -> RwSignal<FieldState>,
    ) {
        let Some(command) = command else { return };
        let texts = self.choices.language.get_untracked().texts();
        match self.session.run(command) {
            Ok(()) => {
                close(self.open);
                self.toasts.done((texts.contacts().noted)(what(texts)));
            }
            Err(rejection) => place(rejection).set(FieldState::Refused((texts.errors().rejection)(rejection))),
        }
    }
}
