//! Being told of what happens on the page, until one stops listening.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, EventTarget, ResizeObserver};

/// Something listened to. Dropping it ends that.
#[must_use = "nothing is heard once this is dropped"]
pub struct Watch(Listening);

enum Listening {
    Event { target: EventTarget, name: &'static str, heard: Closure<dyn Fn()> },
    Size { observer: ResizeObserver, _heard: Closure<dyn Fn()> },
}

impl Watch {
    /// Calls `happened` at each event of that name on the window.
    pub fn window(name: &'static str, happened: impl Fn() + 'static) -> Option<Self> {
        Self::event(web_sys::window()?.into(), name, happened)
    }

    /// Calls `happened` whenever a media query begins or ends to hold.
    pub fn media(query: &str, happened: impl Fn() + 'static) -> Option<Self> {
        Self::event(web_sys::window()?.match_media(query).ok()??.into(), "change", happened)
    }

    /// Calls `happened` whenever `element` takes another size, and once to begin with.
    pub fn size(element: &Element, happened: impl Fn() + 'static) -> Option<Self> {
        let heard = Closure::<dyn Fn()>::new(happened);
        let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self(Listening::Size { observer, _heard: heard }))
    }

    fn event(target: EventTarget, name: &'static str, happened: impl Fn() + 'static) -> Option<Self> {
        let heard = Closure::<dyn Fn()>::new(happened);
        target.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref()).ok()?;
        Some(Self(Listening::Event { target, name, heard }))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        match &self.0 {
            Listening::Event { target, name, heard } => {
                let _ = target.remove_event_listener_with_callback(name, heard.as_ref().unchecked_ref());
            }
            Listening::Size { observer, .. } => observer.disconnect(),
        }
    }
}
