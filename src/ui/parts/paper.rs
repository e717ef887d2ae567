//! What is on the page for paper alone.

use leptos::prelude::*;

use crate::platform::watch::Watch;

/// Whether the page is being printed: what follows from it is on the page before the browser takes its picture.
pub fn on_paper() -> RwSignal<bool> {
    let on_paper = RwSignal::new(false);
    let turn = |event, now| {
        Watch::window(event, move || {
            let _ = on_paper.try_set(now);
        })
    };
    StoredValue::new_local([turn("beforeprint", true), turn("afterprint", false)]);
    on_paper
}
