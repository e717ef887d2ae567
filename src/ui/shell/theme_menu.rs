//! The choice of the theme.

use leptos::prelude::*;

use super::action::Action;
use super::actions::Actions;
use crate::ui::parts::{Menu, MenuItem};
use crate::ui::{Choices, Theme};

/// A button that shows the theme, and the menu to change it.
#[component]
pub fn ThemeMenu() -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let theme = choices.theme;
    let label = Signal::derive(move || {
        let texts = choices.texts();
        (texts.shell().light)(Action::light(theme.get(), texts))
    });
    let items = Theme::ALL.map(|other| {
        let action = Action::Theme(other);
        let name = Signal::derive(move || Action::light(other, choices.texts()).to_owned());
        let chosen = Signal::derive(move || theme.get() == other);
        view! { <MenuItem name glyph=action.glyph() chosen run=move || actions.run(action) /> }
    });
    view! {
        <Menu id="theme-menu" label glyph=Signal::derive(move || Action::Theme(theme.get()).glyph())>
            {items.into_iter().collect_view()}
        </Menu>
    }
}
