//! Plans that were deleted: they can be restored until they are deleted for good.

use leptos::prelude::*;

use super::row::Act;
use crate::domain::PlanId;
use crate::platform::intl::{self, DateStyle};
use crate::store::{Card, Library};
use crate::ui::{Choices, tr};

/// The list; nothing if there are none.
#[component]
pub fn Deleted() -> impl IntoView {
    let cards = Library::of_app().list();
    let ids = Memo::new(move |_| {
        cards
            .with(|cards| cards.iter().filter(|card| card.deleted_at.is_some()).map(|card| card.id).collect::<Vec<_>>())
    });
    view! {
        <Show when=move || !ids.get().is_empty()>
            <details class="plans-deleted" data-testid="deleted-plans">
                <summary>{tr(|t| t.plans().deleted)} " (" {move || ids.get().len()} ")"</summary>
                <ul>
                    <For each=move || ids.get() key=|id| *id let:id>
                        <DeletedRow id />
                    </For>
                </ul>
            </details>
        </Show>
    }
}

#[component]
fn DeletedRow(id: PlanId) -> impl IntoView {
    let library = Library::of_app();
    let choices = Choices::of_app();
    let card = library.card(id);
    let asking = RwSignal::new(false);
    let name = Memo::new(move |_| {
        let card = card.get();
        card.as_ref().and_then(Card::name).unwrap_or(choices.texts().storage().unnamed).to_owned()
    });
    let when = move || {
        let at = card.get().and_then(|card| card.deleted_at)?;
        let moment = intl::moment(choices.language.get().tag(), DateStyle::Moment, at);
        Some((choices.texts().plans().deleted_at)(&moment))
    };
    let offer = move || {
        view! { <Act name testid="plan-erase" words=tr(|t| t.plans().erase) act=move || asking.set(true) /> }
    };
    view! {
        <li>
            <span class="plans-deleted-name">{name}</span>
            <span class="plans-deleted-when">{when}</span>
            <Act name testid="plan-restore" words=tr(|t| t.plans().restore) act=move || library.restore(id, false) />
            // The one step in the app that nothing takes back: it is asked for twice.
            <Show when=move || asking.get() fallback=offer>
                <Act
                    name
                    testid="plan-erase-really"
                    words=tr(|t| t.plans().erase_really)
                    act=move || library.erase(id)
                />
                <Act name testid="plan-erase-not" words=tr(|t| t.plans().cancel) act=move || asking.set(false) />
            </Show>
        </li>
    }
}
