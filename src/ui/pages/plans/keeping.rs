//! Where the plans are kept: how much room they take, and what the browser promised.

use leptos::prelude::*;

use crate::platform::intl::{self, NumberStyle};
use crate::platform::storage::{self, Room};
use crate::store::Library;
use crate::ui::{Choices, tr};

/// Bytes in what is shown as a megabyte.
const MEGABYTE: f64 = 1_000_000.0;

/// The line. It never says that anything is safe.
#[component]
pub fn Keeping() -> impl IntoView {
    let library = Library::of_app();
    let choices = Choices::of_app();
    let room = LocalResource::new(move || {
        // Asked again after each write.
        library.list().track();
        storage::room()
    });
    let used = move || {
        let Room { used, .. } = room.get().flatten()?;
        let megabytes = intl::number(choices.language.get().tag(), NumberStyle::Plain(1), used / MEGABYTE);
        Some((choices.texts().plans().used)(&megabytes))
    };
    let kept = move || {
        let texts = &choices.texts().plans();
        if library.kept().get() == Some(true) { texts.kept } else { texts.not_kept }
    };
    view! {
        <section class="plans-keeping" data-testid="storage-line">
            <h2>{tr(|t| t.plans().storage)}</h2>
            <p>{used} " " {kept}</p>
        </section>
    }
}
