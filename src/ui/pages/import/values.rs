//! What the names of stages and owners in the file are here.

use leptos::prelude::*;

use super::pick::pick;
use super::state::Incoming;
use crate::domain::{LeadStage, Plan, Team};
use crate::file::csv::{MOST_VALUES, OwnerOf, Target};
use crate::i18n::Texts;
use crate::ui::import::Importing;
use crate::ui::parts::{known_names, written};
use crate::ui::{Choices, tr};

/// Names that are offered where the name of a person is typed.
const PERSONS: &str = "intake-persons";

/// The names of stages.
#[component]
pub fn StageNames() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    let row = move |name: String| {
        let (said, key) = (name.clone(), name);
        let label = {
            let said = said.clone();
            Signal::derive(move || (language.get().texts().import().stage_of)(&said))
        };
        let names = Signal::derive(move || {
            LeadStage::ALL.map(|stage| (language.get().texts().terms().lead_stage)(stage).to_owned()).to_vec()
        });
        let chosen = {
            let key = key.clone();
            Signal::derive(move || {
                let stage = incoming.mapping().with(|mapping| mapping.stage(&key));
                LeadStage::ALL.iter().position(|other| *other == stage)
            })
        };
        pick(label, names, chosen, move |place| {
            if let Some(stage) = LeadStage::ALL.get(place) {
                incoming.remap(|mapping| {
                    mapping.stages.insert(key.clone(), *stage);
                });
            }
        })
    };
    let head = [tr(|t| t.import().stages), tr(|t| t.import().stages_help), tr(|t| t.lead().new_stage)];
    listed(incoming, Target::Stage, head, row)
}

/// The names of owners.
#[component]
pub fn OwnerNames() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let row = move |name: String| {
        let owner = {
            let name = name.clone();
            Memo::new(move |_| incoming.mapping().with(|mapping| mapping.owner(&name)))
        };
        view! {
            <span class="intake-owner">
                {team(incoming, name.clone(), owner)}
                {person(incoming, name, owner)}
            </span>
        }
        .into_any()
    };
    let head = [tr(|t| t.import().owners), tr(|t| t.import().owners_help), tr(|t| t.import().becomes)];
    view! {
        {known_names(PERSONS, Plan::persons)}
        {listed(incoming, Target::Owner, head, row)}
    }
}

fn team(incoming: Incoming, name: String, owner: Memo<OwnerOf>) -> AnyView {
    let language = Choices::of_app().language;
    let label = {
        let name = name.clone();
        Signal::derive(move || (language.get().texts().import().team_of)(&name))
    };
    let names = Signal::derive(move || {
        let texts: &Texts = language.get().texts();
        let teams = Team::ALL.map(|team| (texts.terms().team)(team).to_owned());
        std::iter::once(texts.import().by_rules.to_owned()).chain(teams).collect()
    });
    let chosen = Signal::derive(move || {
        let team = owner.get().team;
        Some(team.and_then(|team| Team::ALL.iter().position(|other| *other == team)).map_or(0, |place| place + 1))
    });
    pick(label, names, chosen, move |place| {
        let team = place.checked_sub(1).and_then(|place| Team::ALL.get(place)).copied();
        incoming.remap(|mapping| {
            let owner = mapping.owner(&name);
            mapping.owners.insert(name.clone(), OwnerOf { team, ..owner });
        });
    })
}

fn person(incoming: Incoming, name: String, owner: Memo<OwnerOf>) -> AnyView {
    let language = Choices::of_app().language;
    let label = {
        let name = name.clone();
        move || (language.get().texts().import().person_of)(&name)
    };
    view! {
        <input
            type="text"
            class="intake-person"
            autocomplete="off"
            list=PERSONS
            aria-label=label
            placeholder=tr(|t| t.import().nobody)
            prop:value=move || owner.get().person
            on:change:target=move |event| {
                let person = event.target().value().trim().to_owned();
                incoming.remap(|mapping| {
                    let owner = mapping.owner(&name);
                    mapping.owners.insert(name.clone(), OwnerOf { person, ..owner });
                });
            }
        />
    }
    .into_any()
}

/// The names that stand in the columns for `target`, each with what `row` asks about it; nothing where there are none.
fn listed(
    incoming: Incoming,
    target: Target,
    [title, help, becomes]: [Signal<&'static str>; 3],
    row: impl Fn(String) -> AnyView + Copy + Send + Sync + 'static,
) -> AnyView {
    let language = Choices::of_app().language;
    // Anew only when a column comes or goes, not when a name gets another meaning.
    let names = Memo::new(move |_| {
        let opened = incoming.opened().get()?;
        Some(incoming.mapping().with(|mapping| mapping.names(&opened.survey, target)))
    });
    let line = move |(name, count): (String, usize)| {
        let times = move || (language.get().texts().import().times)(count, &written::count(language.get(), count));
        view! {
            <tr>
                <th scope="row">{name.clone()}</th>
                <td class="intake-note">{times}</td>
                <td class="intake-becomes">{row(name)}</td>
            </tr>
        }
    };
    (move || {
        let (names, has_more) = names.get().filter(|(names, _)| !names.is_empty())?;
        let more = move || (language.get().texts().import().too_many)(MOST_VALUES);
        Some(view! {
            <section class="intake-part" data-testid=format!("import-{}", target.key())>
                <h2>{title}</h2>
                <p class="intake-help">{help}</p>
                {has_more.then(|| view! { <p class="intake-note">{more}</p> })}
                <table class="intake-table">
                    <thead>
                        <tr>
                            <th scope="col">{tr(|t| t.import().name)}</th>
                            <th scope="col">{tr(|t| t.import().rows)}</th>
                            <th scope="col">{becomes}</th>
                        </tr>
                    </thead>
                    <tbody>{names.into_iter().map(line).collect_view()}</tbody>
                </table>
            </section>
        })
    })
    .into_any()
}
