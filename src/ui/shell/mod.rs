//! The frame around every page, and what can be done from anywhere.

mod action;
mod actions;
mod file_tools;
mod frame;
mod keys;
mod not_found;
mod palette;
mod plan_menu;
mod plan_name;
mod rail;
mod save_status;
mod shortcuts;
mod theme_menu;
mod top_bar;

pub use action::Action;
pub use actions::Actions;
pub use frame::Frame;
pub use palette::Palette;
pub use shortcuts::Shortcuts;
