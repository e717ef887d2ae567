//! What each side can handle in a month.

use serde::{Deserialize, Serialize};

/// Monthly volumes of the two sides. Open fields are simply not known yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Capacity {
    /// Prospects that marketing can bring in a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prospects_per_month: Option<u32>,
    /// People in sales who follow leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followers: Option<u32>,
    /// Leads each of them can follow in a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leads_per_follower: Option<u32>,
}

/// A change of one field of the capacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CapacityEdit {
    /// See [`Capacity::prospects_per_month`].
    ProspectsPerMonth(Option<u32>),
    /// See [`Capacity::followers`].
    Followers(Option<u32>),
    /// See [`Capacity::leads_per_follower`].
    LeadsPerFollower(Option<u32>),
}

impl Capacity {
    /// Leads that sales can follow in a month: people x leads each.
    pub fn followed_per_month(&self) -> Option<u64> {
        Some(u64::from(self.followers?) * u64::from(self.leads_per_follower?))
    }

    /// Changes one field.
    pub fn edit(&mut self, edit: CapacityEdit) {
        match edit {
            CapacityEdit::ProspectsPerMonth(count) => self.prospects_per_month = count,
            CapacityEdit::Followers(count) => self.followers = count,
            CapacityEdit::LeadsPerFollower(count) => self.leads_per_follower = count,
        }
    }
}
