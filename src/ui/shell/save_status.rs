//! The status line: whether the plan is saved. It claims nothing that is not so, and opens the whole truth.

use leptos::prelude::*;

use super::action::Action;
use super::actions::Actions;
use crate::i18n::Texts;
use crate::platform::intl::{self, DateStyle};
use crate::store::{Library, SaveState, Session};
use crate::ui::parts::{Glyph, Icon};
use crate::ui::{Choices, tr};

/// The line, and what opens from it.
#[component]
pub fn SaveStatus() -> impl IntoView {
    let choices = Choices::of_app();
    let state = Session::of_app().save_state();
    let glyph = Signal::derive(move || match state.get() {
        SaveState::NotYet | SaveState::Saved { .. } => Glyph::Tick,
        SaveState::Saving { .. } => Glyph::Waiting,
        SaveState::Failed { .. } => Glyph::Warning,
    });
    let word = move || word(choices.texts(), &state.get());
    view! {
        <button
            type="button"
            class="save-status"
            popovertarget="save-details"
            data-testid="save-status"
            data-state=move || state.get().key()
        >
            <Icon glyph />
            <span>{word}</span>
        </button>
        <section id="save-details" class="popover save-details" popover="auto" aria-label=tr(|t| t.shell().save_details)>
            <Details />
        </section>
    }
}

#[component]
fn Details() -> impl IntoView {
    let (actions, library, session) = (Actions::of_app(), Library::of_app(), Session::of_app());
    let choices = Choices::of_app();
    let (state, open) = (session.save_state(), session.open_plan());
    let moment = move |at| intl::moment(choices.language.get().tag(), DateStyle::Moment, at);
    let saved = move || {
        let texts = &choices.texts().shell();
        match state.get() {
            SaveState::NotYet => texts.nothing_to_save_means.to_owned(),
            SaveState::Saved { at } => (texts.saved_at)(&moment(at)),
            SaveState::Saving { .. } => texts.saving_means.to_owned(),
            SaveState::Failed { since, .. } => (texts.not_saved_since)(&moment(since)),
        }
    };
    let kept = move || library.kept().get().map(|kept| kept_or_not(choices.texts(), kept));
    let exported = move || {
        let texts = &choices.texts().shell();
        let card = library.list().with(|cards| cards.iter().find(|card| card.id == open.get()).cloned());
        match card.and_then(|card| card.exported_at) {
            Some(at) => (texts.exported_at)(&moment(at)),
            None => texts.never_exported.to_owned(),
        }
    };
    view! {
        <p>{saved}</p>
        <p>{kept}</p>
        <p>{exported}</p>
        <button type="button" class="button" on:click=move |_| actions.run(Action::Save)>
            <Icon glyph=Action::Save.glyph() />
            {tr(|t| t.shell().save_file)}
        </button>
    }
}

fn word(texts: &Texts, state: &SaveState) -> &'static str {
    match state {
        SaveState::NotYet => texts.shell().nothing_to_save,
        SaveState::Saved { .. } => texts.shell().saved,
        SaveState::Saving { .. } => texts.shell().saving,
        SaveState::Failed { .. } => texts.shell().not_saved,
    }
}

fn kept_or_not(texts: &Texts, kept: bool) -> &'static str {
    if kept { texts.shell().kept } else { texts.shell().not_kept }
}
