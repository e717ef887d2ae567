//! How many: an exact count that need not be whole.

mod arithmetic;

use std::cmp::Ordering;

use ruint::aliases::U512;

use super::{Money, Rate};

/// The largest count shown: every integer up to it is exact in JavaScript too.
pub const LARGEST_COUNT: u64 = 9_007_199_254_740_991;

/// An exact number of sales, prospects or visits, kept as a fraction of two 512-bit integers.
///
/// Money has at most 50 bits and each stage multiplies both sides by at most 20 bits, so twelve stages stay under 300 bits:
/// no step of the reverse funnel ever rounds.
#[derive(Clone, Copy, Debug)]
pub struct Volume {
    numerator: U512,
    /// Never zero.
    denominator: U512,
}

impl Volume {
    /// Returns the sales of `each` that add up to `revenue`: deals = revenue / average sale. `None` if `each` is zero.
    pub fn of_sales(revenue: Money, each: Money) -> Option<Self> {
        (each.cents() > 0)
            .then(|| Self { numerator: U512::from(revenue.cents()), denominator: U512::from(each.cents()) })
    }

    /// Returns the whole number `count` as a volume.
    pub fn whole(count: u64) -> Self {
        Self { numerator: U512::from(count), denominator: U512::ONE }
    }

    /// Returns the entries needed for this many to come out: need = next / rate. `None` past 512 bits.
    #[must_use]
    pub fn before(self, rate: Rate) -> Option<Self> {
        Some(Self {
            numerator: self.numerator.checked_mul(U512::from(Rate::ONE.millionths()))?,
            denominator: self.denominator.checked_mul(U512::from(rate.millionths()))?,
        })
    }

    /// Returns what is left after each of the `rates` in turn. `None` past 512 bits.
    pub fn through(self, rates: &[Rate]) -> Option<Self> {
        rates.iter().try_fold(self, |left, rate| {
            Some(Self {
                numerator: left.numerator.checked_mul(U512::from(rate.millionths()))?,
                denominator: left.denominator.checked_mul(U512::from(Rate::ONE.millionths()))?,
            })
        })
    }

    /// The nearest integer, halves up: what the screen prints. `None` above [`LARGEST_COUNT`].
    pub fn nearest(self) -> Option<u64> {
        let doubled = self.denominator.checked_mul(U512::from(2))?;
        count(self.numerator.checked_mul(U512::from(2))?.checked_add(self.denominator)?.checked_div(doubled)?)
    }

    /// The smallest integer that is enough: what a commitment promises. `None` above [`LARGEST_COUNT`].
    pub fn promised(self) -> Option<u64> {
        count(self.numerator.checked_add(self.denominator)?.checked_sub(U512::ONE)?.checked_div(self.denominator)?)
    }

    /// The value in hundredths, halves up: 133.33 is 13,333. `None` above [`LARGEST_COUNT`].
    pub fn hundredths(self) -> Option<u64> {
        Self { numerator: self.numerator.checked_mul(U512::from(100))?, denominator: self.denominator }.nearest()
    }

    /// Returns this many times `numerator` / `denominator`: a share of it, or its part of a stretch of time. `None` past
    /// 512 bits, and for a `denominator` of zero.
    pub fn times(self, numerator: u64, denominator: u64) -> Option<Self> {
        (denominator > 0).then_some(())?;
        Some(Self {
            numerator: self.numerator.checked_mul(U512::from(numerator))?,
            denominator: self.denominator.checked_mul(U512::from(denominator))?,
        })
    }

    /// Whether it is a whole number.
    pub fn is_whole(self) -> bool {
        // By the quotient: a remainder is a second long division to compile, of 7 KB.
        let quotient = self.numerator.checked_div(self.denominator);
        quotient.and_then(|whole| whole.checked_mul(self.denominator)) == Some(self.numerator)
    }

    /// Compares two volumes exactly; `None` past 512 bits.
    pub fn compare(self, other: Self) -> Option<Ordering> {
        let left = self.numerator.checked_mul(other.denominator)?;
        Some(left.cmp(&other.numerator.checked_mul(self.denominator)?))
    }
}

fn count(value: U512) -> Option<u64> {
    u64::try_from(value).ok().filter(|count| *count <= LARGEST_COUNT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(millionths: u64) -> Rate {
        Rate::from_millionths(millionths).expect("a rate")
    }

    fn check(wanted: u64, millionths: u64, nearest: u64, promised: u64) {
        let need = Volume::whole(wanted).before(rate(millionths)).expect("fits");
        assert_eq!((need.nearest(), need.promised()), (Some(nearest), Some(promised)), "{wanted} at {millionths}");
    }

    #[test]
    fn floating_point_never_adds_one() {
        check(21, 350_000, 60, 60);
        check(100, 20_000, 5_000, 5_000);
        check(7, 50_000, 140, 140);
        check(1, 300_000, 3, 4);
        check(1, 666_667, 1, 2);
        check(0, 1, 0, 0);
    }

    #[test]
    fn a_share_of_a_volume_is_exact() {
        let third = Volume::whole(100).times(1, 3).expect("fits");
        assert_eq!((third.hundredths(), third.promised(), third.is_whole()), (Some(3_333), Some(34), false));
        let whole = third.times(3, 1).expect("fits");
        assert_eq!((whole.promised(), whole.is_whole()), (Some(100), true));
        assert!(Volume::whole(1).times(1, 0).is_none());
    }

    #[test]
    fn a_count_too_large_to_print_is_none_not_a_wrong_number() {
        let mut need = Volume::whole(LARGEST_COUNT);
        assert_eq!(need.nearest(), Some(LARGEST_COUNT));
        for _ in 0..12 {
            need = need.before(rate(1)).expect("twelve stages fit");
            assert_eq!(need.nearest(), None);
        }
    }
}
