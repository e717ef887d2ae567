//! The end of the funnel: the sales.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures::{self, Amount};
use crate::domain::Team;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The last row: what all stages lead to, and the days it takes in all.
#[component]
pub fn SalesRow() -> impl IntoView {
    let choices = Choices::of_app();
    let funnel = Doubts::of_page().funnel();
    let sales = Memo::new(move |_| funnel.with(|funnel| funnel.sales().and_then(Amount::of)));
    let days = Session::of_app().select(|plan| plan.funnel.stages.iter().map(|stage| u64::from(stage.lag_days)).sum());
    let nearest = move || sales.get().map(|sales| sales.nearest);
    let promised = move || sales.get().map(|sales| sales.promised);
    let total = move || {
        let shown = figures::count(choices.language.get(), days.get());
        (choices.texts().objectives().total_lag)(days.get(), &shown)
    };
    view! {
        <tr
            role="row"
            class="stages-sales"
            data-testid="stage"
            data-name=tr(|t| t.terms().sales)
            data-value=move || nearest().map(|sales| sales.to_string()).unwrap_or_default()
            data-owner=Team::Sales.key()
        >
            <td role="cell" class="stages-headline"></td>
            <th role="rowheader" scope="row" class="stages-name">{tr(|t| t.terms().sales)}</th>
            <td role="cell" class="stages-team">
                <span class="stages-owner">{tr(|t| (t.terms().team)(Team::Sales))}</span>
            </td>
            <td role="cell" class="stages-rate"></td>
            <td role="cell" class="stages-lag">{total}</td>
            <td role="cell" data-kind="number" class="stages-need" data-label=tr(|t| t.objectives().need)>
                {move || figures::count_or_dash(choices.language.get(), nearest())}
            </td>
            <td role="cell" data-kind="number" class="stages-promise" data-label=tr(|t| t.objectives().promise)>
                {move || figures::count_or_dash(choices.language.get(), promised())}
            </td>
            <td role="cell" class="stages-actions"></td>
        </tr>
    }
}
