//! Any campaigns there can be, and any lead's part in them.

use std::sync::Arc;

use entente::domain::campaign::{
    Campaign, CampaignEdit, Campaigns, CampaignsEdit, Kind, MembershipEdit, NurtureEdit, Outcome, Reaction,
};
use entente::domain::{CampaignId, Category, Command, Lead, LeadId, Leads, Plan, StageId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{day, id, moment, text};

fn category() -> impl Strategy<Value = Category> {
    select(&Category::ALL[..])
}

fn campaign_id() -> impl Strategy<Value = CampaignId> {
    id().prop_map(CampaignId)
}

fn campaign() -> BoxedStrategy<Campaign> {
    let days = (option::of(day()), option::of(day()), option::weighted(0.2, moment()));
    let texts = (text(), text(), text());
    (campaign_id(), select(&Kind::ALL[..]), texts, days, vec(category(), 0..6))
        .prop_map(|(id, kind, (name, offer, owner), (start, end, closed), meant_for)| {
            let mut campaign = Campaign { id, name, kind, offer, owner, start, end, meant_for, closed };
            campaign.tidy();
            campaign
        })
        .boxed()
}

/// A change of the campaigns.
pub fn campaigns_edit() -> BoxedStrategy<CampaignsEdit> {
    let edit = prop_oneof![
        text().prop_map(CampaignEdit::Name),
        select(&Kind::ALL[..]).prop_map(CampaignEdit::Kind),
        text().prop_map(CampaignEdit::Offer),
        text().prop_map(CampaignEdit::Owner),
        option::of(day()).prop_map(CampaignEdit::Start),
        option::of(day()).prop_map(CampaignEdit::End),
        (category(), any::<bool>()).prop_map(|(category, is)| CampaignEdit::MeantFor(category, is)),
    ];
    prop_oneof![
        4 => campaign().prop_map(|campaign| CampaignsEdit::Add(Box::new(campaign))),
        3 => (campaign_id(), edit).prop_map(|(id, edit)| CampaignsEdit::Edit(id, edit)),
        1 => (campaign_id(), moment()).prop_map(|(id, at)| CampaignsEdit::Close(id, at)),
        1 => campaign_id().prop_map(CampaignsEdit::Reopen),
        1 => campaign_id().prop_map(CampaignsEdit::Remove),
    ]
    .boxed()
}

/// A change of what leads have of a campaign.
pub fn nurture_edit() -> BoxedStrategy<NurtureEdit> {
    let outcome = (select(&Reaction::ALL[..]), moment(), text());
    let outcome = outcome.prop_map(|(reaction, at, note)| Outcome { reaction, at, note });
    let edit = prop_oneof![
        3 => moment().prop_map(MembershipEdit::Join),
        2 => moment().prop_map(MembershipEdit::Leave),
        2 => option::of(outcome).prop_map(MembershipEdit::Outcome),
        1 => Just(MembershipEdit::Forget),
    ];
    (campaign_id(), edit).prop_map(|(campaign, edit)| NurtureEdit { campaign, edit }).boxed()
}

/// Campaigns, often none. What is valid is what edits lead to.
pub fn campaigns() -> BoxedStrategy<Arc<Campaigns>> {
    let edited = vec(campaigns_edit(), 0..8).prop_map(|edits| {
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        for edit in edits {
            plan = plan.after(&Command::EditCampaigns(edit)).unwrap_or(plan);
        }
        plan.campaigns
    });
    prop_oneof![Just(Arc::default()), edited].boxed()
}

/// Lets any of these leads join and leave campaigns, most of them none.
pub fn in_campaigns(lead: BoxedStrategy<Lead>) -> BoxedStrategy<Lead> {
    let edits = option::weighted(0.4, vec(nurture_edit(), 0..6));
    (lead, edits)
        .prop_map(|(lead, edits)| {
            let Some(edits) = edits else { return lead };
            let add = |id| {
                Command::EditCampaigns(CampaignsEdit::Add(Box::new(Campaign::new(
                    CampaignId(id),
                    chrono::NaiveDate::MIN,
                ))))
            };
            let mut plan = Plan::new(String::new(), StageId(1), String::new());
            for command in (0..6).map(add).chain([Command::AddLeads(vec![lead.clone()])]) {
                plan = plan.after(&command).unwrap_or(plan);
            }
            for NurtureEdit { campaign, edit } in edits {
                plan = plan.after(&Command::nurture(vec![lead.id], campaign, edit)).unwrap_or(plan);
            }
            plan.lead(lead.id).map(|lead| Lead::clone(lead)).unwrap_or(lead)
        })
        .boxed()
}

/// The leads as a plan with these campaigns can have them.
pub fn within(campaigns: &Campaigns, leads: Leads) -> Leads {
    let known = |(id, mut lead): (LeadId, Arc<Lead>)| {
        Arc::make_mut(&mut lead).memberships.retain(|campaign| campaigns.get(campaign).is_some());
        (id, lead)
    };
    leads.into_iter().map(known).collect()
}
