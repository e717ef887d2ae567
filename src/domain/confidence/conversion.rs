//! From a prospect to a sale: the one probability behind every chance.

use ruint::aliases::U512;

use crate::domain::{Funnel, Rate};

/// The probability that one prospect becomes a sale: the product of the rates of the stages it goes through.
///
/// The sales that come of n prospects are then binomial with that product: each prospect goes through every stage, or not,
/// without regard to the others, so it is one trial, however many stages it has. (Sifting a binomial number again leaves a
/// binomial number, which is called thinning.)
///
/// The product has up to 72 decimals and is no [`Rate`]. It is multiplied out in 512-bit integers; what is kept is that exact
/// fraction and its complement, each rounded once to 53 bits. Both, because near 100 % the complement of a rounded product
/// would have few digits left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conversion {
    pub(super) won: f64,
    pub(super) lost: f64,
}

impl Conversion {
    /// Returns the conversion through all of the `rates`; no rates at all is 100 %. `None` past 512 bits: with more than 25.
    pub fn through(rates: &[Rate]) -> Option<Self> {
        let (mut won, mut all) = (U512::ONE, U512::ONE);
        for rate in rates {
            won = won.checked_mul(U512::from(rate.millionths()))?;
            all = all.checked_mul(U512::from(Rate::ONE.millionths()))?;
        }
        let share = |part: U512| f64::from(part) / f64::from(all);
        Some(Self { won: share(won), lost: share(all.checked_sub(won)?) })
    }

    /// Returns the conversion from the headline stage of `funnel` to a sale. `None` while a rate is missing.
    pub fn of_funnel(funnel: &Funnel) -> Option<Self> {
        let rates = funnel.stages.get(funnel.headline_place()?..)?.iter().map(|stage| stage.rate);
        Self::through(&rates.collect::<Option<Vec<_>>>()?)
    }

    /// The probability, above 0 and at most 1.
    pub fn share(self) -> f64 {
        self.won
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{StageId, Team};

    fn rates(millionths: &[u64]) -> Vec<Rate> {
        millionths.iter().map(|rate| Rate::from_millionths(*rate).expect("a rate")).collect()
    }

    fn check(millionths: &[u64], won: f64, lost: f64) {
        let conversion = Conversion::through(&rates(millionths)).expect("fits");
        let near = |found: f64, wanted: f64| (found - wanted).abs() <= wanted * 2.0 * f64::EPSILON;
        assert!(near(conversion.won, won) && near(conversion.lost, lost), "{millionths:?}: {conversion:?}");
    }

    #[test]
    fn rates_multiply_and_both_sides_keep_their_digits() {
        check(&[20_000], 0.02, 0.98);
        check(&[250_000, 200_000, 400_000], 0.02, 0.98);
        check(&[], 1.0, 0.0);
        check(&[1_000_000; 12], 1.0, 0.0);
        check(&[1; 12], 1e-72, 1.0);
        // 1 - 0.999999^2: computed from the rounded product it would keep ten digits.
        check(&[999_999; 2], 0.999_998_000_001, 1.999_999e-6);
        assert_eq!(Conversion::through(&rates(&[1; 40])), None);
    }

    #[test]
    fn a_funnel_converts_from_its_headline_on_once_every_rate_is_known() {
        let mut funnel = Funnel::one_line(StageId(1), String::new());
        assert_eq!(Conversion::of_funnel(&funnel), None);
        funnel.stages[0].rate = Some(rates(&[20_000])[0]);
        let mut visits = funnel.stages[0].clone();
        (visits.id, visits.rate, visits.owner) = (StageId(2), None, Team::Marketing);
        funnel.stages.insert(0, visits);
        assert_eq!(Conversion::of_funnel(&funnel), Conversion::through(&rates(&[20_000])));
        funnel.headline = StageId(9);
        assert_eq!(Conversion::of_funnel(&funnel), None);
    }
}
