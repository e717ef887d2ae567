//! Leads that come in from elsewhere, many at once: what a row of a file says of one, which of them are here already, how those are
//! brought up to date, and what the file tells about conversion, lags and first contacts. Knows nothing of files.

mod draft;
mod found;
mod known;
mod step;
mod update;

pub use draft::{Draft, Host};
pub use found::{LEAST_CASES, Passage, Passages, Span};
pub use known::{Known, Place, Sameness};
pub use step::Intake;
pub use update::{LeadUpdate, Updating};
