//! The top bar: the plan and what can be done with it from anywhere.

use leptos::prelude::*;

use super::action::Action;
use super::actions::{Actions, other};
use super::file_tools::FileTools;
use super::keys::Keys;
use super::plan_menu::PlanMenu;
use super::plan_name::PlanName;
use super::save_status::SaveStatus;
use super::theme_menu::ThemeMenu;
use crate::platform::keyboard;
use crate::ui::parts::Icon;
use crate::ui::{Choices, tr};

/// The bar.
#[component]
pub fn TopBar() -> impl IntoView {
    view! {
        <header class="bar">
            <div class="bar-plan">
                <PlanName />
                <SaveStatus />
            </div>
            <div class="bar-tools" role="group" aria-label=tr(|t| t.shell().tools)>
                <div class="bar-group">
                    <StepButton action=Action::Undo testid="undo" />
                    <StepButton action=Action::Redo testid="redo" />
                </div>
                <FileTools />
                <div class="bar-group">
                    <LanguageButton />
                    <ThemeMenu />
                    <PlanMenu />
                </div>
            </div>
        </header>
    }
}

/// Undo or redo.
#[component]
fn StepButton(action: Action, testid: &'static str) -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let name = move || action.name(choices.texts());
    let hint = move || match Keys::of(action) {
        Some(keys) => format!("{} ({})", name(), keys.text(choices.texts(), keyboard::has_command_key())),
        None => name(),
    };
    view! {
        <button
            type="button"
            class="button-icon"
            data-testid=testid
            aria-label=name
            title=hint
            disabled=move || !actions.is_possible(action)
            on:click=move |_| actions.run(action)
        >
            <Icon glyph=action.glyph() />
        </button>
    }
}

/// Speaks the other language at one press. It shows that language's own name, for those who cannot read this one.
#[component]
fn LanguageButton() -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let next = move || other(choices.language.get());
    view! {
        <button
            type="button"
            class="button-plain bar-language"
            data-testid="lang"
            lang=move || next().tag()
            title=move || next().own_name()
            on:click=move |_| actions.run(Action::Language)
        >
            {move || next().tag().to_ascii_uppercase()}
            <span class="visually-hidden">{move || format!(" – {}", next().own_name())}</span>
        </button>
    }
}
