//! Small choices of this browser: language, theme, the plan last open. Where storage is blocked they are simply not kept.

/// The value kept under `key`.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(&full(key)).ok()?
}

/// Keeps `value` under `key`.
pub fn write(key: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&full(key), value);
    }
}

/// Forgets what is kept under `key`.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&full(key));
    }
}

fn full(key: &str) -> String {
    format!("entente.{key}")
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
