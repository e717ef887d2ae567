//! Columns side by side, each of layers on each other, in front of a wider and grey one where something is compared; and lines over
//! them. One column is read at a time: by pointing at it, or with the slider below.

use leptos::prelude::*;
use plotters::style::text_anchor::HPos;
use plotters::style::{FontStyle, RGBColor};

use super::chart::Chart;
use super::chart_reader::{Reader, column_at};
use super::sheet::{Sheet, Type, length};
use super::written;
use crate::i18n::{Language, Texts};

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The columns, left to right.
    pub columns: Vec<ChartColumn>,
    /// Lines over them, each from the middle of one column to that of the next.
    pub lines: Vec<ChartLine>,
    /// The column that is read, from 0.
    pub at: usize,
    /// What the numbers at the side are written in.
    pub language: Language,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartColumn {
    /// What stands below it.
    pub name: String,
    /// What it is compared with.
    pub backdrop: u64,
    /// What it is made of, from below.
    pub layers: Vec<(u64, Shade)>,
}

/// A line. It ends where its values do.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartLine {
    /// Its height at each column.
    pub values: Vec<u64>,
    /// Its colour.
    pub shade: Shade,
}

/// A colour of the style sheet, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// As it is.
    Full(&'static str),
    /// So many hundredths of it on the ground of a card.
    Pale(&'static str, u8),
}

/// The words of columns, and who picks one.
#[derive(Clone, Copy)]
pub struct Legend {
    /// Id of the slider.
    pub id: &'static str,
    /// What the chart shows.
    pub label: Signal<String>,
    /// Id of the table with the same figures.
    pub table: &'static str,
    /// What a column stands for.
    pub of: fn(&'static Texts) -> &'static str,
    /// What the column that is read says.
    pub said: Signal<String>,
    /// The column that somebody picked.
    pub picked: RwSignal<Option<usize>>,
}

/// The chart and its slider, to stand in a figure.
pub fn columns(drawn: Memo<Columns>, legend: Legend) -> AnyView {
    let Legend { id, label, table, of, said, picked } = legend;
    let reader = Reader {
        id,
        name: of,
        count: Signal::derive(move || drawn.with(|drawn| drawn.columns.len())),
        at: Signal::derive(move || drawn.with(|drawn| drawn.at)),
        reading: said,
        place: |x, width, columns| column_at(x, (ROOM.2, 0.0), width, columns),
        picked,
    };
    reader.around(view! { <Chart label table figures=drawn height=|_| HEIGHT draw=draw /> }.into_any())
}

impl Columns {
    /// The column that is read.
    pub fn read(&self) -> Option<&ChartColumn> {
        self.columns.get(self.at)
    }

    /// The highest of all that is drawn.
    fn largest(&self) -> u64 {
        let columns = self.columns.iter().map(|column| column.backdrop.max(column.height()));
        columns.chain(self.lines.iter().flat_map(|line| line.values.iter().copied())).max().unwrap_or_default()
    }
}

impl ChartColumn {
    /// The sum of its layers.
    pub fn height(&self) -> u64 {
        self.layers.iter().map(|(count, _)| count).sum()
    }
}

impl Shade {
    fn ink(self, sheet: &Sheet) -> RGBColor {
        match self {
            Self::Full(token) => sheet.ink(token),
            Self::Pale(token, hundredths) => {
                let (ink, ground) = (sheet.ink(token), sheet.ink("--surface"));
                let mixed = |ink: u8, ground: u8| {
                    let share = u16::from(hundredths.min(100));
                    let sum = u16::from(ink) * share + u16::from(ground) * (100 - share);
                    u8::try_from(sum / 100).unwrap_or(ink)
                };
                RGBColor(mixed(ink.0, ground.0), mixed(ink.1, ground.1), mixed(ink.2, ground.2))
            }
        }
    }
}

/// Height of the chart in CSS pixels.
const HEIGHT: f64 = 240.0;
/// Room around the columns: above, below, at the left.
const ROOM: (f64, f64, f64) = (12.0, 26.0, 64.0);
const TICK: Type = Type { size: 12.0, style: FontStyle::Normal, anchor: HPos::Right };
const NAME: Type = Type { size: 12.0, style: FontStyle::Normal, anchor: HPos::Center };

fn draw(drawn: &Columns, sheet: &Sheet) {
    let (top, bottom, left) = (ROOM.0, sheet.height - ROOM.1, ROOM.2);
    let (line, muted, text) = (sheet.ink("--line"), sheet.ink("--text-muted"), sheet.ink("--text"));
    let step = step(drawn.largest());
    let up = |count: u64| bottom - length(count) / length(step.saturating_mul(4)) * (bottom - top);
    for tick in (0..=4).map(|tick| tick * step) {
        sheet.line((left, up(tick)), (sheet.width, up(tick)), line);
        sheet.text(&written::number(drawn.language, tick), (left - 8.0, up(tick)), left, TICK, muted);
    }
    let wide = (sheet.width - left) / length(drawn.columns.len() as u64).max(1.0);
    let middle = |place: usize| left + (length(place as u64) + 0.5) * wide;
    let mut free = left;
    for (place, column) in drawn.columns.iter().enumerate() {
        let middle = middle(place);
        let bar =
            |half: f64, from: u64, to: u64, ink| sheet.bar((middle - half, up(to)), (middle + half, up(from)), ink);
        let is_compared = drawn.columns.iter().any(|column| column.backdrop > 0);
        bar(wide * 0.36, 0, column.backdrop, sheet.ink("--line-strong"));
        let mut below = 0;
        for (count, shade) in column.layers.iter().filter(|(count, _)| *count > 0) {
            bar(wide * if is_compared { 0.18 } else { 0.3 }, below, below + count, shade.ink(sheet));
            below += count;
            if below > *count {
                // A layer is told from the one below it by more than its shade.
                let edge = up(below - count);
                sheet.path(&[(middle - wide * 0.3, edge), (middle + wide * 0.3, edge)], 1.0, sheet.ink("--surface"));
            }
        }
        let is_read = place == drawn.at;
        if is_read {
            sheet.path(&[(middle - wide * 0.42, bottom), (middle + wide * 0.42, bottom)], 3.0, text);
        }
        let half = sheet.text_width(&column.name, NAME) / 2.0;
        let at = middle.min(sheet.width - half);
        if at - half >= free {
            sheet.text(&column.name, (at, bottom + 14.0), sheet.width, NAME, if is_read { text } else { muted });
            free = at + half + 10.0;
        }
    }
    for ChartLine { values, shade } in &drawn.lines {
        let ink = shade.ink(sheet);
        let places: Vec<_> = values.iter().enumerate().map(|(place, count)| (middle(place), up(*count))).collect();
        if places.len() > 1 {
            sheet.path(&places, 2.5, ink);
        }
        // A line of one value is a dot.
        let dots = places.iter().enumerate().filter(|(place, _)| *place == drawn.at || values.len() == 1);
        dots.for_each(|(_, place)| sheet.dot(*place, 4.5, ink));
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

    #[test]
    fn the_scale_reaches_over_columns_backdrops_and_lines() {
        let shade = Shade::Full("--text");
        let column = |backdrop, layers: &[u64]| ChartColumn {
            name: String::new(),
            backdrop,
            layers: layers.iter().map(|count| (*count, shade)).collect(),
        };
        let mut drawn =
            Columns { columns: vec![column(3, &[2, 2])], lines: Vec::new(), at: 0, language: Language::French };
        assert_eq!(drawn.largest(), 4);
        drawn.columns.push(column(7, &[]));
        assert_eq!(drawn.largest(), 7);
        drawn.lines.push(ChartLine { values: vec![1, 9], shade });
        assert_eq!(drawn.largest(), 9);
    }
}
