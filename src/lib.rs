//! Entente: one plan that marketing and sales make together and then live by.

pub mod domain;

use leptos::prelude::*;

/// Mounts the page.
pub fn start() {
    mount_to_body(|| view! { <h1>"Entente"</h1> });
}
