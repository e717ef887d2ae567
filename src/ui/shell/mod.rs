//! The frame around every page.

mod frame;
mod not_found;
mod rail;

pub use frame::Frame;
