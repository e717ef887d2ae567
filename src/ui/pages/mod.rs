//! One folder a page, one component exported.

mod agreement;
mod language;
mod lead;
mod leads;
mod objectives;
mod plans;
mod summary;

pub use agreement::Agreement;
pub use language::Language;
pub use lead::LeadPage;
pub use leads::{LeadTable, Leads};
pub use objectives::{Confidence, GoalCards, Objectives, OpenedDetail, Schedule, WhatIf};
pub use plans::Plans;
pub use summary::Summary;
