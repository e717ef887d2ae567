//! One stage of the funnel.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures;
use super::super::outlook::{Outlook, Outlooks};
use super::actions::Actions;
use super::lag::LagFields;
use super::numbers::{PERCENTAGE, overflows};
use super::sample::SampleFields;
use crate::domain::{Command, Funnel, FunnelEdit, StageEdit, StageId, Team};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::parts::{ChoiceField, NumberField, TextField, term_link};
use crate::ui::{Choices, tr};

/// Id of the field for the name of a stage.
pub fn name_id(id: StageId) -> String {
    format!("stage-{id}-name")
}

/// The name of a stage as it is shown and said.
pub fn shown_name(id: StageId) -> Signal<String> {
    let name = Session::of_app().select(move |plan| plan.funnel.stage(id).map(|stage| stage.name.clone()));
    let choices = Choices::of_app();
    Signal::derive(move || name.with(|name| said(name.as_deref(), choices.texts())))
}

/// The same as it is now, for a handler.
pub fn name_now(id: StageId) -> String {
    let name = Session::of_app().peek(|plan| plan.funnel.stage(id).map(|stage| stage.name.clone()));
    said(name.as_deref(), Choices::of_app().language.get_untracked().texts())
}

/// A name, or that there is none.
pub fn said(name: Option<&str>, texts: &Texts) -> String {
    let name = name.map(str::trim).filter(|name| !name.is_empty());
    name.unwrap_or(texts.objectives().unnamed_stage).to_owned()
}

/// The name of the stage that the sentence counts.
pub fn headline_name(funnel: &Funnel, texts: &Texts) -> String {
    said(funnel.stage(funnel.headline).map(|stage| &*stage.name), texts)
}

/// A row: what the stage is, who answers for it, how it leads on, and what it needs.
#[component]
pub fn StageRow(id: StageId) -> impl IntoView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let outlook = Outlooks::of_page().stage(id);
    let name = session.select(move |plan| plan.funnel.stage(id).map(|stage| stage.name.clone()).unwrap_or_default());
    // Only a name or the glossary changes what is found, and the search folds every term: not at each key stroke elsewhere.
    let shared = session.select(|plan| plan.language.clone());
    let known = Memo::new(move |_| name.with(|name| shared.with(|shared| shared.term_called(name))));
    let owner = session.select(move |plan| plan.funnel.stage(id).map(|stage| stage.owner));
    let nearest = move || outlook.get().need.map(|need| need.nearest);
    let promised = move || outlook.get().promised;
    view! {
        <tr
            role="row"
            data-testid="stage"
            data-name=name
            data-value=move || nearest().map(|need| need.to_string()).unwrap_or_default()
            data-owner=move || owner.get().map(Team::key)
        >
            <td role="cell" class="stages-headline"><Headline id /></td>
            <th role="rowheader" scope="row" class="stages-name">
                <TextField
                    id=name_id(id)
                    label=|t| t.objectives().stage
                    value=name
                    change=move |name| Command::EditStage { id, edit: StageEdit::Name(name) }
                />
                {term_link(move || known.get())}
            </th>
            <td role="cell" class="stages-team">
                <ChoiceField
                    id=format!("stage-{id}-team")
                    label=|t| t.objectives().team
                    value=Signal::derive(move || owner.get().unwrap_or(Team::Marketing))
                    options=&Team::ALL
                    name=|t, team| (t.terms().team)(team)
                    change=move |team| Command::EditStage { id, edit: StageEdit::Owner(team) }
                />
            </td>
            <td role="cell" class="stages-rate"><StageRate id /><SampleFields id /></td>
            <td role="cell" class="stages-lag"><LagFields id /></td>
            <td role="cell" data-kind="number" class="stages-need" data-label=tr(|t| t.objectives().need)>
                {move || figures::count_or_dash(language.get(), nearest())}
                {stage_range(outlook)}
            </td>
            <td role="cell" data-kind="number" class="stages-promise" data-label=tr(|t| t.objectives().promise)>
                {move || figures::count_or_dash(language.get(), promised())}
            </td>
            <td role="cell" class="stages-actions"><Actions id /></td>
        </tr>
    }
}

/// The low and the high case of a need, if a sample makes a difference.
fn stage_range(outlook: Memo<Outlook>) -> AnyView {
    let choices = Choices::of_app();
    let range = Signal::derive(move || {
        let (fewest, most) = outlook.get().range?;
        let (language, texts) = (choices.language.get(), choices.texts().confidence());
        let fewest = figures::count(language, fewest);
        Some(match most {
            Some(most) => (texts.range)(&fewest, &figures::count(language, most)),
            None => (texts.range_open)(&fewest),
        })
    });
    (move || {
        range.get().map(|range| {
            view! {
                <span class="stages-range" data-testid="range">
                    <span class="visually-hidden">{tr(|t| t.confidence().range_name)}" "</span>
                    {range}
                </span>
            }
        })
    })
    .into_any()
}

#[component]
fn Headline(id: StageId) -> impl IntoView {
    let (session, choices, name) = (Session::of_app(), Choices::of_app(), shown_name(id));
    let chosen = session.select(move |plan| plan.funnel.headline == id);
    view! {
        <label>
            <input
                type="radio"
                name="headline"
                prop:checked=chosen
                on:change=move |_| {
                    let _ = session.run(Command::EditFunnel(FunnelEdit::Headline(id)));
                }
            />
            <span>{move || (choices.texts().objectives().headline_of)(&name.get())}</span>
        </label>
    }
}

#[component]
fn StageRate(id: StageId) -> impl IntoView {
    let (choices, doubts) = (Choices::of_app(), Doubts::of_page());
    let funnel = doubts.funnel();
    let objection = Signal::derive(move || {
        funnel.with(|funnel| overflows(funnel, id)).then(|| choices.texts().objectives().overflow.to_owned())
    });
    view! {
        <NumberField
            id=format!("stage-{id}-rate")
            label=|t| t.objectives().rate
            value=Session::of_app().select(move |plan| plan.funnel.stage(id).and_then(|stage| stage.rate))
            reading=PERCENTAGE
            change=move |rate| Command::EditStage { id, edit: StageEdit::Rate(rate) }
            problem=doubts.rate(id)
            objection
            unit=Signal::derive(|| "%".to_owned())
        />
    }
}
