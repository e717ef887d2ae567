//! A category that somebody set in spite of the evidence.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::moved::moment_moved;
use crate::domain::{Category, iso};

/// A category set by hand. It stays visible that it was, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByHand {
    /// The category.
    pub category: Category,
    /// Why the evidence does not tell the whole. Never blank in a plan.
    pub reason: String,
    /// Who set it, if they said so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When.
    #[serde(deserialize_with = "iso::read_moment")]
    pub since: DateTime<Utc>,
}

impl ByHand {
    /// Whether a reason is given.
    pub fn has_reason(&self) -> bool {
        !self.reason.trim().is_empty()
    }

    pub(in crate::domain) fn shift(&mut self, by: TimeDelta) {
        self.since = moment_moved(self.since, by);
    }
}
