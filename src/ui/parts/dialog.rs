//! A modal dialog, by the browser's own element: it traps the focus, closes on Escape and gives the focus back.

use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

/// Whether the title of a dialog is seen, or only heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Heading {
    /// It is seen.
    #[default]
    Shown,
    /// It is only heard: the content says as much to the eye.
    Heard,
}

/// A dialog that is open while `open` is true.
#[component]
pub fn Dialog(
    /// Id of the dialog; its title has this id with `-title` behind it.
    id: &'static str,
    /// Whether it is open. Set to false when the user closes it.
    open: RwSignal<bool>,
    /// What it is about.
    #[prop(into)]
    title: Signal<String>,
    /// Whether the title is seen.
    #[prop(optional)]
    heading: Heading,
    /// Its content, made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let (now_open, Some(dialog)) = (open.get(), dialog.get()) else { return };
        if now_open && !dialog.open() {
            // The content comes first, so that the browser finds in it what takes the focus.
            spawn_local(async move {
                tick().await;
                if open.try_get_untracked() == Some(true) && dialog.is_connected() && !dialog.open() {
                    let _ = dialog.show_modal();
                }
            });
        } else if !now_open && dialog.open() {
            dialog.close();
        }
    });
    let title_id = move || format!("{id}-title");
    view! {
        <dialog class="dialog" id=id node_ref=dialog aria-labelledby=title_id() on:close=move |_| open.set(false)>
            <Show when=move || open.get()>
                <h2 id=title_id() class:visually-hidden=heading == Heading::Heard>{title}</h2>
                {children()}
            </Show>
        </dialog>
    }
}
