//! The form by which a lead changes hands.

use chrono::{DateTime, NaiveDate, Utc};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{DraftField, Field, FieldState, campaign_choice, error_id, known_names, loan_fields, trimmed};
use crate::domain::process::{Against, Rule, Verdict};
use crate::domain::{CampaignId, Command, Holding, Lead, LeadId, Plan, Rejection, Team};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// What is being typed.
#[derive(Clone, Copy)]
struct Draft {
    team: RwSignal<Team>,
    person: RwSignal<String>,
    why: RwSignal<String>,
    by: RwSignal<String>,
    lent: RwSignal<bool>,
    until: RwSignal<Option<NaiveDate>>,
    campaign: RwSignal<Option<CampaignId>>,
}

/// What is wrong with it, at its field.
#[derive(Clone, Copy, Default)]
struct Refused {
    team: RwSignal<FieldState>,
    until: RwSignal<FieldState>,
    why: RwSignal<FieldState>,
}

/// The form. Nobody has an account here: who hands the lead over is noted only if it is typed.
pub fn hand_over_form(
    id: LeadId,
    done: impl Fn(Command, Team) -> Result<(), Rejection> + Copy + Send + Sync + 'static,
) -> AnyView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let text = || RwSignal::new(String::new());
    let owner = session.peek(|plan| plan.lead(id).map(|lead| lead.owners.current().team)).unwrap_or(Team::Sales);
    let (lent, until, campaign) = (RwSignal::new(false), RwSignal::new(None), RwSignal::new(None));
    let draft = Draft { team: RwSignal::new(owner), person: text(), why: text(), by: text(), lent, until, campaign };
    let (refused, today) = (Refused::default(), (session.ports().today)());
    session.peek(|plan| draft.propose(plan, id, today));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let language = language.get_untracked();
        let (texts, team) = (language.texts(), draft.team.get_untracked());
        let Some((lead, rule)) = session.peek(|plan| ruled(plan, id)) else { return };
        let now = (session.ports().now)();
        let holding = match draft.holding(&lead, &rule, now, today) {
            Ok(holding) => holding,
            Err(Missing::Day) => {
                refused.until.set(FieldState::Refused(texts.hands().day_missing.to_owned()));
                return;
            }
            Err(Missing::Reason(against)) => {
                let name = session.peek(|plan| agreed::category_short(language, &plan.language, against.category));
                let says = (texts.hands().against)(&name, &against);
                refused.why.set(FieldState::Refused(format!("{says} {}", texts.hands().reason_missing)));
                return;
            }
        };
        // What goes to marketing may go into a campaign in the same step.
        let joins = draft.campaign.get_untracked().filter(|_| team == Team::Marketing);
        match lead.handed_to(holding).map(|command| done(command.joining(vec![id], joins, now), team)) {
            None => refused.team.set(FieldState::Refused(texts.lead().same_owner.to_owned())),
            Some(Err(rejection)) => refused.team.set(FieldState::Refused((texts.errors().rejection)(rejection))),
            Some(Ok(())) => {}
        }
    };
    let into = move || {
        let fine = RwSignal::new(FieldState::Fine);
        campaign_choice("hand-into", |t| t.nurture().and_into, vec![id], draft.campaign, fine)
    };
    let team_choice = move || {
        let option = move |team: Team| {
            view! {
                <option prop:selected=move || draft.team.get() == team>
                    {move || (language.get().texts().terms().team)(team)}
                </option>
            }
        };
        Team::ALL.map(option).collect_view()
    };
    view! {
        <form class="lead-form" novalidate on:submit=submit>
            <Field id="hand-team".to_owned() label=|t| t.lead().team state=refused.team>
                <select
                    id="hand-team"
                    aria-describedby=error_id("hand-team")
                    on:change:target=move |event| {
                        let place = usize::try_from(event.target().selected_index()).unwrap_or(usize::MAX);
                        if let Some(team) = Team::ALL.get(place) {
                            draft.team.set(*team);
                            session.peek(|plan| draft.propose(plan, id, today));
                        }
                        refused.team.set(FieldState::Fine);
                        refused.why.set(FieldState::Fine);
                    }
                >
                    {team_choice()}
                </select>
            </Field>
            <DraftField id="hand-person" label=|t| t.lead().person text=draft.person list="persons" />
            {known_names("persons", Plan::persons)}
            {loan_fields(["hand-lent", "hand-until"], draft.lent, draft.until, today, refused.until, refused.why)}
            {move || (draft.team.get() == Team::Marketing).then(into)}
            <DraftField id="hand-why" label=|t| t.lead().why text=draft.why state=refused.why />
            <DraftField id="hand-by" label=|t| t.lead().by text=draft.by list="persons" />
            <button type="submit" class="button-primary">{tr(|t| t.lead().hand_over)}</button>
        </form>
    }
    .into_any()
}

/// What keeps a draft from being a handover.
enum Missing {
    /// The last day of the loan.
    Day,
    /// Why it goes against the rules.
    Reason(Against),
}

impl Draft {
    /// Proposes the terms: what the rules allow a team only for a while is lent, and a loan within a team goes on.
    fn propose(self, plan: &Plan, id: LeadId, today: NaiveDate) {
        let Some((lead, rule)) = ruled(plan, id) else { return };
        let team = self.team.get_untracked();
        let running = lead.loan().filter(|_| lead.owners.current().team == team).map(|loan| loan.until);
        let moves = lead.owners.current().team != team;
        self.lent.set(running.is_some() || (moves && rule.may_borrow(team) && !rule.may_keep(team)));
        self.until.set(running.or(Some(rule.longest(today))));
    }

    fn holding(self, lead: &Lead, rule: &Rule, now: DateTime<Utc>, today: NaiveDate) -> Result<Holding, Missing> {
        let (team, why) = (self.team.get_untracked(), trimmed(self.why));
        let day = if self.lent.get_untracked() {
            let running = lead.loan().map(|loan| loan.until);
            let day = self.until.get_untracked().filter(|day| *day >= today || Some(*day) == running);
            Some(day.ok_or(Missing::Day)?)
        } else {
            None
        };
        match rule.verdict(lead, team, day, today) {
            Verdict::Against(against) if why.is_empty() => Err(Missing::Reason(against)),
            Verdict::Against(_) | Verdict::Follows => {
                let loan = day.map(|day| rule.loan(lead, day));
                Ok(Holding { person: trimmed(self.person), by: trimmed(self.by), why, loan, ..Holding::of(team, now) })
            }
        }
    }
}

/// The lead with the rule that holds for it.
fn ruled(plan: &Plan, id: LeadId) -> Option<(Lead, Rule)> {
    let lead = plan.lead(id)?;
    Some((Lead::clone(lead), plan.rule_of(lead)))
}
