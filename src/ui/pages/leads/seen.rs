//! How much of a long list is seen, and how high its rows are.

use leptos::html;
use leptos::prelude::*;

use crate::platform::geometry::{HeightWatch, window_height};

/// From where on and how much of a scrolling element is seen.
pub fn visible_part() -> (RwSignal<f64>, RwSignal<f64>, NodeRef<html::Div>) {
    let (top, height) = (RwSignal::new(0.0), RwSignal::new(0.0));
    let scroller = NodeRef::<html::Div>::new();
    let watch = StoredValue::new_local(None::<HeightWatch>);
    Effect::new(move |_| {
        let Some(element) = scroller.get() else { return };
        // Without its style sheet the element is as high as its content; no more than the window is ever seen.
        watch.set_value(HeightWatch::on(&element, move |now| {
            let _ = height.try_set(now.min(window_height()));
        }));
    });
    (top, height, scroller)
}

/// As high as a row, so that the script knows: the style sheet decides, in units that follow the size of the text.
#[component]
pub fn RowProbe(
    /// The height in pixels.
    row: RwSignal<f64>,
) -> impl IntoView {
    let probe = NodeRef::<html::Div>::new();
    let watch = StoredValue::new_local(None::<HeightWatch>);
    Effect::new(move |_| {
        let Some(element) = probe.get() else { return };
        watch.set_value(HeightWatch::on(&element, move |height| {
            if height > 0.0 {
                let _ = row.try_set(height);
            }
        }));
    });
    view! { <div class="board-row" aria-hidden="true" node_ref=probe></div> }
}
