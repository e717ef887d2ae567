//! A row of the table: a month, what was needed before the start, or the whole.

use leptos::prelude::*;

use super::shown::Shown;
use super::{COUNT, figures};
use crate::domain::schedule::{CatchUp, Line, Month, Period, ScheduleEdit, Tally};
use crate::domain::{Command, StageId};
use crate::i18n::Language;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Emptied, NumberField};

/// Which sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// Of what was needed before the start.
    Early,
    /// Of the whole.
    Whole,
}

/// What a row says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Told {
    tally: Tally,
    /// Whether what came in is known, so that there is a gap.
    has_gap: bool,
    /// Whether its time is over.
    is_over: bool,
    catch_up: Option<u64>,
}

/// The row of a month. Where what came in is typed, it is typed here.
pub fn month(shown: Shown, stage: Option<StageId>, at: Month, is_typed: bool) -> AnyView {
    let language = Choices::of_app().language;
    let typed = Session::of_app().select(move |plan| plan.schedule.actual(stage)?.typed.of(at));
    let told = Memo::new(move |_| {
        let now = shown.this_month();
        let is_over = now.is_some_and(|now| at < now);
        let period = shown.line().with(|line| line.as_ref().and_then(|line| period(line, at)));
        let Some(period) = period else { return Told::default() };
        let has_gap = if is_typed { typed.get().is_some() } else { now.is_some_and(|now| at <= now) };
        Told { tally: period.tally, has_gap, is_over, catch_up: (!is_over).then_some(period.catch_up) }
    });
    let name = Signal::derive(move || super::month(language.get(), at));
    let actual = if is_typed {
        view! {
            <NumberField
                id=format!("actual-{at}")
                label=|t| t.schedule().actual
                value=typed
                reading=COUNT
                change=move |count| Command::EditSchedule(ScheduleEdit::Typed(stage, at, count))
                emptied=Emptied::Fine
                row=name
            />
        }
        .into_any()
    } else {
        let count = move || {
            let told = told.get();
            figures::count_or_dash(language.get(), told.has_gap.then_some(told.tally.actual))
        };
        count.into_any()
    };
    let is_now = move || (shown.this_month() == Some(at)).then_some("date");
    view! { <tr aria-current=is_now data-testid="month" data-month=at.to_string()>{cells(told, name, actual)}</tr> }
        .into_any()
}

/// The row of some sums.
pub fn sums(shown: Shown, which: Figures) -> AnyView {
    let choices = Choices::of_app();
    let told =
        Memo::new(move |_| shown.line().with(|line| line.as_ref().map(|line| summed(line, which)).unwrap_or_default()));
    let name = Signal::derive(move || match which {
        Figures::Whole => choices.texts().schedule().total.to_owned(),
        Figures::Early => {
            let start = shown.ask(|found| Some(figures::day(choices.language.get(), found.span.start())));
            (choices.texts().schedule().before)(&start.unwrap_or_default())
        }
    });
    let actual = move || figures::count(choices.language.get(), told.get().tally.actual);
    view! { <tr data-testid=if which == Figures::Early { "early" } else { "whole" }>{cells(told, name, actual.into_any())}</tr> }
        .into_any()
}

fn cells(told: Memo<Told>, name: Signal<String>, actual: AnyView) -> AnyView {
    let language = Choices::of_app().language;
    let count = move |number: Option<u64>| figures::count_or_dash(language.get(), number);
    let gap = move || {
        let told = told.get();
        if told.has_gap { signed(language.get(), told.tally.gap()) } else { figures::UNKNOWN.to_owned() }
    };
    let is_late = move || {
        let told = told.get();
        (told.has_gap && told.is_over && told.tally.gap() > 0).then_some("late")
    };
    view! {
        <th scope="row">{name}</th>
        <td data-kind="number" class="schedule-planned">{move || count(Some(told.get().tally.planned))}</td>
        <td data-kind="number" class="schedule-actual">{actual}</td>
        <td data-kind="number" class="schedule-gap" data-tone=is_late>{gap}</td>
        <td data-kind="number" class="schedule-catch-up">{move || count(told.get().catch_up)}</td>
    }
    .into_any()
}

fn period(line: &Line, at: Month) -> Option<Period> {
    line.months.iter().find(|period| period.month == at).copied()
}

fn summed(line: &Line, which: Figures) -> Told {
    match which {
        Figures::Early => Told { tally: line.late.tally, has_gap: true, is_over: true, catch_up: None },
        Figures::Whole => {
            let missing = match line.catch_up {
                CatchUp::Reached => 0,
                CatchUp::Missing(missing) | CatchUp::TooLate(missing) => missing,
            };
            let is_over = matches!(line.catch_up, CatchUp::TooLate(_));
            Told { tally: line.total, has_gap: true, is_over, catch_up: Some(missing) }
        }
    }
}

/// What came in beyond the plan, or with a minus what is missing of it.
fn signed(language: Language, missing: i64) -> String {
    let count = figures::count(language, missing.unsigned_abs());
    match missing {
        0 => count,
        1.. => format!("−{count}"),
        _ => format!("+{count}"),
    }
}
