//! Before a table is open: choosing a file, waiting for it, and why it is none.

use leptos::prelude::*;

use super::phase::{Phase, Refused as Why};
use crate::file::csv::{LARGEST_TABLE, MOST_COLUMNS, MOST_ROWS, NoTable};
use crate::platform::intl::{self, NumberStyle};
use crate::ui::import::Importing;
use crate::ui::parts::{import_file, written};
use crate::ui::{Choices, tr};

/// Asks for a file.
#[component]
pub fn Choose() -> impl IntoView {
    let language = Choices::of_app().language;
    let limits = move || {
        let language = language.get();
        let [size, rows, columns] =
            [LARGEST_TABLE >> 20, MOST_ROWS, MOST_COLUMNS].map(|count| written::count(language, count));
        (language.texts().import().limits)(&size, &rows, &columns)
    };
    view! {
        <section class="intake-choose">
            <p>{tr(|t| t.import().choose_help)}</p>
            <p class="intake-ways">
                {import_file("button-primary", tr(|t| t.import().choose))}
                <span>{tr(|t| t.import().drop)}</span>
            </p>
            <p class="intake-note">{limits}</p>
        </section>
    }
}

/// Says how much of the file is read.
#[component]
pub fn Reading() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    let name = Memo::new(move |_| match incoming.phase().get() {
        Phase::Reading { name, .. } => name,
        _ => String::new(),
    });
    let share = move || match incoming.phase().get() {
        Phase::Reading { share, .. } => share,
        _ => 1.0,
    };
    let said = Memo::new(move |_| (language.get().texts().import().reading)(&name.get()));
    let percent = move || intl::number(language.get().tag(), NumberStyle::Percent(0), share());
    view! {
        <section class="intake-choose" aria-busy="true">
            <p role="status">{said}</p>
            <p class="intake-progress">
                <progress max="1" prop:value=share aria-label=said></progress>
                <span>{percent}</span>
            </p>
            <p class="intake-ways">
                <button type="button" class="button" on:click=move |_| incoming.close()>{tr(|t| t.import().cancel)}</button>
            </p>
        </section>
    }
}

/// Says why the file is no table of leads.
#[component]
pub fn Refused(
    /// What the file is called.
    name: String,
    /// Why.
    why: Why,
) -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    let is_plan = why == Why::NoTable(NoTable::Plan);
    let head = move || (language.get().texts().import().refused)(&name);
    view! {
        <section class="intake-choose">
            <div class="import-refused" role="alert" data-testid="import-error">
                <p><strong>{head}</strong></p>
                <p class="import-reason">{move || why.said(language.get().texts())}</p>
            </div>
            <p class="intake-ways">
                {is_plan.then(|| view! {
                    <button type="button" class="button-primary" on:click=move |_| incoming.open_as_plan()>
                        {tr(|t| t.import().open_plan)}
                    </button>
                })}
                {import_file(if is_plan { "button" } else { "button-primary" }, tr(|t| t.import().another))}
            </p>
        </section>
    }
}
