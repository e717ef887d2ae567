//! The chance of the goal as a curve, and the same as a table.

use leptos::prelude::*;
use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::super::doubts::Doubts;
use super::super::figures;
use super::{headline, percent};
use crate::domain::Funnel;
use crate::domain::confidence::{Confidence, Conversion, Point, curve};
use crate::i18n::Language;
use crate::ui::parts::{Chart, Reader, Sheet, Type, length, point_at};
use crate::ui::{Choices, tr};

/// Id of the table.
const TABLE: &str = "confidence-points";
/// Points of the curve.
const DRAWN: usize = 60;
/// Points of the table.
const LISTED: usize = 11;

/// The curve, how to read it, and its twin.
#[component]
pub fn Curve(found: Memo<Option<Confidence>>) -> impl IntoView {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    let picked = RwSignal::new(None);
    let drawing = Memo::new(move |_| {
        let found = found.get();
        let points = funnel.with(|funnel| points(funnel, found.as_ref(), DRAWN));
        let at = picked.get().map(|at: usize| at.min(points.len().saturating_sub(1)));
        Drawing { points, at, marks: found.map(marks).unwrap_or_default(), language: choices.language.get() }
    });
    let label = Signal::derive(move || {
        let texts = choices.texts().confidence();
        let figures = drawing.with(|drawing| {
            let Drawing { marks, language, .. } = drawing;
            marks.iter().map(|mark| said(texts.point, *language, mark.at, 0)).collect::<Vec<_>>()
        });
        (texts.curve)(&figures.join(", "))
    });
    let reading = Signal::derive(move || {
        let texts = choices.texts().confidence();
        drawing.with(|drawing| match drawing.read() {
            None => texts.curve_read.to_owned(),
            Some(at) => said(texts.point, drawing.language, at, 1),
        })
    });
    let reader = Reader {
        id: "curve-reader",
        name: |t| t.confidence().curve_place,
        count: Signal::derive(move || drawing.with(|drawing| drawing.points.len())),
        at: Signal::derive(move || drawing.with(|drawing| drawing.at.unwrap_or(drawing.points.len() / 2))),
        reading,
        place: |x, width, points| point_at(x, (ROOM.3, ROOM.1), width, points),
        picked,
    };
    let chart = view! { <Chart label table=TABLE figures=drawing height=|_| HEIGHT draw=draw /> }.into_any();
    view! {
        <figure class="confidence-curve">
            {reader.around(chart)}
            <figcaption>{tr(|t| t.confidence().curve_help)}</figcaption>
            <details>
                <summary>{tr(|t| t.confidence().curve_table)}</summary>
                {table(found)}
            </details>
        </figure>
    }
    .into_any()
}

/// A point in words, its chance with so many digits behind the point.
fn said(words: fn(&str, &str) -> String, language: Language, at: Point, digits: u8) -> String {
    words(&percent(language, digits, at.chance), &figures::count(language, at.prospects))
}

fn points(funnel: &Funnel, found: Option<&Confidence>, most: usize) -> Vec<Point> {
    let found = found.zip(Conversion::of_funnel(funnel));
    found.map(|(found, conversion)| curve(found.deals, conversion, most)).unwrap_or_default()
}

