//! The funnel as bars, one a stage and one for the sales, each in the ink of its team and with its number behind it.
//!
//! The scale is logarithmic: beside a million visits, twenty sales would be a bar of nothing, and on this scale the step from
//! one bar to the next is the rate between them, which is what a funnel is about. The lines stand at ten times each other.

use leptos::prelude::*;
use plotters::coord::cartesian::{Cartesian2d, MeshLine};
use plotters::coord::combinators::LogCoord;
use plotters::coord::ranged1d::BoldPoints;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use super::super::doubts::Doubts;
use super::super::figures::{self, Amount};
use super::sales_row::end_name;
use super::stage_row::said;
use super::stages::TABLE;
use crate::domain::{Funnel, Team};
use crate::i18n::{Language, Texts};
use crate::ui::parts::{Chart, Sheet, Type, length};
use crate::ui::{Choices, tr};

/// The chart, and how to read it.
#[component]
pub fn FunnelChart() -> impl IntoView {
    let choices = Choices::of_app();
    let funnel = Doubts::of_page().funnel();
    let bars = Memo::new(move |_| funnel.with(|funnel| Bars::of(funnel, choices.language.get(), choices.texts())));
    let label = move || {
        let figures = bars.with(|bars| {
            bars.0.iter().map(|bar| format!("{} {} ({})", bar.name, bar.figure, bar.team)).collect::<Vec<_>>()
        });
        (choices.texts().objectives().chart)(&figures.join(", "))
    };
    view! {
        <figure class="funnel-chart">
            <Chart label=Signal::derive(label) table=TABLE figures=bars height=height draw=draw />
            <figcaption>{tr(|t| t.objectives().chart_scale)}</figcaption>
        </figure>
    }
}

/// The bars, from the first contact to the sales.
#[derive(Clone, Debug, PartialEq)]
struct Bars(Vec<Bar>, Language);

#[derive(Clone, Debug, PartialEq)]
struct Bar {
    name: String,
    team: &'static str,
    ink: &'static str,
    /// What it needs, if known.
    need: Option<f64>,
    /// The same as text.
    figure: String,
    /// The rate to the next bar, as text.
    rate: String,
}

impl Bars {
    fn of(funnel: &Funnel, language: Language, texts: &'static Texts) -> Self {
        let bar = |name: &str, owner: Team, need: Option<Amount>, rate: String| Bar {
            name: said(Some(name), texts),
            team: (texts.terms().team)(owner),
            ink: ink(owner),
            // A bar begins at 1, so nothing and one are both without length.
            need: need.map(|need| length(need.nearest.max(1))),
            figure: figures::count_or_dash(language, need.map(|need| need.nearest)),
            rate,
        };
        let needs = funnel.needs();
        let stages = funnel.stages.iter().zip(needs).map(|(stage, need)| {
            let rate = stage.rate.map_or_else(|| figures::UNKNOWN.to_owned(), |rate| figures::rate(language, rate));
            bar(&stage.name, stage.owner, need.and_then(Amount::of), format!("↓ {rate}"))
        });
        let sales = funnel.sales().and_then(Amount::of);
        let end = std::iter::once(bar(end_name(funnel, texts), Team::Sales, sales, String::new()));
        Self(stages.chain(end).collect(), language)
    }

    /// The end of the scale: at least ten, so that there is a step to see.
    fn largest(&self) -> f64 {
        self.0.iter().filter_map(|bar| bar.need).fold(10.0, f64::max)
    }
}

/// The ink of a team.
pub fn ink(team: Team) -> &'static str {
    match team {
        Team::Marketing => "--ink-marketing",
        Team::InsideSales => "--ink-inside",
        Team::Sales => "--ink-sales",
    }
}

