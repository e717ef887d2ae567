//! The frame around every page, and what can be done from anywhere.

mod action;
mod actions;
mod frame;
mod keys;
mod not_found;
mod palette;
mod plan_name;
mod rail;
mod shortcuts;
mod theme_menu;
mod top_bar;

pub use frame::Frame;
