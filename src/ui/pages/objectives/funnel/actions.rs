//! What can be done with a stage: move, add another, remove.

use leptos::prelude::*;

use super::stage_row::{name_id, name_now, shown_name};
use super::stages::Announced;
use crate::domain::{Command, FunnelStage, Rate, StageId, Team};
use crate::i18n::Texts;
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{Glyph, Icon, Toasts};
use crate::ui::{Choices, tr};

/// One thing that can be done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Up,
    Down,
    Add,
    Remove,
}

impl Act {
    const ALL: [Self; 4] = [Self::Up, Self::Down, Self::Add, Self::Remove];

    fn key(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Add => "add",
            Self::Remove => "remove",
        }
    }

    fn glyph(self) -> Glyph {
        match self {
            Self::Up => Glyph::Up,
            Self::Down => Glyph::Down,
            Self::Add => Glyph::Plus,
            Self::Remove => Glyph::Cross,
        }
    }

    fn label(self, texts: &Texts, stage: &str) -> String {
        let texts = &texts.objectives();
        let label = match self {
            Self::Up => texts.move_up,
            Self::Down => texts.move_down,
            Self::Add => texts.add_after,
            Self::Remove => texts.remove_stage,
        };
        label(stage)
    }

    /// Whether it can be done with the stage at `place` of `all`.
    fn is_possible(self, place: usize, all: usize) -> bool {
        match self {
            Self::Up => place > 0,
            Self::Down => place + 1 < all,
            Self::Add => true,
            Self::Remove => all > 1,
        }
    }
}

/// The buttons at the end of a row.
#[component]
pub fn Actions(id: StageId) -> impl IntoView {
    let (session, choices, name) = (Session::of_app(), Choices::of_app(), shown_name(id));
    let announced = expect_context::<Announced>();
    // Its place from 0, and how many there are.
    let place = session.select(move |plan| {
        let stages = &plan.funnel.stages;
        stages.iter().position(|stage| stage.id == id).map(|place| (place, stages.len()))
    });
    let act = move |act| match (act, place.get_untracked()) {
        (_, None) => {}
        (Act::Up, Some((place, _))) => go(id, place.saturating_sub(1), act, announced),
        (Act::Down, Some((place, _))) => go(id, place + 1, act, announced),
        (Act::Add, Some((place, _))) => add_at(place + 1),
        (Act::Remove, Some(_)) => remove(id),
    };
    let button = move |kind: Act| {
        let label = move || kind.label(choices.texts(), &name.get());
        let disabled = move || place.get().is_none_or(|(place, all)| !kind.is_possible(place, all));
        view! {
            <button
                type="button"
                class="button-icon"
                id=button_id(id, kind)
                aria-label=label
                title=label
                disabled=disabled
                on:click=move |_| act(kind)
            >
                <Icon glyph=kind.glyph() />
            </button>
        }
    };
    Act::ALL.map(button).into_iter().collect_view()
}

/// Adds a stage before all others.
#[component]
pub fn AddFirst() -> impl IntoView {
    view! {
        <button type="button" class="button-plain stages-add-first" on:click=move |_| add_at(0)>
            {tr(|t| t.objectives().add_first)}
        </button>
    }
}

fn button_id(id: StageId, act: Act) -> String {
    format!("stage-{id}-{}", act.key())
}

fn go(id: StageId, to: usize, act: Act, announced: Announced) {
    let (session, name) = (Session::of_app(), name_now(id));
    if session.run(Command::MoveStage { id, place: to }).is_ok() {
        let all = session.peek(|plan| plan.funnel.stages.len());
        announced.0.set((texts().objectives().stage_moved)(&name, to + 1, all));
        // The row moved in the page, which loses the focus; at an end the button pressed is out of use.
        let act = match act {
            _ if to == 0 => Act::Down,
            _ if to + 1 == all => Act::Up,
            act => act,
        };
        focus::soon(button_id(id, act));
    }
}

/// Adds a stage at a place, of the team next to it. At 100 % it changes no figure.
fn add_at(place: usize) {
    let session = Session::of_app();
    let id = StageId((session.ports().fresh_id)());
    let neighbour = place.saturating_sub(1);
    let owner = session.peek(|plan| plan.funnel.stages.get(neighbour).map(|stage| stage.owner));
    let name = texts().objectives().new_stage.to_owned();
    let stage = FunnelStage::new(id, name, owner.unwrap_or(Team::Marketing), Some(Rate::ONE));
    match session.run(Command::AddStage { stage, place }) {
        Ok(()) => focus::soon(name_id(id)),
        Err(rejection) => Toasts::of_app().say((texts().errors().rejection)(rejection)),
    }
}

/// Removes a stage; the focus goes to the one that takes its place.
fn remove(id: StageId) {
    let (session, name) = (Session::of_app(), name_now(id));
    let heir = session.peek(|plan| {
        let stages = &plan.funnel.stages;
        let place = stages.iter().position(|stage| stage.id == id)?;
        stages.get(place + 1).or_else(|| stages.get(place.checked_sub(1)?)).map(|stage| stage.id)
    });
    if session.run(Command::RemoveStage(id)).is_ok() {
        Toasts::of_app().done((texts().objectives().stage_removed)(&name));
        focus::soon(heir.map(name_id).unwrap_or_default());
    }
}

fn texts() -> &'static Texts {
    Choices::of_app().language.get_untracked().texts()
}
