//! The chance of the goal over the number of prospects, for a chart.

use super::{Conversion, Sureness, chance, prospects_for};
use crate::domain::LARGEST_COUNT;

/// A point of the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// So many prospects.
    pub prospects: u64,
    /// Reach the goal with this probability.
    pub chance: f64,
}

/// Returns at most `most` points, evenly spread from the prospects that reach `deals` with 0.1 % to those that do with 99.9 %
/// (or to [`LARGEST_COUNT`]), both among them, rising; empty if even the first are too many to count. Each point costs one
/// [`chance()`]: with 60 points, a few milliseconds at worst.
pub fn curve(deals: u64, conversion: Conversion, most: usize) -> Vec<Point> {
    let Some(from) = prospects_for(deals, conversion, Sureness::HARDLY) else { return Vec::new() };
    let to = prospects_for(deals, conversion, Sureness::ALMOST).unwrap_or(LARGEST_COUNT);
    let span = u128::from(to.saturating_sub(from));
    let Some(gaps) = (most as u128).checked_sub(1).map(|gaps| gaps.min(span)) else { return Vec::new() };
    let points = (0..=gaps).filter_map(|gap| {
        let prospects = from + u64::try_from((span * gap).checked_div(gaps).unwrap_or(0)).ok()?;
        Some(Point { prospects, chance: chance(deals, prospects, conversion) })
    });
    points.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Rate;

    fn check(deals: u64, millionths: u64, most: usize, wanted: &[u64]) {
        let rate = Rate::from_millionths(millionths).expect("a rate");
        let curve = curve(deals, Conversion::through(&[rate]).expect("fits"), most);
        let prospects: Vec<_> = curve.iter().map(|point| point.prospects).collect();
        assert_eq!(prospects, wanted, "{deals} at {millionths}, {most} points");
        assert!(curve.is_sorted_by(|one, next| one.chance < next.chance), "{curve:?}");
        assert!(curve.iter().all(|point| (0.0..=1.0).contains(&point.chance)), "{curve:?}");
    }

    #[test]
    fn the_points_are_spread_evenly_from_hardly_to_almost_sure() {
        check(100, 20_000, 5, &[3_610, 4_375, 5_141, 5_906, 6_672]);
        check(100, 20_000, 2, &[3_610, 6_672]);
        check(100, 20_000, 1, &[3_610]);
        check(100, 20_000, 0, &[]);
        check(2, 500_000, 100, &[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
        check(5, 1_000_000, 100, &[5]);
        check(0, 20_000, 100, &[0]);
        check(LARGEST_COUNT, 1, 100, &[]);
    }
}