fn table(found: Memo<Option<Confidence>>) -> AnyView {
    let (choices, funnel, name) = (Choices::of_app(), Doubts::of_page().funnel(), headline());
    let row = move |point: Point| {
        let language = choices.language.get();
        view! {
            <tr>
                <th scope="row" data-kind="number">{figures::count(language, point.prospects)}</th>
                <td data-kind="number">{percent(language, 1, point.chance)}</td>
            </tr>
        }
    };
    let rows = move || {
        let points = found.with(|found| funnel.with(|funnel| points(funnel, found.as_ref(), LISTED)));
        points.into_iter().map(row).collect_view().into_any()
    };
    view! {
        <table class="table" id=TABLE aria-label=tr(|t| t.confidence().curve_table)>
            <thead>
                <tr>
                    <th scope="col" data-kind="number">{name}</th>
                    <th scope="col" data-kind="number">{tr(|t| t.confidence().chance_column)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
struct Drawing {
    points: Vec<Point>,
    /// The point that is read.
    at: Option<usize>,
    /// The most important first: where room is short the others go without a number.
    marks: Vec<Mark>,
    language: Language,
}

impl Drawing {
    fn read(&self) -> Option<Point> {
        self.points.get(self.at?).copied()
    }
}

/// A place on the curve that is said in words too.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mark {
    at: Point,
    /// Whether it is what is promised.
    promised: bool,
}

/// The promise, the textbook number, the usual surenesses.
fn marks(found: Confidence) -> Vec<Mark> {
    let textbook = Point { prospects: found.prospects, chance: found.chance };
    let wanted = found.chosen.iter().chain(&found.usual).filter_map(|needed| {
        Some(Point { prospects: needed.prospects?, chance: f64::from(needed.sureness.millionths()) / 1e6 })
    });
    let mut marks: Vec<_> = wanted.map(|at| Mark { at, promised: false }).collect();
    let place = usize::from(found.chosen.is_some_and(|chosen| chosen.prospects.is_some()));
    marks.insert(place, Mark { at: textbook, promised: false });
    if let Some(first) = marks.first_mut() {
        first.promised = true;
    }
    marks
}

/// Height of the chart in CSS pixels.
const HEIGHT: f64 = 260.0;
/// Room around the curve: above, at the right, below, at the left.
const ROOM: (f64, f64, f64, f64) = (12.0, 16.0, 26.0, 52.0);
const SHARE: Type = Type { size: 12.0, style: FontStyle::Normal, anchor: HPos::Right };
const COUNT: Type = Type { size: 12.0, style: FontStyle::Normal, anchor: HPos::Center };
const PROMISE: Type = Type { size: 13.0, style: FontStyle::Bold, anchor: HPos::Center };

fn draw(drawing: &Drawing, sheet: &Sheet) {
    let Some((first, last)) = drawing.points.first().zip(drawing.points.last()) else { return };
    // On a sheet narrower than its margins all is at the left; the ends of a clamp must not cross.
    let (left, right) = (ROOM.3, (sheet.width - ROOM.1).max(ROOM.3));
    let (top, bottom) = (ROOM.0, sheet.height - ROOM.2);
    let (from, span) = (length(first.prospects), length(last.prospects.saturating_sub(first.prospects)).max(1.0));
    let across = |prospects: u64| (left + (length(prospects) - from) / span * (right - left)).clamp(left, right);
    let up = |chance: f64| bottom - chance * (bottom - top);
    let (line, muted) = (sheet.ink("--line"), sheet.ink("--text-muted"));
    let (text, shared) = (sheet.ink("--text"), sheet.ink("--ink-shared"));
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        sheet.line((left, up(share)), (right, up(share)), line);
        sheet.text(&percent(drawing.language, 0, share), (left - 8.0, up(share)), left, SHARE, muted);
    }
    let curve: Vec<_> = drawing.points.iter().map(|point| (across(point.prospects), up(point.chance))).collect();
    sheet.path(&curve, 2.0, shared);
    if let Some(read) = drawing.read() {
        let (x, y) = (across(read.prospects), up(read.chance));
        sheet.path(&[(left, y), (x, y), (x, bottom)], 1.0, text);
        sheet.dot((x, y), 4.0, text);
    }
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for mark in &drawing.marks {
        let (x, y) = (across(mark.at.prospects), up(mark.at.chance));
        let (ink, kind, wide) = if mark.promised { (shared, PROMISE, 2.0) } else { (muted, COUNT, 1.0) };
        sheet.path(&[(x, bottom), (x, y)], wide, ink);
        sheet.dot((x, y), if mark.promised { 5.0 } else { 3.5 }, ink);
        let number = figures::count(drawing.language, mark.at.prospects);
        let half = sheet.text_width(&number, kind) / 2.0;
        let at = x.clamp(half, (sheet.width - half).max(half));
        if taken.iter().all(|(start, end)| at + half + 6.0 < *start || at - half - 6.0 > *end) {
            sheet.text(&number, (at, bottom + 14.0), sheet.width, kind, if mark.promised { shared } else { text });
            taken.push((at - half, at + half));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Rate;
    use crate::domain::Volume;
    use crate::domain::confidence::Sureness;

    #[test]
    fn the_promise_comes_first_and_the_textbook_number_is_always_there() {
        let conversion = Conversion::through(&[Rate::from_millionths(20_000).expect("a rate")]).expect("fits");
        let check = |chosen: Option<u64>, wanted: &[u64]| {
            let chosen = chosen.and_then(|millionths| Sureness::from_millionths(millionths).ok());
            let found = Confidence::of(Volume::whole(100), conversion, 5_000, chosen).expect("countable");
            let found: Vec<_> = marks(found).into_iter().map(|mark| (mark.at.prospects, mark.promised)).collect();
            let wanted: Vec<_> = wanted.iter().zip(0..).map(|(count, place)| (*count, place == 0)).collect();
            assert_eq!(found, wanted);
        };
        check(None, &[5_000, 5_411, 5_644, 5_841]);
        check(Some(900_000), &[5_644, 5_000, 5_411, 5_644, 5_841]);
    }
}
