//! The button that opens a plan file.

use leptos::prelude::*;

use crate::platform::files::ChosenFile;
use crate::ui::import::Importing;
use crate::ui::tr;

/// A file input that looks like a button. What is chosen is shown before anything changes.
#[component]
pub fn OpenFile(
    /// Classes of the visible button.
    #[prop(default = "button")]
    class: &'static str,
    /// What stands before the words.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let importing = Importing::of_app();
    view! {
        <label class=format!("open-file {class}")>
            {children.map(|children| children())}
            <span>{tr(|t| t.plans().open_file)}</span>
            <input
                type="file"
                class="visually-hidden"
                data-testid="open-file"
                accept=".json,application/json"
                on:change:target=move |event| importing.choose(ChosenFile::of_input(&event.target()))
            />
        </label>
    }
}
