//! The objectives page in a browser: what is typed, what is shown, what is refused.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "web/agreement.rs"]
mod agreement;
#[path = "web/bench.rs"]
mod bench;
#[path = "web/calibration.rs"]
mod calibration;
#[path = "web/confidence.rs"]
mod confidence;
#[path = "web/fields.rs"]
mod fields;
#[path = "web/goals.rs"]
mod goals;
mod language;
#[path = "web/process.rs"]
mod process;
#[path = "web/schedule.rs"]
mod schedule;
#[path = "web/sentence.rs"]
mod sentence;
#[path = "web/stages.rs"]
mod stages;
#[path = "web/what_if.rs"]
mod what_if;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
