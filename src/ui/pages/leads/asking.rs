//! The dialog that asks what has to be known before a card is where it was put: how the lead ended, how it goes against the rules, or
//! why it is of another category than its evidence gives.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::moves::{About, Errand};
use super::state::BoardState;
use crate::domain::language::ByHand;
use crate::domain::{Category, Command, LeadStage, Rejection};
use crate::i18n::agreed;
use crate::platform::focus;
use crate::ui::parts::{AgainstForm, Dialog, DraftField, FieldState, trimmed};
use crate::ui::tr;

/// The dialog. Left without an answer, the card is back in its place.
#[component]
pub fn Asking() -> impl IntoView {
    let state = BoardState::of_page();
    let open = RwSignal::new(false);
    let place = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if state.asked.with(Option::is_some) {
            if open.get_untracked() {
                // One question after another: the dialog stays, and what had the focus is gone.
                spawn_local(async move {
                    tick().await;
                    if let Some(Some(place)) = place.try_get_untracked() {
                        focus::first_in(&place, "input");
                    }
                });
            }
            open.set(true);
        }
    });
    Effect::new(move |was_open: Option<bool>| {
        let now_open = open.get();
        if let (Some(true), false, Some(asked)) = (was_open, now_open, state.asked.get_untracked()) {
            state.asked.set(None);
            state.put_back(asked.errand.lead);
        }
        now_open
    });
    let title = Signal::derive(move || {
        let (texts, language) = (state.choices.texts(), state.choices.language.get());
        let title = state.asked.get().map(|asked| {
            let lead = state.title(asked.errand.lead);
            match asked.about {
                About::Outcome(_) => (texts.leads().close_title)(&lead),
                About::Rule(against, _) => (texts.hands().title)(&lead, against.to),
                About::Category(category) => {
                    let name = state.shared.with(|shared| agreed::category_short(language, shared, category));
                    (texts.board().category_title)(&lead, &name)
                }
            }
        });
        title.unwrap_or_default()
    });
    let cancel = move || open.set(false);
    let form = move || {
        let asked = state.asked.get()?;
        let (id, errand) = (asked.errand.lead, StoredValue::new(asked.errand));
        let run = move |command| answer(&state, open, errand, command);
        Some(match asked.about {
            About::Outcome(offered) => view! { <OutcomeForm open errand offered /> }.into_any(),
            About::Rule(against, person) => view! { <AgainstForm id against person cancel run /> }.into_any(),
            About::Category(category) => view! { <CategoryForm open errand category /> }.into_any(),
        })
    };
    view! {
        <Dialog id="ask-move" open title>
            <div node_ref=place>{form}</div>
        </Dialog>
    }
}

/// Goes on, and closes the dialog unless something else has to be asked.
fn answer(state: &BoardState, open: RwSignal<bool>, errand: StoredValue<Errand>, command: Command) {
    let errand = errand.get_value();
    state.asked.set(None);
    state.answer(errand, command);
    if state.asked.with_untracked(Option::is_none) {
        open.set(false);
    }
}

#[component]
fn OutcomeForm(open: RwSignal<bool>, errand: StoredValue<Errand>, offered: LeadStage) -> impl IntoView {
    let state = BoardState::of_page();
    let (outcome, reason) = (RwSignal::new(offered), RwSignal::new(String::new()));
    let refused = RwSignal::new(FieldState::Fine);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (id, now) = (errand.with_value(|errand| errand.lead), (state.session.ports().now)());
        let (stage, reason) = (outcome.get_untracked(), reason.get_untracked());
        if stage.wants_reason() && reason.trim().is_empty() {
            refused.set(reason_missing(&state));
            return;
        }
        match state.session.peek(|plan| plan.lead(id).and_then(|lead| lead.brought_to(stage, reason, now))) {
            Some(command) => answer(&state, open, errand, command),
            None => open.set(false),
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

/// A category is computed: one that is set by hand has its reason.
#[component]
fn CategoryForm(open: RwSignal<bool>, errand: StoredValue<Errand>, category: Category) -> impl IntoView {
    let state = BoardState::of_page();
    let (reason, by) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let refused = RwSignal::new(FieldState::Fine);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let since = (state.session.ports().now)();
        let by_hand = ByHand { category, reason: trimmed(reason), by: trimmed(by), since };
        if !by_hand.has_reason() {
            refused.set(reason_missing(&state));
            return;
        }
        let id = errand.with_value(|errand| errand.lead);
        answer(&state, open, errand, Command::SetCategory { id, by_hand: Some(by_hand) });
    };
    view! {
        <form class="outcome" data-testid="by-hand" novalidate on:submit=submit>
            <DraftField id="move-by-hand-why" label=|t| t.category().why text=reason state=refused required=true />
            <DraftField id="move-by-hand-by" label=|t| t.category().by text=by />
            <div class="dialog-actions">
                <button type="button" class="button" on:click=move |_| open.set(false)>{tr(|t| t.leads().cancel)}</button>
                <button type="submit" class="button-primary">{tr(|t| t.category().set)}</button>
            </div>
        </form>
    }
}

fn reason_missing(state: &BoardState) -> FieldState {
    FieldState::Refused((state.texts_now().errors().rejection)(Rejection::ReasonMissing))
}
