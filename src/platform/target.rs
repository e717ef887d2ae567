//! Questions about where an event happened.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// The value of the attribute `name` of the closest element around the event that has it.
pub fn attribute(event: &Event, name: &str) -> Option<String> {
    element(event)?.closest(&format!("[{name}]")).ok().flatten()?.get_attribute(name)
}

/// Whether the event happened on or in an element that matches `selector`.
pub fn is_in(event: &Event, selector: &str) -> bool {
    element(event).is_some_and(|element| matches!(element.closest(selector), Ok(Some(_))))
}

/// Whether the event happened on the element that hears it, not inside it.
pub fn is_in_itself(event: &Event) -> bool {
    event.target() == event.current_target()
}

/// Gives the focus to the closest focusable element around the event that matches `selector`, without scrolling.
pub fn focus(event: &Event, selector: &str) {
    let found = element(event).and_then(|element| element.closest(selector).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = found.focus_with_options(&options);
    }
}

/// Whether the focus is on or in `container`.
pub fn has_focus(container: &Element) -> bool {
    let active = web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    active.is_some_and(|active| container.contains(Some(&active)))
}

fn element(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
