//! Which stage is looked at, and how it is known what came in there.

use leptos::prelude::*;

use super::shown::{Shown, name};
use super::{Doubts, tr};
use crate::domain::schedule::{Counted, ScheduleEdit};
use crate::domain::{Command, LeadStage, StageId};
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::ChoiceField;

/// Typed, or counted from this stage of the leads on.
const HOW: [Option<LeadStage>; 6] = [
    None,
    Some(LeadStage::New),
    Some(LeadStage::Accepted),
    Some(LeadStage::Appointment),
    Some(LeadStage::Opportunity),
    Some(LeadStage::Won),
];

/// The stages and the sales; those with something late say so.
pub fn stage(shown: Shown) -> AnyView {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    let options = Memo::new(move |_| {
        let stages: Vec<_> = funnel.with(|funnel| funnel.stages.iter().map(|stage| Some(stage.id)).collect());
        let late = |stage: Option<StageId>| {
            let missing = shown.ask(|found| {
                let line = found.lines.iter().find(|line| line.counted == Counted::of(stage))?;
                Some(line.late.tally.gap() > 0)
            });
            missing.unwrap_or_default()
        };
        let option = |stage| {
            let name = name(stage);
            (stage, if late(stage) { (choices.texts().schedule().late_stage)(&name) } else { name })
        };
        stages.into_iter().chain([None]).map(option).collect::<Vec<_>>()
    });
    let option = move |(stage, name): (Option<StageId>, String)| {
        view! { <option prop:selected=move || shown.chosen().get() == stage>{name}</option> }.into_any()
    };
    let choose = move |place: i32| {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        if let Some(stage) = options.with_untracked(|options| options.get(place).map(|(stage, _)| *stage)) {
            shown.choose(stage);
        }
    };
    view! {
        <div class="field">
            <label for="schedule-stage">{tr(|t| t.objectives().stage)}</label>
            <span class="field-box">
                <select id="schedule-stage" on:change:target=move |event| choose(event.target().selected_index())>
                    {move || options.get().into_iter().map(option).collect_view()}
                </select>
            </span>
        </div>
    }
    .into_any()
}

/// Typed here, or counted from the leads.
pub fn counted(shown: Shown) -> AnyView {
    let chosen = shown.chosen();
    let value =
        Session::of_app().select(move |plan| plan.schedule.actual(chosen.get()).and_then(|actual| actual.leads));
    view! {
        <ChoiceField
            id="schedule-counted"
            label=|t| t.schedule().actual
            value
            options=&HOW
            name=|t, leads| (t.schedule().counted)(leads)
            change=move |leads| Command::EditSchedule(ScheduleEdit::Counted(chosen.get_untracked(), leads))
        />
    }
    .into_any()
}
