//! What can be done with a stage: move, add another, remove.

use leptos::prelude::*;

use super::stage_row::{name_id, shown_name};
use super::stages::Announced;
use crate::domain::{Command, FunnelStage, Rate, StageId, Team};
use crate::platform::page;
use crate::store::Session;
use crate::ui::parts::Toasts;
use crate::ui::{Choices, tr};

/// The buttons at the end of a row.
#[component]
pub fn Actions(id: StageId) -> impl IntoView {
    let (session, choices, name) = (Session::of_app(), Choices::of_app(), shown_name(id));
    // Its place from 0, and how many there are.
    let place = session.select(move |plan| {
        let stages = &plan.funnel.stages;
        stages.iter().position(|stage| stage.id == id).map(|place| (place, stages.len()))
    });
    let is_first = move || place.get().is_none_or(|(place, _)| place == 0);
    let is_last = move || place.get().is_none_or(|(place, all)| place + 1 == all);
    let is_only = move || place.get().is_none_or(|(_, all)| all == 1);
    let announced = expect_context::<Announced>();
    let toasts = Toasts::of_app();
    let texts = move || choices.language.get_untracked().texts().objectives;
    let go = move |to: usize, button: &str| {
        if session.run(Command::MoveStage { id, place: to }).is_ok() {
            let all = session.peek(|plan| plan.funnel.stages.len());
            announced.0.set((texts().stage_moved)(&name.get_untracked(), to + 1, all));
            // The row moved in the page, which loses the focus; at an end the button pressed is out of use.
            let button = if to == 0 {
                "down"
            } else if to + 1 == all {
                "up"
            } else {
                button
            };
            page::focus_soon(format!("stage-{id}-{button}"));
        }
    };
    let up = move |()| {
        if let Some((place, _)) = place.get_untracked() {
            go(place.saturating_sub(1), "up");
        }
    };
    let down = move |()| {
        if let Some((place, _)) = place.get_untracked() {
            go(place + 1, "down");
        }
    };
    let add = move |()| {
        if let Some((place, _)) = place.get_untracked() {
            add_at(session, choices, place + 1);
        }
    };
    let remove = move |()| {
        let (message, heir) = ((texts().stage_removed)(&name.get_untracked()), heir(session, id));
        if session.run(Command::RemoveStage(id)).is_ok() {
            toasts.done(message);
            page::focus_soon(heir.map(name_id).unwrap_or_default());
        }
    };
    let label =
        move |words: fn(&'static crate::i18n::Texts) -> fn(&str) -> String| move || words(choices.texts())(&name.get());
    view! {
        <IconButton id=format!("stage-{id}-up") label=label(|t| t.objectives.move_up) path="M12 19V5m-6 6 6-6 6 6" disabled=is_first press=up />
        <IconButton id=format!("stage-{id}-down") label=label(|t| t.objectives.move_down) path="M12 5v14m6-6-6 6-6-6" disabled=is_last press=down />
        <IconButton id=format!("stage-{id}-add") label=label(|t| t.objectives.add_after) path="M12 5v14M5 12h14" disabled=|| false press=add />
        <IconButton id=format!("stage-{id}-remove") label=label(|t| t.objectives.remove_stage) path="M6 6l12 12M18 6 6 18" disabled=is_only press=remove />
    }
}

/// A button that shows a drawing and says what it does.
#[component]
fn IconButton(
    /// Its id.
    id: String,
    /// What it does.
    label: impl Fn() -> String + Copy + Send + Sync + 'static,
    /// The drawing.
    path: &'static str,
    /// Whether it is out of use.
    disabled: impl Fn() -> bool + Send + Sync + 'static,
    /// Does it.
    press: impl Fn(()) + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <button type="button" class="button-icon" id=id aria-label=label title=label disabled=disabled on:click=move |_| press(())>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path /></svg>
        </button>
    }
}

/// Adds a stage before all others.
#[component]
pub fn AddFirst() -> impl IntoView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    view! {
        <button type="button" class="button-plain stages-add-first" on:click=move |_| add_at(session, choices, 0)>
            {tr(|t| t.objectives.add_first)}
        </button>
    }
}

/// Adds a stage at a place, of the team next to it. At 100 % it changes no figure.
fn add_at(session: Session, choices: Choices, place: usize) {
    let id = StageId((session.ports().fresh_id)());
    let neighbour = place.saturating_sub(1);
    let owner = session.peek(|plan| plan.funnel.stages.get(neighbour).map(|stage| stage.owner));
    let name = choices.language.get_untracked().texts().objectives.new_stage.to_owned();
    let stage = FunnelStage { id, name, owner: owner.unwrap_or(Team::Marketing), rate: Some(Rate::ONE), lag_days: 0 };
    match session.run(Command::AddStage { stage, place }) {
        Ok(()) => page::focus_soon(name_id(id)),
        Err(rejection) => Toasts::of_app().say((choices.language.get_untracked().texts().errors.rejection)(rejection)),
    }
}

/// The stage that stands where `id` stood once it is gone.
fn heir(session: Session, id: StageId) -> Option<StageId> {
    session.peek(|plan| {
        let stages = &plan.funnel.stages;
        let place = stages.iter().position(|stage| stage.id == id)?;
        let heir = stages.get(place + 1).or_else(|| stages.get(place.checked_sub(1)?));
        heir.map(|stage| stage.id)
    })
}
