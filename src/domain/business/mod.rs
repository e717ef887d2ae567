//! Business time: when a team works.

mod easter;
mod holidays;

pub use easter::easter;
pub use holidays::{Holiday, PublicHolidays};
