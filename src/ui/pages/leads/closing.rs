//! The dialog that asks how a lead ended, when it is put on the column of the closed ones.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::state::BoardState;
use crate::domain::{LeadStage, Rejection};
use crate::ui::parts::{Dialog, DraftField, FieldState};
use crate::ui::tr;

/// The dialog. Left without an answer, the card is back in its place.
#[component]
pub fn ClosingDialog() -> impl IntoView {
    let state = BoardState::of_page();
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if state.closing.get().is_some() {
            open.set(true);
        }
    });
    Effect::new(move |was_open: Option<bool>| {
        let now_open = open.get();
        if let (Some(true), false, Some(id)) = (was_open, now_open, state.closing.get_untracked()) {
            state.closing.set(None);
            state.put_back(id);
        }
        now_open
    });
    let title = Signal::derive(move || {
        let texts = state.choices.texts();
        state.closing.get().map(|id| (texts.leads().close_title)(&state.title(id))).unwrap_or_default()
    });
    view! {
        <Dialog id="close-lead" open title>
            <OutcomeForm open />
        </Dialog>
    }
}

#[component]
fn OutcomeForm(open: RwSignal<bool>) -> impl IntoView {
    let state = BoardState::of_page();
    let (outcome, reason) = (RwSignal::new(LeadStage::Won), RwSignal::new(String::new()));
    let refused = RwSignal::new(FieldState::Fine);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (Some(id), now) = (state.closing.get_untracked(), (state.session.ports().now)()) else { return };
        let (stage, reason) = (outcome.get_untracked(), reason.get_untracked());
        if stage.wants_reason() && reason.trim().is_empty() {
            refused.set(FieldState::Refused((state.texts_now().errors().rejection)(Rejection::ReasonMissing)));
            return;
        }
        let command = state.session.peek(|plan| plan.lead(id).and_then(|lead| lead.brought_to(stage, reason, now)));
        state.closing.set(None);
        open.set(false);
        if let Some(command) = command {
            state.run(id, command);
        }
    };
    view! {
        <form class="outcome" on:submit=submit>
            <fieldset>
                <legend>{tr(|t| t.leads().outcome)}</legend>
                {LeadStage::CLOSING
                    .map(|stage| {
                        view! {
                            <label class="choice">
                                <input
                                    type="radio"
                                    name="outcome"
                                    prop:checked=move || outcome.get() == stage
                                    on:change=move |_| outcome.set(stage)
                                />
                                {move || (state.choices.texts().terms().lead_stage)(stage)}
                            </label>
                        }
                    })
                    .collect_view()}
            </fieldset>
            <Show when=move || outcome.get().wants_reason()>
                <DraftField id="close-reason" label=|t| t.leads().reason text=reason state=refused required=true />
            </Show>
            <div class="dialog-actions">
                <button type="button" class="button" on:click=move |_| open.set(false)>{tr(|t| t.leads().cancel)}</button>
                <button type="submit" class="button-primary">{tr(|t| t.leads().close)}</button>
            </div>
        </form>
    }
}
