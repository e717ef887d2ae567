//! Exact decimals in integers: what [`Money`](super::Money), [`Rate`](super::Rate) and [`Quantity`](super::Quantity) share.
//!
//! In memory a value is a count of its smallest step. In a plan file it is the plain decimal number a person would write
//! (`45000`, `0.02`). Such a number has at most 15 significant digits, so the binary floating point that JSON readers pass
//! through gives back the very same integer.

use std::fmt;

use serde::{Deserializer, Serializer, de};

/// The largest count of steps kept: every integer up to it is exact in a JSON reader.
pub const LARGEST: u64 = 999_999_999_999_999;

/// Why a number is not a value of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalError {
    /// Below the smallest value allowed.
    TooSmall,
    /// Above the largest value allowed.
    TooLarge,
    /// More decimals than the kind keeps.
    TooFine {
        /// Decimals kept.
        decimals: u32,
    },
}

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooSmall => f.write_str("number too small"),
            Self::TooLarge => f.write_str("number too large"),
            Self::TooFine { decimals } => write!(f, "expected at most {decimals} decimals"),
        }
    }
}

impl std::error::Error for DecimalError {}

/// Writes `steps` of 10^-`decimals` as a JSON number, whole numbers without a decimal point.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(steps: i64, decimals: u32, serializer: S) -> Result<S::Ok, S::Error> {
    let one = 10_i64.pow(decimals);
    if steps % one == 0 {
        serializer.serialize_i64(steps / one)
    } else {
        #[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
        serializer.serialize_f64(steps as f64 / one as f64)
    }
}

/// Reads a JSON number as steps of 10^-`decimals`.
///
/// # Errors
/// A value that is not a number, too large, or with more decimals than are kept.
pub fn deserialize<'de, D: Deserializer<'de>>(decimals: u32, deserializer: D) -> Result<i64, D::Error> {
    deserializer.deserialize_any(Steps { decimals })
}

/// The same for a kind that has no values below zero.
///
/// # Errors
/// Those of [`deserialize`], and a value below zero.
pub fn deserialize_unsigned<'de, D: Deserializer<'de>>(decimals: u32, deserializer: D) -> Result<u64, D::Error> {
    u64::try_from(deserialize(decimals, deserializer)?).map_err(|_| de::Error::custom(DecimalError::TooSmall))
}

struct Steps {
    decimals: u32,
}

impl de::Visitor<'_> for Steps {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<i64, E> {
        number
            .checked_mul(10_i64.pow(self.decimals))
            .filter(|steps| steps.unsigned_abs() <= LARGEST)
            .ok_or_else(|| E::custom(DecimalError::TooLarge))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::custom(DecimalError::TooLarge)).and_then(|number| self.visit_i64(number))
    }

    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "checked to be at most 15 digits")]
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<i64, E> {
        let one = 10_i64.pow(self.decimals) as f64;
        let steps = (number * one).round();
        if !steps.is_finite() || steps.abs() > LARGEST as f64 {
            return Err(E::custom(DecimalError::TooLarge));
        }
        // The shortest text of a kept value reads back as that same binary number; anything else had more decimals.
        if (steps / one + 0.0).to_bits() == (number + 0.0).to_bits() {
            Ok(steps as i64)
        } else {
            Err(E::custom(DecimalError::TooFine { decimals: self.decimals }))
        }
    }
}
