//! What the rules of treatment say of a lead: whose it is, how to approach the prospect, what to do next; and what is amiss.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use leptos::prelude::*;

use crate::domain::language::Tongue;
use crate::domain::process::{Against, Rule, Verdict};
use crate::domain::{CampaignId, Command, Holding, Lead, LeadId, Team};
use crate::i18n::{Language, agreed};
use crate::platform::clock;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::{AgainstForm, Dialog, FieldState, Glyph, Icon, Toasts, campaign_choice, written};
use crate::ui::{Choices, Route, tr};

/// The lead and its rule, as they are now.
#[derive(Clone, PartialEq)]
struct Standing {
    lead: Arc<Lead>,
    rule: Rule,
    response: u16,
}

/// What a button does.
#[derive(Clone, Copy)]
enum Act {
    /// Gives the lead to a team for good.
    Give(Team),
    /// Lends it to the team that has it.
    Lend,
}

impl Act {
    fn on(self, lead: &Lead, rule: &Rule, now: DateTime<Utc>, today: NaiveDate) -> Result<Option<Command>, Against> {
        let owner = lead.owners.current();
        match self {
            Self::Give(team) => match rule.verdict(lead, team, None, today) {
                Verdict::Follows => Ok(lead.handed_to(lead.held_by(team, now))),
                Verdict::Against(against) => Err(against),
            },
            Self::Lend => {
                let (person, loan) = (owner.person.clone(), Some(rule.loan(lead, rule.longest(today))));
                Ok(lead.handed_to(Holding { person, loan, ..Holding::of(owner.team, now) }))
            }
        }
    }
}

