//! Plain numbers with a unit of the team's choosing: visits, points, percent, euros.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::decimal::{self, DecimalError, LARGEST};

/// A number with up to four decimals, possibly negative: a count of ten-thousandths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(i64);

impl Quantity {
    /// Decimals kept.
    pub const DECIMALS: u32 = 4;

    /// Returns the number of that many ten-thousandths.
    ///
    /// # Errors
    /// [`DecimalError::TooLarge`] beyond 99,999,999,999.9999 either way.
    pub fn from_ten_thousandths(steps: i64) -> Result<Self, DecimalError> {
        if steps.unsigned_abs() <= LARGEST { Ok(Self(steps)) } else { Err(DecimalError::TooLarge) }
    }

    /// The number in ten-thousandths.
    pub fn ten_thousandths(self) -> i64 {
        self.0
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        decimal::serialize(self.0, Self::DECIMALS, serializer)
    }
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decimal::deserialize(Self::DECIMALS, deserializer).map(Self)
    }
}
