//! Being told of what happens on the page, until one stops listening.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Array;
use web_sys::{
    Element, EventTarget, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit, ResizeObserver,
};

/// Something listened to. Dropping it ends that.
#[must_use = "nothing is heard once this is dropped"]
pub struct Watch(Listening);

enum Listening {
    Event { target: EventTarget, name: &'static str, heard: Closure<dyn Fn()> },
    Size { observer: ResizeObserver, _heard: Closure<dyn Fn()> },
    Sight { observer: IntersectionObserver, _heard: Closure<dyn Fn(Array)> },
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

    /// Calls `happened` with whether `element` is in sight, or less than a quarter of a screen from it: once to begin with, and
    /// whenever that changes.
    pub fn sight(element: &Element, happened: impl Fn(bool) + 'static) -> Option<Self> {
        let heard = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            let last = entries.iter().last().and_then(|entry| entry.dyn_into::<IntersectionObserverEntry>().ok());
            if let Some(entry) = last {
                happened(entry.is_intersecting());
            }
        });
        let near = IntersectionObserverInit::new();
        near.set_root_margin("25%");
        let observer = IntersectionObserver::new_with_options(heard.as_ref().unchecked_ref(), &near).ok()?;
        observer.observe(element);
        Some(Self(Listening::Sight { observer, _heard: heard }))
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
            Listening::Sight { observer, .. } => observer.disconnect(),
        }
    }
}
