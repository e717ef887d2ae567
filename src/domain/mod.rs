//! The rules: plain values and functions, with no clock, no ids of their own, no storage and no page.

mod apply;
mod capacity;
mod category;
mod command;
pub mod decimal;
mod evidence;
mod funnel;
mod ids;
mod lead;
mod money;
mod moved;
mod objective;
mod ownership;
mod plan;
mod progress;
mod quantity;
mod rate;
mod team;
mod volume;

pub use apply::{LONGEST_TEXT, MOST_LEADS, MOST_OBJECTIVES, Rejection, fits};
pub use capacity::{Capacity, CapacityEdit};
pub use category::{Assessment, Category, MID_TERM_MEAN, Reason, assess};
pub use command::{Command, FunnelEdit, StageEdit};
pub use evidence::{Answer, Criterion, Evidence, Finding};
pub use funnel::{Funnel, FunnelStage, MOST_STAGES};
pub use ids::{IdError, LeadId, ObjectiveId, PlanId, StageId};
pub use lead::{Column, Lead, LeadEdit};
pub use money::Money;
pub use objective::{Metric, Objective, ObjectiveEdit};
pub use ownership::{Holding, Ledger, LedgerError};
pub use plan::{Currency, Leads, Plan};
pub use progress::{LeadStage, Milestone, Progress, ProgressError};
pub use quantity::Quantity;
pub use rate::Rate;
pub use team::Team;
pub use volume::{LARGEST_COUNT, Volume};
