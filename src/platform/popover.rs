//! What hangs from a button, in the browser's top layer.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Whether a popover is open.
pub fn is_open(popover: &Element) -> bool {
    // A browser without popovers does not know the selector.
    popover.matches(":popover-open").unwrap_or_default()
}

/// Closes the popover around `element`; the focus goes back to what opened it.
pub fn close_around(element: &Element) {
    let popover = element.closest("[popover]").ok().flatten();
    if let Some(popover) = popover.and_then(|popover| popover.dyn_into::<HtmlElement>().ok()) {
        let _ = popover.hide_popover();
    }
}
