//! Amounts of money.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::decimal::{self, DecimalError, LARGEST};

/// An amount in the plan's currency, never negative: a count of cents, at most 9,999,999,999,999.99.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(u64);

impl Money {
    /// Decimals kept: cents.
    pub const DECIMALS: u32 = 2;

    /// Returns the amount of that many cents.
    ///
    /// # Errors
    /// [`DecimalError::TooLarge`] above 9,999,999,999,999.99.
    pub fn from_cents(cents: u64) -> Result<Self, DecimalError> {
        if cents <= LARGEST { Ok(Self(cents)) } else { Err(DecimalError::TooLarge) }
    }

    /// The amount in cents.
    pub fn cents(self) -> u64 {
        self.0
    }

    /// The sum, held at the largest amount.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0).min(LARGEST))
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        decimal::serialize(self.0.cast_signed(), Self::DECIMALS, serializer)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decimal::deserialize_unsigned(Self::DECIMALS, deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, cents: u64, written: &str) {
        let money: Money = serde_json::from_str(json).expect(json);
        assert_eq!(money.cents(), cents, "{json}");
        assert_eq!(serde_json::to_string(&money).expect(json), written);
    }

    #[test]
    fn a_file_holds_the_number_a_person_would_write() {
        check("45000", 4_500_000, "45000");
        check("45000.0", 4_500_000, "45000");
        check("0.1", 10, "0.1");
        check("1e3", 100_000, "1000");
        check("1234.56", 123_456, "1234.56");
        check("9999999999999.99", LARGEST, "9999999999999.99");
        check("-0.0", 0, "0");
        check("0", 0, "0");
    }

    #[test]
    fn what_is_no_amount_is_refused_by_name() {
        for (json, cause) in [
            ("-1", "number too small"),
            ("0.001", "expected at most 2 decimals"),
            ("1e400", "number out of range"),
            ("1e300", "number too large"),
            ("10000000000000", "number too large"),
            ("18446744073709551615", "number too large"),
            ("\"5\"", "expected a number"),
            ("null", "expected a number"),
        ] {
            let error = serde_json::from_str::<Money>(json).expect_err(json).to_string();
            assert!(error.contains(cause), "{json}: {error}");
        }
    }
}
