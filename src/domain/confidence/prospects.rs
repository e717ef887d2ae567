//! How many prospects make it sure enough.

use super::binomial::{chance, float};
use super::{Conversion, Sureness};
use crate::domain::LARGEST_COUNT;

/// A chance that falls short of the wanted one by less than this counts as reaching it. Some chances are met exactly (99 % by
/// two prospects at 90 %), and their last binary digit must not cost a prospect.
const SLACK: f64 = 1e-12;

/// Returns the smallest number of prospects of which at least `deals` sales come with a probability of at least `sureness`:
/// that many give it, and one fewer would not. `None` above [`LARGEST_COUNT`].
///
/// Bracketed from the mean outward, then halved. The chance of the number found is never short of the wanted one by more than
/// 10^-12, and that of one fewer always is; so the number is exact wherever one prospect moves the chance by much more than
/// that, which it does unless fewer than one prospect in 10^8 becomes a sale. Beyond, it is exact to about its twelfth digit.
pub fn prospects_for(deals: u64, conversion: Conversion, sureness: Sureness) -> Option<u64> {
    let Some(fewer) = deals.checked_sub(1) else { return Some(0) };
    if deals > LARGEST_COUNT {
        return None;
    }
    let enough = |prospects| chance(deals, prospects, conversion) >= sureness.share() - SLACK;
    let mean = float(deals) / conversion.won;
    let mut step = whole((mean * conversion.lost / conversion.won).sqrt()).max(1);
    let start = whole(mean).clamp(deals, LARGEST_COUNT);
    // From here on `low` is not enough and `high` is.
    let (mut low, mut high) = (fewer, start);
    if enough(start) {
        while let Some(probe) = high.checked_sub(step).filter(|probe| *probe > low) {
            if !enough(probe) {
                low = probe;
                break;
            }
            high = probe;
            step = step.saturating_mul(2);
        }
    } else {
        while !enough(high) {
            if high == LARGEST_COUNT {
                return None;
            }
            low = high;
            high = high.saturating_add(step).min(LARGEST_COUNT);
            step = step.saturating_mul(2);
        }
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        *(if enough(middle) { &mut high } else { &mut low }) = middle;
    }
    Some(high)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` holds it at the bounds, which is meant"
)]
fn whole(count: f64) -> u64 {
    count as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Rate;

    fn conversion(rates: &[u64]) -> Conversion {
        let rates: Vec<_> = rates.iter().map(|rate| Rate::from_millionths(*rate).expect("a rate")).collect();
        Conversion::through(&rates).expect("fits")
    }

    fn sure(millionths: u64) -> Sureness {
        Sureness::from_millionths(millionths).expect("a sureness")
    }

    fn check(deals: u64, rate: u64, sureness: u64, prospects: Option<u64>) {
        let found = prospects_for(deals, conversion(&[rate]), sure(sureness));
        assert_eq!(found, prospects, "{deals} at {rate}, sure to {sureness}");
    }

    #[test]
    fn the_prospects_for_a_sureness() {
        check(100, 20_000, 800_000, Some(5_411));
        check(100, 20_000, 900_000, Some(5_644));
        check(100, 20_000, 950_000, Some(5_841));
        check(0, 20_000, 950_000, Some(0));
        check(7, 1_000_000, 999_999, Some(7));
        check(1, 1, 500_000, Some(693_147));
        check(LARGEST_COUNT, 1_000_000, 999_999, Some(LARGEST_COUNT));
        check(LARGEST_COUNT, 999_999, 1, None);
        check(u64::MAX, 1_000_000, 1, None);
        assert_eq!(prospects_for(1, conversion(&[1; 12]), sure(1)), None);
    }

    /// 1 - 0.1^2 is 99 %, 1 - 0.5^2 is 75 %, and of 2k - 1 even trials k succeed with 50 %.
    #[test]
    fn a_chance_that_meets_the_sureness_exactly_is_enough() {
        check(1, 900_000, 990_000, Some(2));
        check(1, 500_000, 750_000, Some(2));
        check(2, 900_000, 810_000, Some(2));
        check(3, 100_000, 1_000, Some(3));
        check(50, 500_000, 500_000, Some(99));
        check(5_000_000, 500_000, 500_000, Some(9_999_999));
        check(50_000_000, 500_000, 500_000, Some(99_999_999));
    }

    #[cfg(not(target_arch = "wasm32"))]
    mod laws {
        use num_bigint::BigInt;
        use num_rational::BigRational;
        use proptest::collection::vec;
        use proptest::prelude::*;

        use super::*;
        use crate::domain::confidence::binomial::laws::{count, rate};
        use crate::domain::confidence::reference::exact;

        fn sureness() -> impl Strategy<Value = Sureness> {
            (1..1_000_000_u64).prop_map(|millionths| Sureness::from_millionths(millionths).expect("a sureness"))
        }

        proptest! {
            #[test]
            fn the_prospects_found_suffice_and_one_fewer_would_not(
                deals in 1..16_u64, rate in 300_000..=1_000_000_u64, sureness in sureness(),
            ) {
                let found = prospects_for(deals, conversion(&[rate]), sureness).expect("few");
                let wanted = BigRational::new(BigInt::from(sureness.millionths()), BigInt::from(1_000_000));
                prop_assert!(exact(deals, found, (rate, 1_000_000)) >= wanted);
                prop_assert!(exact(deals, found - 1, (rate, 1_000_000)) < wanted);
            }

            /// The same by the chances found here, for every size.
            #[test]
            fn prospects_are_minimal_at_every_size(deals in count(), rates in vec(rate(), 0..4), sureness in sureness()) {
                let conversion = conversion(&rates);
                let enough = |prospects| chance(deals, prospects, conversion) >= sureness.share() - SLACK;
                match prospects_for(deals, conversion, sureness) {
                    Some(found) => prop_assert!(enough(found) && (found == 0 || !enough(found - 1))),
                    None => prop_assert!(!enough(LARGEST_COUNT) || deals > LARGEST_COUNT),
                }
            }
        }
    }
}
