//! The form by which many leads change hands: to which team, to whom, for good or on loan, why and by whom.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Bulk;
use super::forms::buttons;
use crate::domain::campaign::MembershipEdit;
use crate::domain::{CampaignId, Command, Holding, Plan, Team};
use crate::ui::parts::{
    DraftField, FieldState, campaign_choice, choice_input, known_names, loan_fields, trimmed, written,
};
use crate::ui::tr;

/// The form. What the rules allow the team only for a while is offered as a loan.
#[component]
pub fn Handover(
    /// Whether the form is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let bulk = Bulk::of_app();
    let today = (bulk.session.ports().today)();
    let text = || RwSignal::new(String::new());
    let (team, person, why, by) = (RwSignal::new(Team::Sales), text(), text(), text());
    let (lent, until) = (RwSignal::new(false), RwSignal::new(None));
    let state = || RwSignal::new(FieldState::Fine);
    let (refused, undated, unreasoned) = (state(), state(), state());
    // What goes to marketing may go into a campaign in the same step.
    let campaign = RwSignal::new(None::<CampaignId>);
    let into = move || campaign_choice("bulk-into", |t| t.nurture().and_into, bulk.ids().to_vec(), campaign, state());
    let propose = move || {
        let day = bulk.session.peek(|plan| plan.lendable(&bulk.ids(), team.get_untracked(), today));
        lent.set(day.is_some());
        until.set(day);
    };
    propose();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let (to, since, language) = (team.get_untracked(), (bulk.session.ports().now)(), bulk.language.get_untracked());
        let texts = language.texts();
        let day = until.get_untracked().filter(|day| lent.get_untracked() && *day >= today);
        if lent.get_untracked() && day.is_none() {
            undated.set(FieldState::Refused(texts.hands().day_missing.to_owned()));
            return;
        }
        // The same as is asked of a single lead.
        let against = bulk.session.peek(|plan| plan.count_against(&bulk.ids(), to, day, today));
        if against > 0 && trimmed(why).is_empty() {
            let words = (texts.lead_table().against)(against, &written::count(language, against));
            unreasoned.set(FieldState::Refused(words));
            return;
        }
        let (person, why, by) = (trimmed(person), trimmed(why), trimmed(by));
        let holding = Holding { person, by, why, ..Holding::of(to, since) };
        let joins = campaign.get_untracked().filter(|_| to == Team::Marketing);
        match hand_over(&bulk, &holding, day, joins) {
            Ok(()) => open.set(false),
            Err(message) => refused.set(FieldState::Refused(message)),
        }
    };
    let teams = choice_input(
        "bulk-team".to_owned(),
        |t| t.lead().team,
        refused.into(),
        Signal::derive(move || Team::ALL.into_iter().position(|other| other == team.get())),
        Signal::derive(move || {
            Team::ALL.map(|team| (bulk.language.get().texts().terms().team)(team).to_owned()).to_vec()
        }),
        Box::new(move |place| {
            if let Some(chosen) = Team::ALL.get(place) {
                team.set(*chosen);
                propose();
            }
            for state in [refused, undated, unreasoned] {
                state.set(FieldState::Fine);
            }
        }),
    );
    view! {
        <form class="bulk-form" novalidate on:submit=submit>
            {teams}
            <DraftField id="bulk-person" label=|t| t.lead().person text=person list="bulk-persons" />
            {known_names("bulk-persons", Plan::persons)}
            {move || (team.get() == Team::Marketing).then(into)}
            {loan_fields(["bulk-lent", "bulk-until"], lent, until, today, undated, unreasoned)}
            <Show when=move || lent.get()>
                <p class="bulk-help">{tr(|t| t.lead_table().lent_help)}</p>
            </Show>
            <DraftField id="bulk-why" label=|t| t.lead().why text=why state=unreasoned />
            <DraftField id="bulk-by" label=|t| t.lead().by text=by list="bulk-persons" />
            {buttons(open, tr(|t| t.lead_table().do_hand_over))}
        </form>
    }
}

/// Hands those of the picked leads over that are not so already, and with them puts all of them into a campaign, if one was chosen: as
/// one step. What to say at the form when that fails.
fn hand_over(
    bulk: &Bulk,
    holding: &Holding,
    until: Option<NaiveDate>,
    joins: Option<CampaignId>,
) -> Result<(), String> {
    let mut commands = bulk.session.peek(|plan| plan.hand_over_all(&bulk.ids(), holding, until));
    let of = |command: &Command| match command {
        Command::EditLeads { ids, .. } => ids.len(),
        _ => 0,
    };
    let (count, team) = (commands.iter().map(of).sum(), holding.team);
    let join = MembershipEdit::Join(holding.since);
    commands.extend(joins.map(|campaign| Command::nurture(bulk.ids().to_vec(), campaign, join)));
    bulk.run_all(
        count,
        commands,
        Box::new(move |texts, count, written| (texts.lead_table().handed)(count, written, team)),
    )
}
