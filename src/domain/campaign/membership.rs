//! That a lead is in a campaign: since when, until when, and what came back.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::moved::moment_moved;
use crate::domain::{CampaignId, Category, iso};

/// Stretches in campaigns that a lead may have.
pub const MOST_MEMBERSHIPS: usize = 100;

/// One stretch of a lead in a campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// Which campaign.
    pub campaign: CampaignId,
    /// When it joined.
    #[serde(deserialize_with = "iso::read_moment")]
    pub joined: DateTime<Utc>,
    /// Its category at that moment: whether the campaign ripened it can be told by nothing else.
    pub category: Category,
    /// When it left. `None`: it is still in.
    #[serde(default, deserialize_with = "iso::read_any_moment", skip_serializing_if = "Option::is_none")]
    pub left: Option<DateTime<Utc>>,
    /// What came back. `None`: nothing yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// What came back from a lead in a campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// What.
    pub reaction: Reaction,
    /// When.
    #[serde(deserialize_with = "iso::read_moment")]
    pub at: DateTime<Utc>,
    /// In words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A way to react to a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reaction {
    /// They opened, answered, came.
    Answered,
    /// They asked to be contacted.
    AskedForContact,
    /// A meeting was agreed.
    Appointment,
    /// Their project has become clearer.
    Riper,
    /// They want no more of it.
    Unsubscribed,
}

/// The campaigns that a lead is in and was in, in the order in which it joined. In each it is at most once at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Membership>", into = "Vec<Membership>")]
pub struct Memberships(Vec<Membership>);

/// Why a list of memberships cannot be that of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipsError {
    /// The one at this place begins before the one above it of the same campaign is over.
    Twice {
        /// Place in the list, from 0.
        place: usize,
    },
    /// The one at this place ends before it begins.
    EndsFirst {
        /// Place in the list, from 0.
        place: usize,
    },
}

impl Reaction {
    /// Every reaction, in the order of the choice.
    pub const ALL: [Self; 5] =
        [Self::Answered, Self::AskedForContact, Self::Appointment, Self::Riper, Self::Unsubscribed];

    /// The name used in tests and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::AskedForContact => "asked-for-contact",
            Self::Appointment => "appointment",
            Self::Riper => "riper",
            Self::Unsubscribed => "unsubscribed",
        }
    }
}

impl Membership {
    /// Whether the lead is still in.
    pub fn is_current(&self) -> bool {
        self.left.is_none()
    }

    /// What came back.
    pub fn reaction(&self) -> Option<Reaction> {
        self.outcome.as_ref().map(|outcome| outcome.reaction)
    }
}

impl Memberships {
    /// Whether the lead never was in a campaign.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every stretch, first to last.
    pub fn all(&self) -> &[Membership] {
        &self.0
    }

    /// Those that still last.
    pub fn current(&self) -> impl Iterator<Item = &Membership> {
        self.0.iter().filter(|membership| membership.is_current())
    }

    /// Its last stretch in a campaign: the one that is spoken of when its membership there is.
    pub fn of(&self, campaign: CampaignId) -> Option<&Membership> {
        self.0.iter().rev().find(|membership| membership.campaign == campaign)
    }

    /// Whether it is in a campaign now.
    pub fn is_in(&self, campaign: CampaignId) -> bool {
        self.of(campaign).is_some_and(Membership::is_current)
    }

    /// Whether it may join a campaign: it is not in it, and has not asked to hear no more of it.
    pub fn may_join(&self, campaign: CampaignId) -> bool {
        self.of(campaign).is_none_or(|last| !last.is_current() && last.reaction() != Some(Reaction::Unsubscribed))
    }

    /// Every note in it.
    pub fn notes(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|membership| membership.outcome.as_ref()).map(|outcome| &*outcome.note)
    }

    /// Lets it join, where it may: not before it left the last time, even if the clock was set back.
    pub(super) fn join(&mut self, campaign: CampaignId, at: DateTime<Utc>, category: Category) {
        if self.may_join(campaign) {
            let joined = self.of(campaign).and_then(|last| last.left).map_or(at, |left| left.max(at));
            self.0.push(Membership { campaign, joined, category, left: None, outcome: None });
        }
    }

    /// Lets it leave a campaign that it is in: not before it joined.
    pub(super) fn leave(&mut self, campaign: CampaignId, at: DateTime<Utc>) {
        if let Some(last) = self.last_mut(campaign).filter(|last| last.is_current()) {
            last.left = Some(at.max(last.joined));
        }
    }

    /// Notes what came back of its last stretch in a campaign.
    pub(super) fn note(&mut self, campaign: CampaignId, outcome: Option<Outcome>) {
        if let Some(last) = self.last_mut(campaign) {
            last.outcome = outcome;
        }
    }

    /// Forgets its last stretch in a campaign: it was a mistake.
    pub(super) fn forget(&mut self, campaign: CampaignId) {
        if let Some(place) = self.0.iter().rposition(|membership| membership.campaign == campaign) {
            self.0.remove(place);
        }
    }

    /// Forgets everything about a campaign.
    pub(super) fn forget_all(&mut self, campaign: CampaignId) {
        self.0.retain(|membership| membership.campaign != campaign);
    }

    /// Keeps those in campaigns that are `known`.
    pub fn retain(&mut self, known: impl Fn(CampaignId) -> bool) {
        self.0.retain(|membership| known(membership.campaign));
    }

    pub(in crate::domain) fn shift(&mut self, by: TimeDelta) {
        for membership in &mut self.0 {
            membership.joined = moment_moved(membership.joined, by);
            let outcome = membership.outcome.as_mut().map(|outcome| &mut outcome.at);
            for at in membership.left.iter_mut().chain(outcome) {
                *at = moment_moved(*at, by);
            }
        }
    }

    fn last_mut(&mut self, campaign: CampaignId) -> Option<&mut Membership> {
        self.0.iter_mut().rev().find(|membership| membership.campaign == campaign)
    }
}

impl TryFrom<Vec<Membership>> for Memberships {
    type Error = MembershipsError;

    fn try_from(list: Vec<Membership>) -> Result<Self, MembershipsError> {
        for (place, one) in list.iter().enumerate() {
            if one.left.is_some_and(|left| left < one.joined) {
                return Err(MembershipsError::EndsFirst { place });
            }
            let mut before = list.iter().take(place).rev();
            let earlier = before.find(|other| other.campaign == one.campaign);
            if earlier.is_some_and(|earlier| earlier.left.is_none_or(|left| one.joined < left)) {
                return Err(MembershipsError::Twice { place });
            }
        }
        Ok(Self(list))
    }
}

impl From<Memberships> for Vec<Membership> {
    fn from(memberships: Memberships) -> Self {
        memberships.0
    }
}

impl fmt::Display for MembershipsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice { place } => {
                write!(f, "entry {place} begins before the one above it of the same campaign is over")
            }
            Self::EndsFirst { place } => write!(f, "entry {place} ends before it begins"),
        }
    }
}

impl std::error::Error for MembershipsError {}

#[cfg(test)]
mod tests;
