//! How sure the teams want to be.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::domain::decimal::{self, DecimalError};

/// A probability to aim for, above 0 and below 1: a count of millionths. Certainty is not on offer: short of a conversion of
/// 100 %, no number of prospects gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sureness(u32);

impl Sureness {
    /// Decimals kept of the share: millionths.
    pub const DECIMALS: u32 = 6;
    /// Decimals kept of the percentage.
    pub const PERCENT_DECIMALS: u32 = 4;
    /// The ones always shown: 80, 90 and 95 %.
    pub const USUAL: [Self; 3] = [Self(800_000), Self(900_000), Self(950_000)];
    /// As likely as not: 50 %.
    pub const EVEN: Self = Self(500_000);
    /// All but certain: 99 %.
    pub const CERTAIN: Self = Self(990_000);
    /// Where a curve of chances begins to rise: 0.1 %.
    pub(super) const HARDLY: Self = Self(1_000);
    /// Where it has risen: 99.9 %.
    pub(super) const ALMOST: Self = Self(999_000);

    /// Returns the sureness of that many millionths.
    ///
    /// # Errors
    /// [`DecimalError::TooSmall`] for 0, [`DecimalError::TooLarge`] for one million (100 %) and more.
    pub fn from_millionths(millionths: u64) -> Result<Self, DecimalError> {
        match u32::try_from(millionths) {
            Ok(0) => Err(DecimalError::TooSmall),
            Ok(some) if some < 1_000_000 => Ok(Self(some)),
            _ => Err(DecimalError::TooLarge),
        }
    }

    /// The sureness in millionths.
    pub fn millionths(self) -> u32 {
        self.0
    }

    /// The sureness as a probability.
    pub(in crate::domain) fn share(self) -> f64 {
        f64::from(self.0) / 1e6
    }
}

impl Serialize for Sureness {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        decimal::serialize(i64::from(self.0), Self::DECIMALS, serializer)
    }
}

impl<'de> Deserialize<'de> for Sureness {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let millionths = decimal::deserialize_unsigned(Self::DECIMALS, deserializer)?;
        Self::from_millionths(millionths).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_it_as_a_share_and_certainty_is_refused() {
        assert_eq!(serde_json::to_string(&Sureness::USUAL).expect("writes"), "[0.8,0.9,0.95]");
        for (json, millionths) in [("0.8", Some(800_000)), ("0.000001", Some(1)), ("0.999999", Some(999_999))] {
            assert_eq!(serde_json::from_str(json).ok().map(Sureness::millionths), millionths, "{json}");
        }
        for json in ["0", "1", "1.0", "80", "-0.5", "0.9999999", "null", "\"0.8\""] {
            assert!(serde_json::from_str::<Sureness>(json).is_err(), "{json}");
        }
    }
}
