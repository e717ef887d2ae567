//! How far a lead has come: the stages it reached, and when.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A stage of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeadStage {
    /// Came in.
    New,
    /// Taken by the team it was handed to.
    Accepted,
    /// Refused, with a reason.
    Rejected,
    /// A meeting is agreed.
    Appointment,
    /// A project to win.
    Opportunity,
    /// Sold.
    Won,
    /// Not sold, with a reason.
    Lost,
}

impl LeadStage {
    /// Every stage, in the order of the choice.
    pub const ALL: [Self; 7] =
        [Self::New, Self::Accepted, Self::Appointment, Self::Opportunity, Self::Won, Self::Lost, Self::Rejected];
    /// The stages that close a lead.
    pub const CLOSING: [Self; 3] = [Self::Won, Self::Lost, Self::Rejected];

    /// Whether nobody works on a lead at this stage any more.
    pub fn is_closed(self) -> bool {
        Self::CLOSING.contains(&self)
    }

    /// Whether a lead gets to this stage only with a reason.
    pub fn wants_reason(self) -> bool {
        matches!(self, Self::Lost | Self::Rejected)
    }
}

/// A stage reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// The stage.
    pub stage: LeadStage,
    /// When it was reached.
    pub since: DateTime<Utc>,
    /// Why, for a stage that wants a reason.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The stages a lead went through after it came in, in order. Empty: it is new.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Progress(Vec<Milestone>);

impl Progress {
    /// The stage now.
    pub fn stage(&self) -> LeadStage {
        self.0.last().map_or(LeadStage::New, |milestone| milestone.stage)
    }

    /// The last milestone, unless the lead is as it came in.
    pub fn last(&self) -> Option<&Milestone> {
        self.0.last()
    }

    /// Every milestone, first to last.
    pub fn milestones(&self) -> &[Milestone] {
        &self.0
    }

    /// The last stage at which the lead was open: where it stands again when it is reopened.
    pub fn last_open(&self) -> LeadStage {
        let open = self.0.iter().rev().map(|milestone| milestone.stage).find(|stage| !stage.is_closed());
        open.unwrap_or(LeadStage::New)
    }

    /// Notes a stage reached, never before the one that went before.
    pub fn reach(&mut self, mut milestone: Milestone) {
        if let Some(last) = self.0.last() {
            milestone.since = milestone.since.max(last.since);
        }
        self.0.push(milestone);
    }

    /// Whether nothing was reached yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
