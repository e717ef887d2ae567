//! Keys pressed anywhere on the page, and where the focus was.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, KeyboardEvent};

/// A key pressed without Alt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key as the browser names it: `z`, `?`, `ArrowDown`. A letter is small.
    pub key: String,
    /// Whether Ctrl was down.
    pub control: bool,
    /// Whether Cmd was down.
    pub meta: bool,
    /// Whether Shift was down.
    pub shift: bool,
    /// Where the focus was.
    pub place: Place,
}

/// Where a key was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the page: nothing is being typed.
    Page,
    /// In a field that writes to the plan at each key stroke, and whose text the plan accepts: `data-undo="plan"`.
    PlanField,
    /// In another field, or anywhere in a dialog.
    Elsewhere,
}

/// Calls `act` at each key press, for as long as the page lives. When it returns true, the browser does nothing itself.
pub fn on_press(act: impl Fn(&Press) -> bool + 'static) {
    let closure = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        // Alt with Ctrl is how some keyboards type a sign.
        if event.default_prevented() || event.alt_key() || event.is_composing() {
            return;
        }
        let press = Press {
            key: letter(event.key()),
            control: event.ctrl_key(),
            meta: event.meta_key(),
            shift: event.shift_key(),
            place: place(&event),
        };
        if act(&press) {
            event.prevent_default();
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("keydown", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Whether the machine's command key is Cmd.
pub fn has_command_key() -> bool {
    let platform = web_sys::window().and_then(|window| window.navigator().platform().ok()).unwrap_or_default();
    ["Mac", "iPhone", "iPad"].iter().any(|name| platform.starts_with(name))
}

fn letter(key: String) -> String {
    if key.chars().count() == 1 { key.to_lowercase() } else { key }
}

fn place(event: &KeyboardEvent) -> Place {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in = |selector: &str| target.as_ref().is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))));
    // A refused text is not in the plan; what takes it back is the field's own undo.
    if is_in("[data-undo='plan']") && !is_in("[aria-invalid='true']") {
        Place::PlanField
    } else if is_in(TYPING) || a_dialog_is_open() {
        Place::Elsewhere
    } else {
        Place::Page
    }
}

const TYPING: &str = "input:not([type='checkbox'], [type='radio'], [type='button'], [type='file'], [type='range']), \
                      textarea, select, [contenteditable]:not([contenteditable='false']), [role='menu']";

fn a_dialog_is_open() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| matches!(document.query_selector("dialog[open]"), Ok(Some(_))))
}
