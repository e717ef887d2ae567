//! The chance of reaching a number of deals.
//!
//! Why own code: by its issue 434, statrs 0.19.0 finds 0.4912 for a million successes or more in 1,999,999 even trials, where
//! one half is right. Its repair is two expansions, a continued fraction and double-double logarithms, on three more crates;
//! where counts are whole, a loop is enough.

use super::{Conversion, normal};

/// A term this small against the largest one no longer changes the sum: what comes after all together is below 10^-16.
const VANISHES: f64 = 1e-18;

/// Returns P(at least `deals` sales come of `prospects`) by the binomial law; always in 0 to 1.
///
/// Up to ten million prospects it is the exact sum, outward from the likeliest number of sales, each term from the one
/// before: p(j + 1) / p(j) = (n - j) / (j + 1) x p / q. All terms are positive, and those of both sides together stand for
/// 1, so nothing needs a factorial or a logarithm. It ends where the terms vanish, after about 18 standard deviations: 29,000
/// terms at most. Where the variance is larger still, an expansion around the normal law answers at one cost for every size.
///
/// Absolute error, measured in the tests below: under 1e-14 up to ten thousand prospects (big integers), under 1e-13 up to ten
/// million (60 digits). After that it may grow with the root of the count, as n x p keeps 53 bits: up to 1e-10 at 10^12.
/// Time, measured in WebAssembly at the release profile: at most 0.06 ms.
pub fn chance(deals: u64, prospects: u64, conversion: Conversion) -> f64 {
    let Conversion { won, lost } = conversion;
    if deals == 0 || lost <= 0.0 {
        return if deals <= prospects { 1.0 } else { 0.0 };
    }
    let Some(spare) = prospects.checked_sub(deals) else { return 0.0 };
    // The rarer of the two is counted: its numbers are small.
    if won <= lost {
        upper(float(deals), float(prospects), won, lost)
    } else {
        1.0 - upper(float(spare) + 1.0, float(prospects), lost, won)
    }
}

/// P(X >= `k`) for `p` of at most one half.
fn upper(k: f64, n: f64, p: f64, q: f64) -> f64 {
    if n * p * q > normal::VARIANCE { normal::upper(k, n, p, q) } else { summed(k, n, p, q) }
}

/// The same by the sum outward from the mode, each term in parts of the largest.
fn summed(k: f64, n: f64, p: f64, q: f64) -> f64 {
    let (mode, odds) = (((n + 1.0) * p).floor(), p / q);
    let (mut reached, mut missed) = (0.0, 0.0);
    let mut add = |sales: f64, term: f64| if sales >= k { reached += term } else { missed += term };
    let (mut sales, mut term) = (mode, 1.0);
    while term > VANISHES {
        add(sales, term);
        term *= (n - sales) / (sales + 1.0) * odds;
        sales += 1.0;
    }
    (sales, term) = (mode, mode / (n - mode + 1.0) / odds);
    while term > VANISHES {
        sales -= 1.0;
        add(sales, term);
        term *= sales / (n - sales + 1.0) / odds;
    }
    reached / (reached + missed)
}

