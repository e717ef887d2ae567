//! What is asked when a move goes against the rules of treatment: lend the lead, or say why it goes all the same.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{DraftDate, DraftField, FieldState, campaign_choice, trimmed};
use crate::domain::process::{Against, Verdict};
use crate::domain::{CampaignId, Command, Holding, LeadId, Team};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The form. A loan that the rules allow needs no reason; what they do not allow does.
#[component]
pub fn AgainstForm(
    /// The lead.
    id: LeadId,
    /// What the rules have against it.
    against: Against,
    /// Who gets it there; empty: nobody in particular.
    #[prop(optional)]
    person: String,
    /// Leaves everything as it is.
    cancel: impl Fn() + Copy + Send + Sync + 'static,
    /// Does what was answered.
    run: impl Fn(Command) + Copy + Send + Sync + 'static,
    /// The campaign that it is put into as well, where it goes to marketing.
    #[prop(optional)]
    campaign: RwSignal<Option<CampaignId>>,
) -> impl IntoView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let (now, today) = ((session.ports().now)(), (session.ports().today)());
    let rule = session.peek(|plan| plan.process.rule(against.category));
    let (lent, until) = (RwSignal::new(against.lent_for.is_some()), RwSignal::new(Some(rule.longest(today))));
    let (until_state, reason_state) = (RwSignal::new(FieldState::Fine), RwSignal::new(FieldState::Fine));
    let reason = RwSignal::new(String::new());
    let lead = StoredValue::new(session.peek(|plan| plan.lead(id).cloned()));
    let shared = session.select(|plan| plan.language.clone());
    let (rule, person) = (StoredValue::new(rule), StoredValue::new(person));
    let day = move || if lent.get() { until.get() } else { None };
    let wants_reason = Memo::new(move |_| {
        let day = day();
        lead.with_value(|lead| {
            let lead = lead.as_ref()?;
            Some(rule.with_value(|rule| rule.verdict(lead, against.to, day, today)) != Verdict::Follows)
        })
        .unwrap_or_default()
    });
    let sentence = move || {
        let language = choices.language.get();
        let name = shared.with(|shared| agreed::category_short(language, shared, against.category));
        (language.texts().hands().against)(&name, &against)
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(lead) = lead.get_value() else { return };
        let (texts, day) = (choices.language.get_untracked().texts().hands(), untrack(day));
        let why = trimmed(reason);
        if lent.get_untracked() && day.is_none_or(|day| day < today) {
            until_state.set(FieldState::Refused(texts.day_missing.to_owned()));
            return;
        }
        if wants_reason.get_untracked() && why.is_empty() {
            reason_state.set(FieldState::Refused(texts.reason_missing.to_owned()));
            return;
        }
        let loan = day.map(|day| rule.with_value(|rule| rule.loan(&lead, day)));
        let person = person.get_value();
        let command = lead.put(Some(Holding { person, why, loan, ..Holding::of(against.to, now) }), now);
        match command {
            Some(command) => run(command.joining(vec![id], campaign.get_untracked(), now)),
            None => cancel(),
        }
    };
    let to_marketing = against.to == Team::Marketing;
    let into = || {
        let refused = RwSignal::new(FieldState::Fine);
        campaign_choice("against-into", |t| t.nurture().and_into, vec![id], campaign, refused)
    };
    let choice = move |is_loan: bool, name: Signal<&'static str>| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="terms"
                    prop:checked=move || lent.get() == is_loan
                    on:change=move |_| lent.set(is_loan)
                />
                {name}
            </label>
        }
    };
    view! {
        <form class="outcome" data-testid="against" novalidate on:submit=submit>
            <p data-testid="against-rule">{sentence}</p>
            <fieldset>
                <legend>{tr(|t| t.hands().terms)}</legend>
                {choice(true, tr(|t| t.hands().lend))}
                {choice(false, tr(|t| t.hands().keep))}
            </fieldset>
            <Show when=move || lent.get()>
                <DraftDate id="against-until" label=|t| t.hands().until from=today day=until state=until_state />
            </Show>
            <Show when=move || wants_reason.get()>
                <DraftField id="against-reason" label=|t| t.hands().reason text=reason state=reason_state required=true />
            </Show>
            {to_marketing.then(into)}
            <div class="dialog-actions">
                <button type="button" class="button" on:click=move |_| cancel()>{tr(|t| t.leads().cancel)}</button>
                <button type="submit" class="button-primary">{tr(|t| t.hands().hand_over)}</button>
            </div>
        </form>
    }
}
