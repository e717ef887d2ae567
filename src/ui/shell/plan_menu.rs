//! The plan menu: everything that can be done with the plan as a whole.

use leptos::prelude::*;

use super::action::Action;
use super::actions::Actions;
use super::keys::Keys;
use crate::platform::keyboard;
use crate::ui::parts::{Glyph, Menu, MenuItem, MenuLine};
use crate::ui::{Choices, Route};

/// The menu and its button.
#[component]
pub fn PlanMenu() -> impl IntoView {
    let choices = Choices::of_app();
    let label = Signal::derive(move || choices.texts().shell().plan_menu.to_owned());
    view! {
        <Menu id="plan-menu" label glyph=Glyph::More>
            <Item action=Action::New />
            <Item action=Action::Sample />
            <Item action=Action::Open />
            <Item action=Action::Save />
            <MenuLine />
            <Item action=Action::Duplicate />
            <Item action=Action::Delete />
            <Item action=Action::Go(Route::Plans) />
            <MenuLine />
            <Item action=Action::Palette />
            <Item action=Action::Shortcuts />
        </Menu>
    }
}

#[component]
fn Item(action: Action) -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let name = Signal::derive(move || action.name(choices.texts()));
    let keys =
        Keys::of(action).map(|keys| Signal::derive(move || keys.text(choices.texts(), keyboard::has_command_key())));
    view! { <MenuItem name glyph=action.glyph() keys run=move || actions.run(action) /> }
}
