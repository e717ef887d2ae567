//! Pace to goal: the answer in words, what it takes to catch up, and the plan and what came in, added up month by month.

use leptos::prelude::*;

use super::head::select;
use super::shown::{Said, Shown, stage_of};
use super::stages::MONTHS;
use crate::domain::Team;
use crate::domain::metrics::{Dashboard, Pace, Source};
use crate::domain::schedule::{CatchUp, Counted, Course, Fault};
use crate::platform::intl::{self, DateStyle};
use crate::ui::pages::objectives::{fault_words, figures, ink};
use crate::ui::parts::{ChartColumn, ChartLine, Columns, Legend, Shade, columns};
use crate::ui::{Choices, Route, tr};

/// The section.
pub fn pace(shown: Shown) -> AnyView {
    let fault = Memo::new(move |_| {
        shown.figures().with(|found| found.as_ref().and_then(|found| found.course.as_ref().err().copied()))
    });
    view! {
        <section class="results-part" aria-labelledby="results-pace" data-testid="pace">
            <h2 id="results-pace">{tr(|t| t.pace().title)}</h2>
            {move || match fault.get() {
                Some(fault) => missing(fault),
                None => told(shown),
            }}
        </section>
    }
    .into_any()
}

fn told(shown: Shown) -> AnyView {
    let sentence = move |words: fn(&Course, &Pace, &Said, &str) -> Option<String>| {
        let stage = shown.stage().get();
        shown.tell_course(|course, _, said| {
            let name = said.stage(stage_of(stage));
            Pace::of(course, stage).and_then(|pace| words(course, &pace, said, &name))
        })
    };
    let standing = move || {
        sentence(|_, pace, said, name| Some(standing(pace, said, name)))
            .unwrap_or_else(|| shown.said().texts.pace().open.to_owned())
    };
    let source = move || {
        let stage = shown.stage().get();
        shown.tell(|found, said| (said.texts.pace().source)(found.sources.source(stage_of(stage))))
    };
    let tone = move || {
        let stage = shown.stage().get();
        shown.tell_course(|course, found, _| tone(course, found, stage))
    };
    view! {
        <p class="results-answer" role="status" data-testid="pace-standing" data-tone=tone>{standing}</p>
        <p class="results-takes" data-testid="pace-takes">{move || sentence(takes)}</p>
        <div class="results-choices">{stage(shown)}</div>
        <p class="results-help">{source} " " <a href=Route::Objectives.href()>{tr(|t| t.pace().to_schedule)}</a></p>
        {chart(shown)}
    }
    .into_any()
}

/// Whether what is there falls behind: not where nobody has said what is there.
fn tone(course: &Course, found: &Dashboard, stage: Counted) -> Option<&'static str> {
    let is_known = found.sources.source(stage_of(stage)) != Source::Unknown;
    let pace = Pace::of(course, stage).filter(|_| is_known)?;
    (pace.gap() > 0).then_some("late")
}

fn standing(pace: &Pace, said: &Said, name: &str) -> String {
    let (texts, count) = (said.texts.pace(), |number| figures::count(said.language, number));
    let gap = count(pace.gap().unsigned_abs());
    match pace.gap() {
        0 => (texts.level)(&count(pace.due), name),
        1.. => (texts.behind)(&gap, &count(pace.actual), &count(pace.due), name),
        _ => (texts.ahead)(&gap, &count(pace.actual), &count(pace.due), name),
    }
}

fn takes(course: &Course, pace: &Pace, said: &Said, name: &str) -> Option<String> {
    let (texts, count) = (said.texts.pace(), |number| figures::count(said.language, number));
    let (all, day) = (count(pace.planned), |day| figures::day(said.language, day));
    Some(match (pace.catch_up, pace.monthly) {
        (CatchUp::Missing(missing), Some(monthly)) => {
            let last = day(pace.last_useful_day?);
            (texts.takes)(&count(missing), &all, name, &last, &count(monthly), &count(pace.planned_monthly))
        }
        (CatchUp::TooLate(missing), _) => (texts.too_late)(&count(missing), &all, name, &day(course.span.deadline())),
        _ => (texts.reached)(&all, name),
    })
}

