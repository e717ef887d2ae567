//! The button that imports leads from a file.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::platform::files::ChosenFile;
use crate::ui::import::Importing;

/// A file input that looks like a button of that class, with that name. What is chosen is shown before anything changes.
pub fn import_file(class: &'static str, name: Signal<&'static str>) -> AnyView {
    let importing = Importing::of_app();
    let choose = move |files: Vec<ChosenFile>| {
        if let Some(file) = files.into_iter().next() {
            importing.bring(file);
        }
    };
    view! {
        <label class=format!("open-file {class}") title=name>
            <Icon glyph=Glyph::Open />
            <span>{name}</span>
            <input
                type="file"
                class="visually-hidden"
                data-testid="import-csv"
                accept=".csv,.tsv,.txt,text/csv"
                on:change:target=move |event| choose(ChosenFile::of_input(&event.target()))
            />
        </label>
    }
    .into_any()
}