/// The advice, and the ways to put right what is amiss.
#[component]
pub fn Treatment(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let standing = session.select(move |plan| {
        let lead = plan.lead(id)?.clone();
        let rule = plan.rule_of(&lead);
        Some(Standing { response: plan.agreement.response(rule.category), lead, rule })
    });
    let shared = session.select(|plan| plan.language.clone());
    let today = (session.ports().today)();
    let whose = move || {
        let language = choices.language.get();
        let (category, owner) = standing.with(|now| now.as_ref().map(|now| (now.rule.category, now.rule.owner)))?;
        let name = shared.with(|shared| agreed::category_short(language, shared, category));
        Some((language.texts().hands().rule)(&name, owner))
    };
    let owner = move || standing.with(|now| now.as_ref().map(|now| now.rule.owner.key()));
    let said = move |pick: fn(Language, &Rule) -> (Tongue, String)| {
        move || {
            let language = choices.language.get();
            let (tongue, text) = standing.with(|now| now.as_ref().map(|now| pick(language, &now.rule)))?;
            let other = (tongue != language.tongue()).then_some(tongue.tag());
            Some(view! { <dd lang=other>{text}</dd> })
        }
    };
    let response = move || {
        let hours = standing.with(|now| now.as_ref().map(|now| now.response))?;
        Some((choices.texts().articles().hours)(hours))
    };
    let asked = RwSignal::new(None::<Against>);
    let open = RwSignal::new(false);
    let toasts = Toasts::of_app();
    // What returns to marketing may go into a campaign in the same step.
    let campaign = RwSignal::new(None::<CampaignId>);
    let run = move |command: Command| {
        open.set(false);
        let texts = choices.language.get_untracked().texts();
        match session.run(command) {
            Ok(()) => {
                campaign.set(None);
                toasts.done(texts.hands().done.to_owned());
            }
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    let act = move |act: Act| {
        let Some(Standing { lead, rule, .. }) = standing.get_untracked() else { return };
        match act.on(&lead, &rule, (session.ports().now)(), today) {
            Ok(Some(command)) => {
                let joins = matches!(act, Act::Give(Team::Marketing)).then(|| campaign.get_untracked()).flatten();
                run(command.joining(vec![id], joins, (session.ports().now)()));
            }
            Ok(None) => {}
            Err(against) => {
                asked.set(Some(against));
                open.set(true);
            }
        }
    };
    let amiss = move || standing.get().map(|now| amiss(&now, today, choices.language.get(), act));
    let returns = Memo::new(move |_| {
        let team = standing.with(|now| {
            now.as_ref().and_then(|now| now.rule.way_back(&now.lead).or_else(|| now.rule.misplaced(&now.lead)))
        });
        team == Some(Team::Marketing)
    });
    let into = move || {
        let refused = RwSignal::new(FieldState::Fine);
        returns.get().then(|| campaign_choice("return-into", |t| t.nurture().and_into, vec![id], campaign, refused))
    };
    let title = Signal::derive(move || {
        let texts = choices.texts();
        let title = standing.with(|now| now.as_ref().map(|now| written::title(&now.lead, texts.terms())));
        title.zip(asked.get()).map(|(title, against)| (texts.hands().title)(&title, against.to)).unwrap_or_default()
    });
    let cancel = move || open.set(false);
    view! {
        <section class="card lead-treatment" aria-labelledby="lead-treatment-title">
            <h2 id="lead-treatment-title">{tr(|t| t.hands().treatment)}</h2>
            {amiss}
            {into}
            <p class="lead-now" data-owner=owner data-testid="rule">{whose}</p>
            <dl>
                <dt>{tr(|t| t.hands().approach)}</dt>
                {said(agreed::approach)}
                <dt>{tr(|t| t.hands().next_steps)}</dt>
                {said(agreed::next_steps)}
                <dt>{tr(|t| t.hands().response)}</dt>
                <dd>{response}</dd>
            </dl>
            <p><a href=Route::Process.href()>{tr(|t| t.hands().to_rules)}</a></p>
            <Dialog id="ask-return" open title>
                {move || asked.get().map(|against| view! { <AgainstForm id against cancel run campaign /> })}
            </Dialog>
        </section>
    }
}

/// The loan and its return, or that the lead is where it does not belong, with the buttons for it.
fn amiss(
    now: &Standing,
    today: NaiveDate,
    language: Language,
    act: impl Fn(Act) + Copy + Send + Sync + 'static,
) -> AnyView {
    let (lead, rule, texts) = (&now.lead, &now.rule, language.texts().hands());
    let owner = lead.owners.current();
    let loan = lead.loan().map(|loan| {
        let day = intl::day(language.tag(), DateStyle::Day, loan.until);
        let terms = (texts.on_loan)(&day, loan.to, &loan.person);
        let overdue = lead.overdue(today).map(|days| (texts.overdue)(days));
        let glyph = if overdue.is_some() { Glyph::Warning } else { Glyph::Waiting };
        let late = overdue.as_ref().map(|_| "late");
        view! {
            <p class="lead-notice" data-state=late data-testid="on-loan">
                <Icon glyph />
                <span>{terms} {overdue.map(|overdue| view! { "· " <strong>{overdue}</strong> })}</span>
            </p>
        }
    });
    let held = lead.days_held(today, clock::local_day).pop().unwrap_or_default();
    let misplaced = rule.misplaced(lead);
    let warning = misplaced.map(|_| {
        view! {
            <p class="lead-notice" data-state="due" data-testid="misplaced">
                <Icon glyph=Glyph::Warning />
                <span>{(texts.misplaced)(owner.team, held)}</span>
            </p>
        }
    });
    let back = way(rule, lead, language).map(|(team, name)| {
        view! { <button type="button" class="button" on:click=move |_| act(Act::Give(team))>{name}</button> }
    });
    let as_loan = (misplaced.is_some() && rule.may_borrow(owner.team)).then(|| {
        let day = intl::day(language.tag(), DateStyle::ShortDay, rule.longest(today));
        let name = (texts.make_loan)(&day);
        view! { <button type="button" class="button" on:click=move |_| act(Act::Lend)>{name}</button> }
    });
    view! {
        {loan}
        {warning}
        <p class="lead-ways-back">{back} {as_loan}</p>
    }
    .into_any()
}

/// Where a lead goes by one button, with its name: back, or to the team that should have it.
fn way(rule: &Rule, lead: &Lead, language: Language) -> Option<(Team, &'static str)> {
    let texts = language.texts().hands();
    let back = rule.way_back(lead).map(|team| (team, (texts.give_back)(team)));
    back.or_else(|| rule.misplaced(lead).map(|team| (team, (texts.hand_on)(team))))
}
