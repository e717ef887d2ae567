//! A member of a campaign: since when, and what came back, edited in place.

use leptos::prelude::*;

use super::members::TITLE;
use crate::domain::campaign::Membership;
use crate::domain::{CampaignId, Category, LeadId};
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::{CategoryChip, InCampaign, written};
use crate::ui::{Choices, Route};

/// The row. Whoever comes to it is noted in `touched`.
pub fn row(campaign: CampaignId, id: LeadId, touched: StoredValue<Vec<LeadId>>) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let title = session.select(move |plan| {
        let terms = choices.texts().terms();
        plan.lead(id).map(|lead| written::title(lead, terms)).unwrap_or_default()
    });
    let shared = session.select(|plan| plan.language.clone());
    let category = session
        .select(move |plan| plan.lead(id).map_or(Category::ToQualify, |lead| lead.category(&plan.language.rules)));
    let by_hand = session.select(move |plan| plan.lead(id).is_some_and(|lead| lead.by_hand.is_some()));
    let membership = session.select(move |plan| plan.lead(id)?.memberships.of(campaign).cloned());
    let span = move || membership.with(|one| one.as_ref().map(|one| InCampaign::span(choices.language.get(), one)));
    let current = Memo::new(move |_| membership.with(|one| one.as_ref().is_some_and(Membership::is_current)));
    let back_on = move || {
        let language = choices.language.get();
        let at = membership.with(|one| Some(one.as_ref()?.outcome.as_ref()?.at))?;
        Some(intl::moment(language.tag(), DateStyle::Day, at))
    };
    let fields = InCampaign { lead: id, campaign, title: Some(title.into()) };
    let noted = fields.is_noted();
    let touch = move |_| {
        touched.update_value(|touched| {
            if !touched.contains(&id) {
                touched.push(id);
            }
        });
    };
    view! {
        <li class="campaign-member" data-testid="member" data-lead-id=id.to_string() on:focusin=touch>
            <span class="campaign-lead">
                <a href=Route::Lead(id).href()>{title}</a>
                <CategoryChip category shared by_hand />
                <span class="lead-why">{span}</span>
            </span>
            <span class="campaign-reaction">{fields.reaction()} <span class="lead-why">{back_on}</span></span>
            <span class="campaign-back-note">{move || noted.get().then(|| fields.note())}</span>
            <span class="campaign-out">{move || current.get().then(|| fields.take_out(TITLE))}</span>
        </li>
    }
    .into_any()
}
