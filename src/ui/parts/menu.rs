//! A menu that hangs from its button, by the browser's own popover: it closes on Escape, on a click elsewhere and after a choice, and
//! gives the focus back. Arrows, Home, End and first letters move in it.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::platform::{focus, popover};

const ITEMS: &str = "[role^=menuitem]";

/// A button and its menu.
#[component]
pub fn Menu(
    /// Id of the menu, unique on the page.
    #[prop(into)]
    id: String,
    /// Name of the button and of the menu.
    #[prop(into)]
    label: Signal<String>,
    /// What the button shows.
    #[prop(into)]
    glyph: Signal<Glyph>,
    /// The [`MenuItem`]s, with [`MenuLine`]s between groups.
    children: Children,
) -> impl IntoView {
    let menu = NodeRef::<html::Div>::new();
    let opened = move || {
        if let Some(menu) = menu.get_untracked()
            && popover::is_open(&menu)
        {
            focus::first_in(&menu, ITEMS);
        }
    };
    let pressed = move |event: KeyboardEvent| {
        let Some(menu) = menu.get_untracked() else { return };
        if event.key() == "Tab" {
            popover::close_around(&menu);
        } else if !event.ctrl_key() && !event.meta_key() && focus::rove(&menu, ITEMS, &event.key()) {
            event.prevent_default();
        }
    };
    view! {
        <button
            type="button"
            class="button-icon"
            popovertarget=id.clone()
            aria-haspopup="menu"
            aria-label=label
            title=label
        >
            <Icon glyph />
        </button>
        <div
            node_ref=menu
            id=id
            class="popover menu"
            popover="auto"
            role="menu"
            aria-label=label
            on:toggle=move |_| opened()
            on:keydown=pressed
        >
            {children()}
        </div>
    }
}

/// One choice of a [`Menu`].
#[component]
pub fn MenuItem(
    /// Its name.
    #[prop(into)]
    name: Signal<String>,
    /// Its icon.
    glyph: Glyph,
    /// The keys that do the same, if any.
    #[prop(optional_no_strip)]
    keys: Option<Signal<String>>,
    /// Whether it is the one chosen of its group; `None` for a plain choice.
    #[prop(optional, into)]
    chosen: Option<Signal<bool>>,
    /// Whether it can be chosen now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What it does.
    run: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    // Not the target of the click: that may be the icon or the name inside.
    let item = NodeRef::<html::Button>::new();
    view! {
        <button
            node_ref=item
            type="button"
            class="menu-item"
            tabindex="-1"
            role=if chosen.is_some() { "menuitemradio" } else { "menuitem" }
            aria-checked=move || chosen.map(|chosen| chosen.get().to_string())
            aria-disabled=move || disabled.get().then_some("true")
            on:click=move |_| {
                // First the menu goes and gives the focus back, so that what is done can take it.
                if let Some(item) = item.get_untracked() {
                    popover::close_around(&item);
                }
                if !disabled.get_untracked() {
                    run();
                }
            }
        >
            <Icon glyph />
            <span>{name}</span>
            {keys.map(|keys| view! { <kbd aria-hidden="true">{keys}</kbd> })}
        </button>
    }
}

/// A line between two groups of a [`Menu`].
#[component]
pub fn MenuLine() -> impl IntoView {
    view! { <hr /> }
}
