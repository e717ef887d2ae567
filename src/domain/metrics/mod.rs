//! Step 4: the figures of the shared dashboard. Are we keeping our word, and what do we change?
//!
//! **A lead counts once** in each figure, whatever it went through: once per stage that it reached, in the month in which it first
//! did; once per promise, as broken if it broke it once. Lost leads stay in. A cohort younger than its lag is marked as immature: it
//! has not failed, its time has not come.
//!
//! **Periods** are days where the user is, both ends counted. A figure counts what happened on one of them: a promise belongs to the
//! day on which it began to run, not to that on which it was due. Ages and what is held are those of today.
//!
//! **Teams** share a figure out: what counts for one team counts for no other, so that the teams together are the whole.
//!
//! All figures are gathered in one pass over the leads, see [`Gathering`]. Which leads are behind one of them is asked of the same
//! rules, lead by lead, see [`Figure`].

mod ageing;
mod asked;
mod categories;
mod chosen;
mod clocks;
mod cohorts;
mod dashboard;
mod duties;
mod figure;
mod handovers;
mod owners;
mod pace;
mod reasons;
mod scope;
mod sources;
#[cfg(test)]
mod tests;
mod volumes;
mod yardstick;

pub use ageing::{Ageing, Band};
pub use asked::Asked;
pub use categories::{ByCategory, Categories};
pub use chosen::Chosen;
pub use clocks::{Clocks, Spread, nearest_rank};
pub use cohorts::{Cohort, Cohorts, Ripeness};
pub use dashboard::{Dashboard, Gathering, dashboard};
pub use duties::{Duties, Promise, Standing, Tally};
pub use figure::Figure;
pub use handovers::Handovers;
pub use owners::{OwnerRow, Owners};
pub use pace::{Pace, Step};
pub use reasons::{Reason, Reasons};
pub use scope::Scope;
pub use sources::{Source, Sources};
pub use volumes::{MonthKept, Volume, VolumeKind};
pub use yardstick::{Basis, Yardstick};
