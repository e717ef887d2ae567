//! The command palette: type a few letters of what you want, and Enter does it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::action::Action;
use super::actions::Actions;
use super::keys::Keys;
use crate::domain::{Query, folded};
use crate::platform::{focus, keyboard};
use crate::ui::parts::{Dialog, Heading, Icon};
use crate::ui::{Choices, tr};

/// The dialog.
#[component]
pub fn Palette() -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let title = Signal::derive(move || choices.texts().palette().name.to_owned());
    view! {
        <Dialog id="palette" open=actions.palette title heading=Heading::Heard>
            <Search />
        </Dialog>
    }
}

#[component]
fn Search() -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let wanted = RwSignal::new(String::new());
    let place = RwSignal::new(0_usize);
    let found = Memo::new(move |_| find(&wanted.get(), &actions, choices));
    let chosen = Memo::new(move |_| found.with(|found| place.get().min(found.len().saturating_sub(1))));
    let run = move |action: Action| {
        // First the palette goes, so that what it does can take the focus.
        actions.palette.set(false);
        spawn_local(async move {
            tick().await;
            actions.run(action);
        });
    };
    let pressed = move |event: KeyboardEvent| {
        let last = found.with_untracked(Vec::len).saturating_sub(1);
        let now = chosen.get_untracked();
        match event.key().as_str() {
            "ArrowDown" => place.set(if now >= last { 0 } else { now + 1 }),
            "ArrowUp" => place.set(now.checked_sub(1).unwrap_or(last)),
            "Enter" if !event.is_composing() => {
                if let Some(action) = found.with_untracked(|found| found.get(now).copied()) {
                    run(action);
                }
            }
            _ => return,
        }
        event.prevent_default();
        focus::reveal(&option_id(chosen.get_untracked()));
    };
    let is_empty = move || found.with(Vec::is_empty);
    let options = move || {
        let options = found.get().into_iter().enumerate();
        options.map(|(at, action)| view! { <Choice at action chosen run /> }).collect_view()
    };
    view! {
        <div class="palette-search">
            <Icon glyph=Action::Palette.glyph() />
            <input
                type="text"
                role="combobox"
                autofocus
                autocomplete="off"
                spellcheck="false"
                aria-label=tr(|t| t.palette().name)
                aria-expanded="true"
                aria-controls="palette-list"
                aria-autocomplete="list"
                aria-activedescendant=move || (!is_empty()).then(|| option_id(chosen.get()))
                placeholder=tr(|t| t.palette().hint)
                on:input:target=move |event| {
                    wanted.set(event.target().value());
                    place.set(0);
                }
                on:keydown=pressed
            />
        </div>
        <ul class="palette-list" id="palette-list" role="listbox" aria-label=tr(|t| t.palette().name)>
            {options}
        </ul>
        <p class="palette-none" role="status">
            {move || is_empty().then(|| choices.texts().palette().nothing_found)}
        </p>
    }
}

#[component]
fn Choice(
    at: usize,
    action: Action,
    chosen: Memo<usize>,
    run: impl Fn(Action) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let texts = untrack(|| Choices::of_app().texts());
    let keys = Keys::of(action).map(|keys| keys.text(texts, keyboard::has_command_key()));
    view! {
        <li
            class="palette-option"
            id=option_id(at)
            role="option"
            aria-selected=move || (chosen.get() == at).to_string()
            on:click=move |_| run(action)
        >
            <Icon glyph=action.glyph() />
            <span>{action.name(texts)}</span>
            {keys.map(|keys| view! { <kbd>{keys}</kbd> })}
        </li>
    }
}

/// What is possible and has every word of `wanted` in its name; first what begins with it.
fn find(wanted: &str, actions: &Actions, choices: Choices) -> Vec<Action> {
    let texts = choices.texts();
    let (query, start) = (Query::of(wanted), folded(wanted.trim()));
    let mut found: Vec<_> = Action::IN_PALETTE
        .into_iter()
        .filter(|action| actions.is_possible(*action))
        .filter_map(|action| {
            let name = folded(&action.name(texts));
            query.matches(&name).then(|| (!name.starts_with(&start), action))
        })
        .collect();
    found.sort_by_key(|(later, _)| *later);
    found.into_iter().map(|(_, action)| action).collect()
}

fn option_id(at: usize) -> String {
    format!("palette-option-{at}")
}
