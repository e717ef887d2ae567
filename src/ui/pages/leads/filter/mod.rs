//! Above board and table: the two ways to look, the text filter with its count, the other filters, and the button for a new lead.

mod chips;
mod export;
mod limit;
mod panel;
mod words;

use leptos::prelude::*;

use chips::Chips;
use export::Export;
use panel::Panel;

use super::View;
use super::layout::LayoutPanel;
use super::table::Columns;
use crate::store::Session;
use crate::ui::parts::{Glyph, Icon, LeadList, Toasts, add_lead, import_file, written};
use crate::ui::shell::{Action, Actions};
use crate::ui::{Choices, tr};

/// Title, ways to look, filters, count and buttons.
#[component]
pub fn Toolbar(
    /// How the leads are looked at.
    view: View,
) -> impl IntoView {
    let list = LeadList::of_app();
    let language = Choices::of_app().language;
    // Without leads the button stands below, with what a lead is.
    let empty = Memo::new(move |_| list.counts().1 == 0);
    let count = move || {
        let (shown, total) = list.counts();
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
            <Views view />
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
                    prop:value=move || list.filter().with(|filter| filter.text.clone())
                    on:focus=move |_| list.prepare_search()
                    on:input:target=move |event| list.narrow(event.target().value())
                />
            </div>
            <Panel />
            <output class="leads-count">{count}</output>
            <Show when=move || !empty.get()>
                {match view {
                    View::Board => view! { <LayoutPanel /> <Pick /> }.into_any(),
                    View::Table => view! { <Columns /> }.into_any(),
                }}
                {import_file("button", tr(|t| t.leads().import))}
                <Export />
                <NewLead />
            </Show>
        </header>
        <Chips />
    }
}

/// The links from one way to look to the other. The filter goes along.
#[component]
fn Views(view: View) -> impl IntoView {
    let list = LeadList::of_app();
    let link = move |to: View, name: Signal<&'static str>| {
        view! {
            <a href=move || list.href_as(to == View::Table) aria-current=(view == to).then_some("page")>{name}</a>
        }
    };
    view! {
        <nav class="leads-views" aria-label=tr(|t| t.lead_table().views)>
            {link(View::Board, tr(|t| t.lead_table().board))}
            {link(View::Table, tr(|t| t.lead_table().table))}
        </nav>
    }
}

/// Lets cards be picked by a click.
#[component]
fn Pick() -> impl IntoView {
    let list = LeadList::of_app();
    let pressed = move || (list.picking().get() || list.chosen().with(|ids| !ids.is_empty())).to_string();
    let turn = move |_| {
        if list.picking().get_untracked() {
            list.unpick();
        } else {
            list.picking().set(true);
        }
    };
    view! {
        <button type="button" class="button" aria-pressed=pressed on:click=turn>
            <Icon glyph=Glyph::Tick />
            <span>{tr(|t| t.lead_table().start)}</span>
        </button>
    }
}

/// The button for a new lead.
#[component]
fn NewLead() -> impl IntoView {
    let (session, toasts, choices) = (Session::of_app(), Toasts::of_app(), Choices::of_app());
    view! {
        <button
            type="button"
            class="button-primary"
            aria-keyshortcuts="n"
            on:click=move |_| add_lead(session, toasts, choices.language.get_untracked().texts())
        >
            <Icon glyph=Glyph::New />
            {tr(|t| t.leads().add)}
        </button>
    }
}

/// What stands there when no lead is shown: what to do about it.
#[component]
pub fn Nothing() -> impl IntoView {
    let (list, choices) = (LeadList::of_app(), Choices::of_app());
    let actions = use_context::<Actions>();
    let empty = Memo::new(move |_| {
        let (shown, total) = list.counts();
        (total == 0, shown == 0)
    });
    let why = move || {
        let texts = choices.texts();
        list.filter().with(|filter| {
            if filter.parts().is_empty() {
                (texts.leads().no_match)(&filter.text)
            } else {
                texts.lead_filters().nothing.to_owned()
            }
        })
    };
    move || match empty.get() {
        (true, _) => Some(
            view! {
                <section class="empty">
                    <h2>{tr(|t| t.leads().empty)}</h2>
                    <p>{tr(|t| t.leads().empty_help)}</p>
                    <div class="empty-ways">
                        <NewLead />
                        {import_file("button", tr(|t| t.leads().import))}
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
                    <p>{why}</p>
                    <button type="button" class="button" on:click=move |_| list.show_all()>
                        {tr(|t| t.leads().show_all)}
                    </button>
                </section>
            }
            .into_any(),
        ),
        (false, false) => None,
    }
}
