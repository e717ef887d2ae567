//! The end of the funnel: the sales.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures::{self, Amount};
use crate::domain::{Funnel, Team};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// What the end is called, with a capital if the name of the stage before it begins with one.
pub fn end_name(funnel: &Funnel, texts: &Texts) -> &'static str {
    let before = funnel.stages.last().and_then(|stage| stage.name.trim().chars().next());
    let is_capital = before.is_some_and(|first| !first.to_lowercase().eq([first]));
    if is_capital { texts.terms().sales_capital } else { texts.terms().sales }
}

/// The last row: what all stages lead to, and the days it takes in all.
#[component]
pub fn SalesRow() -> impl IntoView {
    let choices = Choices::of_app();
    let funnel = Doubts::of_page().funnel();
    let sales = Memo::new(move |_| funnel.with(|funnel| funnel.sales().and_then(Amount::of)));
    let name = move || funnel.with(|funnel| end_name(funnel, choices.texts()));
    let days = Session::of_app().select(|plan| u64::from(plan.funnel.days_to_sale_from(0)));
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
            <th role="rowheader" scope="row" class="stages-name">{name}</th>
            <td role="cell" class="stages-team">
                <span class="stages-owner">{tr(|t| (t.terms().team)(Team::Sales))}</span>
            </td>
            <td role="cell" class="stages-lag" colspan="2" aria-colspan="2">{total}</td>
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
