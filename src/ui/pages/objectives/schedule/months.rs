//! The months as a table: the twin of the chart.

use leptos::prelude::*;

use super::row::{Figures, month, sums};
use super::shown::Shown;
use super::tr;

/// Id of the table.
pub const TABLE: &str = "schedule-months";

/// A row for what was needed before the start, one a month, and one for the whole.
pub fn months(shown: Shown) -> AnyView {
    let (line, chosen, is_typed) = (shown.line(), shown.chosen(), shown.is_typed());
    let months = Memo::new(move |_| {
        line.with(|line| line.iter().flat_map(|line| &line.months).map(|period| period.month).collect::<Vec<_>>())
    });
    // Made anew for another stage or other months only; between them a row follows its figures.
    let rows = move || {
        let (stage, is_typed) = (chosen.get(), is_typed.get());
        months.get().into_iter().map(|at| month(shown, stage, at, is_typed)).collect_view().into_any()
    };
    let early = Memo::new(move |_| {
        line.with(|line| line.as_ref().is_some_and(|line| line.late.tally.planned + line.late.tally.actual > 0))
    });
    view! {
        <div class="schedule-scroll" tabindex="0" role="group" aria-labelledby="schedule-title">
            <table class="table" id=TABLE aria-labelledby="schedule-title">
                <thead>
                    <tr>
                        <th scope="col">{tr(|t| t.schedule().month)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.schedule().planned)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.schedule().actual)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.schedule().gap)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.schedule().catch_up)}</th>
                    </tr>
                </thead>
                <tbody>
                    <Show when=move || early.get()>{sums(shown, Figures::Early)}</Show>
                    {rows}
                </tbody>
                <tfoot>{sums(shown, Figures::Whole)}</tfoot>
            </table>
        </div>
        <p class="confidence-help">{tr(|t| t.schedule().catch_up_help)}</p>
    }
    .into_any()
}
