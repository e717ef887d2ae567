//! One folder a page, one component exported.

mod objectives;
mod plans;

pub use objectives::Objectives;
pub use plans::Plans;