#[expect(clippy::cast_precision_loss, reason = "exact up to LARGEST_COUNT; beyond, no digit shown depends on it")]
pub(super) fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Rate;

    fn at(millionths: u64) -> Conversion {
        Conversion::through(&[Rate::from_millionths(millionths).expect("a rate")]).expect("fits")
    }

    /// Deals, prospects, rate in millionths, chance. Computed apart from this code with 40 to 60 digits: summed from a first
    /// term by ln-gamma; the last two, and once more those of 100 deals and more, by integrating the beta density.
    #[expect(clippy::excessive_precision, reason = "17 digits are what the reference printed")]
    const KNOWN: &[(u64, u64, u64, f64)] = &[
        (100, 5_000, 20_000, 0.513_702_119_347_666_23),
        (100, 5_410, 20_000, 0.799_707_010_911_201_12),
        (100, 5_411, 20_000, 0.800_243_311_103_576_12),
        (100, 5_643, 20_000, 0.899_840_245_399_758_63),
        (100, 5_644, 20_000, 0.900_167_075_648_827_75),
        (100, 5_840, 20_000, 0.949_846_525_797_664_51),
        (100, 5_841, 20_000, 0.950_034_447_036_394_87),
        (1, 1, 1, 1e-6),
        (1, 1_000_000, 1, 0.632_120_742_768_354_91),
        (3, 1_000_000, 1, 0.080_301_305_101_449_597),
        (10, 10_000_000, 1, 0.542_070_348_083_201_1),
        (20, 10_000_000, 1, 0.003_454_325_181_144_544_5),
        (200_000, 10_000_000, 20_000, 0.500_306_380_382_019_38),
        (199_000, 10_000_000, 20_000, 0.988_132_349_636_004_15),
        (201_000, 10_000_000, 20_000, 0.012_030_204_419_220_821),
        (5_000_000, 10_000_000, 500_000, 0.500_126_156_622_947_09),
        (5_002_000, 10_000_000, 500_000, 0.103_008_301_397_513_92),
        (4_995_000, 10_000_000, 500_000, 0.999_218_149_119_863_61),
        (3_000_001, 10_000_000, 300_000, 0.499_843_998_754_147_39),
        (9_999_990, 10_000_000, 999_999, 0.583_039_750_192_995_93),
        (9_800_123, 10_000_000, 980_000, 0.391_133_664_406_713_58),
        (50_000_000, 100_000_000, 500_000, 0.500_039_894_227_940_41),
        (20_004_000, 1_000_000_000, 20_000, 0.183_156_392_643_756_21),
        (19_990_000, 1_000_000_000, 20_000, 0.988_059_271_653_998_69),
        (7_000_000_100, 10_000_000_000, 700_000, 0.499_134_370_441_721_34),
        (1_000_010_000, 1_000_000_000_000_000, 1, 0.375_918_957_152_793_19),
    ];

    #[test]
    fn chances_agree_with_sixty_digits() {
        for (deals, prospects, rate, wanted) in KNOWN {
            let error = (chance(*deals, *prospects, at(*rate)) - wanted).abs();
            assert!(error < 1e-13, "{deals} of {prospects} at {rate}: {error:e}");
        }
    }

    #[test]
    fn the_ends_are_defined() {
        for (deals, prospects, rate, wanted) in [
            (0, 0, 1, 1.0),
            (0, 7, 1_000_000, 1.0),
            (1, 0, 500_000, 0.0),
            (8, 7, 1_000_000, 0.0),
            (7, 7, 1_000_000, 1.0),
            (7, 8, 1_000_000, 1.0),
            (u64::MAX, u64::MAX, 1_000_000, 1.0),
            (u64::MAX, u64::MAX, 999_999, 0.0),
            (1, u64::MAX, 1, 1.0),
            (u64::MAX, 10_000_000, 500_000, 0.0),
        ] {
            let found = chance(deals, prospects, at(rate));
            assert_eq!(found.to_bits(), f64::to_bits(wanted), "{deals} of {prospects} at {rate}");
        }
        let never = Conversion::through(&[Rate::from_millionths(1).expect("a rate"); 12]).expect("fits");
        assert!(chance(1, u64::MAX, never) < 1e-50);
    }

    #[test]
    fn where_the_sum_ends_the_normal_law_goes_on() {
        for p in [0.5, 0.3, 0.02, 1e-6, 1e-9] {
            let q = 1.0 - p;
            let n = (normal::VARIANCE / p / q).floor();
            for tenths in -90..=90 {
                let k = (n * p + f64::from(tenths) / 10.0 * normal::VARIANCE.sqrt()).floor();
                let error = (summed(k, n, p, q) - normal::upper(k, n, p, q)).abs();
                assert!(error < 1e-12, "{k} of {n} at {p}: {error:e}");
            }
        }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
pub(super) mod laws {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::reference::{error, exact};
    use super::*;
    use crate::domain::Rate;

    fn conversion(rates: &[u64]) -> Conversion {
        let rates: Vec<_> = rates.iter().map(|rate| Rate::from_millionths(*rate).expect("a rate")).collect();
        Conversion::through(&rates).expect("fits")
    }

    /// Rates of all sizes: drawn even they would hardly ever be small.
    pub(in super::super) fn rate() -> impl Strategy<Value = u64> {
        prop_oneof![1..=1_000_000_u64, 1..=1_000_u64, 999_000..=1_000_000_u64, Just(500_000)]
    }

    /// A size first, then a number of that size.
    pub(in super::super) fn count() -> impl Strategy<Value = u64> {
        (0..64_u32, any::<u64>()).prop_map(|(bits, count)| count >> bits)
    }

    /// Counts of the size of a plan, with the rate in thousandths.
    #[test]
    fn the_law_holds_for_thousands() {
        for (deals, prospects, rate) in [
            (100, 5_000, 20),
            (100, 5_411, 20),
            (120, 5_000, 20),
            (310, 1_000, 300),
            (40, 10_000, 5),
            (990, 1_000, 999),
        ] {
            let found =
                error(chance(deals, prospects, conversion(&[rate * 1_000])), &exact(deals, prospects, (rate, 1_000)));
            assert!(found < 1e-14, "{deals} of {prospects} at {rate}: {found:e}");
        }
    }

    proptest! {
        #[test]
        fn the_law_holds_for_small_counts(deals in 0..70_u64, prospects in 0..64_u64, rates in vec(rate(), 0..3)) {
            let part = rates.iter().product();
            let wanted = exact(deals, prospects, (part, 1_000_000_u64.pow(u32::try_from(rates.len()).expect("small"))));
            prop_assert!(error(chance(deals, prospects, conversion(&rates)), &wanted) < 1e-14);
        }

        #[test]
        fn a_chance_is_a_chance_whatever_is_asked(deals in count(), prospects in count(), rates in vec(rate(), 0..13)) {
            prop_assert!((0.0..=1.0).contains(&chance(deals, prospects, conversion(&rates))));
        }

        /// More prospects, fewer deals, a better rate: each helps, near the middle of the law where it moves.
        #[test]
        fn the_chance_rises_with_all_that_helps(
            prospects in 1..1_000_000_000_000_u64, rate in 1..1_000_000_u64, shift in -6_000..6_000_i64, more in 1..1_000_u64,
        ) {
            let mean = u128::from(prospects) * u128::from(rate) / 1_000_000;
            let mean = u64::try_from(mean).expect("fits");
            let deals = mean.saturating_add_signed(shift * mean.isqrt().cast_signed() / 1_000);
            let at = |deals, prospects, rate| chance(deals, prospects, conversion(&[rate]));
            let base = at(deals, prospects, rate) - 1e-12;
            prop_assert!(at(deals, prospects + more, rate) >= base);
            prop_assert!(at(deals.saturating_sub(more), prospects, rate) >= base);
            prop_assert!(at(deals, prospects, (rate + more).min(1_000_000)) >= base);
        }
    }
}
