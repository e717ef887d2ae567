//! The plans of this browser: which there are, what can be done with each, and where they are kept.

mod deleted;
mod keeping;
mod rename;
mod row;

use leptos::prelude::*;

use deleted::Deleted;
use keeping::Keeping;
use row::{Row, Unstored};

use crate::store::Library;
use crate::ui::parts::OpenFile;
use crate::ui::shell::{Action, Actions};
use crate::ui::tr;

/// The page.
#[component]
pub fn Plans() -> impl IntoView {
    let (library, actions) = (Library::of_app(), Actions::of_app());
    let cards = library.list();
    let ids = Memo::new(move |_| {
        cards
            .with(|cards| cards.iter().filter(|card| card.deleted_at.is_none()).map(|card| card.id).collect::<Vec<_>>())
    });
    view! {
        <div class="plans">
            <h1>{tr(|t| t.plans().title)}</h1>
            <p class="plans-privacy">{tr(|t| t.plans().privacy)}</p>
            <div class="plans-new">
                <button type="button" class="button-primary" data-testid="new-plan" on:click=move |_| actions.run(Action::New)>
                    {tr(|t| t.plans().new)}
                </button>
                <button
                    type="button"
                    class="button"
                    data-testid="sample-plan"
                    on:click=move |_| actions.run(Action::Sample)
                >
                    {tr(|t| t.plans().sample)}
                </button>
                <OpenFile />
            </div>
            <table class="plans-table">
                <thead>
                    <tr>
                        <th scope="col">{tr(|t| t.plans().plan)}</th>
                        <th scope="col" class="number">{tr(|t| t.plans().leads)}</th>
                        <th scope="col">{tr(|t| t.plans().saved)}</th>
                        <th scope="col">{tr(|t| t.plans().exported)}</th>
                        <th scope="col">{tr(|t| t.plans().actions)}</th>
                    </tr>
                </thead>
                <tbody>
                    <Show when=move || !is_listed(library)>
                        <Unstored />
                    </Show>
                    <For each=move || ids.get() key=|id| *id let:id>
                        <Row id />
                    </For>
                </tbody>
            </table>
            <Deleted />
            <Keeping />
        </div>
    }
}

/// Whether the open plan is in the list: a new one is not before its first change.
fn is_listed(library: Library) -> bool {
    let open = library.session().open_plan().get();
    library.list().with(|cards| cards.iter().any(|card| card.id == open && card.deleted_at.is_none()))
}
