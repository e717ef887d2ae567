//! The style sheet of what parts of the app show, fetched with the first of them.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element};

/// Its name in the folder of the app.
const SHEET: &str = "parts.css";

thread_local! {
    static ON_ITS_WAY: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Waits until the sheet holds, and asks for it first where needed. Whether it holds then; one that did not come is asked for
/// again the next time.
pub async fn arrive() -> bool {
    let coming = ON_ITS_WAY.with_borrow_mut(|coming| coming.get_or_insert_with(ask).clone());
    let came = JsFuture::from(coming).await.is_ok();
    if !came {
        ON_ITS_WAY.set(None);
    }
    came
}

fn ask() -> Promise {
    Promise::new(&mut |here, missed| {
        if link(&here, &missed).is_err() {
            let _ = missed.call0(&JsValue::NULL);
        }
    })
}

fn link(here: &Function, missed: &Function) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let folder = folder(&document).ok_or(JsValue::NULL)?;
    let link: Element = document.create_element("link")?;
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", &format!("{folder}{SHEET}"))?;
    link.add_event_listener_with_callback("load", here)?;
    link.add_event_listener_with_callback("error", missed)?;
    let head = document.head().ok_or(JsValue::NULL)?;
    head.unchecked_ref::<Element>().append_with_node_1(&link)
}

/// The folder of the app, as the script that starts it was told.
fn folder(document: &Document) -> Option<String> {
    document.query_selector("script[data-app]").ok()??.get_attribute("data-app")
}
