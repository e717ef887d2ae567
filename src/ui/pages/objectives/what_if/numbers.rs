//! The numbers of a scenario, to be changed without touching the plan.

use leptos::prelude::*;

use super::super::funnel::{AMOUNT, PERCENTAGE, SECURED, currency_sign, said};
use crate::domain::scenario::ScenarioEdit;
use crate::domain::{Command, Funnel, FunnelEdit, Money, Rate, ScenarioId, StageEdit, StageId};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Emptied, NumberField, Reading};

/// The goal, the average sale, the terms, and the rate of each stage.
#[component]
pub fn Numbers(id: ScenarioId) -> impl IntoView {
    let ids = Session::of_app().select(move |plan| {
        let stages = plan.scenario(id).map(|scenario| scenario.funnel.stages.iter().map(|stage| stage.id).collect());
        stages.unwrap_or_else(Vec::new)
    });
    view! {
        <div class="criterion-setting-fields">
            {amount(id, "revenue", |t| t.objectives().revenue, AMOUNT, |f| f.revenue, FunnelEdit::Revenue)}
            {amount(id, "sale", |t| t.objectives().average_sale, AMOUNT, |f| f.average_sale, FunnelEdit::AverageSale)}
            {amount(id, "secured", |t| t.objectives().secured, SECURED, |f| f.secured, FunnelEdit::Secured)}
            {share(id, None)}
            <For each=move || ids.get() key=|stage| *stage let:stage>
                {stage_rate(id, stage)}
            </For>
        </div>
    }
    .into_any()
}

fn amount(
    id: ScenarioId,
    key: &str,
    label: fn(&'static Texts) -> &'static str,
    reading: Reading<Money>,
    pick: fn(&Funnel) -> Option<Money>,
    edit: fn(Option<Money>) -> FunnelEdit,
) -> AnyView {
    view! {
        <NumberField
            id=format!("scenario-{id}-{key}")
            label
            value=Session::of_app().select(move |plan| plan.scenario(id).and_then(|scenario| pick(&scenario.funnel)))
            reading
            change=move |amount| Command::EditScenario { id, edit: ScenarioEdit::Funnel(edit(amount)) }
            emptied=Emptied::Fine
            unit=currency_sign()
        />
    }
    .into_any()
}

/// The rate of a stage, under the name of the stage.
fn stage_rate(id: ScenarioId, stage: StageId) -> AnyView {
    let choices = Choices::of_app();
    let name = Session::of_app()
        .select(move |plan| plan.scenario(id).and_then(|one| one.funnel.stage(stage)).map(|stage| stage.name.clone()));
    let name = move || name.with(|name| said(name.as_deref(), choices.texts()));
    view! { <div role="group" aria-label=name><p class="scenario-stage" aria-hidden="true">{name}</p>{share(id, Some(stage))}</div> }
        .into_any()
}

/// The rate of a stage, or the share that marketing sources.
fn share(id: ScenarioId, stage: Option<StageId>) -> AnyView {
    let value = Session::of_app().select(move |plan| {
        let funnel = &plan.scenario(id)?.funnel;
        match stage {
            Some(stage) => funnel.stage(stage)?.rate,
            None => funnel.share,
        }
    });
    let change = move |rate: Option<Rate>| {
        let edit = match stage {
            Some(stage) => ScenarioEdit::Stage(stage, StageEdit::Rate(rate)),
            None => ScenarioEdit::Funnel(FunnelEdit::Share(rate)),
        };
        Command::EditScenario { id, edit }
    };
    let key = stage.map_or_else(|| "share".to_owned(), |stage| format!("{stage}-rate"));
    let label: fn(&'static Texts) -> &'static str =
        if stage.is_some() { |t| t.objectives().rate } else { |t| t.objectives().share };
    view! {
        <NumberField
            id=format!("scenario-{id}-{key}")
            label
            value
            reading=PERCENTAGE
            change
            emptied=Emptied::Fine
            unit=Signal::derive(|| "%".to_owned())
        />
    }
    .into_any()
}
