//! The open plan: its history, and the handle through which the page reads and changes it.

mod history;
mod ports;
mod session;

pub use history::{Entry, History, MOST_STEPS, Record};
pub use ports::Ports;
pub use session::Session;
