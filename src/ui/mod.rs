//! What the user sees. Components read the plan and send commands; they decide nothing.

mod app;
mod choices;
mod pages;
pub mod parts;
mod route;
mod shell;

pub use app::App;
pub use choices::{Choices, Theme, tr};
pub use route::Route;
