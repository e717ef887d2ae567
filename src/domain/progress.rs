//! How far a lead has come: the stages it reached, and when.

use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::iso;
use super::moved::moment_moved;

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
    /// The stages on the way to a sale, first to last.
    pub const WAY: [Self; 5] = [Self::New, Self::Accepted, Self::Appointment, Self::Opportunity, Self::Won];
    /// The stages that close a lead.
    pub const CLOSING: [Self; 3] = [Self::Won, Self::Lost, Self::Rejected];

    /// The name used in addresses and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Appointment => "appointment",
            Self::Opportunity => "opportunity",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

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
    #[serde(deserialize_with = "iso::read_moment")]
    pub since: DateTime<Utc>,
    /// Why, for a stage that wants a reason.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The stages a lead went through after it came in: never backwards in time, and never lost or rejected without a reason.
/// Empty: it is new.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Milestone>", into = "Vec<Milestone>")]
pub struct Progress(Vec<Milestone>);

/// Why a list of milestones is not a progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgressError {
    /// The milestone at this place lies before the one above it.
    Backwards {
        /// Place in the list, from 0.
        place: usize,
    },
    /// The milestone at this place wants a reason and has none.
    ReasonMissing {
        /// Place in the list, from 0.
        place: usize,
    },
}

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
    ///
    /// # Errors
    /// [`ProgressError::ReasonMissing`] for a stage that wants a reason, when none is given.
    pub fn reach(&mut self, mut milestone: Milestone) -> Result<(), ProgressError> {
        if milestone.lacks_reason() {
            return Err(ProgressError::ReasonMissing { place: self.0.len() });
        }
        if let Some(last) = self.0.last() {
            milestone.since = milestone.since.max(last.since);
        }
        self.0.push(milestone);
        Ok(())
    }

    /// Notes a stage reached in the past, behind those that were reached until then.
    ///
    /// # Errors
    /// [`ProgressError::ReasonMissing`] for a stage that wants a reason, when none is given.
    pub fn insert(&mut self, milestone: Milestone) -> Result<(), ProgressError> {
        let place = self.0.partition_point(|other| other.since <= milestone.since);
        if milestone.lacks_reason() {
            return Err(ProgressError::ReasonMissing { place });
        }
        self.0.insert(place, milestone);
        Ok(())
    }

    /// Moves every milestone by the same time.
    pub(super) fn shift(&mut self, by: TimeDelta) {
        for milestone in &mut self.0 {
            milestone.since = moment_moved(milestone.since, by);
        }
    }

    /// Whether nothing was reached yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Milestone {
    fn lacks_reason(&self) -> bool {
        self.stage.wants_reason() && self.reason.trim().is_empty()
    }
}

impl TryFrom<Vec<Milestone>> for Progress {
    type Error = ProgressError;

    fn try_from(milestones: Vec<Milestone>) -> Result<Self, ProgressError> {
        if let Some(place) = milestones.iter().position(Milestone::lacks_reason) {
            return Err(ProgressError::ReasonMissing { place });
        }
        match milestones.iter().zip(milestones.iter().skip(1)).position(|(one, next)| next.since < one.since) {
            Some(place) => Err(ProgressError::Backwards { place: place + 1 }),
            None => Ok(Self(milestones)),
        }
    }
}

impl From<Progress> for Vec<Milestone> {
    fn from(progress: Progress) -> Self {
        progress.0
    }
}

impl fmt::Display for ProgressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Backwards { place } => write!(f, "entry {place} begins before the one above it"),
            Self::ReasonMissing { place } => write!(f, "entry {place} needs a reason"),
        }
    }
}

impl std::error::Error for ProgressError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn milestone(stage: LeadStage, second: i64, reason: &str) -> Milestone {
        Milestone { stage, since: DateTime::from_timestamp(second, 0).expect("a moment"), reason: reason.to_owned() }
    }

    #[test]
    fn a_stage_is_never_reached_before_the_one_above_it() {
        let mut progress = Progress::default();
        assert_eq!(progress.reach(milestone(LeadStage::Accepted, 100, "")), Ok(()));
        assert_eq!(progress.reach(milestone(LeadStage::Lost, 50, "no budget")), Ok(()));
        let since: Vec<_> = progress.milestones().iter().map(|milestone| milestone.since.timestamp()).collect();
        assert_eq!(since, [100, 100]);
        assert_eq!(Progress::try_from(Vec::from(progress.clone())), Ok(progress));
    }

    #[test]
    fn a_stage_reached_in_the_past_takes_its_place() {
        let mut progress = Progress::default();
        for (stage, second) in [(LeadStage::Won, 30), (LeadStage::Accepted, 10), (LeadStage::Opportunity, 30)] {
            assert_eq!(progress.insert(milestone(stage, second, "")), Ok(()));
        }
        let stages: Vec<_> = progress.milestones().iter().map(|milestone| milestone.stage).collect();
        assert_eq!(stages, [LeadStage::Accepted, LeadStage::Won, LeadStage::Opportunity]);
        let missing = ProgressError::ReasonMissing { place: 1 };
        assert_eq!(progress.insert(milestone(LeadStage::Lost, 20, "")), Err(missing));
    }

    #[test]
    fn a_lead_is_lost_or_rejected_only_with_a_reason() {
        for stage in [LeadStage::Lost, LeadStage::Rejected] {
            let mut progress = Progress::default();
            let missing = ProgressError::ReasonMissing { place: 0 };
            assert_eq!(progress.reach(milestone(stage, 1, " ")), Err(missing));
            assert!(progress.is_empty());
            assert_eq!(Progress::try_from(vec![milestone(stage, 1, "")]), Err(missing));
        }
    }

    #[test]
    fn milestones_out_of_order_are_refused() {
        let list = vec![milestone(LeadStage::Accepted, 2, ""), milestone(LeadStage::Won, 1, "")];
        assert_eq!(Progress::try_from(list), Err(ProgressError::Backwards { place: 1 }));
    }
}
