//! What of the whole plan an objective is judged against: the thresholds, and what each side can handle. Every objective shows
//! them where they matter; there is one of each in the plan.

use leptos::prelude::*;

use super::super::figures;
use super::numbers::{COUNT, GROWTH, SURENESS};
use crate::domain::{Capacity, CapacityEdit, Command, ObjectiveId, ThresholdEdit, Thresholds};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::parts::{Emptied, NumberField, Reading};
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
    view! {
        <details class="criterion-setting">
            <summary>{summary}</summary>
            <div class="criterion-setting-fields">
                {threshold(
                    format!("goal-{id}-timid"),
                    |t| t.goals().timid_below,
                    Signal::derive(move || Some(thresholds.get().timid_below)),
                    GROWTH,
                    |growth| ThresholdEdit::TimidBelow(growth.unwrap_or(Thresholds::TIMID_BELOW)),
                )}
                {threshold(
                    format!("goal-{id}-ambitious"),
                    |t| t.goals().ambitious_above,
                    Signal::derive(move || Some(thresholds.get().ambitious_above)),
                    GROWTH,
                    |growth| ThresholdEdit::AmbitiousAbove(growth.unwrap_or(Thresholds::AMBITIOUS_ABOVE)),
                )}
                {threshold(
                    format!("goal-{id}-sure"),
                    |t| t.goals().sure_above,
                    Signal::derive(move || Some(thresholds.get().sure_above)),
                    SURENESS,
                    |chance| ThresholdEdit::SureAbove(chance.unwrap_or(Thresholds::SURE_ABOVE)),
                )}
                {threshold(
                    format!("goal-{id}-unlikely"),
                    |t| t.goals().unlikely_below,
                    Signal::derive(move || Some(thresholds.get().unlikely_below)),
                    SURENESS,
                    |chance| ThresholdEdit::UnlikelyBelow(chance.unwrap_or(Thresholds::UNLIKELY_BELOW)),
                )}
            </div>
        </details>
    }
}

/// A threshold as a percentage. `edit` says what an emptied field means.
fn threshold<T: Copy + PartialEq + Send + Sync + 'static>(
    id: String,
    label: fn(&'static Texts) -> &'static str,
    value: Signal<Option<T>>,
    reading: Reading<T>,
    edit: fn(Option<T>) -> ThresholdEdit,
) -> AnyView {
    let change = move |number| Command::EditThresholds(edit(number));
    let unit = Signal::derive(|| "%".to_owned());
    view! { <NumberField id label value reading change emptied=Emptied::Fine unit /> }.into_any()
}

/// What each side can handle in a month.
#[component]
pub fn CapacityFields(id: ObjectiveId) -> impl IntoView {
    view! {
        <fieldset class="criterion-capacity">
            <legend>{tr(|t| t.goals().capacity)}</legend>
            {capacity(
                format!("goal-{id}-prospects-per-month"),
                |t| t.goals().prospects_per_month,
                |capacity| capacity.prospects_per_month,
                CapacityEdit::ProspectsPerMonth,
            )}
            {capacity(
                format!("goal-{id}-followers"),
                |t| t.goals().followers,
                |capacity| capacity.followers,
                CapacityEdit::Followers,
            )}
            {capacity(
                format!("goal-{id}-leads-per-follower"),
                |t| t.goals().leads_per_follower,
                |capacity| capacity.leads_per_follower,
                CapacityEdit::LeadsPerFollower,
            )}
            {capacity(
                format!("goal-{id}-leave-days"),
                |t| t.goals().leave_days,
                |capacity| capacity.leave_days,
                CapacityEdit::LeaveDays,
            )}
            <a href=Route::Agreement.href()>{tr(|t| t.goals().calendar)}</a>
        </fieldset>
    }
}

/// A number of the capacity, which may stay open.
fn capacity(
    id: String,
    label: fn(&'static Texts) -> &'static str,
    pick: fn(&Capacity) -> Option<u32>,
    edit: fn(Option<u32>) -> CapacityEdit,
) -> AnyView {
    let value = Session::of_app().select(move |plan| pick(&plan.capacity));
    let change = move |number| Command::EditCapacity(edit(number));
    view! { <NumberField id label value reading=COUNT change emptied=Emptied::Fine /> }.into_any()
}
