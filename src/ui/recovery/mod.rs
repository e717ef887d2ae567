//! The page for a plan that is not whole: what is wrong, what can be read, and every way on. It changes nothing by itself.

use leptos::prelude::*;

use crate::file::ReadError;
use crate::i18n::Storage;
use crate::platform::intl::{self, DateStyle};
use crate::store::{Card, DamagedPlan, Library, Opening, SnapshotError, Trouble};
use crate::ui::parts::OpenFile;
use crate::ui::{Choices, tr};

/// The page.
#[component]
pub fn Recovery() -> impl IntoView {
    let library = Library::of_app();
    let opening = library.opening();
    move || match opening.get() {
        Opening::Damaged(plan) => view! { <Damaged plan /> }.into_any(),
        Opening::Starting | Opening::Ready => ().into_any(),
    }
}

#[component]
fn Damaged(plan: std::sync::Arc<DamagedPlan>) -> impl IntoView {
    let library = Library::of_app();
    let language = Choices::of_app().language;
    let id = plan.id;
    let newer = plan.damage.is_newer();
    let name = plan.card.as_ref().and_then(Card::name).map(str::to_owned);
    let title = move || {
        let texts = &language.get().texts().storage();
        let name = name.as_deref().unwrap_or(texts.unnamed);
        if newer { (texts.newer)(name) } else { (texts.damaged)(name) }
    };
    let means = if newer { tr(|t| t.storage().newer_means) } else { tr(|t| t.storage().damaged_means) };
    let saved_at = plan.card.as_ref().and_then(Card::saved_at);
    let saved = move || {
        saved_at.map(|at| {
            (language.get().texts().storage().last_saved)(&intl::moment(language.get().tag(), DateStyle::Moment, at))
        })
    };
    // What a newer version wrote is whole: a copy without what this one cannot read would only look like it.
    let readable = if newer { None } else { plan.damage.recovered.as_ref() };
    let readable = readable.map(|recovered| (recovered.history.present().leads.len(), recovered.missing));
    let what = move || {
        let texts = &language.get().texts().storage();
        match readable {
            Some((leads, missing)) => (texts.recovered)(leads, missing),
            None if newer => String::new(),
            None => texts.nothing_recovered.to_owned(),
        }
    };
    let troubles = plan.damage.troubles.clone();
    let list = move || {
        let texts = &language.get().texts().storage();
        troubles.iter().map(|one| view! { <li>{trouble(texts, one)}</li> }).collect_view()
    };
    view! {
        <main class="recovery" data-testid="recovery">
            <h1>{title}</h1>
            <p>{means}</p>
            <p>{saved} " " {what}</p>
            <div class="recovery-actions">
                {readable.map(|_| view! {
                    <button
                        type="button"
                        class="button-primary"
                        data-testid="recover"
                        on:click=move |_| library.recover(&plan)
                    >
                        {tr(|t| t.storage().recover)}
                    </button>
                })}
                <button
                    type="button"
                    class="button"
                    data-testid="raw-data"
                    on:click=move |_| library.export_raw(id)
                >
                    {tr(|t| t.storage().raw)}
                </button>
                <button type="button" class="button" data-testid="new-plan" on:click=move |_| library.create()>
                    {tr(|t| t.storage().new_plan)}
                </button>
                <OpenFile />
            </div>
            <details class="recovery-details">
                <summary>{tr(|t| t.storage().details)}</summary>
                <ul>{list}</ul>
            </details>
            <Others />
        </main>
    }
}

/// The plans that may be whole.
#[component]
fn Others() -> impl IntoView {
    let library = Library::of_app();
    let opening = library.opening();
    let language = Choices::of_app().language;
    let others = Memo::new(move |_| {
        let here = match opening.get() {
            Opening::Damaged(plan) => Some(plan.id),
            Opening::Starting | Opening::Ready => None,
        };
        let cards = library.list().get();
        cards.into_iter().filter(|card| Some(card.id) != here && card.deleted_at.is_none()).collect::<Vec<_>>()
    });
    let name = move |card: &Card| card.name().unwrap_or(language.get().texts().storage().unnamed).to_owned();
    view! {
        <Show when=move || !others.get().is_empty()>
            <h2>{tr(|t| t.storage().others)}</h2>
            <ul class="recovery-others">
                <For each=move || others.get() key=|card| card.id let:card>
                    <li>
                        <button type="button" class="button-plain" on:click=move |_| library.open(card.id)>
                            {name(&card)}
                        </button>
                    </li>
                </For>
            </ul>
        </Show>
    }
}

fn trouble(texts: &Storage, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Card => texts.no_card.to_owned(),
        Trouble::NoSnapshot => texts.no_snapshot.to_owned(),
        Trouble::Snapshot { n, error: SnapshotError::Part(part) } => (texts.bad_part)(*n, *part),
        Trouble::Snapshot { n, error: SnapshotError::Content(ReadError::TooNew { found, newest }) } => {
            (texts.newer_snapshot)(*n, *found, *newest)
        }
        Trouble::Snapshot { n, error: SnapshotError::Content(error) } => (texts.bad_snapshot)(*n, error),
        Trouble::RecordMissing(n) => (texts.record_missing)(*n),
        Trouble::RecordDamaged(n) => (texts.record_damaged)(*n),
        Trouble::RecordUnknown(n) => (texts.record_unknown)(*n),
        Trouble::RecordRejected(n) => (texts.record_rejected)(*n),
    }
}
