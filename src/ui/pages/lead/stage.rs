//! How far a lead has come, the way to the next stage, and the stages so far.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::{LeadId, LeadStage, Milestone, Rejection};
use crate::i18n::Language;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::{DraftField, Field, FieldState, Toasts, error_id};
use crate::ui::{Choices, tr};

/// The stage and its history.
#[component]
pub fn Stage(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let begun = session.select(move |plan| plan.lead(id).map(|lead| lead.owners.begun()));
    let milestones =
        session.select(move |plan| plan.lead(id).map(|lead| lead.progress.milestones().to_vec()).unwrap_or_default());
    let stage = Memo::new(move |_| milestones.with(|list| list.last().map_or(LeadStage::New, |last| last.stage)));
    let came_in = move || {
        let (language, begun) = (language.get(), begun.get()?);
        Some(intl::moment(language.tag(), DateStyle::Day, begun))
    };
    let items =
        move || milestones.get().into_iter().rev().map(|milestone| item(milestone, language.get())).collect_view();
    view! {
        <section class="card" aria-labelledby="lead-stage-title">
            <h2 id="lead-stage-title">{tr(|t| t.lead().stage)}</h2>
            <p class="lead-now">{move || (language.get().texts().terms().lead_stage)(stage.get())}</p>
            <StageForm id stage />
            <h3>{tr(|t| t.lead().milestones)}</h3>
            <ol class="milestones" reversed>
                {items}
                <li>
                    <span>{tr(|t| t.lead().came_in)}</span>
                    <span class="lead-date">{came_in}</span>
                </li>
            </ol>
        </section>
    }
}

fn item(milestone: Milestone, language: Language) -> impl IntoView {
    view! {
        <li>
            <span>{(language.texts().terms().lead_stage)(milestone.stage)}</span>
            <span class="lead-date">{intl::moment(language.tag(), DateStyle::Day, milestone.since)}</span>
            <span class="lead-why">{milestone.reason}</span>
        </li>
    }
}

#[component]
fn StageForm(id: LeadId, stage: Memo<LeadStage>) -> impl IntoView {
    let (session, toasts) = (Session::of_app(), Toasts::of_app());
    let language = Choices::of_app().language;
    let (chosen, reason) = (RwSignal::new(stage.get_untracked()), RwSignal::new(String::new()));
    let (stage_state, reason_state) = (RwSignal::new(FieldState::Fine), RwSignal::new(FieldState::Fine));
    // An undo, or a move on the board in another tab, shows here.
    Effect::new(move |_| chosen.set(stage.get()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (to, why, now) = (chosen.get_untracked(), reason.get_untracked(), (session.ports().now)());
        let texts = language.get_untracked().texts();
        let command = session.peek(|plan| plan.lead(id).and_then(|lead| lead.brought_to(to, why, now)));
        match command.map(|command| session.run(command)) {
            None => stage_state.set(FieldState::Refused(texts.lead().same_stage.to_owned())),
            Some(Err(rejection)) => {
                let state = if rejection == Rejection::ReasonMissing { reason_state } else { stage_state };
                state.set(FieldState::Refused((texts.errors().rejection)(rejection)));
            }
            Some(Ok(())) => {
                reason.set(String::new());
                toasts.done((texts.lead().reached)((texts.terms().lead_stage)(to)));
            }
        }
    };
    let option = move |stage: LeadStage| {
        view! {
            <option prop:selected=move || chosen.get() == stage>{move || (language.get().texts().terms().lead_stage)(stage)}</option>
        }
    };
    view! {
        <form class="lead-form" on:submit=submit>
            <Field id="stage".to_owned() label=|t| t.lead().new_stage state=stage_state>
                <select
                    id="stage"
                    aria-describedby=error_id("stage")
                    on:change:target=move |event| {
                        let place = usize::try_from(event.target().selected_index()).unwrap_or(usize::MAX);
                        if let Some(stage) = LeadStage::ALL.get(place) {
                            chosen.set(*stage);
                        }
                        stage_state.set(FieldState::Fine);
                    }
                >
                    {LeadStage::ALL.map(option).collect_view()}
                </select>
            </Field>
            <Show when=move || chosen.get().wants_reason()>
                <DraftField id="stage-reason" label=|t| t.leads().reason text=reason state=reason_state required=true />
            </Show>
            <button type="submit" class="button">{tr(|t| t.lead().reach)}</button>
        </form>
    }
}
