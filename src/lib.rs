//! Entente: one plan that marketing and sales make together and then live by.
//!
//! The layers, each knowing only those above it in this list: the rules, the plan files, the open plan, what the user sees.
//! At their side the browser and the languages.

pub mod domain;
pub mod file;
pub mod i18n;
pub mod platform;
pub mod store;
pub mod ui;

/// Mounts the app.
pub fn start() {
    leptos::mount::mount_to_body(ui::App);
}
