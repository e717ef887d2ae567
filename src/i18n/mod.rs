//! The two languages: their texts, and what a number typed in them means. Numbers and dates are *written* by the browser
//! (see [`crate::platform::intl`]).

pub mod agreed;
mod language;
pub mod number;
mod texts;

pub use language::Language;
pub use texts::{LoadFigures, MissedOdds, Named, OddsFigures, Schedule, Storage, Terms, Texts, lasting};
