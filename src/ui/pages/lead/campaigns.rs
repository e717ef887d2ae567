//! The nurture campaigns of a lead: which it is in and was in, what came back, and the way into another.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::campaign::{Campaign, Membership, MembershipEdit};
use crate::domain::language::Starter;
use crate::domain::{CampaignId, LeadId, Rejection};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{FieldState, Glyph, Icon, InCampaign, Toasts, campaign_choice, starter_link, written};
use crate::ui::{Choices, Route, tr};

const TITLE: &str = "lead-campaigns-title";

/// The section.
pub fn section(id: LeadId) -> AnyView {
    let session = Session::of_app();
    // Which stretches there are: what changes in one of them is for its row. Those that last stand first, each with the newest first.
    let rows = session.select(move |plan| {
        let all = plan.lead(id).map(|lead| lead.memberships.all().to_vec()).unwrap_or_default();
        let mut rows: Vec<_> =
            all.iter().enumerate().map(|(place, one)| (!one.is_current(), place, one.campaign)).collect();
        rows.sort_by_key(|(is_over, place, _)| (*is_over, std::cmp::Reverse(*place)));
        rows.into_iter().map(|(_, place, campaign)| (place, campaign)).collect::<Vec<_>>()
    });
    let none = Memo::new(move |_| rows.with(Vec::is_empty));
    view! {
        <section class="card" aria-labelledby=TITLE data-testid="lead-campaigns">
            <h2 id=TITLE tabindex="-1">{tr(|t| t.campaigns().title)} " " {starter_link(Starter::Nurture)}</h2>
            <Show when=move || none.get()>
                <p class="lead-help">{tr(|t| t.nurture().in_none)}</p>
            </Show>
            <ul class="lead-campaigns" role="list">
                <For each=move || rows.get() key=|row| *row let:row>{stretch(id, row.0, row.1)}</For>
            </ul>
            {way_in(id)}
            <p><a href=Route::Campaigns.href()>{tr(|t| t.campaigns().all)}</a></p>
        </section>
    }
    .into_any()
}

/// One stretch in a campaign. What came back is edited in the last one of each campaign.
fn stretch(id: LeadId, place: usize, campaign: CampaignId) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let membership = session.select(move |plan| plan.lead(id)?.memberships.all().get(place).cloned());
    let is_last = session.select(move |plan| {
        let all = plan.lead(id)?.memberships.all();
        Some(all.iter().rposition(|one| one.campaign == campaign) == Some(place))
    });
    let about = session.select(move |plan| plan.campaign(campaign).cloned());
    let name = Signal::derive(move || {
        let named = |about: &Campaign| written::campaign(choices.language.get(), about);
        about.with(|about| about.as_ref().map(named).unwrap_or_default())
    });
    let kind = move || about.with(|about| about.as_ref().map(|about| (choices.texts().campaigns().kind)(about.kind)));
    let span = move || membership.with(|one| one.as_ref().map(|one| InCampaign::span(choices.language.get(), one)));
    let current = Memo::new(move |_| membership.with(|one| one.as_ref().is_some_and(Membership::is_current)));
    let fields = InCampaign { lead: id, campaign, title: None };
    let noted = fields.is_noted();
    let outcome = move || {
        view! {
            <div class="lead-outcome">
                {fields.reaction()}
                {move || noted.get().then(|| view! { {fields.day()} {fields.note()} })}
            </div>
        }
    };
    view! {
        <li data-testid="membership" data-campaign=campaign.to_string() data-current=move || current.get().to_string()>
            <div class="lead-campaign">
                <span class="lead-campaign-name">
                    <a href=Route::Campaign(campaign).href()>{name}</a>
                    <span class="lead-why">{kind} " · " {span}</span>
                </span>
                {move || (is_last.get() == Some(true)).then(|| ways(fields, current, name))}
            </div>
            {move || (is_last.get() == Some(true)).then(outcome)}
        </li>
    }
    .into_any()
}

/// Takes the lead out, or removes the entry.
fn ways(fields: InCampaign, current: Memo<bool>, name: Signal<String>) -> AnyView {
    let choices = Choices::of_app();
    let forget = fields.changing(TITLE, |texts, _| texts.nurture().forgotten.to_owned());
    let bin = Signal::derive(move || name.with(|name| (choices.texts().nurture().forget)(name)));
    view! {
        <span class="lead-campaign-ways">
            {move || current.get().then(|| fields.take_out(TITLE))}
            <button
                type="button"
                class="button-icon"
                aria-label=bin
                title=bin
                on:click=move |_| forget(MembershipEdit::Forget)
            >
                <Icon glyph=Glyph::Bin />
            </button>
        </span>
    }
    .into_any()
}

/// The form that puts the lead into a campaign; what to do first where there is none.
fn way_in(id: LeadId) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let (chosen, state) = (RwSignal::new(None::<CampaignId>), RwSignal::new(FieldState::Fine));
    let today = (session.ports().today)();
    let offered = session.select(move |plan| !plan.campaigns_for(&[id], today).is_empty());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let language = choices.language.get_untracked();
        let texts = language.texts();
        let Some(campaign) = chosen.get_untracked() else {
            state.set(FieldState::Refused(texts.nurture().choose.to_owned()));
            return;
        };
        let join = MembershipEdit::Join((session.ports().now)());
        let joined = session.peek(|plan| plan.lead(id).map(|lead| lead.nurture(campaign, join)));
        match joined.map_or(Err(Rejection::NoLead(id)), |command| session.run(command)) {
            Ok(()) => {
                chosen.set(None);
                let name = session.peek(|plan| written::campaign_of(language, &plan.campaigns, campaign));
                toasts.done((texts.nurture().joined)(&name));
                focus::soon(TITLE.to_owned());
            }
            Err(rejection) => state.set(FieldState::Refused((texts.errors().rejection)(rejection))),
        }
    };
    let form = move || {
        view! {
            <form class="lead-form" on:submit=submit>
                {campaign_choice("join-campaign", |t| t.nurture().into, vec![id], chosen, state)}
                <button type="submit" class="button">{tr(|t| t.nurture().put_in)}</button>
            </form>
        }
    };
    let nothing = move || view! { <p class="lead-help">{tr(|t| t.nurture().none_open)}</p> };
    view! { <Show when=move || offered.get() fallback=nothing>{form()}</Show> }.into_any()
}
