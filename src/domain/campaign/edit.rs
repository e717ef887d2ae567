//! Changing campaigns, and what leads have of them.

use std::mem::discriminant;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Campaign, Kind, MOST_CAMPAIGNS, MOST_MEMBERSHIPS, Outcome, Reaction};
use crate::domain::apply::within;
use crate::domain::{CampaignId, Category, Command, Lead, LeadId, LeadsEdit, Plan, Rejection, iso};

/// A change of the campaigns of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CampaignsEdit {
    /// Adds one at the end.
    Add(Box<Campaign>),
    /// Changes one field of one.
    Edit(CampaignId, CampaignEdit),
    /// Closes one then: every lead that is still in it leaves.
    Close(CampaignId, #[serde(deserialize_with = "iso::read_moment")] DateTime<Utc>),
    /// Opens a closed one again. Who left stays away.
    Reopen(CampaignId),
    /// Removes one, with all that leads have of it.
    Remove(CampaignId),
}

/// A change of one field of a campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CampaignEdit {
    /// See [`Campaign::name`].
    Name(String),
    /// See [`Campaign::kind`].
    Kind(Kind),
    /// See [`Campaign::offer`].
    Offer(String),
    /// See [`Campaign::owner`].
    Owner(String),
    /// See [`Campaign::start`].
    Start(Option<NaiveDate>),
    /// See [`Campaign::end`].
    End(Option<NaiveDate>),
    /// Whether it is meant for a category, see [`Campaign::meant_for`].
    MeantFor(Category, bool),
}

/// A change of what a lead has of a campaign. Where it was in it several times, the last one is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NurtureEdit {
    /// Which campaign.
    pub campaign: CampaignId,
    /// The change.
    pub edit: MembershipEdit,
}

/// What changes for a lead in a campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MembershipEdit {
    /// It joins then, with the category that it has.
    Join(#[serde(deserialize_with = "iso::read_moment")] DateTime<Utc>),
    /// It leaves then.
    Leave(#[serde(deserialize_with = "iso::read_moment")] DateTime<Utc>),
    /// Something came back; `None`: nothing yet.
    Outcome(Option<Outcome>),
    /// It never was in it: that was a mistake.
    Forget,
}

impl CampaignsEdit {
    /// Whether `self` writes the very field that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        let (Self::Edit(id, edit), Self::Edit(other, before)) = (self, earlier) else { return false };
        let same = match (edit, before) {
            (CampaignEdit::MeantFor(category, _), CampaignEdit::MeantFor(other, _)) => category == other,
            _ => discriminant(edit) == discriminant(before),
        };
        same && id == other
    }
}

impl NurtureEdit {
    /// Whether it would change `lead`.
    pub fn changes(&self, lead: &Lead) -> bool {
        let (had, campaign) = (&lead.memberships, self.campaign);
        match &self.edit {
            MembershipEdit::Join(_) => had.may_join(campaign),
            MembershipEdit::Leave(_) => had.is_in(campaign),
            MembershipEdit::Outcome(outcome) => had.of(campaign).is_some_and(|last| last.outcome != *outcome),
            MembershipEdit::Forget => had.of(campaign).is_some(),
        }
    }

    /// Whether `self` writes the very outcome that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        let outcomes = (&self.edit, &earlier.edit);
        self.campaign == earlier.campaign
            && matches!(outcomes, (MembershipEdit::Outcome(_), MembershipEdit::Outcome(_)))
    }

    /// Its one text.
    pub fn text(&self) -> Option<&str> {
        match &self.edit {
            MembershipEdit::Outcome(Some(outcome)) => Some(&outcome.note),
            _ => None,
        }
    }

    /// Changes `lead`, which is of that category now.
    ///
    /// # Errors
    /// [`Rejection::TooManyMemberships`]
    pub(in crate::domain) fn apply(&self, lead: &mut Lead, category: Category) -> Result<(), Rejection> {
        let (has, campaign) = (&mut lead.memberships, self.campaign);
        match &self.edit {
            MembershipEdit::Join(_) if has.all().len() >= MOST_MEMBERSHIPS => {
                return Err(Rejection::TooManyMemberships);
            }
            MembershipEdit::Join(at) => has.join(campaign, *at, category),
            MembershipEdit::Leave(at) => has.leave(campaign, *at),
            MembershipEdit::Outcome(outcome) => has.note(campaign, outcome.clone()),
            MembershipEdit::Forget => has.forget(campaign),
        }
        Ok(())
    }
}

impl Lead {
    /// The command that notes how its people reacted to a campaign; `None`: not at all yet. Who wants no more of it leaves it in
    /// the same step. `None` if that is noted already, or it never was in that campaign.
    pub fn reacted(&self, campaign: CampaignId, reaction: Option<Reaction>, now: DateTime<Utc>) -> Option<Command> {
        let last = self.memberships.of(campaign).filter(|last| last.reaction() != reaction)?;
        let note = last.outcome.as_ref().map(|outcome| outcome.note.clone()).unwrap_or_default();
        let outcome = reaction.map(|reaction| Outcome { reaction, at: now, note });
        let noted = self.nurture(campaign, MembershipEdit::Outcome(outcome));
        let leaves = last.is_current() && reaction == Some(Reaction::Unsubscribed);
        let left = leaves.then(|| self.nurture(campaign, MembershipEdit::Leave(now)));
        Some(left.map_or(noted.clone(), |left| Command::Together(vec![noted, left])))
    }