/// Height of one bar with its name and the room around it, in CSS pixels.
const ROW: f64 = 60.0;
/// Top of the bar in its row, and its height.
const BAR: (f64, f64) = (26.0, 20.0);
/// Room below for the numbers of the scale.
const FOOT: f64 = 22.0;
const NAME: Type = Type { size: 14.0, style: FontStyle::Bold, anchor: HPos::Left };
const TEAM: Type = Type { size: 13.0, style: FontStyle::Normal, anchor: HPos::Left };
const RATE: Type = Type { size: 13.0, style: FontStyle::Normal, anchor: HPos::Right };
const FIGURE: Type = Type { size: 15.0, style: FontStyle::Bold, anchor: HPos::Left };
const TICK: Type = Type { size: 12.0, style: FontStyle::Normal, anchor: HPos::Center };

#[expect(clippy::cast_precision_loss, reason = "at most thirteen bars")]
fn height(bars: &Bars) -> f64 {
    bars.0.len() as f64 * ROW + FOOT
}

fn draw(bars: &Bars, sheet: &Sheet) {
    let figures = bars.0.iter().map(|bar| sheet.text_width(&bar.figure, FIGURE));
    // Behind the longest bar there is room for the widest figure.
    let end = (sheet.width - figures.fold(0.0, f64::max) - 12.0).max(40.0);
    let bottom = sheet.height - FOOT;
    let scale = Cartesian2d::<LogCoord<f64>, RangedCoordf64>::new(
        (1.0..bars.largest()).log_scale(),
        0.0..bottom,
        (0..sheet.dots(end), 0..sheet.dots(bottom)),
    );
    draw_lines(bars, sheet, &scale, bottom);
    let area = sheet.area().apply_coord_spec(scale);
    let (text, muted) = (sheet.ink("--text"), sheet.ink("--text-muted"));
    let mut top = 0.0;
    for bar in &bars.0 {
        let middle = top + BAR.0 / 2.0;
        let rate = sheet.text_width(&bar.rate, RATE);
        let name = sheet.text_width(&bar.name, NAME).min((sheet.width - rate - 12.0).max(0.0));
        sheet.text(&bar.name, (0.0, middle), name, NAME, text);
        sheet.text(bar.team, (name + 8.0, middle), sheet.width - name - rate - 20.0, TEAM, muted);
        sheet.text(&bar.rate, (sheet.width, top + ROW), rate, RATE, muted);
        let (from, to) = (top + BAR.0, top + BAR.0 + BAR.1);
        let ink = sheet.ink(bar.ink);
        if let Some(need) = bar.need {
            let _ = area.draw(&Rectangle::new([(1.0, from), (need, to)], ink.filled()));
            // A bar of one is a mark of a few dots.
            sheet.line((0.5, from), (0.5, to), ink);
        }
        let ends = bar.need.map_or(0.0, |need| sheet.pixels(area.map_coordinate(&(need, from)).0));
        sheet.text(&bar.figure, (ends + 8.0, f64::midpoint(from, to)), sheet.width - ends, FIGURE, text);
        top += ROW;
    }
}

/// The lines of the scale with their numbers, as many as have room side by side.
fn draw_lines(bars: &Bars, sheet: &Sheet, scale: &Cartesian2d<LogCoord<f64>, RangedCoordf64>, bottom: f64) {
    let (ink, muted) = (sheet.ink("--line"), sheet.ink("--text-muted"));
    let mut free = 0.0;
    let _ = scale.draw_mesh(BoldPoints(1), BoldPoints(20), |line| {
        if let MeshLine::XMesh((x, _), _, value) = line {
            let x = sheet.pixels(x);
            sheet.line((x, 0.0), (x, bottom), ink);
            let number = tick(bars.1, *value);
            let half = sheet.text_width(&number, TICK) / 2.0;
            let at = x.max(half);
            if at - half >= free && at + half <= sheet.width {
                sheet.text(&number, (at, bottom + FOOT / 2.0 + 2.0), sheet.width, TICK, muted);
                free = at + half + 10.0;
            }
        }
        Ok::<(), ()>(())
    });
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a power of ten up to 10^15")]
fn tick(language: Language, value: f64) -> String {
    figures::count(language, value.round() as u64)
}
