//! Where the focus is, and moving it.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

/// Gives the focus to the first element inside `container` that matches `selector`.
pub fn first_in(container: &Element, selector: &str) {
    focus(container.query_selector(selector).ok().flatten());
}

/// Moves the focus among the elements inside `container` that match `selector`, as `key` asks: arrows up and down (round at the
/// ends), Home, End, or the first letter. Returns whether it did.
pub fn rove(container: &Element, selector: &str, key: &str) -> bool {
    let items = all(container, selector);
    let now = active().and_then(|active| items.iter().position(|item| **item == active));
    let texts = items.iter().map(|item| item.text_content().unwrap_or_default());
    let Some(next) = next(now, &texts.collect::<Vec<_>>(), key) else { return false };
    focus(items.into_iter().nth(next).map(Element::from));
    true
}

/// Gives the focus to the page under the top bar.
pub fn content() {
    if let Some(content) = content_element() {
        let _ = content.focus();
    }
}

/// After a change of page: scrolls to its top and gives the focus to its heading, unless the page has taken the focus itself.
pub fn arrive() {
    let Some(content) = content_element() else { return };
    content.set_scroll_top(0);
    if active().is_some_and(|active| content.contains(Some(&active)) && *content != active) {
        return;
    }
    match content.query_selector("h1") {
        Ok(Some(heading)) => {
            let _ = heading.set_attribute("tabindex", "-1");
            focus(Some(heading));
        }
        _ => {
            let _ = content.focus();
        }
    }
}

/// The content of a page has come after the page was arrived at: the same, for whoever still waits at its place.
pub fn arrive_late() {
    if content_element().is_some_and(|content| active().is_some_and(|active| *content == active)) {
        arrive();
    }
}

/// Gives the focus to the element of that id in the next frame in which the page has it, for a few seconds and as long as the focus
/// stays where it is now; the text of an input is selected.
pub fn soon(id: String) {
    look_for(id, active(), PATIENCE_FRAMES);
}

/// About five seconds: a part of the app may have to be fetched first.
const PATIENCE_FRAMES: u32 = 300;

fn look_for(id: String, from: Option<Element>, frames: u32) {
    let look = Closure::once_into_js(move || {
        if let Some(element) = document().and_then(|document| document.get_element_by_id(&id)) {
            if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                input.select();
            }
            focus(Some(element));
        } else if frames > 0 && active() == from {
            look_for(id, from, frames - 1);
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(look.unchecked_ref());
    }
}

/// Opens the `<details>` of that id.
pub fn open_details(id: &str) {
    if let Some(details) = document().and_then(|document| document.get_element_by_id(id)) {
        let _ = details.set_attribute("open", "");
    }
}

/// Scrolls so that the element of that id is seen.
pub fn reveal(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Presses the first element that matches `selector`, as a mouse would.
pub fn press(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

/// The place among `texts` that `key` leads to from `now`.
fn next(now: Option<usize>, texts: &[String], key: &str) -> Option<usize> {
    let last = texts.len().checked_sub(1)?;
    match key {
        "ArrowDown" => Some(now.map_or(0, |now| if now >= last { 0 } else { now + 1 })),
        "ArrowUp" => Some(now.map_or(last, |now| now.checked_sub(1).unwrap_or(last))),
        "Home" => Some(0),
        "End" => Some(last),
        _ => {
            let letter = key.to_lowercase();
            let start = now.map_or(0, |now| now + 1);
            let begins = |text: &String| letter.chars().count() == 1 && text.trim().to_lowercase().starts_with(&letter);
            (start..=last).chain(0..start.min(last + 1)).find(|place| texts.get(*place).is_some_and(begins))
        }
    }
}

fn all(container: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = container.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|place| list.item(place)?.dyn_into().ok()).collect()
}

fn focus(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

fn active() -> Option<Element> {
    document()?.active_element()
}

fn content_element() -> Option<HtmlElement> {
    document()?.get_element_by_id("content")?.dyn_into().ok()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round_and_letters_find_the_next_that_begins_with_them() {
        let texts = ["New", "Open", "Save", " open all"].map(str::to_owned);
        for (now, key, expected) in [
            (None, "ArrowDown", Some(0)),
            (Some(0), "ArrowDown", Some(1)),
            (Some(3), "ArrowDown", Some(0)),
            (None, "ArrowUp", Some(3)),
            (Some(0), "ArrowUp", Some(3)),
            (Some(2), "Home", Some(0)),
            (Some(0), "End", Some(3)),
            (Some(0), "o", Some(1)),
            (Some(1), "O", Some(3)),
            (Some(3), "o", Some(1)),
            (Some(0), "x", None),
            (Some(0), "Tab", None),
            (Some(0), "", None),
        ] {
            assert_eq!(next(now, &texts, key), expected, "{now:?} {key}");
        }
        assert_eq!(next(None, &[], "ArrowDown"), None);
    }
}
