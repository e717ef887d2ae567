//! A modal dialog, by the browser's own element: it traps the focus, closes on Escape and gives the focus back.

use leptos::html;
use leptos::prelude::*;

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
    /// Its content, made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let (open, Some(dialog)) = (open.get(), dialog.get()) else { return };
        if open && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
    let title_id = move || format!("{id}-title");
    view! {
        <dialog class="dialog" id=id node_ref=dialog aria-labelledby=title_id() on:close=move |_| open.set(false)>
            <Show when=move || open.get()>
                <h2 id=title_id()>{title}</h2>
                {children()}
            </Show>
        </dialog>
    }
}
