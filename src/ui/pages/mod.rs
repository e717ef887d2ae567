//! One folder a page, one component exported.

mod objectives;

pub use objectives::Objectives;
