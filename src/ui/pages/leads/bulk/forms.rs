//! The forms by which many leads reach a stage or get a source.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Bulk;
use crate::domain::{LeadStage, LeadsEdit, Milestone, Plan, Rejection};
use crate::i18n::Texts;
use crate::ui::parts::{DraftField, FieldState, choice_input, known_names, trimmed};
use crate::ui::{Choices, tr};

/// Notes that they reached a stage, with a reason where one is wanted.
#[component]
pub fn StageForm(
    /// Whether the form is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let bulk = Bulk::of_app();
    let (stage, reason) = (RwSignal::new(LeadStage::Accepted), RwSignal::new(String::new()));
    let (refused, unreasoned) = (RwSignal::new(FieldState::Fine), RwSignal::new(FieldState::Fine));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (to, since) = (stage.get_untracked(), (bulk.session.ports().now)());
        let reason = if to.wants_reason() { trimmed(reason) } else { String::new() };
        if to.wants_reason() && reason.is_empty() {
            let words = bulk.language.get_untracked().texts().errors().rejection;
            unreasoned.set(FieldState::Refused(words(Rejection::ReasonMissing)));
            return;
        }
        let said = move |texts: &'static Texts, count, written: &str| {
            (texts.lead_table().staged)(count, written, (texts.terms().lead_stage)(to))
        };
        let edit = LeadsEdit::Reach(Milestone { stage: to, since, reason });
        finish(open, refused, bulk.change(edit, Box::new(said)));
    };
    let name = |texts: &'static Texts, stage| (texts.terms().lead_stage)(stage);
    let stages = one_of("bulk-to-stage", |t| t.lead().new_stage, refused, stage, &LeadStage::ALL, name);
    view! {
        <form class="bulk-form" on:submit=submit>
            {stages}
            <Show when=move || stage.get().wants_reason()>
                <DraftField id="bulk-reason" label=|t| t.leads().reason text=reason state=unreasoned required=true />
            </Show>
            {buttons(open, tr(|t| t.lead_table().do_stage))}
        </form>
    }
}

/// Says where they came from.
#[component]
pub fn SourceForm(
    /// Whether the form is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let bulk = Bulk::of_app();
    let (source, refused) = (RwSignal::new(String::new()), RwSignal::new(FieldState::Fine));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let said = |texts: &'static Texts, count, written: &str| (texts.lead_table().sourced)(count, written);
        finish(open, refused, bulk.change(LeadsEdit::Source(trimmed(source)), Box::new(said)));
    };
    view! {
        <form class="bulk-form" on:submit=submit>
            <DraftField id="bulk-from" label=|t| t.lead().source text=source state=refused list="bulk-sources" />
            {known_names("bulk-sources", Plan::sources)}
            {buttons(open, tr(|t| t.lead_table().do_source))}
        </form>
    }
}

/// Closes the form when it is done; says what is wrong otherwise.
pub fn finish(open: RwSignal<bool>, refused: RwSignal<FieldState>, outcome: Result<(), String>) {
    match outcome {
        Ok(()) => open.set(false),
        Err(message) => refused.set(FieldState::Refused(message)),
    }
}

/// A choice among a few that stays in the form.
fn one_of<T: Copy + PartialEq + Send + Sync + 'static>(
    id: &str,
    label: fn(&'static Texts) -> &'static str,
    refused: RwSignal<FieldState>,
    chosen: RwSignal<T>,
    options: &'static [T],
    name: fn(&'static Texts, T) -> &'static str,
) -> AnyView {
    let choices = Choices::of_app();
    let place = Signal::derive(move || options.iter().position(|option| *option == chosen.get()));
    let names =
        Signal::derive(move || options.iter().map(|option| name(choices.texts(), *option).to_owned()).collect());
    let choose = move |place: usize| {
        if let Some(option) = options.get(place) {
            chosen.set(*option);
        }
        refused.set(FieldState::Fine);
    };
    choice_input(id.to_owned(), label, refused.into(), place, names, Box::new(choose))
}

/// The buttons below a form.
pub fn buttons(open: RwSignal<bool>, name: Signal<&'static str>) -> AnyView {
    view! {
        <div class="dialog-actions">
            <button type="button" class="button" on:click=move |_| open.set(false)>{tr(|t| t.leads().cancel)}</button>
            <button type="submit" class="button-primary">{name}</button>
        </div>
    }
    .into_any()
}
