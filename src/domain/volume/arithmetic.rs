//! Sums and quotients of volumes, and their lowest terms.

use ruint::aliases::U512;

use super::{Volume, count};

impl Volume {
    /// Whether it is none at all.
    pub fn is_zero(self) -> bool {
        self.numerator.is_zero()
    }

    /// The sum. `None` past 512 bits.
    pub fn plus(self, other: Self) -> Option<Self> {
        let (left, right) = self.on_one_denominator(other)?;
        Some(Self {
            numerator: left.checked_add(right)?,
            denominator: self.denominator.checked_mul(other.denominator)?,
        })
    }

    /// What of it goes beyond `other`, zero if nothing does. `None` past 512 bits.
    pub fn beyond(self, other: Self) -> Option<Self> {
        let (left, right) = self.on_one_denominator(other)?;
        Some(Self {
            numerator: left.saturating_sub(right),
            denominator: self.denominator.checked_mul(other.denominator)?,
        })
    }

    /// How many times `other` goes into it, in lowest terms. `None` for an `other` of zero, and past 512 bits.
    pub fn over(self, other: Self) -> Option<Self> {
        (!other.is_zero()).then_some(())?;
        let (numerator, denominator) = self.on_one_denominator(other)?;
        Some(Self { numerator, denominator }.reduced())
    }

    /// The largest integer that is reached. `None` above [`LARGEST_COUNT`](super::LARGEST_COUNT).
    pub fn reached(self) -> Option<u64> {
        count(self.numerator.checked_div(self.denominator)?)
    }

    /// The same volume in lowest terms.
    #[must_use]
    pub fn reduced(self) -> Self {
        let (mut shared, mut rest) = (self.numerator, self.denominator);
        while let Some(next) = shared.checked_rem(rest) {
            (shared, rest) = (rest, next);
        }
        // Never zero, since the denominator is not.
        let over = |value: U512| value.checked_div(shared).unwrap_or(value);
        Self { numerator: over(self.numerator), denominator: over(self.denominator) }
    }

    /// [`times`](Self::times), and in lowest terms if this volume was: a long chain of factors that undo each other stays as
    /// small as its result. `None` as there.
    pub fn scaled(self, numerator: u64, denominator: u64) -> Option<Self> {
        let own = divisor(U512::from(numerator), denominator);
        let (numerator, denominator) = (numerator.checked_div(own)?, denominator.checked_div(own)?);
        let (up, down) = (divisor(self.denominator, numerator), divisor(self.numerator, denominator));
        Self {
            numerator: self.numerator.checked_div(U512::from(down))?,
            denominator: self.denominator.checked_div(U512::from(up))?,
        }
        .times(numerator.checked_div(up)?, denominator.checked_div(down)?)
    }

    fn on_one_denominator(self, other: Self) -> Option<(U512, U512)> {
        Some((self.numerator.checked_mul(other.denominator)?, other.numerator.checked_mul(self.denominator)?))
    }
}

/// Equal as numbers: a half is two quarters.
impl PartialEq for Volume {
    fn eq(&self, other: &Self) -> bool {
        let terms = |volume: Self| (volume.numerator, volume.denominator);
        terms(*self) == terms(*other) || terms(self.reduced()) == terms(other.reduced())
    }
}

impl Eq for Volume {}

/// The greatest common divisor of both; one if `small` is zero, which every number divides.
fn divisor(value: U512, small: u64) -> u64 {
    let rest = value.checked_rem(U512::from(small)).and_then(|rest| u64::try_from(rest).ok());
    let Some(mut rest) = rest else { return 1 };
    let mut shared = small;
    while let Some(next) = shared.checked_rem(rest) {
        (shared, rest) = (rest, next);
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;

    fn volume(numerator: u64, denominator: u64) -> Volume {
        Volume::whole(numerator).times(1, denominator).expect("fits")
    }

    /// The value in lowest terms.
    fn terms(volume: Option<Volume>) -> Option<(u64, u64)> {
        let Volume { numerator, denominator } = volume?.reduced();
        Some((u64::try_from(numerator).ok()?, u64::try_from(denominator).ok()?))
    }

    #[test]
    fn sums_differences_and_quotients_are_exact() {
        let (third, half) = (volume(1, 3), volume(2, 4));
        assert!(half == volume(1, 2) && half != third && volume(0, 3) == volume(0, 4));
        assert_eq!(terms(third.plus(half)), Some((5, 6)));
        assert_eq!(terms(half.beyond(third)), Some((1, 6)));
        assert_eq!(terms(third.beyond(half)), Some((0, 1)));
        assert_eq!(terms(third.over(half)), Some((2, 3)));
        assert_eq!(terms(volume(0, 5).over(half)), Some((0, 1)));
        assert!(third.over(volume(0, 5)).is_none());
        for (numerator, denominator, reached) in [(0, 3, 0), (2, 3, 0), (3, 3, 1), (133_333, 1_000, 133)] {
            assert_eq!(volume(numerator, denominator).reached(), Some(reached), "{numerator}/{denominator}");
        }
    }

    #[test]
    fn factors_that_undo_each_other_leave_nothing_behind() {
        let mut value = volume(7, 3);
        for factor in (1..2_000).map(|step| step * 499) {
            let there = value.scaled(factor, 1_000_000).expect("fits");
            value = there.scaled(1_000_000, factor).expect("stays small");
        }
        assert_eq!((value.numerator, value.denominator), (U512::from(7), U512::from(3)));
        assert_eq!(terms(value.scaled(0, 9)), Some((0, 1)));
        assert_eq!(terms(volume(0, 1).scaled(4, 6)), Some((0, 1)));
        assert!(value.scaled(1, 0).is_none());
        let largest = Volume { numerator: U512::MAX, denominator: U512::ONE };
        assert!(largest.scaled(3, 2).is_none() && largest.plus(largest).is_none());
    }
}
