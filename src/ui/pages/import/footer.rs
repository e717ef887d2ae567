//! What an import would do, and the buttons that do it or go on.

use leptos::prelude::*;

use super::phase::Step;
use super::said;
use crate::platform::focus;
use crate::platform::intl::{self, NumberStyle};
use crate::ui::import::Importing;
use crate::ui::parts::written;
use crate::ui::{Choices, tr};

/// The bar below.
#[component]
pub fn Footer() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    let step = incoming.step();
    let said = move || {
        let language = language.get();
        let texts = language.texts().import_check();
        match incoming.outcome().get() {
            None => (texts.checking)(&intl::number(language.tag(), NumberStyle::Percent(0), incoming.checked().get())),
            Some(outcome) if outcome.is_empty() && outcome.rows == outcome.same + outcome.repeated => {
                texts.nothing.to_owned()
            }
            Some(outcome) => said::summary(language, &outcome).join(" · "),
        }
    };
    let name = move || {
        let language = language.get();
        let counts = incoming.outcome().get().map(|outcome| (outcome.added.len(), outcome.updated)).unwrap_or_default();
        let [new, old] = [counts.0, counts.1].map(|count| written::count(language, count));
        (language.texts().import_check().confirm)((counts.0, &new), (counts.1, &old))
    };
    let ready = Memo::new(move |_| incoming.outcome().get().is_some_and(|outcome| !outcome.is_empty()));
    let busy = Memo::new(move |_| incoming.outcome().with(Option::is_none));
    let turn = move |_| {
        step.update(|step| {
            *step = match step {
                Step::Columns => Step::Check,
                Step::Check => Step::Columns,
            };
        });
        focus::arrive();
    };
    view! {
        <section class="intake-foot" aria-busy=move || busy.get().to_string()>
            <output class="intake-summary" data-testid="import-summary">{said}</output>
            <Show when=move || busy.get()>
                <progress max="1" prop:value=move || incoming.checked().get() aria-hidden="true"></progress>
            </Show>
            <div class="intake-acts">
                <button type="button" class="button-plain" on:click=move |_| incoming.close()>
                    {tr(|t| t.import().cancel)}
                </button>
                <button type="button" class="button" on:click=turn>
                    {move || match step.get() {
                        Step::Columns => language.get().texts().import_check().to_check,
                        Step::Check => language.get().texts().import_check().to_columns,
                    }}
                </button>
                <button
                    type="button"
                    class="button-primary"
                    data-testid="import-confirm"
                    disabled=move || !ready.get()
                    on:click=move |_| incoming.confirm()
                >
                    {name}
                </button>
            </div>
        </section>
    }
}
