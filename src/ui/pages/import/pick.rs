//! A choice among a few that stands in a table: what it is about is said by its row, and to whoever hears it.

use leptos::prelude::*;

use crate::file::csv::Target;
use crate::ui::Choices;

/// A choice of that name.
pub fn pick(
    label: Signal<String>,
    names: Signal<Vec<String>>,
    chosen: Signal<Option<usize>>,
    choose: impl Fn(usize) + Send + Sync + 'static,
) -> AnyView {
    let option = move |(place, name): (usize, String)| {
        view! { <option prop:selected=move || chosen.get() == Some(place)>{name}</option> }
    };
    view! {
        <select
            class="intake-pick"
            aria-label=label
            on:change:target=move |event| {
                choose(usize::try_from(event.target().selected_index()).unwrap_or(usize::MAX));
            }
        >
            {move || names.get().into_iter().enumerate().map(option).collect_view()}
        </select>
    }
    .into_any()
}

/// The targets that begin the groups of the choice: see the texts for what they are called.
const GROUPS: [Target; 5] =
    [Target::Company, Target::Owner, Target::Created, Target::Answer(crate::domain::Criterion::Pain), Target::Note];

/// The choice of what a column becomes.
pub fn pick_target(label: Signal<String>, chosen: Signal<Target>, choose: impl Fn(Target) + 'static) -> AnyView {
    let language = Choices::of_app().language;
    let option = move |target: Target| {
        let name = move || (language.get().texts().import_words().target)(target);
        view! { <option value=target.key() prop:selected=move || chosen.get() == target>{name}</option> }
    };
    let group = move |(place, from): (usize, Target)| {
        let position = |target| Target::ALL.iter().position(|other| *other == target);
        let start = position(from).unwrap_or_default();
        let end = GROUPS.get(place + 1).and_then(|next| position(*next)).unwrap_or(Target::ALL.len());
        let name = move || language.get().texts().import_words().groups.get(place).copied().unwrap_or_default();
        let targets = Target::ALL.get(start..end).unwrap_or_default();
        view! { <optgroup label=name>{targets.iter().copied().map(option).collect_view()}</optgroup> }
    };
    view! {
        <select
            class="intake-pick"
            aria-label=label
            on:change:target=move |event| {
                if let Some(target) = Target::named(&event.target().value()) {
                    choose(target);
                }
            }
        >
            {option(Target::Skip)}
            {GROUPS.into_iter().enumerate().map(group).collect_view()}
        </select>
    }
    .into_any()
}
