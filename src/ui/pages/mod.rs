//! One folder a page, one component exported.

mod agreement;
mod calibration;
mod campaigns;
mod import;
mod language;
mod lead;
mod leads;
mod objectives;
mod plans;
mod process;
mod results;
mod summary;

pub use agreement::Agreement;
pub use calibration::Calibration;
pub use campaigns::{CampaignPage, Campaigns};
pub use import::{Import, Imported, Incoming};
pub use language::Language;
pub use lead::LeadPage;
pub use leads::{LeadTable, Leads};
pub use objectives::{Confidence, GoalCards, Objectives, OpenedDetail, Schedule, WhatIf};
pub use plans::Plans;
pub use process::Process;
pub use results::Results;
pub use summary::Summary;
