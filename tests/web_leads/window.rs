//! The window that the tests run in.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// The address.
pub fn hash() -> String {
    web_sys::window().expect("a window").location().hash().expect("an address")
}

/// Lets the window lose the focus.
pub fn tell_window(event: &str) {
    let event = web_sys::Event::new(event).expect("an event");
    web_sys::window().expect("a window").dispatch_event(&event).expect("heard");
}

/// Id of what has the focus.
pub fn focused_id() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

/// Waits until what follows from the last event is on the screen.
pub async fn wait() {
    for _ in 0..3 {
        leptos::task::tick().await;
        let frame = js_sys::Promise::new(&mut |done, _| {
            web_sys::window().expect("a window").request_animation_frame(&done).expect("a frame");
        });
        JsFuture::from(frame).await.expect("a frame");
    }
}

/// Waits that many milliseconds.
pub async fn sleep(milliseconds: i32) {
    let time = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().expect("a window");
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds).expect("a timer");
    });
    assert_eq!(JsFuture::from(time).await, Ok(JsValue::UNDEFINED));
    wait().await;
}

pub fn document() -> web_sys::Document {
    web_sys::window().expect("a window").document().expect("a page")
}
