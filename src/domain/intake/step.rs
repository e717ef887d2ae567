//! An import as one step of a plan.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::LeadUpdate;
use crate::domain::{Lead, Plan, Rejection};

/// What a file brings into a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Intake {
    /// What the file was called.
    pub file: String,
    /// Leads that were not here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<Arc<Lead>>,
    /// What is new of those that were.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub updated: Vec<LeadUpdate>,
}

impl Plan {
    /// Takes in what a file brings, all of it or nothing.
    ///
    /// # Errors
    /// Those of adding and changing leads.
    pub(in crate::domain) fn take_in(&mut self, intake: &Intake) -> Result<(), Rejection> {
        for update in &intake.updated {
            self.change_lead(update.id, |lead| update.apply(lead))?;
        }
        intake.added.iter().try_for_each(|lead| self.add_lead(lead))
    }
}
