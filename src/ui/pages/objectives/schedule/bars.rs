//! The months as bars: what is planned, wide and grey, and in front of it what came in, narrow and in the ink of the stage's team.

use leptos::prelude::*;
use plotters::style::FontStyle;
use plotters::style::text_anchor::HPos;

use super::super::funnel::ink;
use super::months::TABLE;
use super::shown::{Shown, name};
use super::{Doubts, figures, tr};
use crate::domain::Team;
use crate::i18n::Language;
use crate::ui::Choices;
use crate::ui::parts::{Chart, Reader, Sheet, Type, column_at, length};

/// The chart, the month that is read in it, and how to read it.
pub fn bars(shown: Shown) -> AnyView {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    let picked = RwSignal::new(None);
    let drawing = Memo::new(move |_| {
        let line = shown.line().get();
        let now = shown.this_month();
        let months = line.map(|line| line.months).unwrap_or_default();
        let at = picked.get().or_else(|| months.iter().position(|period| Some(period.month) == now)).unwrap_or(0);
        let owner = shown.chosen().get().and_then(|id| funnel.with(|funnel| Some(funnel.stage(id)?.owner)));
        let language = choices.language.get();
        let bar = |period: &crate::domain::schedule::Period| Bar {
            month: super::month(language, period.month),
            planned: period.tally.planned,
            actual: period.tally.actual,
        };
        let bars: Vec<_> = months.iter().map(bar).collect();
        Drawing { at: at.min(bars.len().saturating_sub(1)), bars, ink: ink(owner.unwrap_or(Team::Sales)), language }
    });
    let reading = Signal::derive(move || {
        let texts = choices.texts().schedule();
        drawing.with(|drawing| {
            let bar = drawing.bars.get(drawing.at);
            let count = |number| figures::count(drawing.language, number);
            bar.map(|bar| (texts.reading)(&bar.month, &count(bar.planned), &count(bar.actual))).unwrap_or_default()
        })
    });
    let label = Signal::derive(move || (choices.texts().schedule().chart)(&name(shown.chosen().get())));
    let reader = Reader {
        id: "schedule-reader",
        name: |t| t.schedule().month,
        count: Signal::derive(move || drawing.with(|drawing| drawing.bars.len())),
        at: Signal::derive(move || drawing.with(|drawing| drawing.at)),
        reading,
        place: |x, width, months| column_at(x, (ROOM.2, 0.0), width, months),
        picked,
    };
    let chart = view! { <Chart label table=TABLE figures=drawing height=|_| HEIGHT draw=draw /> }.into_any();
    view! {
        <figure class="confidence-curve">
            {reader.around(chart)}
            <figcaption>{tr(|t| t.schedule().chart_help)}</figcaption>
        </figure>
    }
    .into_any()
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
struct Drawing {
    bars: Vec<Bar>,
    /// The month that is read.
    at: usize,
    ink: &'static str,
    language: Language,
}

#[derive(Clone, Debug, PartialEq)]
struct Bar {
    month: String,
    planned: u64,
    actual: u64,
}

/// Height of the chart in CSS pixels.
const HEIGHT: f64 = 240.0;
/// Room around the bars: above, below, at the left.
const ROOM: (f64, f64, f64) = (12.0, 26.0, 64.0);
const TICK: Type = Type { size: 12.0, style: FontStyle::Normal, anchor: HPos::Right };
const MONTH: Type = Type { size: 12.0, style: FontStyle::Normal, anchor: HPos::Center };

fn draw(drawing: &Drawing, sheet: &Sheet) {
    let (top, bottom, left) = (ROOM.0, sheet.height - ROOM.1, ROOM.2);
    let (line, muted, text) = (sheet.ink("--line"), sheet.ink("--text-muted"), sheet.ink("--text"));
    let step = step(drawing.bars.iter().map(|bar| bar.planned.max(bar.actual)).max().unwrap_or_default());
    let up = |count: u64| bottom - length(count) / length(step * 4) * (bottom - top);
    for tick in (0..=4).map(|tick| tick * step) {
        sheet.line((left, up(tick)), (sheet.width, up(tick)), line);
        sheet.text(&figures::count(drawing.language, tick), (left - 8.0, up(tick)), left, TICK, muted);
    }
    let wide = (sheet.width - left) / length(drawing.bars.len() as u64).max(1.0);
    let mut free = left;
    for (place, bar) in drawing.bars.iter().enumerate() {
        let middle = left + (length(place as u64) + 0.5) * wide;
        let column = |half: f64, count: u64, ink| sheet.bar((middle - half, up(count)), (middle + half, bottom), ink);
        column(wide * 0.36, bar.planned, sheet.ink("--line-strong"));
        column(wide * 0.18, bar.actual, sheet.ink(drawing.ink));
        let is_read = place == drawing.at;
        if is_read {
            sheet.path(&[(middle - wide * 0.42, bottom), (middle + wide * 0.42, bottom)], 3.0, text);
        }
        let half = sheet.text_width(&bar.month, MONTH) / 2.0;
        let at = middle.min(sheet.width - half);
        if at - half >= free {
            sheet.text(&bar.month, (at, bottom + 14.0), sheet.width, MONTH, if is_read { text } else { muted });
            free = at + half + 10.0;
        }
    }
}

/// A quarter of the scale: 1, 2 or 5 times a power of ten, so that four of them reach over the largest.
fn step(largest: u64) -> u64 {
    let mut ten = 1_u64;
    loop {
        for step in [1, 2, 5].map(|step| ten.saturating_mul(step)) {
            if step.saturating_mul(4) >= largest {
                return step;
            }
        }
        ten = ten.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_steps_reach_over_the_largest() {
        for (largest, expected) in
            [(0, 1), (4, 1), (5, 2), (9, 5), (17, 5), (21, 10), (1_667, 500), (u64::MAX, 5_000_000_000_000_000_000)]
        {
            assert_eq!(step(largest), expected, "{largest}");
        }
    }
}
