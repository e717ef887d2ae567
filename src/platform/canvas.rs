//! A canvas for a chart: its bitmap, the colours of the style sheet, the width of a text.

use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, HtmlCanvasElement};

/// A canvas on the page.
pub struct Canvas {
    element: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    style: CssStyleDeclaration,
}

impl Canvas {
    /// The canvas of `element`. `None` where the browser does not draw.
    pub fn of(element: HtmlCanvasElement) -> Option<Self> {
        let context = element.get_context("2d").ok()??.dyn_into().ok()?;
        let style = web_sys::window()?.get_computed_style(&element).ok()??;
        Some(Self { element, context, style })
    }

    /// Its width on the page, in CSS pixels; 0 while it is not shown.
    pub fn width(&self) -> f64 {
        self.element.get_bounding_client_rect().width()
    }

    /// Makes its bitmap `width` x `height` dots, all of them clear.
    pub fn clear(&self, width: u32, height: u32) {
        self.element.set_width(width);
        self.element.set_height(height);
    }

    /// What plotters draws on.
    pub fn backend(&self) -> Option<CanvasBackend> {
        CanvasBackend::with_canvas_object(self.element.clone())
    }

    /// The fonts of the page around it.
    pub fn fonts(&self) -> String {
        self.style.get_property_value("font-family").unwrap_or_default()
    }

    /// The width in dots of `text` in the font given as in a style sheet.
    ///
    /// plotters measures with an element that carries a `style` attribute, which the content security policy refuses.
    pub fn text_width(&self, text: &str, font: &str) -> f64 {
        self.context.set_font(font);
        self.context.measure_text(text).map_or(0.0, |measured| measured.width())
    }

    /// A colour of the style sheet by the name of its custom property, as red, green and blue.
    pub fn colour(&self, token: &str) -> Option<[u8; 3]> {
        // Mixing a colour with itself makes the browser work out `light-dark()` and `oklch()` and answer in sRGB.
        let mixed = format!("color-mix(in srgb, var({token}), var({token}))");
        let own = self.element.style();
        own.set_property("color", &mixed).ok()?;
        let answer = self.style.get_property_value("color");
        let _ = own.remove_property("color");
        srgb(&answer.ok()?)
    }
}

/// Dots on the screen for each CSS pixel.
pub fn dots_per_pixel() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(1.0, 4.0)
}

/// Reads `color(srgb 0.1 0.2 0.3)`, with or without an alpha behind it.
fn srgb(text: &str) -> Option<[u8; 3]> {
    let mut parts = text.strip_prefix("color(srgb ")?.trim_end_matches(')').split_whitespace();
    let mut part = || {
        let byte = (millionths(parts.next()?)? * 255 + 500_000) / 1_000_000;
        u8::try_from(byte).ok()
    };
    Some([part()?, part()?, part()?])
}

/// A share from 0 to 1 as browsers write it, held in that range. Read here: reading any number there is costs every visitor 10 KB
/// of tables.
fn millionths(share: &str) -> Option<u32> {
    if share.starts_with('-') || share.contains("e-") {
        return Some(0);
    }
    let (whole, decimals) = share.split_once('.').unwrap_or((share, "0"));
    if whole.parse::<u32>().ok()? > 0 {
        return Some(1_000_000);
    }
    let digits = decimals.get(..6).unwrap_or(decimals);
    let places = u32::try_from(digits.len()).ok()?;
    Some(digits.parse::<u32>().ok()? * 10_u32.pow(6 - places))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_as_the_browser_works_it_out_is_read() {
        for (text, expected) in [
            ("color(srgb 0 0.5 1)", Some([0, 128, 255])),
            ("color(srgb -0.02 1.2 0.00392157)", Some([0, 255, 1])),
            ("color(srgb 1 1 1 / 0.5)", Some([255, 255, 255])),
            ("color(srgb 1 1)", None),
            ("color(srgb none 1 1)", None),
            ("rgb(1, 2, 3)", None),
            ("", None),
        ] {
            assert_eq!(srgb(text), expected, "{text}");
        }
    }
}
