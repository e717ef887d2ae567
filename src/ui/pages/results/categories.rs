//! Leads by category, month by month: on each other in a chart, and in its table.

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::{Said, Shown};
use super::stacked::{Stacked, stacked};
use crate::domain::metrics::{ByCategory, Dashboard, Figure};
use crate::domain::schedule::Month;
use crate::domain::{Category, LeadStage};
use crate::platform::intl::{self, DateStyle};
use crate::ui::parts::{CategoryMark, ChartColumn, Shade};
use crate::ui::tr;

const TABLE: &str = "results-categories-table";

/// One ink, the riper the fuller; what is to qualify stands apart.
const SHADES: [Shade; 4] = [
    Shade::Full("--ink-shared"),
    Shade::Pale("--ink-shared", 62),
    Shade::Pale("--ink-shared", 30),
    Shade::Full("--line-strong"),
];

/// The section.
pub fn categories(shown: Shown) -> AnyView {
    view! {
        <section class="results-part" aria-labelledby="results-categories" data-testid="categories">
            <h2 id="results-categories">{tr(|t| t.held().categories)}</h2>
            <p class="results-help">{tr(|t| t.held().categories_help)}</p>
            {chart(shown)}
            {move || shown.tell(table)}
        </section>
    }
    .into_any()
}

/// The months of the period from the first with a lead on.
fn months(found: &Dashboard) -> Vec<(Month, ByCategory)> {
    let all = found.scope.months().into_iter().map(|month| (month, found.categories.month(month)));
    all.skip_while(|(_, counts)| counts.iter().all(|count| *count == 0)).collect()
}

fn name(month: Month, said: &Said) -> String {
    intl::day(said.language.tag(), DateStyle::Month, month.first())
}

fn chart(shown: Shown) -> AnyView {
    let chart = Stacked {
        id: "categories-reader",
        table: TABLE,
        title: |t| t.held().categories,
        of: |t| t.schedule().month,
        first: usize::MAX,
        columns: of_months,
        layers: |said| Category::ALL.map(|category| said.category(category)).to_vec(),
    };
    stacked(shown, chart)
}

fn of_months(found: &Dashboard, said: &Said) -> Vec<ChartColumn> {
    let column = |(month, counts): (Month, ByCategory)| ChartColumn {
        name: name(month, said),
        backdrop: 0,
        layers: counts.map(u64::from).into_iter().zip(SHADES).collect(),
    };
    months(found).into_iter().map(column).collect()
}

fn table(found: &Dashboard, said: &Said) -> AnyView {
    let figure = Figure::Reached(LeadStage::New);
    let row = |name: String, counts: ByCategory, behind: Behind| {
        let cells = Category::ALL.into_iter().zip(counts).map(|(category, count)| {
            let link = behind.clone().of_category(category).link(count.into(), said);
            view! { <td data-kind="number">{link}</td> }
        });
        let all = counts.iter().copied().map(u64::from).sum();
        view! {
            <th scope="row">{name}</th>
            {cells.collect_view()}
            <td data-kind="number">{behind.link(all, said)}</td>
        }
    };
    let rows = months(found).into_iter().map(|(month, counts)| {
        let last = month.next().and_then(|next| next.first().pred_opt()).unwrap_or(month.first());
        let scope = said.scope;
        let behind = Behind::owned(figure, said).within(scope.from.max(month.first()), scope.to.min(last));
        view! { <tr>{row(name(month, said), counts, behind)}</tr> }
    });
    let heads = Category::ALL.into_iter().enumerate().map(|(place, category)| {
        view! {
            <th scope="col" data-kind="number">
                <span class="results-key" data-category=place.to_string() aria-hidden="true"></span>
                <CategoryMark category=Signal::stored(category) />
                <span>{said.category(category)}</span>
            </th>
        }
    });
    let sum = row(said.texts.held().all.to_owned(), found.categories.total(), Behind::owned(figure, said));
    view! {
        <div class="schedule-scroll" tabindex="0" role="group" aria-labelledby="results-categories">
            <table class="table results-table" id=TABLE aria-labelledby="results-categories">
                <thead>
                    <tr>
                        <th scope="col">{said.texts.schedule().month}</th>
                        {heads.collect_view()}
                        <th scope="col" data-kind="number">{said.texts.held().all}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>
                    <tr>{sum}</tr>
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}
