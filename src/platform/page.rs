//! The page around the app: its title and language, the address, the theme.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the root element; `None` removes it.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// The hash of the address, `#` included, or an empty text.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to a hash, as a step that the browser's back button takes back.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Changes the hash in place, without a step for the back button and without a `hashchange` event.
pub fn replace_hash(hash: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// Calls `changed` at each change of the hash, for as long as the page lives.
pub fn on_hash_change(changed: impl Fn() + 'static) {
    listen("hashchange", changed);
}

/// The languages the browser asks for, first choice first.
pub fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// Tells the script that guards the page that the app runs.
pub fn announce_start() {
    announce("entente-started");
}

/// Tells the script that guards the page that the app is not whole: a part without which it cannot begin did not arrive.
pub fn announce_missing() {
    announce("entente-missing");
}

fn announce(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::CustomEvent::new(name)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Whether the user wants little motion.
pub fn reduced_motion() -> bool {
    let query = web_sys::window().map(|window| window.match_media("(prefers-reduced-motion: reduce)"));
    matches!(query, Some(Ok(Some(query))) if query.matches())
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Opens the print dialog of the browser.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Calls `happened` at each event of that name on the window, for as long as the page lives.
pub fn listen(name: &str, happened: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(happened);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Lets the browser ask before the page is left, as long as `unsaved` says that something would be lost.
pub fn warn_before_leaving(unsaved: impl Fn() -> bool + 'static) {
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        if unsaved() {
            event.prevent_default();
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("beforeunload", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Calls `shown` each time the page comes back into view, for as long as it lives.
pub fn on_show(shown: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(move || {
        if document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Visible) {
            shown();
        }
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Runs `read` with the page lit as it is printed: light. Nothing of it is seen, for the browser does not paint meanwhile.
pub fn as_printed<T>(read: impl FnOnce() -> T) -> T {
    const THEME: &str = "data-theme";
    let before = document().and_then(|document| document.document_element()?.get_attribute(THEME));
    set_root_attribute(THEME, Some("light"));
    let answer = read();
    set_root_attribute(THEME, before.as_deref());
    answer
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
