//! Drives the built page in a browser, as its users do.
//!
//! A test is a [`flow`]: it gets a [`Page`] in a fresh profile under an origin of its own, and it fails on its own
//! expectations as well as on anything that [`watch`] sees: an error on the console, an uncaught exception, a request to
//! another origin, a report of the content security policy, a dead page. What a failed flow left on the screen is then
//! in `target/e2e/<test>/`.
//!
//! Things are found the way a user or a screen reader does, by role and name as the browser itself computes them, or by
//! the page's stable hooks. Every wait is for a condition, with a deadline; none is for a time.

mod axe;
mod browser;
mod command;
mod driver;
mod expect;
mod failure;
mod flow;
mod gesture;
mod hear;
mod page;
mod picture;
pub mod plans;
mod settings;
mod steps;
pub mod storage;
pub mod strokes;
mod target;
mod touch;
pub mod tour;
mod wait;
pub mod watch;

pub use browser::Setup;
pub use failure::{Failure, Outcome};
pub use flow::{flow, flow_with, run};
pub use page::Page;
pub use settings::Settings;
pub use target::Target;
