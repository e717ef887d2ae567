//! How far a sample pins its rate down.

use super::Sample;
use crate::domain::Rate;

/// The normal deviate of 95 % on both sides together.
const Z: f64 = 1.959_964;

/// Between which rates the true one may well lie, both ends in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The lowest rate; `None` is 0, which no funnel can be planned with.
    pub low: Option<Rate>,
    /// The highest rate.
    pub high: Rate,
}

impl Interval {
    /// Returns the Wilson score interval of `sample` at 95 %.
    ///
    /// Source: E. B. Wilson, *Probable Inference, the Law of Succession, and Statistical Inference*, Journal of the American
    /// Statistical Association 22 (1927), pages 209-212; today for example the NIST/SEMATECH *e-Handbook of Statistical
    /// Methods*, section 7.2.4.1 (<https://www.itl.nist.gov/div898/handbook/prc/section2/prc241.htm>). Its ends are the rates
    /// r with n (s/n - r)^2 = z^2 r (1 - r), for s successes of n and z = 1.959964.
    ///
    /// The ends are rounded outward to whole millionths, so that the interval never claims more than the sample does. A
    /// sample without a success has no lowest rate, one without a failure reaches 100 %. So few successes in so many trials
    /// that the low end is less than one millionth have no lowest rate either.
    pub fn wilson(sample: Sample) -> Self {
        let (successes, trials) = (sample.successes(), sample.trials());
        let one = Rate::ONE.millionths();
        // The high end is the complement of the low end of the failures.
        let high = one.saturating_sub(lowest(trials.saturating_sub(successes), trials)).max(1);
        let rate = |millionths: u32| Rate::from_millionths(millionths.into()).ok();
        Self { low: rate(lowest(successes, trials)), high: rate(high).unwrap_or(Rate::ONE) }
    }

    /// Returns the interval of a rate that is taken for exact.
    pub fn exactly(rate: Rate) -> Self {
        Self { low: Some(rate), high: rate }
    }

    /// How wide it is, in millionths.
    pub fn width(self) -> u32 {
        self.high.millionths().saturating_sub(self.low.map_or(0, Rate::millionths))
    }
}

/// The lower root, in whole millionths. The usual formula takes the difference of two numbers that are nearly the same where
/// successes are few; this is the product of both roots over the higher one, which does not, and gives exactly 0 for none.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts are exact"
)]
fn lowest(successes: u64, trials: u64) -> u32 {
    let (s, n, square) = (successes as f64, trials as f64, Z * Z);
    let root = (square + 4.0 * s * ((n - s) / n)).sqrt();
    let lower = 2.0 * s * (s / n) / (2.0 * s + square + Z * root);
    (lower * f64::from(Rate::ONE.millionths())).floor() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LARGEST_COUNT;

    fn wilson(successes: u64, trials: u64) -> Interval {
        Interval::wilson(Sample::new(successes, trials).expect("a sample"))
    }

    fn check(successes: u64, trials: u64, low: u32, high: u32) {
        let found = wilson(successes, trials);
        let ends = (found.low.map_or(0, Rate::millionths), found.high.millionths());
        assert_eq!(ends, (low, high), "{successes} of {trials}");
        assert_eq!(found.width(), high - low, "{successes} of {trials}");
    }

    /// Computed from the textbook form of the formula with 40 digits.
    #[test]
    fn the_interval_of_a_sample() {
        check(3, 150, 6_824, 57_147);
        check(100, 5_000, 16_471, 24_266);
        check(0, 1, 0, 793_451);
        check(1, 1, 206_549, 1_000_000);
        check(1, 2, 94_531, 905_469);
        check(5, 10, 236_593, 763_407);
        check(20, 20, 838_874, 1_000_000);
        check(29, 29, 883_030, 1_000_000);
        check(50, 100, 403_831, 596_169);
        check(0, 10_000_000, 0, 1);
        check(1, 10_000_000, 0, 1);
        check(4_500_000_000_000_000, LARGEST_COUNT, 499_600, 499_601);
        check(LARGEST_COUNT, LARGEST_COUNT, 999_999, 1_000_000);
    }

    /// Newcombe, *Two-Sided Confidence Intervals for the Single Proportion*, Statistics in Medicine 17 (1998), table I, method
    /// 3, in ten-thousandths.
    #[test]
    fn the_published_intervals() {
        for (successes, trials, low, high) in
            [(81, 263, 2_553, 3_662), (15, 148, 624, 1_605), (0, 20, 0, 1_611), (1, 29, 61, 1_718)]
        {
            let found = wilson(successes, trials);
            let nearest = |millionths: u32| (millionths + 50) / 100;
            let ends = (nearest(found.low.map_or(0, Rate::millionths)), nearest(found.high.millionths()));
            assert_eq!(ends, (low, high), "{successes} of {trials}");
        }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod laws {
    use num_bigint::BigInt;
    use proptest::prelude::*;

    use super::*;

    /// n (s/n - r)^2 - z^2 r (1 - r) for r in millionths, times what makes it whole: negative between the ends.
    fn outside(successes: u64, trials: u64, millionths: u32) -> BigInt {
        let [s, n, r, one] = [successes, trials, millionths.into(), 1_000_000].map(BigInt::from);
        let z = BigInt::from(1_959_964);
        let miss = &s * &one - &r * &n;
        &miss * &miss * &one * &one - &z * &z * &r * (&one - &r) * n
    }

    proptest! {
        /// Each end is the first millionth outside.
        #[test]
        fn the_ends_are_the_roots_rounded_outward(trials in 1..100_000_u64, part in 0.0..=1.0) {
            #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let successes = (trials as f64 * part) as u64;
            let found = Interval::wilson(Sample::new(successes, trials).expect("a sample"));
            let (low, high) = (found.low.map_or(0, Rate::millionths), found.high.millionths());
            let zero = BigInt::ZERO;
            prop_assert!(outside(successes, trials, low) >= zero && outside(successes, trials, low + 1) < zero);
            prop_assert!(outside(successes, trials, high) >= zero && outside(successes, trials, high - 1) < zero);
        }

        #[test]
        fn more_trials_narrow_it(successes in 0..1_000_u64, more in 0..1_000_u64, times in 2..1_000_u64) {
            let trials = successes + more + 1;
            let few = Interval::wilson(Sample::new(successes, trials).expect("a sample"));
            let many = Interval::wilson(Sample::new(successes * times, trials * times).expect("a sample"));
            prop_assert!(few.low <= many.low && many.high <= few.high, "{few:?} {many:?}");
        }
    }
}
