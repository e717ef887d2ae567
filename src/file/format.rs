//! The shape of a plan file: its fields in the order they are written.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::agreement::{Agreement, Signed};
use crate::domain::business::Calendar;
use crate::domain::calibration::Round;
use crate::domain::campaign::Campaigns;
use crate::domain::language::SharedLanguage;
use crate::domain::process::Process;
use crate::domain::scenario::Scenario;
use crate::domain::schedule::Schedule;
use crate::domain::{Capacity, Currency, Funnel, Lead, Objective, Plan, Thresholds};

/// What the field `format` of every plan file says.
pub const FORMAT: &str = "entente";
/// The version written, and the newest one read.
pub const NEWEST: usize = 1;

/// A plan file of the newest version. One struct for both ways, so that what is written is what is read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanFile<'a> {
    pub format: Cow<'a, str>,
    pub version: usize,
    pub name: Cow<'a, str>,
    pub currency: Currency,
    pub objectives: Cow<'a, [Objective]>,
    pub funnel: Cow<'a, Funnel>,
    /// Not written while there are none.
    #[serde(default, skip_serializing_if = "<[Scenario]>::is_empty")]
    pub scenarios: Cow<'a, [Scenario]>,
    pub capacity: Capacity,
    /// Not written while nobody changed them.
    #[serde(default, skip_serializing_if = "Thresholds::are_default")]
    pub thresholds: Thresholds,
    /// Not written while nobody said anything.
    #[serde(default, skip_serializing_if = "nothing")]
    pub schedule: Cow<'a, Schedule>,
    /// Not written while nobody changed it.
    #[serde(default, skip_serializing_if = "Calendar::is_default")]
    pub calendar: Calendar,
    /// Not written while nobody changed it.
    #[serde(default, skip_serializing_if = "Agreement::is_default")]
    pub agreement: Agreement,
    /// Not written while nothing is signed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signed: Vec<Arc<Signed>>,
    /// Not written while nobody changed it.
    #[serde(default, skip_serializing_if = "untouched")]
    pub language: Arc<SharedLanguage>,
    /// Not written while nobody played.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calibration: Vec<Arc<Round>>,
    /// Not written while nobody changed it.
    #[serde(default, skip_serializing_if = "unchanged")]
    pub process: Arc<Process>,
    /// Not written while there is none.
    #[serde(default, skip_serializing_if = "without")]
    pub campaigns: Arc<Campaigns>,
    /// Written in the order of their ids, read in any order.
    pub leads: Vec<Arc<Lead>>,
}

impl<'a> PlanFile<'a> {
    /// The file of `plan` with these `leads` in it.
    pub fn of(plan: &'a Plan, leads: Vec<Arc<Lead>>) -> Self {
        Self {
            format: Cow::Borrowed(FORMAT),
            version: NEWEST,
            name: Cow::Borrowed(&plan.name),
            currency: plan.currency,
            objectives: Cow::Borrowed(&plan.objectives),
            funnel: Cow::Borrowed(&plan.funnel),
            scenarios: Cow::Borrowed(&plan.scenarios),
            capacity: plan.capacity,
            thresholds: plan.thresholds,
            schedule: Cow::Borrowed(&plan.schedule),
            calendar: plan.calendar.clone(),
            agreement: plan.agreement.clone(),
            signed: plan.signed.clone(),
            language: plan.language.clone(),
            calibration: plan.calibration.clone(),
            process: plan.process.clone(),
            campaigns: plan.campaigns.clone(),
            leads,
        }
    }

    /// Whether it says of itself what this struct can hold.
    pub fn is_newest(&self) -> bool {
        self.format == FORMAT && self.version == NEWEST
    }
}

fn untouched(language: &SharedLanguage) -> bool {
    language.is_default()
}

fn unchanged(process: &Process) -> bool {
    process.is_default()
}

fn without(campaigns: &Campaigns) -> bool {
    campaigns.is_empty()
}

fn nothing(schedule: &Schedule) -> bool {
    schedule.is_empty()
}
