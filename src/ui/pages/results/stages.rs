//! Plan and actual of each stage over the months of the period, and of the stage that is looked at month by month.

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::{Said, Shown, stage_of};
use crate::domain::metrics::{Dashboard, Figure, Source, Sources};
use crate::domain::schedule::{Counted, Course, Line, Month, Period};
use crate::domain::{StageId, Team};
use crate::platform::intl::{self, DateStyle};
use crate::ui::pages::objectives::{figures, ink};
use crate::ui::parts::{ChartColumn, Columns, Legend, Shade, columns, written};
use crate::ui::{Choices, tr};

/// Id of the table of months: the twin of both charts.
pub const MONTHS: &str = "results-months";

/// The section. Nothing without a plan in time.
pub fn stages(shown: Shown) -> AnyView {
    let has_course = Memo::new(move |_| shown.tell_course(|_, _, _| Some(())).is_some());
    let part = move || {
        let help = move || shown.tell_course(months_said);
        view! {
            <section class="results-part" aria-labelledby="results-stages" data-testid="stages">
                <h2 id="results-stages">{tr(|t| t.pace().stages)}</h2>
                <p class="results-help">{help}</p>
                {move || shown.tell_course(|course, found, said| Some(by_stage(course, found, said)))}
                {chart(shown)}
                {move || {
                    let stage = shown.stage().get();
                    shown.tell_course(|course, found, said| by_month(course, found, said, stage))
                }}
            </section>
        }
    };
    view! { <Show when=move || has_course.get()>{part()}</Show> }.into_any()
}

/// The months of the plan that the period touches.
fn in_period<'a>(line: &'a Line, found: &Dashboard) -> impl Iterator<Item = &'a Period> {
    let (first, last) = (Month::of(found.scope.from), Month::of(found.scope.to));
    line.months.iter().filter(move |period| first <= period.month && period.month <= last)
}

fn months_said(course: &Course, found: &Dashboard, said: &Said) -> Option<String> {
    let line = course.lines.first()?;
    let name = |month: Month| intl::day(said.language.tag(), DateStyle::Month, month.first());
    let (first, last) = (in_period(line, found).next()?, in_period(line, found).last()?);
    Some((said.texts.pace().stages_help)(&name(first.month), &name(last.month)))
}

