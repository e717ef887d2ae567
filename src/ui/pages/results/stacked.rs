//! A chart of leads of several kinds on each other, column by column.

use leptos::prelude::*;

use super::shown::{Said, Shown};
use crate::domain::metrics::Dashboard;
use crate::i18n::Texts;
use crate::ui::pages::objectives::figures;
use crate::ui::parts::{ChartColumn, Columns, Legend, columns};
use crate::ui::{Choices, tr};

/// What a chart stacks.
#[derive(Clone, Copy)]
pub struct Stacked {
    /// Id of its slider.
    pub id: &'static str,
    /// Id of the table with the same figures.
    pub table: &'static str,
    /// What it shows.
    pub title: fn(&Texts) -> &'static str,
    /// What a column stands for.
    pub of: fn(&'static Texts) -> &'static str,
    /// The column that is read before somebody picks one; past the last, the last is meant.
    pub first: usize,
    /// The columns.
    pub columns: fn(&Dashboard, &Said) -> Vec<ChartColumn>,
    /// The names of the layers, from the bottom up.
    pub layers: fn(&Said) -> Vec<String>,
}

/// The chart, to be read column by column.
pub fn stacked(shown: Shown, stacked: Stacked) -> AnyView {
    let picked = RwSignal::new(None::<usize>);
    let language = Choices::of_app().language;
    let drawn = Memo::new(move |_| {
        let columns = shown.tell(stacked.columns).unwrap_or_default();
        let at = picked.get().unwrap_or(stacked.first).min(columns.len().saturating_sub(1));
        Columns { columns, lines: Vec::new(), at, language: language.get() }
    });
    let words = Signal::derive(move || {
        let said = shown.said();
        drawn.with(|drawn| {
            let read = drawn.read().map(|column| {
                let counts = column.layers.iter().zip((stacked.layers)(&said));
                let counts: Vec<_> =
                    counts.map(|((count, _), name)| (figures::count(drawn.language, *count), name)).collect();
                (said.texts.held().reading)(&column.name, &counts)
            });
            read.unwrap_or_default()
        })
    });
    let label = Signal::derive(move || (stacked.title)(language.get().texts()).to_owned());
    let legend = Legend { id: stacked.id, label, table: stacked.table, of: stacked.of, said: words, picked };
    view! {
        <figure class="results-figure">
            {columns(drawn, legend)}
            <figcaption>{tr(|t| t.held().layers_help)}</figcaption>
        </figure>
    }
    .into_any()
}
