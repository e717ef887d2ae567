//! What the user sees. Components read the plan and send commands; they decide nothing.

mod app;
mod choices;
pub mod import;
mod lazy;
pub mod pages;
pub mod parts;
mod recovery;
mod route;
mod shell;
mod storage;

pub use app::App;
pub use choices::{Choices, Theme, tr};
pub use route::Route;
