//! The list of shortcuts, opened by `?`.

use leptos::prelude::*;

use super::actions::Actions;
use super::keys::Keys;
use crate::platform::keyboard;
use crate::ui::parts::Dialog;
use crate::ui::{Choices, tr};

/// The dialog.
#[component]
pub fn Shortcuts() -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let title = Signal::derive(move || choices.texts().palette().shortcuts.to_owned());
    let rows = move || {
        let texts = choices.texts();
        let command_key = keyboard::has_command_key();
        let rows = Keys::ALL.map(|(keys, action)| {
            view! { <tr><th scope="row">{action.name(texts)}</th><td><kbd>{keys.text(texts, command_key)}</kbd></td></tr> }
        });
        rows.into_iter().collect_view()
    };
    view! {
        <Dialog id="shortcuts" open=actions.shortcuts title>
            <table class="table shortcuts">
                <thead class="visually-hidden">
                    <tr><th scope="col">{tr(|t| t.palette().command)}</th><th scope="col">{tr(|t| t.palette().keys)}</th></tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <label class="shortcuts-single">
                <input
                    type="checkbox"
                    prop:checked=move || actions.single_keys.get()
                    on:change:target=move |event| actions.use_single_keys(event.target().checked())
                />
                {tr(|t| t.palette().single_keys)}
            </label>
            <div class="dialog-actions">
                <button type="button" class="button" on:click=move |_| actions.shortcuts.set(false)>
                    {tr(|t| t.shell().close)}
                </button>
            </div>
        </Dialog>
    }
}
