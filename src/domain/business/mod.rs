//! Business time: when a team works.

mod calendar;
mod easter;
mod holidays;
mod hours;
mod week;

pub use calendar::{Calendar, Closing, ClosingError, Closings, MOST_CLOSINGS};
pub use easter::easter;
pub use holidays::{Holiday, PublicHolidays};
pub use hours::{Hours, HoursError, MOST_SPANS, Span, WallTime};
pub use week::Week;
