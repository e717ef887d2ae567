//! A chart on a canvas: as sharp as the screen, in the colours of the theme, drawn anew whenever either changes. What it shows
//! is said in its label, and stands in full in the table that it names. Out of sight nothing is drawn: it is made up for when the
//! chart comes into sight.

use leptos::html;
use leptos::prelude::*;

use super::sheet::{Medium, Sheet};
use crate::platform::canvas::Canvas;
use crate::platform::watch::Watch;
use crate::ui::Choices;

/// A chart of `figures`.
#[component]
pub fn Chart<T>(
    /// What it shows, with the figures.
    #[prop(into)]
    label: Signal<String>,
    /// Id of the table with the same figures.
    table: &'static str,
    /// What to draw.
    #[prop(into)]
    figures: Signal<T>,
    /// How high it is with these figures, in CSS pixels.
    height: fn(&T) -> f64,
    /// Draws them.
    draw: fn(&T, &Sheet),
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
{
    let canvas = NodeRef::<html::Canvas>::new();
    let theme = Choices::of_app().theme;
    let paint = move |medium| {
        if let Some(canvas) = canvas.get_untracked().and_then(Canvas::of) {
            figures.with_untracked(|figures| Sheet::on(canvas, height(figures), medium, |sheet| draw(figures, sheet)));
        }
    };
    // In the next frame: several changes are one drawing, and the style sheet has followed the theme by then.
    let (due, in_sight) = (StoredValue::new(false), StoredValue::new(false));
    let paint_if_due = move || {
        if in_sight.try_get_value() == Some(true) && due.try_get_value() == Some(true) {
            due.set_value(false);
            paint(Medium::Screen);
        }
    };
    let paint_soon = move || {
        if due.try_get_value() == Some(false) {
            due.set_value(true);
            if in_sight.get_value() {
                request_animation_frame(paint_if_due);
            }
        }
    };
    let seen = move |is_seen| {
        if in_sight.try_set_value(is_seen).is_none() {
            paint_if_due();
        }
    };
    Effect::new(move |_| {
        figures.track();
        theme.track();
        paint_soon();
    });
    let watches = StoredValue::new_local(Vec::new());
    Effect::new(move |_| {
        let Some(element) = canvas.get() else { return };
        let all = [
            Watch::sight(&element, seen),
            Watch::size(&element, paint_soon),
            Watch::window("resize", paint_soon),
            Watch::media("(prefers-color-scheme: dark)", paint_soon),
            Watch::window("beforeprint", move || paint(Medium::Paper)),
            Watch::window("afterprint", paint_soon),
        ];
        watches.set_value(all.into_iter().flatten().collect());
    });
    view! { <canvas class="chart" node_ref=canvas role="img" aria-label=label aria-describedby=table></canvas> }
}
