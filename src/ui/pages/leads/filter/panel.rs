//! Everything that leads can be filtered by beside their text: what hangs from the button of the filters.

use leptos::html;
use leptos::prelude::*;

use super::limit::{Limit, Which};
use super::words::Words;
use crate::domain::{Category, FilterPart, LeadStage, Team};
use crate::i18n::Texts;
use crate::platform::popover;
use crate::store::Session;
use crate::ui::parts::LeadList;
use crate::ui::{Choices, tr};

/// Id of the button.
pub const OPENER: &str = "filters-open";
const PANEL: &str = "lead-filters";
/// Names offered at most.
const MOST: usize = 200;

/// The button and what it opens.
#[component]
pub fn Panel() -> impl IntoView {
    let (session, list, choices) = (Session::of_app(), LeadList::of_app(), Choices::of_app());
    let panel = NodeRef::<html::Div>::new();
    let label = move || {
        let texts = choices.texts().lead_filters();
        match list.filter().with(|filter| filter.parts().len()) {
            0 => texts.open.to_owned(),
            some => (texts.open_with)(some),
        }
    };
    // Gathered when the panel opens, not at each change of the plan.
    let (persons, sources) = (RwSignal::new(Vec::new()), RwSignal::new(Vec::new()));
    let toggled = move || {
        if panel.get_untracked().is_some_and(|panel| popover::is_open(&panel)) {
            let (people, places) = session.peek(|plan| (plan.persons(), plan.sources()));
            persons.set(people);
            sources.set(places);
        }
    };
    let named = |names: RwSignal<Vec<String>>, part: fn(String) -> FilterPart| {
        Signal::derive(move || {
            let names = names.get().into_iter().take(MOST).chain([String::new()]);
            names.map(part).collect::<Vec<_>>()
        })
    };
    // Those that leads can be in, and what the address asks for besides.
    let campaigns = session.select(|plan| plan.campaigns.open().map(|campaign| campaign.id).collect::<Vec<_>>());
    let nurtured = Signal::derive(move || {
        let asked = list.filter().with(|filter| filter.campaigns.clone());
        let mut all: Vec<_> = campaigns.get().into_iter().map(Some).chain([None]).collect();
        all.extend(
            asked.into_iter().filter(|asked| !campaigns.with(|known| asked.is_none_or(|id| known.contains(&id)))),
        );
        all.into_iter().map(FilterPart::Campaign).collect::<Vec<_>>()
    });
    let some = Memo::new(move |_| nurtured.with(Vec::len) > 1);
    let fixed = |parts: Vec<FilterPart>| Signal::derive(move || parts.clone());
    view! {
        <button type="button" class="button" id=OPENER popovertarget=PANEL data-testid="filters">
            {label}
        </button>
        <div
            node_ref=panel
            id=PANEL
            class="popover leads-panel"
            popover="auto"
            role="group"
            aria-label=tr(|t| t.lead_filters().open)
            on:toggle=move |_| toggled()
        >
            {group(|t| t.lead_filters().category, fixed(Category::ALL.map(FilterPart::Category).into()))}
            {group(|t| t.lead_filters().owner, fixed(Team::ALL.map(FilterPart::Owner).into()))}
            {group(|t| t.lead_filters().stage, fixed(LeadStage::ALL.map(FilterPart::Stage).into()))}
            {group(|t| t.overdue().about, fixed(vec![FilterPart::Overdue]))}
            <div class="leads-limits">
                <Limit which=Which::Least />
                <Limit which=Which::Most />
            </div>
            {group(|t| t.lead_filters().person, named(persons, FilterPart::Person))}
            {group(|t| t.lead_filters().source, named(sources, FilterPart::Source))}
            <Show when=move || some.get()>{group(|t| t.nurture().filter, nurtured)}</Show>
        </div>
    }
}

/// Answers to one question, of which any number may be chosen.
fn group(legend: fn(&'static Texts) -> &'static str, parts: Signal<Vec<FilterPart>>) -> AnyView {
    let (list, words) = (LeadList::of_app(), Words::of_app());
    let choice = move |part: FilterPart| {
        let (asked, named) = (part.clone(), part.clone());
        view! {
            <label class="leads-choice">
                <input
                    type="checkbox"
                    prop:checked=move || list.filter().with(|filter| filter.asks(&asked))
                    on:change=move |_| list.toggle(part.clone())
                />
                <span>{move || words.name(&named)}</span>
            </label>
        }
    };
    view! {
        <fieldset>
            <legend>{tr(legend)}</legend>
            <div class="leads-choices">{move || parts.get().into_iter().map(choice).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
