//! The common objectives, each judged while it is written.

mod card;
mod cards;
mod criterion;
mod fields;
mod link;
mod list;
mod mark;
mod numbers;
mod setting;
pub mod words;

pub use cards::GoalCards;
pub use list::Goals;
pub use mark::Mark;
pub use numbers::{COUNT, SURENESS};
