//! The tasks of this workspace, and what they are made of.
//!
//! `main.rs` chooses a task; each task is a module here. The library exists for the end-to-end tests, which serve
//! the built page with [`server::Server`].

pub mod app;
pub mod bench;
mod bundle;
pub mod checks;
pub mod dist;
pub mod failure;
pub mod fingerprint;
pub mod guard;
pub mod page;
pub mod process;
pub mod project;
pub mod serve;
pub mod server;
pub mod size;
pub mod styles;
pub mod tools;
