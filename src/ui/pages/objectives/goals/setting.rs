//! What of the whole plan an objective is judged against: the thresholds, and what each side can handle. Every objective shows
//! them where they matter; there is one of each in the plan.

use leptos::prelude::*;

use super::super::figures;
use super::numbers::{COUNT, GROWTH, SURENESS};
use crate::domain::{Capacity, CapacityEdit, Command, ObjectiveId, ThresholdEdit, Thresholds};
use crate::store::Session;
use crate::ui::parts::{Emptied, NumberField};
use crate::ui::{Choices, Route, tr};

/// When an objective asks too little or too much. Emptied, a threshold is back at its default.
#[component]
pub fn ThresholdFields(id: ObjectiveId) -> impl IntoView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let thresholds = session.select(|plan| plan.thresholds);
    let summary = move || {
        let (language, now) = (choices.language.get(), thresholds.get());
        let growth = [now.timid_below, now.ambitious_above].map(|growth| figures::growth(language, growth));
        let chance = [now.unlikely_below, now.sure_above].map(|chance| figures::sureness(language, chance));
        (choices.texts().goals().thresholds)(
            growth.each_ref().map(String::as_str),
            chance.each_ref().map(String::as_str),
        )
    };
    let percent = Signal::derive(|| "%".to_owned());
    view! {
        <details class="criterion-setting">
            <summary>{summary}</summary>
            <div class="criterion-setting-fields">
                <NumberField
                    id=format!("goal-{id}-timid")
                    label=|t| t.goals().timid_below
                    value=Signal::derive(move || Some(thresholds.get().timid_below))
                    reading=GROWTH
                    change=|growth| {
                        Command::EditThresholds(ThresholdEdit::TimidBelow(growth.unwrap_or(Thresholds::TIMID_BELOW)))
                    }
                    emptied=Emptied::Fine
                    unit=percent
                />
                <NumberField
                    id=format!("goal-{id}-ambitious")
                    label=|t| t.goals().ambitious_above
                    value=Signal::derive(move || Some(thresholds.get().ambitious_above))
                    reading=GROWTH
                    change=|growth| {
                        let growth = growth.unwrap_or(Thresholds::AMBITIOUS_ABOVE);
                        Command::EditThresholds(ThresholdEdit::AmbitiousAbove(growth))
                    }
                    emptied=Emptied::Fine
                    unit=percent
                />
                <NumberField
                    id=format!("goal-{id}-sure")
                    label=|t| t.goals().sure_above
                    value=Signal::derive(move || Some(thresholds.get().sure_above))
                    reading=SURENESS
                    change=|chance| {
                        Command::EditThresholds(ThresholdEdit::SureAbove(chance.unwrap_or(Thresholds::SURE_ABOVE)))
                    }
                    emptied=Emptied::Fine
                    unit=percent
                />
                <NumberField
                    id=format!("goal-{id}-unlikely")
                    label=|t| t.goals().unlikely_below
                    value=Signal::derive(move || Some(thresholds.get().unlikely_below))
                    reading=SURENESS
                    change=|chance| {
                        let chance = chance.unwrap_or(Thresholds::UNLIKELY_BELOW);
                        Command::EditThresholds(ThresholdEdit::UnlikelyBelow(chance))
                    }
                    emptied=Emptied::Fine
                    unit=percent
                />
            </div>
        </details>
    }
}

/// What each side can handle in a month.
#[component]
pub fn CapacityFields(id: ObjectiveId) -> impl IntoView {
    let count = |pick: fn(&Capacity) -> Option<u32>| Session::of_app().select(move |plan| pick(&plan.capacity));
    view! {
        <fieldset class="criterion-capacity">
            <legend>{tr(|t| t.goals().capacity)}</legend>
            <NumberField
                id=format!("goal-{id}-prospects-per-month")
                label=|t| t.goals().prospects_per_month
                value=count(|capacity| capacity.prospects_per_month)
                reading=COUNT
                change=|number| Command::EditCapacity(CapacityEdit::ProspectsPerMonth(number))
                emptied=Emptied::Fine
            />
            <NumberField
                id=format!("goal-{id}-followers")
                label=|t| t.goals().followers
                value=count(|capacity| capacity.followers)
                reading=COUNT
                change=|number| Command::EditCapacity(CapacityEdit::Followers(number))
                emptied=Emptied::Fine
            />
            <NumberField
                id=format!("goal-{id}-leads-per-follower")
                label=|t| t.goals().leads_per_follower
                value=count(|capacity| capacity.leads_per_follower)
                reading=COUNT
                change=|number| Command::EditCapacity(CapacityEdit::LeadsPerFollower(number))
                emptied=Emptied::Fine
            />
            <NumberField
                id=format!("goal-{id}-leave-days")
                label=|t| t.goals().leave_days
                value=count(|capacity| capacity.leave_days)
                reading=COUNT
                change=|number| Command::EditCapacity(CapacityEdit::LeaveDays(number))
                emptied=Emptied::Fine
            />
            <a href=Route::Agreement.href()>{tr(|t| t.goals().calendar)}</a>
        </fieldset>
    }
}
