//! What the check of the rows found, and what is done about it.

use leptos::prelude::*;

use super::lists::{Known, Preview, Problems};
use super::state::Incoming;
use crate::file::csv::{Duplicates, Policy};
use crate::i18n::Texts;
use crate::ui::import::Importing;
use crate::ui::parts::written;
use crate::ui::{Choices, tr};

/// The check.
#[component]
pub fn CheckStep() -> impl IntoView {
    view! {
        <DuplicatesPart />
        <Problems />
        <Undated />
        <Preview />
    }
}

/// What is done with rows about leads that are known already.
#[component]
fn DuplicatesPart() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    // Kept while the check goes on, so that nothing jumps.
    let count = Memo::new(move |before: Option<&usize>| {
        let known = incoming.outcome().get().map(|outcome| outcome.known);
        known.or(before.copied()).unwrap_or_default()
    });
    let title = move || {
        let (texts, language) = (language.get().texts().import_check(), language.get());
        match count.get() {
            0 => texts.no_duplicates.to_owned(),
            some => (texts.duplicates)(some, &written::count(language, some)),
        }
    };
    let updates = move || incoming.policy().get().duplicates == Duplicates::Update;
    view! {
        <section class="intake-part" data-testid="import-duplicates">
            <h2>{title}</h2>
            <Show when=move || { count.get() > 0 }>
                <fieldset class="intake-policy">
                    <legend class="visually-hidden">{title}</legend>
                    {way(incoming, Duplicates::Update, |t| t.import_check().update)}
                    <p class="intake-note">{tr(|t| t.import_check().update_help)}</p>
                    <Show when=updates>
                        {tick(incoming, |t| t.import_check().take_owners, |policy| &mut policy.owners)}
                    </Show>
                    {way(incoming, Duplicates::Skip, |t| t.import_check().skip)}
                    {way(incoming, Duplicates::Add, |t| t.import_check().add)}
                </fieldset>
                <Known />
            </Show>
        </section>
    }
}

/// One of the ways.
fn way(incoming: Incoming, which: Duplicates, name: fn(&'static Texts) -> &'static str) -> AnyView {
    view! {
        <label class="intake-choice">
            <input
                type="radio"
                name="intake-duplicates"
                prop:checked=move || incoming.policy().get().duplicates == which
                on:change=move |_| incoming.decide(|policy| policy.duplicates = which)
            />
            <span>{tr(name)}</span>
        </label>
    }
    .into_any()
}

/// Something that is done or not.
pub fn tick(
    incoming: Incoming,
    name: fn(&'static Texts) -> &'static str,
    field: fn(&mut Policy) -> &mut bool,
) -> AnyView {
    let now = move || {
        let mut policy = incoming.policy().get();
        *field(&mut policy)
    };
    view! {
        <label class="intake-choice">
            <input
                type="checkbox"
                prop:checked=now
                on:change=move |_| incoming.decide(|policy| {
                    let it = field(policy);
                    *it = !*it;
                })
            />
            <span>{tr(name)}</span>
        </label>
    }
    .into_any()
}

/// Says how many leads stand at a stage without a day.
#[component]
fn Undated() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    move || {
        let outcome = incoming.outcome().get()?;
        let count = outcome.undated;
        let said =
            move || (language.get().texts().import_check().undated)(count, &written::count(language.get(), count));
        (count > 0).then(|| view! { <p class="intake-note">{said}</p> })
    }
}
