//! How the numbers of the funnel are read and written, and what can be wrong with them together.

use crate::domain::{Funnel, Money, Rate, StageId, Volume};
use crate::i18n::number;
use crate::ui::parts::Reading;

/// Amounts above zero.
pub const AMOUNT: Reading<Money> = Reading {
    read: number::amount,
    steps: |money| i64::try_from(money.cents()).unwrap_or(i64::MAX),
    decimals: Money::DECIMALS,
};

/// Amounts from zero on.
pub const SECURED: Reading<Money> = Reading {
    read: |text, language| match number::amount(text, language) {
        Err(number::NumberProblem::Zero) => Ok(Money::default()),
        read => read,
    },
    ..AMOUNT
};

/// Percentages above 0 and up to 100.
pub const PERCENTAGE: Reading<Rate> =
    Reading { read: number::percentage, steps: |rate| i64::from(rate.millionths()), decimals: Rate::PERCENT_DECIMALS };

/// Whole numbers of days or months.
pub const WHOLE: Reading<u16> = Reading {
    read: |text, language| {
        let number = number::count(text, language, u32::from(u16::MAX))?;
        u16::try_from(number).map_err(|_| number::NumberProblem::TooLarge)
    },
    steps: i64::from,
    decimals: 0,
};

/// Whether the rate of this stage is what makes its need too large to count: the next stage's still can be.
pub fn overflows(funnel: &Funnel, id: StageId) -> bool {
    let countable = |need: Option<Volume>| need.is_some_and(|need| need.promised().is_some());
    let Some(place) = funnel.stages.iter().position(|stage| stage.id == id) else { return false };
    let needs = funnel.needs();
    let Some(need) = needs.get(place).copied().flatten() else { return false };
    need.promised().is_none() && countable(needs.get(place + 1).copied().unwrap_or_else(|| funnel.sales()))
}

/// Whether the need of the counted stage is too large to count.
pub fn headline_overflows(funnel: &Funnel) -> bool {
    funnel.prospects().is_some_and(|need| need.promised().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{FunnelStage, Team};

    fn check(rates: &[u64], overflowing: &[bool], headline: bool) {
        let mut funnel = Funnel::one_line(StageId(0), String::new());
        funnel.revenue = Money::from_cents(999_999_999_999_999).ok();
        funnel.average_sale = Money::from_cents(100).ok();
        funnel.stages = rates
            .iter()
            .zip(0..)
            .map(|(rate, id)| {
                FunnelStage::new(StageId(id), String::new(), Team::Marketing, Rate::from_millionths(*rate).ok())
            })
            .collect();
        let found: Vec<_> = (0..).zip(rates).map(|(id, _)| overflows(&funnel, StageId(id))).collect();
        assert_eq!((found.as_slice(), headline_overflows(&funnel)), (overflowing, headline), "{rates:?}");
    }

    #[test]
    fn the_stage_that_goes_past_the_largest_count_is_named() {
        check(&[1_000_000], &[false], false);
        check(&[1_000], &[true], true);
        check(&[1_000, 1_000_000], &[true, false], true);
        check(&[1_000, 1_000], &[false, true], true);
        // An open rate is asked for, not blamed.
        check(&[0, 1_000], &[false, true], false);
    }
}
