//! Other numbers beside those of the plan: kept, compared, and one of them adopted.

use leptos::prelude::*;

use super::card::{ScenarioCard, name_id};
use super::table::Comparison;
use crate::domain::scenario::MOST_SCENARIOS;
use crate::domain::{Command, ScenarioId};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The button that keeps a scenario, the table of what differs, and a card for each.
#[component]
pub fn Scenarios() -> impl IntoView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let ids = session.select(|plan| plan.scenarios.iter().map(|scenario| scenario.id).collect::<Vec<_>>());
    let full = Memo::new(move |_| ids.with(|ids| ids.len() >= MOST_SCENARIOS));
    let any = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let keep = move |_| {
        let id = ScenarioId((session.ports().fresh_id)());
        let name = fresh_name(session, choices.language.get_untracked().texts().what_if().kept);
        if session.run(Command::KeepScenario { id, name }).is_ok() {
            focus::soon(name_id(id));
        }
    };
    view! {
        <section class="levers" aria-labelledby="scenarios-title" data-testid="scenarios">
            <h3 id="scenarios-title">{tr(|t| t.what_if().scenarios)}</h3>
            <p class="confidence-help">{tr(|t| t.what_if().scenarios_help)}</p>
            {move || any.get().then(|| view! { <Comparison /> })}
            <div class="goals-list">
                <For each=move || ids.get() key=|id| *id let:id>
                    <ScenarioCard id />
                </For>
            </div>
            <div class="detail-split">
                <button type="button" class="button" id=KEEP disabled=full on:click=keep>
                    {tr(|t| t.what_if().keep)}
                </button>
                {move || full.get().then(|| view! { <p>{tr(|t| t.what_if().full)}</p> })}
            </div>
        </section>
    }
    .into_any()
}

/// Id of the button that keeps a scenario.
pub const KEEP: &str = "keep-scenario";

/// The first numbered name that no scenario has.
fn fresh_name(session: Session, name: fn(usize) -> String) -> String {
    session.peek(|plan| {
        let taken = |name: &String| plan.scenarios.iter().any(|scenario| scenario.name == *name);
        // One of these is free: there are fewer scenarios than that.
        (1..=MOST_SCENARIOS).map(name).find(|name| !taken(name)).unwrap_or_default()
    })
}
