//! Nurture campaigns: what is done for leads that are not ripe yet, which of them are in one, and what came back.
//!
//! A campaign stands in the plan; that a lead is in it stands at the lead. So a lead that goes takes what it had of campaigns with it, and
//! a plan with many leads stays as cheap to copy as it was.

mod edit;
mod figures;
mod membership;
mod offered;

pub use edit::{CampaignEdit, CampaignsEdit, MembershipEdit, NurtureEdit};
pub use figures::{Figures, Members};
pub use membership::{MOST_MEMBERSHIPS, Membership, Memberships, MembershipsError, Outcome, Reaction};
pub use offered::Offer;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::moved::{day_moved, moment_moved};
use super::{CampaignId, Category, Plan, iso};

/// Campaigns a plan may have.
pub const MOST_CAMPAIGNS: usize = 200;

/// A nurture campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// Its id.
    pub id: CampaignId,
    /// What it is called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Who goes to whom.
    pub kind: Kind,
    /// What it offers, and why they should care.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub offer: String,
    /// The person in charge.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// Its first day.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// Its last day. `None`: it goes on.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub end: Option<NaiveDate>,
    /// The categories that it is meant for, in the order of [`Category::ALL`]. Empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meant_for: Vec<Category>,
    /// When it was closed. From then on no lead joins it.
    #[serde(default, deserialize_with = "iso::read_any_moment", skip_serializing_if = "Option::is_none")]
    pub closed: Option<DateTime<Utc>>,
}

/// Who goes to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// They come to us: content, a newsletter, a webinar.
    Inbound,
    /// We go to them: calls, a mailing.
    Outbound,
}

/// How a campaign stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It is on.
    Running,
    /// It begins later.
    Planned,
    /// Its last day is over, and nobody has closed it.
    Over,
    /// It is closed.
    Closed,
}

/// The campaigns of a plan, in the order in which they were added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Campaigns(pub Vec<Campaign>);

impl Kind {
    /// Both, in the order of the choice.
    pub const ALL: [Self; 2] = [Self::Inbound, Self::Outbound];

    /// The name used in tests and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
        }
    }
}

impl Status {
    /// The name used in tests and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Planned => "planned",
            Self::Over => "over",
            Self::Closed => "closed",
        }
    }

    /// Whether leads are put into such a campaign.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Running | Self::Planned)
    }
}

impl Campaign {
    /// A campaign of which nothing is known but that it begins on that day.
    pub fn new(id: CampaignId, start: NaiveDate) -> Self {
        let (name, offer, owner) = Default::default();
        Self {
            id,
            name,
            kind: Kind::Inbound,
            offer,
            owner,
            start: Some(start),
            end: None,
            meant_for: vec![Category::MidTerm, Category::LongTerm],
            closed: None,
        }
    }

    /// How it stands on a day.
    pub fn status(&self, today: NaiveDate) -> Status {
        if self.closed.is_some() {
            Status::Closed
        } else if self.end.is_some_and(|end| end < today) {
            Status::Over
        } else if self.start.is_some_and(|start| start > today) {
            Status::Planned
        } else {
            Status::Running
        }
    }

    /// Whether it is meant for leads of a category.
    pub fn fits(&self, category: Category) -> bool {
        self.meant_for.is_empty() || self.meant_for.contains(&category)
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.name, &self.offer, &self.owner].into_iter().map(String::as_str)
    }

    /// Puts the categories in their order, each once.
    pub fn tidy(&mut self) {
        self.meant_for.sort_unstable();
        self.meant_for.dedup();
    }
}

impl Campaigns {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The campaign of that id.
    pub fn get(&self, id: CampaignId) -> Option<&Campaign> {
        self.0.iter().find(|campaign| campaign.id == id)
    }

    /// Those that leads can be in: nobody has closed them.
    pub fn open(&self) -> impl Iterator<Item = &Campaign> {
        self.0.iter().filter(|campaign| campaign.closed.is_none())
    }

    pub(super) fn shift(&mut self, by: TimeDelta) {
        for campaign in &mut self.0 {
            for day in [&mut campaign.start, &mut campaign.end].into_iter().flatten() {
                *day = day_moved(*day, by);
            }
            if let Some(closed) = &mut campaign.closed {
                *closed = moment_moved(*closed, by);
            }
        }
    }
}

impl Plan {
    /// The campaign of that id.
    pub fn campaign(&self, id: CampaignId) -> Option<&Campaign> {
        self.campaigns.get(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_campaign_stands_by_its_days_until_it_is_closed() {
        let day = |day: u32| NaiveDate::from_ymd_opt(2026, 3, day).expect("a day");
        let check = |start: Option<u32>, end: Option<u32>, closed: bool, expected: Status| {
            let closed = closed.then_some(DateTime::UNIX_EPOCH);
            let (start, end) = (start.map(day), end.map(day));
            let campaign = Campaign { start, end, closed, ..Campaign::new(CampaignId(1), day(1)) };
            assert_eq!(campaign.status(day(15)), expected, "{start:?} {end:?} {closed:?}");
        };
        check(None, None, false, Status::Running);
        check(Some(15), Some(15), false, Status::Running);
        check(Some(16), None, false, Status::Planned);
        check(Some(1), Some(14), false, Status::Over);
        check(Some(16), Some(14), false, Status::Over);
        check(Some(16), None, true, Status::Closed);
    }

    #[test]
    fn a_campaign_that_names_no_category_is_for_any() {
        let mut campaign = Campaign::new(CampaignId(1), NaiveDate::MIN);
        assert_eq!(Category::ALL.map(|category| campaign.fits(category)), [false, true, true, false]);
        campaign.meant_for.clear();
        assert!(Category::ALL.into_iter().all(|category| campaign.fits(category)));
    }
}
