//! The colour of the browser around the page: its bar on a phone, its title bar where the app is installed.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element};

/// Gives the browser the page's own ground, as it is lit now.
pub fn tint_browser() {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let style = document.document_element().and_then(|root| window.get_computed_style(&root).ok().flatten());
    let ground = style.and_then(|style| style.get_property_value("background-color").ok()).unwrap_or_default();
    if let Some(meta) = theme_color(&document) {
        let _ = meta.set_attribute("content", &ground);
    }
}

/// Calls `changed` each time the system goes from light to dark or back, for as long as the page lives.
pub fn on_system_change(changed: impl Fn() + 'static) {
    let query = web_sys::window().map(|window| window.match_media("(prefers-color-scheme: dark)"));
    if let Some(Ok(Some(query))) = query {
        let closure = Closure::<dyn Fn()>::new(changed);
        let _ = query.add_event_listener_with_callback("change", closure.as_ref().unchecked_ref());
        closure.forget();
    }
}

fn theme_color(document: &Document) -> Option<Element> {
    if let Ok(Some(meta)) = document.query_selector("meta[name='theme-color']") {
        return Some(meta);
    }
    let meta = document.create_element("meta").ok()?;
    meta.set_attribute("name", "theme-color").ok()?;
    document.head()?.append_child(&meta).ok()?;
    Some(meta)
}
