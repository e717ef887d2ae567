//! The dialog that asks what has to be known before a card is where it was put: how the lead ended, or how it goes against the rules.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::state::{About, BoardState};
use crate::domain::{LeadStage, Rejection};
use crate::ui::parts::{AgainstForm, Dialog, DraftField, FieldState};
use crate::ui::tr;

/// The dialog. Left without an answer, the card is back in its place.
#[component]
pub fn Asking() -> impl IntoView {
    let state = BoardState::of_page();
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if state.asked.get().is_some() {
            open.set(true);
        }
    });
    Effect::new(move |was_open: Option<bool>| {
        let now_open = open.get();
        if let (Some(true), false, Some(asked)) = (was_open, now_open, state.asked.get_untracked()) {
            state.asked.set(None);
            state.put_back(asked.lead);
        }
        now_open
    });
    let title = Signal::derive(move || {
        let texts = state.choices.texts();
        let title = state.asked.get().map(|asked| match asked.about {
            About::Outcome => (texts.leads().close_title)(&state.title(asked.lead)),
            About::Rule(against) => (texts.hands().title)(&state.title(asked.lead), against.to),
        });
        title.unwrap_or_default()
    });
    let cancel = move || open.set(false);
    let form = move || {
        let asked = state.asked.get()?;
        let id = asked.lead;
        let run = move |command| {
            state.asked.set(None);
            open.set(false);
            state.run(id, command);
        };
        Some(match asked.about {
            About::Outcome => view! { <OutcomeForm open /> }.into_any(),
            About::Rule(against) => view! { <AgainstForm id against cancel run /> }.into_any(),
        })
    };
    view! {
        <Dialog id="ask-move" open title>
            {form}
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
        let (Some(id), now) = (state.asked_now(), (state.session.ports().now)()) else { return };
        let (stage, reason) = (outcome.get_untracked(), reason.get_untracked());
        if stage.wants_reason() && reason.trim().is_empty() {
            refused.set(FieldState::Refused((state.texts_now().errors().rejection)(Rejection::ReasonMissing)));
            return;
        }
        let command = state.session.peek(|plan| plan.lead(id).and_then(|lead| lead.brought_to(stage, reason, now)));
        state.asked.set(None);
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
