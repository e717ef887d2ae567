//! Step 2: the categories with their rules, and the glossary. What both sides call things.

mod categories;
mod criteria;
mod draft;
mod frameworks;
mod glossary;
mod new_term;
mod rules;
mod term;
mod text_box;
mod words;

pub use words::foreign;

use leptos::prelude::*;

use crate::platform::page;
use crate::ui::{Route, tr};

/// The page. Printed it is a handout: the definitions without what edits them.
#[component]
pub fn Language() -> impl IntoView {
    view! {
        <div class="language">
            <header class="language-head">
                <h1>{tr(|t| t.language_page().question)}</h1>
                <p class="language-help">{tr(|t| t.language_page().help)}</p>
                <p class="page-ways">
                    <button type="button" class="button" on:click=move |_| page::print()>
                        {tr(|t| t.language_page().print)}
                    </button>
                    <a href=Route::Calibration.href()>{tr(|t| t.language_page().calibrate)}</a>
                </p>
            </header>
            {categories::categories()}
            {criteria::criteria()}
            {glossary::glossary()}
            {frameworks::frameworks()}
        </div>
    }
    .into_any()
}
