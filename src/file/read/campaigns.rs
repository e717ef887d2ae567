//! What the types of campaigns and memberships cannot hold by themselves.

use std::sync::Arc;

use super::check::{at_most, invalid, one_of_a_kind, texts};
use super::{Cause, ReadError};
use crate::domain::Lead;
use crate::domain::campaign::{Campaign, Campaigns, MOST_CAMPAIGNS, MOST_MEMBERSHIPS};

/// The categories of a campaign are written in their order, read in any order.
pub(super) fn checked(mut campaigns: Arc<Campaigns>) -> Result<Arc<Campaigns>, ReadError> {
    if campaigns.is_empty() {
        return Ok(campaigns);
    }
    at_most(campaigns.0.len(), MOST_CAMPAIGNS, "campaigns")?;
    one_of_a_kind(campaigns.0.iter().map(|campaign| campaign.id), "campaigns")?;
    for (place, campaign) in campaigns.0.iter().enumerate() {
        texts(campaign.texts(), campaign, || format!("campaigns[{place}]"))?;
    }
    Arc::make_mut(&mut campaigns).0.iter_mut().for_each(Campaign::tidy);
    Ok(campaigns)
}

/// Checks what the lead at that place has of campaigns.
pub(super) fn memberships(lead: &Lead, campaigns: &Campaigns, place: usize) -> Result<(), ReadError> {
    let list = lead.memberships.all();
    let path = || format!("leads[{place}].memberships");
    if list.len() > MOST_MEMBERSHIPS {
        return invalid(&path(), Cause::TooMany { limit: MOST_MEMBERSHIPS });
    }
    match list.iter().position(|one| campaigns.get(one.campaign).is_none()) {
        Some(at) => invalid(&format!("{}[{at}].campaign", path()), Cause::NoSuchCampaign),
        None => Ok(()),
    }
}
