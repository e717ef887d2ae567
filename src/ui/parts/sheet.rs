//! What a chart draws on: CSS pixels in, dots of the screen out.

use std::cell::RefCell;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters_canvas::CanvasBackend;

use crate::platform::canvas::{Canvas, dots_per_pixel};
use crate::platform::page;

/// What a chart is drawn for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// The screen, in its theme.
    Screen,
    /// A page of A4, always light.
    Paper,
}

/// A sheet to draw on.
pub struct Sheet {
    canvas: Canvas,
    area: DrawingArea<CanvasBackend, Shift>,
    fonts: String,
    /// The colours asked for so far: each makes the browser work out styles.
    inks: RefCell<Vec<(&'static str, RGBColor)>>,
    scale: f64,
    /// Its width in CSS pixels.
    pub width: f64,
    /// Its height in CSS pixels.
    pub height: f64,
}

/// A count as a length on a sheet, before it is scaled.
#[expect(clippy::cast_precision_loss, reason = "a length on the screen")]
pub fn length(count: u64) -> f64 {
    count as f64
}

/// How a text is set.
#[derive(Clone, Copy)]
pub struct Type {
    /// Size in CSS pixels.
    pub size: f64,
    /// Its weight.
    pub style: FontStyle,
    /// Which part of the text stands at its place: start, middle or end of its line, at half its height.
    pub anchor: HPos,
}

impl Sheet {
    /// CSS pixels between the margins of an A4 page.
    const PAPER_WIDTH: f64 = 680.0;
    /// Dots for each of them: about 300 to the inch.
    const PAPER_DOTS: f64 = 3.0;

    /// Clears `canvas` and draws on it. Does nothing while it is not shown.
    pub fn on(canvas: Canvas, height: f64, medium: Medium, draw: impl FnOnce(&Self)) {
        let (width, scale) = match medium {
            Medium::Screen => (canvas.width(), dots_per_pixel()),
            Medium::Paper => (Self::PAPER_WIDTH, Self::PAPER_DOTS),
        };
        if width < 1.0 {
            return;
        }
        canvas.clear(dots(width, scale).unsigned_abs(), dots(height, scale).unsigned_abs());
        let Some(area) = canvas.backend().map(IntoDrawingArea::into_drawing_area) else { return };
        let fonts = canvas.fonts();
        let sheet = Self { canvas, area, fonts, inks: RefCell::default(), scale, width, height };
        match medium {
            Medium::Screen => draw(&sheet),
            Medium::Paper => page::as_printed(|| draw(&sheet)),
        }
    }

    /// What plotters draws on, in dots. A canvas refuses nothing that is drawn on it, so the results can be passed over.
    pub fn area(&self) -> &DrawingArea<CanvasBackend, Shift> {
        &self.area
    }

    /// CSS pixels in dots.
    pub fn dots(&self, pixels: f64) -> i32 {
        dots(pixels, self.scale)
    }

    /// Dots in CSS pixels.
    pub fn pixels(&self, dots: i32) -> f64 {
        f64::from(dots) / self.scale
    }

    /// The colour of the style sheet under that name, such as `--ink-sales`.
    pub fn ink(&self, token: &'static str) -> RGBColor {
        let known = self.inks.borrow().iter().find(|(name, _)| *name == token).map(|(_, ink)| *ink);
        known.unwrap_or_else(|| {
            let [red, green, blue] = self.canvas.colour(token).unwrap_or([128; 3]);
            let ink = RGBColor(red, green, blue);
            self.inks.borrow_mut().push((token, ink));
            ink
        })
    }

    /// A line one CSS pixel wide.
    pub fn line(&self, from: (f64, f64), to: (f64, f64), ink: RGBColor) {
        self.path(&[from, to], 1.0, ink);
    }

    /// A line through several places, `wide` CSS pixels.
    pub fn path(&self, places: &[(f64, f64)], wide: f64, ink: RGBColor) {
        let style = ink.stroke_width(self.dots(wide).max(1).unsigned_abs());
        let places: Vec<_> = places.iter().map(|place| self.place(*place)).collect();
        let _ = self.area.draw(&PathElement::new(places, style));
    }

    /// A full rectangle from one corner to the other.
    pub fn bar(&self, from: (f64, f64), to: (f64, f64), ink: RGBColor) {
        let _ = self.area.draw(&Rectangle::new([self.place(from), self.place(to)], ink.filled()));
    }

    /// A full dot, `wide` CSS pixels from its middle to its edge.
    pub fn dot(&self, place: (f64, f64), wide: f64, ink: RGBColor) {
        let _ = self.area.draw(&Circle::new(self.place(place), self.dots(wide), ink.filled()));
    }

    /// A text, cut with an ellipsis where it is wider than `room` CSS pixels.
    pub fn text(&self, text: &str, place: (f64, f64), room: f64, kind: Type, ink: RGBColor) {
        let style = FontDesc::new(FontFamily::Name(&self.fonts), kind.size * self.scale, kind.style)
            .color(&ink)
            .pos(Pos::new(kind.anchor, VPos::Center));
        let fits = fitted(text, |text| self.text_width(text, kind) <= room);
        let _ = self.area.draw_text(&fits, &style, self.place(place));
    }

    /// The width of a text in CSS pixels.
    pub fn text_width(&self, text: &str, kind: Type) -> f64 {
        let font = format!("{} {}px {}", kind.style.as_str(), kind.size * self.scale, self.fonts);
        self.canvas.text_width(text, &font) / self.scale
    }

    fn place(&self, (x, y): (f64, f64)) -> (i32, i32) {
        (self.dots(x), self.dots(y))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a canvas has some thousand dots")]
fn dots(pixels: f64, scale: f64) -> i32 {
    (pixels * scale).round() as i32
}

/// The longest beginning of `text` that fits, with an ellipsis if it is not all of it.
fn fitted(text: &str, fits: impl Fn(&str) -> bool) -> String {
    if fits(text) {
        return text.to_owned();
    }
    let shorter =
        text.char_indices().rev().map(|(end, _)| format!("{}…", text.get(..end).unwrap_or_default().trim_end()));
    shorter.into_iter().find(|text| fits(text)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_between_characters_and_says_so() {
        for (text, room, expected) in [
            ("prospects", 9, "prospects"),
            ("prospects", 5, "pros…"),
            ("été à Évian", 6, "été à…"),
            ("été à Évian", 7, "été à…"),
            ("a", 0, ""),
            ("", 0, ""),
        ] {
            assert_eq!(fitted(text, |text| text.chars().count() <= room), expected, "{text} {room}");
        }
    }
}
