//! How the numbers of an objective are read and written.

use crate::domain::confidence::Sureness;
use crate::domain::{Growth, Quantity};
use crate::i18n::number;
use crate::ui::parts::Reading;

/// Plain numbers, possibly negative.
pub const NUMBER: Reading<Quantity> =
    Reading { read: number::quantity, steps: Quantity::ten_thousandths, decimals: Quantity::DECIMALS };

/// Whole numbers.
pub const COUNT: Reading<u32> =
    Reading { read: |text, language| number::count(text, language, u32::MAX), steps: i64::from, decimals: 0 };

/// Percentages of growth.
pub const GROWTH: Reading<Growth> = Reading {
    read: number::growth,
    steps: |growth| i64::from(growth.ten_thousandths()),
    decimals: Growth::PERCENT_DECIMALS,
};

/// Percentages above 0 and below 100.
pub const SURENESS: Reading<Sureness> = Reading {
    read: number::sureness,
    steps: |sureness| i64::from(sureness.millionths()),
    decimals: Sureness::PERCENT_DECIMALS,
};
