//! How much of this browser's storage is used, and whether the browser promises to keep it.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageEstimate, StorageManager};

/// Room used and room there is, in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Used.
    pub used: f64,
    /// What there is in all; browsers round it, some by a lot.
    pub all: f64,
}

/// Asks the browser to keep what is stored even when room gets short. Whether it will.
pub async fn persist() -> bool {
    answer(StorageManager::persist).await.is_some_and(|kept| kept.is_truthy())
}

/// Whether the browser keeps what is stored even when room gets short.
pub async fn is_persisted() -> bool {
    answer(StorageManager::persisted).await.is_some_and(|kept| kept.is_truthy())
}

/// The room, where the browser tells.
pub async fn room() -> Option<Room> {
    let estimate: StorageEstimate = answer(StorageManager::estimate).await?.unchecked_into();
    Some(Room { used: estimate.get_usage()?, all: estimate.get_quota()? })
}

async fn answer(question: impl FnOnce(&StorageManager) -> Result<Promise, JsValue>) -> Option<JsValue> {
    // Missing without a secure context, and then the getter gives undefined where the type promises a value.
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    let storage: StorageManager = storage.dyn_into().ok()?;
    JsFuture::from(question(&storage).ok()?).await.ok()
}