/// Which stage is looked at.
fn stage(shown: Shown) -> AnyView {
    let options = Memo::new(move |_| {
        let said = shown.said();
        let stages = said.funnel.stages.iter().map(|stage| Some(stage.id)).chain([None]);
        stages.map(|stage| (stage, said.stage(stage))).collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || {
        let stage = stage_of(shown.stage().get());
        options.with(|options| options.iter().position(|(other, _)| *other == stage))
    });
    let names = Signal::derive(move || options.with(|options| options.iter().map(|(_, name)| name.clone()).collect()));
    let choose = move |place: usize| {
        if let Some(stage) = options.with_untracked(|options| options.get(place).map(|(stage, _)| *stage)) {
            shown.look_at(Counted::of(stage));
        }
    };
    select("results-stage", |t| t.pace().of, chosen, names, Box::new(choose))
}

fn chart(shown: Shown) -> AnyView {
    let picked = RwSignal::new(None::<usize>);
    let language = Choices::of_app().language;
    let paced = Memo::new(move |_| {
        let stage = shown.stage().get();
        let pace = shown.tell_course(|course, _, _| Pace::of(course, stage));
        pace.map(|pace| pace.steps).unwrap_or_default()
    });
    let drawn = Memo::new(move |_| {
        let (said, stage) = (shown.said(), stage_of(shown.stage().get()));
        let owner = stage.and_then(|id| said.funnel.stage(id)).map_or(Team::Sales, |stage| stage.owner);
        let shade = if stage.is_none() { Shade::Full("--ink-shared") } else { Shade::Full(ink(owner)) };
        paced.with(|steps| {
            let name = |month| intl::day(said.language.tag(), DateStyle::Month, month);
            let columns: Vec<_> = steps
                .iter()
                .map(|step| ChartColumn { name: name(step.month.first()), ..ChartColumn::default() })
                .collect();
            let lines = vec![
                ChartLine {
                    values: steps.iter().map(|step| step.planned).collect(),
                    shade: Shade::Full("--line-strong"),
                },
                ChartLine { values: steps.iter().map_while(|step| step.actual).collect(), shade },
            ];
            let now = steps.iter().rposition(|step| step.actual.is_some()).unwrap_or_default();
            let at = picked.get().unwrap_or(now).min(columns.len().saturating_sub(1));
            Columns { columns, lines, at, language: said.language }
        })
    });
    let words = Signal::derive(move || {
        let texts = language.get().texts().pace();
        drawn.with(|drawn| {
            let step = paced.with(|steps| steps.get(drawn.at).copied());
            let count = |number| figures::count(drawn.language, number);
            let said = step.zip(drawn.read()).map(|(step, column)| {
                (texts.reading)(&column.name, &count(step.planned), step.actual.map(count).as_deref())
            });
            said.unwrap_or_default()
        })
    });
    let label = Signal::derive(move || {
        let said = shown.said();
        (said.texts.pace().chart)(&said.stage(stage_of(shown.stage().get())))
    });
    let legend = Legend { id: "pace-reader", label, table: MONTHS, of: |t| t.schedule().month, said: words, picked };
    view! {
        <figure class="results-figure">
            {columns(drawn, legend)}
            <figcaption>{tr(|t| t.pace().chart_help)}</figcaption>
        </figure>
    }
    .into_any()
}

/// What keeps the pace from being told, and the way to it.
fn missing(fault: Fault) -> AnyView {
    let choices = Choices::of_app();
    let said = move || fault_words(fault, choices.texts().schedule());
    view! {
        <p class="results-missing" data-testid="pace-missing">{said}</p>
        <p class="page-ways">
            <a class="button" href=Route::Objectives.href()>{tr(|t| t.pace().to_objectives)}</a>
        </p>
    }
    .into_any()
}
