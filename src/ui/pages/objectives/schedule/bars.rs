//! The months as columns: what is planned, wide and grey, and in front of it what came in, narrow and in the ink of the stage's team.

use leptos::prelude::*;

use super::super::funnel::ink;
use super::months::TABLE;
use super::shown::{Shown, name};
use super::{Doubts, figures, tr};
use crate::domain::Team;
use crate::ui::Choices;
use crate::ui::parts::{ChartColumn, Columns, Legend, Shade, columns};

/// The chart, the month that is read in it, and how to read it.
pub fn bars(shown: Shown) -> AnyView {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    let picked = RwSignal::new(None);
    let drawn = Memo::new(move |_| {
        let line = shown.line().get();
        let now = shown.this_month();
        let months = line.map(|line| line.months).unwrap_or_default();
        let at = picked.get().or_else(|| months.iter().position(|period| Some(period.month) == now)).unwrap_or(0);
        let owner = shown.chosen().get().and_then(|id| funnel.with(|funnel| Some(funnel.stage(id)?.owner)));
        let (language, shade) = (choices.language.get(), Shade::Full(ink(owner.unwrap_or(Team::Sales))));
        let column = |period: &crate::domain::schedule::Period| ChartColumn {
            name: super::month(language, period.month),
            backdrop: period.tally.planned,
            layers: vec![(period.tally.actual, shade)],
        };
        let columns: Vec<_> = months.iter().map(column).collect();
        Columns { at: at.min(columns.len().saturating_sub(1)), columns, lines: Vec::new(), language }
    });
    let said = Signal::derive(move || {
        let texts = choices.texts().schedule();
        drawn.with(|drawn| {
            let count = |number| figures::count(drawn.language, number);
            let read = drawn.read().map(|column| (&column.name, count(column.backdrop), count(column.height())));
            read.map(|(month, planned, actual)| (texts.reading)(month, &planned, &actual)).unwrap_or_default()
        })
    });
    let label = Signal::derive(move || (choices.texts().schedule().chart)(&name(shown.chosen().get())));
    let legend = Legend { id: "schedule-reader", label, table: TABLE, of: |t| t.schedule().month, said, picked };
    view! {
        <figure class="confidence-curve">
            {columns(drawn, legend)}
            <figcaption>{tr(|t| t.schedule().chart_help)}</figcaption>
        </figure>
    }
    .into_any()
}
