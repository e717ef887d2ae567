//! What came of an import, above the leads, until it is put away or undone.

use leptos::prelude::*;

use super::found::Found;
use super::said;
use crate::platform::focus;
use crate::store::Session;
use crate::ui::import::Importing;
use crate::ui::parts::{Glyph, Icon};
use crate::ui::{Choices, tr};

/// What came of it.
#[component]
pub fn Imported() -> impl IntoView {
    let importing = Importing::of_app();
    let told = importing.incoming().told();
    let (session, language) = (Session::of_app(), Choices::of_app().language);
    let open_plan = session.open_plan();
    // What was undone did not come in.
    let is_there = session.select(move |plan| {
        told.with(|told| {
            told.as_ref().is_some_and(|told| {
                told.plan == open_plan.get() && told.witness.is_none_or(|lead| plan.lead(lead).is_some())
            })
        })
    });
    let close = move |_| {
        told.set(None);
        importing.told().set(false);
        focus::content();
    };
    let panel = move || {
        let told = told.get()?;
        let now = (session.ports().now)();
        let outcome = told.outcome.clone();
        let offers = outcome.passages.tell_anything(now) || outcome.passages.has_contacts();
        let (file, counted) = (told.file.clone(), outcome.clone());
        Some(view! {
            <section class="intake-told" aria-labelledby="intake-told">
                <div class="intake-told-head">
                    <h2 id="intake-told">{move || (language.get().texts().import_check().done)(&file)}</h2>
                    <button
                        type="button"
                        class="button-icon"
                        aria-label=tr(|t| t.import_check().close)
                        title=tr(|t| t.import_check().close)
                        on:click=close
                    >
                        <Icon glyph=Glyph::Cross />
                    </button>
                </div>
                <p data-testid="import-summary">{move || said::summary(language.get(), &counted).join(" · ")}</p>
                {offers.then(|| view! { <Found outcome /> })}
            </section>
        })
    };
    move || is_there.get().then(panel)
}
