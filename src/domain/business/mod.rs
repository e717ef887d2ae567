//! Business time: when a team works, when a delay of working hours ends, and how much working time has passed.
//!
//! It knows neither clock nor time zone: the moments and the [`Zone`] come from outside.

mod calendar;
mod days;
mod easter;
mod holidays;
mod hours;
mod rota;
mod time;
mod typed;
mod week;
mod zone;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod laws;

pub use calendar::{Calendar, CalendarEdit, Closing, ClosingError, Closings, MOST_CLOSINGS};
pub use days::{Workdays, WorkingDays};
pub use easter::easter;
pub use holidays::{Holiday, PublicHolidays};
pub use hours::{Hours, HoursError, MOST_SPANS, Span, WallTime};
pub use time::BusinessTime;
pub use week::Week;
pub use zone::Zone;
