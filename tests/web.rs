//! Component tests: what only a browser can show. Each test has a database of its own.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "web/database.rs"]
mod database;
#[path = "web/library.rs"]
mod library;
#[path = "web/support.rs"]
mod support;
#[path = "web/tabs.rs"]
mod tabs;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
