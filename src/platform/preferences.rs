//! Small choices of this browser: language, theme, the plan last open. Where storage is blocked they are simply not kept.

use web_sys::{Storage, Window};

/// The value kept under `key`.
pub fn read(key: &str) -> Option<String> {
    local()?.get_item(&full(key)).ok()?
}

/// Keeps `value` under `key`.
pub fn write(key: &str, value: &str) {
    if let Some(storage) = local() {
        let _ = storage.set_item(&full(key), value);
    }
}

/// Forgets what is kept under `key`.
pub fn forget(key: &str) {
    if let Some(storage) = local() {
        let _ = storage.remove_item(&full(key));
    }
}

/// The value this tab keeps under `key` for as long as it lives.
pub fn read_of_tab(key: &str) -> Option<String> {
    storage(Window::session_storage)?.get_item(&full(key)).ok()?
}

/// Keeps `value` under `key` in this tab.
pub fn write_of_tab(key: &str, value: &str) {
    if let Some(storage) = storage(Window::session_storage) {
        let _ = storage.set_item(&full(key), value);
    }
}

fn full(key: &str) -> String {
    format!("entente.{key}")
}

fn local() -> Option<Storage> {
    storage(Window::local_storage)
}

fn storage(of: fn(&Window) -> Result<Option<Storage>, wasm_bindgen::JsValue>) -> Option<Storage> {
    of(&web_sys::window()?).ok()?
}