fn by_stage(course: &Course, found: &Dashboard, said: &Said) -> AnyView {
    let texts = said.texts.schedule();
    let rows = course.lines.iter().filter_map(|line| {
        let stage = stage_of(line.counted);
        let team = owner(stage, said);
        if !found.scope.counts(team) {
            return None;
        }
        let periods: Vec<_> = in_period(line, found).collect();
        let planned = periods.iter().map(|period| period.tally.planned).sum();
        let actual = periods.iter().map(|period| period.tally.actual).sum();
        let days = periods.first().zip(periods.last()).map(|(first, last)| (first.month, last.month));
        let cells = cells(planned, actual, link(actual, days, &found.sources, stage, said), is_known(found, stage), said);
        let ink = if stage.is_none() { "shared" } else { team.key() };
        Some(view! {
            <tr data-owner=ink>
                <th scope="row">{said.stage(stage)} " " <span class="summary-team">{(said.texts.terms().team)(team)}</span></th>
                {cells}
            </tr>
        })
    });
    view! {
        <table class="table results-table" aria-labelledby="results-stages">
            <thead>
                <tr>
                    <th scope="col">{said.texts.objectives().stage}</th>
                    <th scope="col" data-kind="number">{texts.planned}</th>
                    <th scope="col" data-kind="number">{texts.actual}</th>
                    <th scope="col" data-kind="number">{texts.gap}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn by_month(course: &Course, found: &Dashboard, said: &Said, stage: Counted) -> Option<AnyView> {
    let line = course.lines.iter().find(|line| line.counted == stage)?;
    let (texts, stage) = (said.texts.schedule(), stage_of(stage));
    let now = Month::of(course.today);
    let rows = line.months.iter().map(|period| {
        let (month, is_known) = (period.month, period.month <= now && is_known(found, stage));
        let looked_at = Month::of(found.scope.from) <= month && month <= Month::of(found.scope.to);
        let actual = link(period.tally.actual, Some((month, month)), &found.sources, stage, said);
        let cells = cells(period.tally.planned, period.tally.actual, actual, is_known, said);
        let sums = [Some(period.cumulative.planned), is_known.then_some(period.cumulative.actual)];
        let sums = sums.map(|sum| view! { <td data-kind="number">{figures::count_or_dash(said.language, sum)}</td> });
        view! {
            <tr
                data-testid="result-month"
                data-month=month.to_string()
                data-state=looked_at.then_some("looked-at")
                aria-current=(month == now).then_some("date")
            >
                <th scope="row">{intl::day(said.language.tag(), DateStyle::Month, month.first())}</th>
                {cells}
                {sums.into_iter().collect_view()}
            </tr>
        }
    });
    let table = view! {
        <div class="schedule-scroll" tabindex="0" role="group" aria-labelledby="results-months-title">
            <table class="table results-table" id=MONTHS aria-labelledby="results-months-title">
                <thead>
                    <tr>
                        <th scope="col">{texts.month}</th>
                        <th scope="col" data-kind="number">{texts.planned}</th>
                        <th scope="col" data-kind="number">{texts.actual}</th>
                        <th scope="col" data-kind="number">{texts.gap}</th>
                        <th scope="col" data-kind="number">{said.texts.pace().planned}</th>
                        <th scope="col" data-kind="number">{said.texts.pace().actual}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    };
    let title = (said.texts.pace().months)(&said.stage(stage));
    Some(view! { <h3 id="results-months-title">{title}</h3> {table} }.into_any())
}

/// Planned, actual and gap of a row.
fn cells(planned: u64, actual: u64, link: AnyView, is_known: bool, said: &Said) -> AnyView {
    let gap = actual.cast_signed() - planned.cast_signed();
    let number = figures::count(said.language, gap.unsigned_abs());
    let gap = match gap {
        _ if !is_known => figures::UNKNOWN.to_owned(),
        0 => number,
        1.. => format!("+{number}"),
        _ => format!("−{number}"),
    };
    let actual = if is_known { link } else { figures::UNKNOWN.into_any() };
    view! {
        <td data-kind="number">{figures::count(said.language, planned)}</td>
        <td data-kind="number">{actual}</td>
        <td data-kind="number">{gap}</td>
    }
    .into_any()
}

/// What came in over whole months: its leads, where it is counted from them.
fn link(
    actual: u64,
    months: Option<(Month, Month)>,
    sources: &Sources,
    stage: Option<StageId>,
    said: &Said,
) -> AnyView {
    let days = months.and_then(|(first, last)| Some((first.first(), last.next()?.first().pred_opt()?)));
    match (sources.source(stage), days) {
        (Source::Counted(leads), Some((from, to))) => {
            Behind::anybody(Figure::Reached(leads), said).within(from, to).link(actual, said)
        }
        _ => written::number(said.language, actual).into_any(),
    }
}

fn is_known(found: &Dashboard, stage: Option<StageId>) -> bool {
    found.sources.source(stage) != Source::Unknown
}

/// The team of a stage; the sales are those of sales.
fn owner(stage: Option<StageId>, said: &Said) -> Team {
    stage.and_then(|id| said.funnel.stage(id)).map_or(Team::Sales, |stage| stage.owner)
}

fn chart(shown: Shown) -> AnyView {
    let picked = RwSignal::new(None::<usize>);
    let language = Choices::of_app().language;
    let drawn = Memo::new(move |_| {
        let (stage, said) = (shown.stage().get(), shown.said());
        let shade = if stage == Counted::Sales { "--ink-shared" } else { ink(owner(stage_of(stage), &said)) };
        let found = shown.tell_course(|course, _, said| {
            let line = course.lines.iter().find(|line| line.counted == stage)?;
            let column = |period: &Period| ChartColumn {
                name: intl::day(said.language.tag(), DateStyle::Month, period.month.first()),
                backdrop: period.tally.planned,
                layers: vec![(period.tally.actual, Shade::Full(shade))],
            };
            let now = Month::of(course.today);
            let now = line.months.iter().rposition(|period| period.month <= now).unwrap_or_default();
            Some((line.months.iter().map(column).collect::<Vec<_>>(), now))
        });
        let (columns, now) = found.unwrap_or_default();
        let at = picked.get().unwrap_or(now).min(columns.len().saturating_sub(1));
        Columns { columns, lines: Vec::new(), at, language: said.language }
    });
    let words = Signal::derive(move || {
        let texts = language.get().texts().schedule();
        drawn.with(|drawn| {
            let count = |number| figures::count(drawn.language, number);
            let read = drawn.read().map(|column| (&column.name, count(column.backdrop), count(column.height())));
            read.map(|(month, planned, actual)| (texts.reading)(month, &planned, &actual)).unwrap_or_default()
        })
    });
    let label = Signal::derive(move || {
        let said = shown.said();
        (said.texts.schedule().chart)(&said.stage(stage_of(shown.stage().get())))
    });
    let legend = Legend { id: "months-reader", label, table: MONTHS, of: |t| t.schedule().month, said: words, picked };
    view! {
        <figure class="results-figure">
            {columns(drawn, legend)}
            <figcaption>{tr(|t| t.schedule().chart_help)}</figcaption>
        </figure>
    }
    .into_any()
}
