//! Conversion rates and shares.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::decimal::{self, DecimalError};

/// A share above 0 and up to 1 (100 %): a count of millionths, so a percentage keeps four decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(u32);

impl Rate {
    /// Decimals kept of the share: millionths.
    pub const DECIMALS: u32 = 6;
    /// Decimals kept of the percentage.
    pub const PERCENT_DECIMALS: u32 = 4;
    /// 100 %.
    pub const ONE: Self = Self(1_000_000);

    /// Returns the rate of that many millionths.
    ///
    /// # Errors
    /// [`DecimalError::TooSmall`] for 0, [`DecimalError::TooLarge`] above one million.
    pub fn from_millionths(millionths: u64) -> Result<Self, DecimalError> {
        match u32::try_from(millionths) {
            Ok(0) => Err(DecimalError::TooSmall),
            Ok(some) if some <= Self::ONE.0 => Ok(Self(some)),
            _ => Err(DecimalError::TooLarge),
        }
    }

    /// The rate in millionths.
    pub fn millionths(self) -> u32 {
        self.0
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        decimal::serialize(i64::from(self.0), Self::DECIMALS, serializer)
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let millionths = decimal::deserialize_unsigned(Self::DECIMALS, deserializer)?;
        Self::from_millionths(millionths).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rate_reads_back_from_its_decimal() {
        for millionths in 1..=1_000_000 {
            let rate = Rate(millionths);
            let json = serde_json::to_string(&rate).expect("writes");
            assert_eq!(serde_json::from_str::<Rate>(&json).expect(&json), rate, "{json}");
        }
    }

    #[test]
    fn zero_and_more_than_one_are_refused() {
        for json in ["0", "0.0", "1.000001", "2", "-0.5", "1e-7", "\"0.5\""] {
            assert!(serde_json::from_str::<Rate>(json).is_err(), "{json}");
        }
    }
}
