//! What differs between the plan and its scenarios, and by how much.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures::{self, UNKNOWN};
use super::super::funnel::said;
use super::card::shown_name;
use super::words::{Speech, Words};
use crate::domain::scenario::{Figure, Line, Scenario, compare};
use crate::domain::solve::Variable;
use crate::domain::{Funnel, StageId, Volume};
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The table: a row for each figure that differs, a column for the plan and one for each scenario. The roles are said because a
/// narrow screen lays the rows out as blocks.
#[component]
pub fn Comparison() -> impl IntoView {
    let (choices, speech, funnel) = (Choices::of_app(), Speech::of_page(), Doubts::of_page().funnel());
    let scenarios = Session::of_app().select(|plan| plan.scenarios.clone());
    let columns = Memo::new(move |_| {
        let names = scenarios.with(|all| all.iter().map(|one| shown_name(&one.name, choices)).collect::<Vec<_>>());
        std::iter::once(choices.texts().what_if().plan.to_owned()).chain(names).collect::<Vec<_>>()
    });
    let rows = Memo::new(move |_| {
        funnel.with(|funnel| scenarios.with(|scenarios| rows(speech.words(funnel), funnel, scenarios)))
    });
    let head = move || {
        let head = |name: String| view! { <th role="columnheader" scope="col">{name}</th> };
        columns.get().into_iter().map(head).collect_view().into_any()
    };
    let body = move || {
        let names = columns.get();
        rows.get().into_iter().map(|row| shown(row, &names)).collect_view().into_any()
    };
    let any = Memo::new(move |_| rows.with(|rows| !rows.is_empty()));
    let table = move || {
        view! {
            <table class="table scenario-table" role="table" aria-label=tr(|t| t.what_if().table)>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{tr(|t| t.what_if().figure)}</th>
                        {head}
                    </tr>
                </thead>
                <tbody role="rowgroup">{body}</tbody>
            </table>
        }
        .into_any()
    };
    let same = || view! { <p data-testid="scenarios-same">{tr(|t| t.what_if().same)}</p> }.into_any();
    (move || if any.get() { table() } else { same() }).into_any()
}

/// A row in words.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: String,
    /// What each column has, and by how much a result differs from the plan's.
    cells: Vec<(String, Option<String>)>,
}

fn shown(row: Row, columns: &[String]) -> AnyView {
    let cell = |((value, difference), column): ((String, Option<String>), &String)| {
        view! {
            <td role="cell" data-label=column.clone()>
                {value}
                {difference.map(|difference| view! { " "<span class="levers-note">{difference}</span> })}
            </td>
        }
        .into_any()
    };
    view! {
        <tr role="row" data-testid="scenario-row">
            <th role="rowheader" scope="row">{row.name}</th>
            {row.cells.into_iter().zip(columns).map(cell).collect_view()}
        </tr>
    }
    .into_any()
}

fn rows(words: Words<'_>, plan: &Funnel, scenarios: &[Scenario]) -> Vec<Row> {
    let row = |row: crate::domain::scenario::Row| {
        let first = row.figures.first().and_then(|figure| count(row.line, *figure));
        let cell = |figure: &Figure| {
            let difference = count(row.line, *figure).zip(first).and_then(|(here, plan)| difference(words, here, plan));
            (value(words, row.line, *figure), difference)
        };
        Row { name: name(words, row.line, plan, scenarios), cells: row.figures.iter().map(cell).collect() }
    };
    compare(plan, scenarios).into_iter().map(row).collect()
}

/// A result as it is shown: what is promised rounds up.
fn count(line: Line, figure: Figure) -> Option<u64> {
    match (figure, line) {
        (Figure::Count(volume), Line::Promise | Line::OfMarketing) => volume.promised(),
        (Figure::Count(volume), _) => Volume::nearest(volume),
        _ => None,
    }
}

fn difference(words: Words<'_>, here: u64, plan: u64) -> Option<String> {
    let size = figures::count(words.language, here.abs_diff(plan));
    (here != plan).then(|| format!("{}{size}", if here > plan { '+' } else { '−' }))
}

fn value(words: Words<'_>, line: Line, figure: Figure) -> String {
    let language = words.language;
    match figure {
        Figure::Open => UNKNOWN.to_owned(),
        Figure::Money(amount) => words.money(amount),
        Figure::Rate(rate) => figures::rate(language, rate),
        Figure::Sureness(sureness) => figures::sureness(language, sureness),
        Figure::Months(months) => (words.texts.what_if().months)(months),
        Figure::Days(days) => (words.texts.confidence().days)(days.into(), &figures::count(language, days.into())),
        Figure::Count(_) => figures::count_or_dash(language, count(line, figure)),
    }
}

fn name(words: Words<'_>, line: Line, plan: &Funnel, scenarios: &[Scenario]) -> String {
    let texts = words.texts;
    // A stage that the plan has not is called as the first scenario with it calls it.
    let stage = |id: StageId| {
        let mut funnels = std::iter::once(plan).chain(scenarios.iter().map(|scenario| &scenario.funnel));
        said(funnels.find_map(|funnel| funnel.stage(id)).map(|stage| &*stage.name), texts)
    };
    match line {
        Line::Revenue => words.variable(Variable::Revenue),
        Line::AverageSale => words.variable(Variable::AverageSale),
        Line::Secured => texts.objectives().secured.to_owned(),
        Line::Share => texts.objectives().share.to_owned(),
        Line::Sureness => texts.what_if().sureness.to_owned(),
        Line::Rate(id) => (texts.confidence().rate_of)(&stage(id)),
        Line::Lag(id) => (texts.what_if().lag_of)(&stage(id)),
        Line::Sales => (texts.what_if().need_of)(texts.terms().sales),
        Line::Need(id) => (texts.what_if().need_of)(&stage(id)),
        Line::Promise => (texts.what_if().promise_of)(&stage(plan.headline)),
        Line::OfMarketing => (texts.what_if().sourced_of)(&stage(plan.headline)),
    }
}
