//! Above the board: the text filter with its count, and the button for a new lead.

use leptos::prelude::*;

use super::state::BoardState;
use crate::ui::parts::{Glyph, Icon, Toasts, add_lead, written};
use crate::ui::shell::{Action, Actions};
use crate::ui::tr;

/// Title, filter, count and button.
#[component]
pub fn Toolbar() -> impl IntoView {
    let state = BoardState::of_page();
    let language = state.choices.language;
    // Without leads the button stands below, with what a lead is.
    let empty = Memo::new(move |_| state.list.shelves().with(|shelves| shelves.total == 0));
    let count = move || {
        let (shown, total) = state.list.shelves().with(|shelves| (shelves.shown(), shelves.total));
        let (texts, language) = (language.get().texts(), language.get());
        let written = written::count(language, total);
        if shown == total {
            (texts.leads().count)(total, &written)
        } else {
            (texts.leads().shown)(&written::count(language, shown), &written)
        }
    };
    view! {
        <header class="leads-bar">
            <h1>{tr(|t| t.leads().title)}</h1>
            <div class="leads-filter" role="search">
                <label class="visually-hidden" for="filter-text">{tr(|t| t.leads().filter)}</label>
                <Icon glyph=Glyph::Search />
                <input
                    id="filter-text"
                    type="search"
                    data-testid="filter-text"
                    autocomplete="off"
                    spellcheck="false"
                    placeholder=tr(|t| t.leads().filter_hint)
                    prop:value=move || state.list.filter()
                    on:focus=move |_| state.list.prepare_search()
                    on:input:target=move |event| state.list.narrow(event.target().value())
                />
            </div>
            <output class="leads-count">{count}</output>
            <Show when=move || !empty.get()>
                <NewLead />
            </Show>
        </header>
    }
}

/// The button for a new lead.
#[component]
fn NewLead() -> impl IntoView {
    let state = BoardState::of_page();
    let toasts = Toasts::of_app();
    view! {
        <button
            type="button"
            class="button-primary"
            aria-keyshortcuts="n"
            on:click=move |_| add_lead(state.session, toasts, state.texts_now())
        >
            <Icon glyph=Glyph::New />
            {tr(|t| t.leads().add)}
        </button>
    }
}

/// What stands above the columns when they show nothing: what to do about it.
#[component]
pub fn Nothing() -> impl IntoView {
    let state = BoardState::of_page();
    let actions = use_context::<Actions>();
    let empty = Memo::new(move |_| state.list.shelves().with(|shelves| (shelves.total == 0, shelves.shown() == 0)));
    move || match empty.get() {
        (true, _) => Some(
            view! {
                <section class="empty">
                    <h2>{tr(|t| t.leads().empty)}</h2>
                    <p>{tr(|t| t.leads().empty_help)}</p>
                    <div class="empty-ways">
                        <NewLead />
                        {actions.map(|actions| view! {
                            <button type="button" class="button" on:click=move |_| actions.run(Action::Sample)>
                                {tr(|t| t.leads().see_sample)}
                            </button>
                        })}
                    </div>
                </section>
            }
            .into_any(),
        ),
        (false, true) => Some(
            view! {
                <section class="empty">
                    <p>{move || (state.choices.texts().leads().no_match)(&state.list.filter())}</p>
                    <button type="button" class="button" on:click=move |_| state.list.narrow(String::new())>
                        {tr(|t| t.leads().show_all)}
                    </button>
                </section>
            }
            .into_any(),
        ),
        (false, false) => None,
    }
}
