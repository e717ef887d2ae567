//! How the sales spread over the year: a weight for each month.

use leptos::prelude::*;

use super::shown::Shown;
use super::{COUNT, tr};
use crate::domain::Command;
use crate::domain::schedule::{Fault, ScheduleEdit, ScheduleError, Season};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Emptied, NumberField};

/// The labels, January first.
const MONTHS: [fn(&'static Texts) -> &'static str; 12] = [
    |t| t.schedule().months[0],
    |t| t.schedule().months[1],
    |t| t.schedule().months[2],
    |t| t.schedule().months[3],
    |t| t.schedule().months[4],
    |t| t.schedule().months[5],
    |t| t.schedule().months[6],
    |t| t.schedule().months[7],
    |t| t.schedule().months[8],
    |t| t.schedule().months[9],
    |t| t.schedule().months[10],
    |t| t.schedule().months[11],
];

/// The twelve weights, closed until they are wanted.
pub fn season(shown: Shown) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let kept = session.select(|plan| plan.schedule.season);
    let summary = move || (choices.texts().schedule().season)(kept.get().is_some());
    let fault = shown.fault();
    let field = move |(place, label): (usize, fn(&'static Texts) -> &'static str)| {
        let weight = move |season: Option<Season>| season.unwrap_or(Season::EVEN).0.get(place).copied();
        let value = Signal::derive(move || weight(kept.get()));
        let objection = Signal::derive(move || {
            let is_cause = fault.get() == Some(Fault::Schedule(ScheduleError::NoWeight)) && value.get() == Some(0);
            is_cause.then(|| choices.texts().schedule().no_weight.to_owned())
        });
        let change = move |weight: Option<u32>| {
            let season = session.peek(|plan| plan.schedule.season).unwrap_or(Season::EVEN);
            let season = season.with(place, weight.unwrap_or(Season::ORDINARY));
            Command::EditSchedule(ScheduleEdit::Season(season))
        };
        let id = format!("season-{}", place + 1);
        view! { <NumberField id label value reading=COUNT change emptied=Emptied::Fine objection /> }.into_any()
    };
    view! {
        <details class="schedule-season">
            <summary>{summary}</summary>
            <p class="confidence-help">{tr(|t| t.schedule().season_help)}</p>
            <div class="criterion-capacity">{MONTHS.into_iter().enumerate().map(field).collect_view()}</div>
        </details>
    }
    .into_any()
}
