//! What the filter asks for, one chip each, to be taken away.

use leptos::prelude::*;

use super::panel::OPENER;
use super::words::Words;
use crate::domain::{Filter, FilterPart};
use crate::platform::focus;
use crate::ui::parts::{Glyph, Icon, LeadList};
use crate::ui::{Choices, tr};

/// The chips, and the button that takes all away.
#[component]
pub fn Chips() -> impl IntoView {
    let list = LeadList::of_app();
    let (words, choices) = (Words::of_app(), Choices::of_app());
    let parts = Memo::new(move |_| list.filter().with(Filter::parts));
    // What was pressed is gone then.
    let leave = || focus::soon(OPENER.to_owned());
    let chip = move |part: FilterPart| {
        let texts = choices.texts().lead_filters();
        let label = (texts.asked)(words.about(&part), &words.name(&part));
        let name = (texts.remove)(&label);
        view! {
            <li>
                <button
                    type="button"
                    class="chip leads-chip"
                    aria-label=name
                    on:click=move |_| {
                        list.toggle(part.clone());
                        leave();
                    }
                >
                    <span>{label}</span>
                    <Icon glyph=Glyph::Cross />
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || parts.with(|parts| !parts.is_empty())>
            <div class="leads-chips">
                <ul role="list" aria-label=tr(|t| t.lead_filters().active)>
                    {move || parts.get().into_iter().map(chip).collect_view()}
                </ul>
                <button
                    type="button"
                    class="button-plain"
                    on:click=move |_| {
                        list.show_all();
                        leave();
                    }
                >
                    {tr(|t| t.lead_filters().clear)}
                </button>
            </div>
        </Show>
    }
}
