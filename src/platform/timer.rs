//! Waiting.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;

/// A promise that is kept, with nothing, after that many milliseconds.
pub fn timeout(milliseconds: i32) -> Promise {
    Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    })
}

/// Waits that many milliseconds.
pub async fn sleep(milliseconds: i32) {
    let _ = JsFuture::from(timeout(milliseconds)).await;
}

/// A stretch of work of the one thread that also answers the user.
#[derive(Clone, Copy, Debug)]
pub struct Slice(f64);

impl Slice {
    /// How long a stretch may be: with what follows it, well below what is felt as a delay.
    const LONGEST_MS: f64 = 12.0;

    /// Begins now.
    pub fn begin() -> Self {
        Self(js_sys::Date::now())
    }

    /// Lets the page have its turn once this has been long enough, and begins anew. Whether it did.
    pub async fn pause(&mut self) -> bool {
        // A clock that was set back ends it, too.
        let over = !(0.0..Self::LONGEST_MS).contains(&(js_sys::Date::now() - self.0));
        if over {
            sleep(0).await;
            *self = Self::begin();
        }
        over
    }
}

/// Something to be done later, unless it is put off again, called off or dropped.
#[derive(Default)]
pub struct Alarm(RefCell<Option<Pending>>);

/// The browser's number for it, and what to do, kept alive until then.
type Pending = (i32, Closure<dyn FnMut()>);

impl Alarm {
    /// Does `happen` after that many milliseconds, in place of what was set before.
    pub fn set(&self, milliseconds: i32, happen: impl FnOnce() + 'static) {
        self.cancel();
        let Some(window) = web_sys::window() else { return };
        let closure = Closure::once(happen);
        let handler = closure.as_ref().unchecked_ref();
        if let Ok(id) = window.set_timeout_with_callback_and_timeout_and_arguments_0(handler, milliseconds) {
            self.0.replace(Some((id, closure)));
        }
    }

    /// Calls it off.
    pub fn cancel(&self) {
        if let (Some((id, _)), Some(window)) = (self.0.take(), web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        self.cancel();
    }
}