    /// The command that changes what it has of a campaign.
    pub fn nurture(&self, campaign: CampaignId, edit: MembershipEdit) -> Command {
        Command::nurture(vec![self.id], campaign, edit)
    }
}

impl Command {
    /// The command that changes what leads have of a campaign.
    pub fn nurture(ids: Vec<LeadId>, campaign: CampaignId, edit: MembershipEdit) -> Self {
        Self::EditLeads { ids, edit: LeadsEdit::Nurture(NurtureEdit { campaign, edit }) }
    }

    /// The same, and as one step with it these leads are put into a campaign, if one was chosen.
    #[must_use]
    pub fn joining(self, ids: Vec<LeadId>, campaign: Option<CampaignId>, at: DateTime<Utc>) -> Self {
        match campaign {
            Some(campaign) => Self::Together(vec![self, Self::nurture(ids, campaign, MembershipEdit::Join(at))]),
            None => self,
        }
    }
}

impl Plan {
    /// Changes one thing about the campaigns.
    ///
    /// # Errors
    /// A [`Rejection`] of a campaign that is not there or is there already, and of what is too much.
    pub(in crate::domain) fn edit_campaigns(&mut self, edit: &CampaignsEdit) -> Result<(), Rejection> {
        match edit {
            CampaignsEdit::Add(campaign) => self.add_campaign(campaign),
            CampaignsEdit::Edit(id, edit) => {
                let campaign = self.campaign_mut(*id)?;
                campaign.edit(edit.clone());
                within(campaign.texts())
            }
            CampaignsEdit::Close(id, at) => {
                self.campaign_mut(*id)?.closed = Some(*at);
                self.change_members(|lead| lead.memberships.is_in(*id), |lead| lead.memberships.leave(*id, *at));
                Ok(())
            }
            CampaignsEdit::Reopen(id) => {
                self.campaign_mut(*id)?.closed = None;
                Ok(())
            }
            CampaignsEdit::Remove(id) => {
                self.campaign_mut(*id)?;
                Arc::make_mut(&mut self.campaigns).0.retain(|campaign| campaign.id != *id);
                let has = |lead: &Lead| lead.memberships.of(*id).is_some();
                self.change_members(has, |lead| lead.memberships.forget_all(*id));
                Ok(())
            }
        }
    }

    /// Whether leads can be changed in this way.
    ///
    /// # Errors
    /// [`Rejection::NoCampaign`], and [`Rejection::CampaignClosed`] for who would join.
    pub(in crate::domain) fn may_nurture(&self, change: &NurtureEdit) -> Result<(), Rejection> {
        let campaign = self.campaign(change.campaign).ok_or(Rejection::NoCampaign)?;
        let joins = matches!(change.edit, MembershipEdit::Join(_));
        if joins && campaign.closed.is_some() { Err(Rejection::CampaignClosed) } else { Ok(()) }
    }

    /// Whether a lead that is new to the plan can have the campaigns that it has.
    ///
    /// # Errors
    /// [`Rejection::NoCampaign`], [`Rejection::TooManyMemberships`]
    pub(in crate::domain) fn memberships_fit(&self, lead: &Lead) -> Result<(), Rejection> {
        let all = lead.memberships.all();
        if all.len() > MOST_MEMBERSHIPS {
            return Err(Rejection::TooManyMemberships);
        }
        if all.iter().all(|one| self.campaign(one.campaign).is_some()) { Ok(()) } else { Err(Rejection::NoCampaign) }
    }

    fn add_campaign(&mut self, campaign: &Campaign) -> Result<(), Rejection> {
        within(campaign.texts())?;
        if self.campaign(campaign.id).is_some() {
            return Err(Rejection::Taken);
        }
        if self.campaigns.0.len() >= MOST_CAMPAIGNS {
            return Err(Rejection::TooManyCampaigns);
        }
        let mut campaign = campaign.clone();
        campaign.tidy();
        Arc::make_mut(&mut self.campaigns).0.push(campaign);
        Ok(())
    }

    fn campaign_mut(&mut self, id: CampaignId) -> Result<&mut Campaign, Rejection> {
        let campaigns = Arc::make_mut(&mut self.campaigns);
        campaigns.0.iter_mut().find(|campaign| campaign.id == id).ok_or(Rejection::NoCampaign)
    }

    /// Changes the leads that are `concerned`. The others stay shared with the plan before.
    fn change_members(&mut self, concerned: impl Fn(&Lead) -> bool, change: impl Fn(&mut Lead)) {
        let ids: Vec<_> = self.leads.values().filter(|lead| concerned(lead)).map(|lead| lead.id).collect();
        for id in ids {
            if let Some(lead) = self.leads.get_mut(&id) {
                change(Arc::make_mut(lead));
            }
        }
    }
}

impl Campaign {
    fn edit(&mut self, edit: CampaignEdit) {
        match edit {
            CampaignEdit::Name(text) => self.name = text,
            CampaignEdit::Kind(kind) => self.kind = kind,
            CampaignEdit::Offer(text) => self.offer = text,
            CampaignEdit::Owner(text) => self.owner = text,
            CampaignEdit::Start(day) => self.start = day,
            CampaignEdit::End(day) => self.end = day,
            CampaignEdit::MeantFor(category, is) => {
                self.meant_for.retain(|other| *other != category);
                self.meant_for.extend(is.then_some(category));
                self.tidy();
            }
        }
    }
}

#[cfg(test)]
mod tests;
