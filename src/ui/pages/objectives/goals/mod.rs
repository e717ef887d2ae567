//! The common objectives, each judged while it is written.

mod card;
mod criterion;
mod fields;
mod link;
mod list;
mod mark;
mod numbers;
mod setting;
mod words;

pub use list::Goals;
