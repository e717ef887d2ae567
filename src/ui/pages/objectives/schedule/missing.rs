//! What is said in place of a schedule, and the way to what is missing.

use leptos::prelude::*;

use super::tr;
use crate::domain::schedule::{Fault, MOST_MONTHS, NoPeriod, ScheduleError};
use crate::i18n::Schedule;
use crate::platform::focus;
use crate::ui::Choices;

/// What is missing, and a button that leads there.
pub fn missing(fault: Fault) -> AnyView {
    let choices = Choices::of_app();
    let said = move || words(fault, choices.texts().schedule());
    let way = place(fault).map(|id| {
        let go = move |_| focus::soon(id.clone());
        view! { <button type="button" class="button" on:click=go>{tr(|t| t.schedule().go_there)}</button> }
    });
    view! { <p class="goal-link" data-testid="schedule-missing"><span>{said}</span>{way}</p> }.into_any()
}

/// What keeps the schedule from being there.
pub fn words(fault: Fault, texts: &Schedule) -> String {
    match fault {
        Fault::Period(NoPeriod::NoObjective) => texts.no_objective.to_owned(),
        Fault::Period(NoPeriod::NoStart(_)) => texts.no_start.to_owned(),
        Fault::Period(NoPeriod::NoDeadline(_)) => texts.no_deadline.to_owned(),
        Fault::Period(NoPeriod::NoSpan(_, ScheduleError::TooLong { .. })) => (texts.too_long)(MOST_MONTHS),
        Fault::Period(NoPeriod::NoSpan(..)) => texts.backwards.to_owned(),
        Fault::Schedule(ScheduleError::NoWeight) => texts.no_weight.to_owned(),
        Fault::Schedule(_) => texts.too_large.to_owned(),
    }
}

/// Id of the field, or of the button, that mends it.
fn place(fault: Fault) -> Option<String> {
    match fault {
        Fault::Period(NoPeriod::NoObjective) => Some("add-goal".to_owned()),
        Fault::Period(NoPeriod::NoStart(id)) => Some(format!("goal-{id}-start")),
        Fault::Period(NoPeriod::NoDeadline(id) | NoPeriod::NoSpan(id, _)) => Some(format!("goal-{id}-deadline")),
        Fault::Schedule(_) => None,
    }
}
