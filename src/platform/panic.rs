//! What happens when the app itself breaks: it says so once, and from then on nothing is written.
//!
//! A panic in WASM leaves a page that looks alive. The script that guards the page hears the event sent here and covers it.

use std::cell::Cell;

use wasm_bindgen::JsValue;

/// The event that tells the guard.
const EVENT: &str = "entente-panic";
/// The event that breaks the app on purpose, and the preference without which it does nothing.
const TEST_EVENT: &str = "entente-test-panic";
const TEST_PREFERENCE: &str = "test-panic";

thread_local! {
    static HAPPENED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the app is broken.
pub fn happened() -> bool {
    HAPPENED.get()
}

/// Watches for panics from now on.
///
/// For the tests of the guard, a window event `entente-test-panic` panics, but only in a browser where someone has put
/// `entente.test-panic` into `localStorage` by hand.
pub fn watch() {
    std::panic::set_hook(Box::new(|info| {
        HAPPENED.set(true);
        let message = info.to_string();
        web_sys::console::error_1(&JsValue::from(&message));
        let init = web_sys::CustomEventInit::new();
        init.set_detail(&message.into());
        if let (Some(window), Ok(event)) =
            (web_sys::window(), web_sys::CustomEvent::new_with_event_init_dict(EVENT, &init))
        {
            let _ = window.dispatch_event(&event);
        }
    }));
    if super::preferences::read(TEST_PREFERENCE).is_some() {
        super::page::listen(TEST_EVENT, break_down);
    }
}

#[expect(clippy::panic, reason = "that is what it is for")]
fn break_down() {
    panic!("asked for by a test");
}
