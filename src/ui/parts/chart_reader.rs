//! Reading a value off a chart: by pointing at it, or with a slider under it, which takes the keyboard too.

use leptos::html;
use leptos::prelude::*;

use super::sheet::length;
use crate::i18n::Texts;
use crate::platform::geometry;
use crate::ui::tr;

/// What a chart is read by.
#[derive(Clone, Copy)]
pub struct Reader {
    /// Id of the slider.
    pub id: &'static str,
    /// What the slider chooses.
    pub name: fn(&'static Texts) -> &'static str,
    /// How many places there are.
    pub count: Signal<usize>,
    /// The one that is read, from 0.
    pub at: Signal<usize>,
    /// What stands there, in words.
    pub reading: Signal<String>,
    /// The place, of so many, under a point across a chart of a width.
    pub place: fn(x: f64, width: f64, count: usize) -> usize,
    /// Takes the place that somebody chose.
    pub picked: RwSignal<Option<usize>>,
}

impl Reader {
    /// The chart with its reader; what is read stands in `<id>-text`.
    pub fn around(self, chart: AnyView) -> AnyView {
        let Self { id, name, count, at, reading, place, picked } = self;
        let around = NodeRef::<html::Div>::new();
        let point = move |x: i32| {
            let Some(area) = around.get_untracked().map(|around| geometry::area(&around)) else { return };
            let place = place(f64::from(x) - area.left, area.right - area.left, count.get_untracked());
            if picked.get_untracked() != Some(place) {
                picked.set(Some(place));
            }
        };
        view! {
            <div node_ref=around on:pointermove=move |event| point(event.client_x())>
                {chart}
            </div>
            <label class="chart-reading">
                <span class="visually-hidden">{tr(name)}</span>
                <input
                    type="range"
                    id=id
                    min="0"
                    max=move || count.get().saturating_sub(1).to_string()
                    prop:value=move || at.get().to_string()
                    aria-valuetext=reading
                    on:input:target=move |event| picked.set(event.target().value().parse().ok())
                />
                <span data-testid=format!("{id}-text")>{reading}</span>
            </label>
        }
        .into_any()
    }
}

/// The place of `count` columns side by side, between the margins `left` and `right`, that a point `x` across a chart is in.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` holds it at the bounds, which is meant"
)]
pub fn column_at(x: f64, (left, right): (f64, f64), width: f64, count: usize) -> usize {
    let share = (x - left) / (width - left - right).max(1.0);
    ((share * length(count as u64)) as usize).min(count.saturating_sub(1))
}

/// The nearest of `count` points that stand evenly from the margin `left` to the margin `right`.
pub fn point_at(x: f64, (left, right): (f64, f64), width: f64, count: usize) -> usize {
    let gap = (width - left - right).max(1.0) / length(count.saturating_sub(1) as u64).max(1.0);
    // Each point is in the middle of a column as wide as a gap.
    column_at(x, (left - gap / 2.0, right - gap / 2.0), width, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_across_the_chart_is_a_column() {
        for (x, expected) in [(-5.0, 0), (64.0, 0), (113.9, 0), (114.1, 1), (600.0, 9), (9_000.0, 9)] {
            assert_eq!(column_at(x, (64.0, 0.0), 564.0, 10), expected, "{x}");
        }
        assert_eq!(column_at(10.0, (64.0, 0.0), 20.0, 0), 0);
    }

    #[test]
    fn a_place_across_the_chart_is_the_nearest_point() {
        for (x, expected) in [(-5.0, 0), (50.0, 0), (99.0, 0), (101.0, 1), (200.0, 2), (550.0, 5), (9_000.0, 5)] {
            assert_eq!(point_at(x, (50.0, 50.0), 600.0, 6), expected, "{x}");
        }
        assert_eq!(point_at(10.0, (50.0, 50.0), 600.0, 1), 0);
    }
}
