//! When an objective asks too little or too much.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::confidence::Sureness;
use super::decimal::{self, DecimalError};

/// Growth over a baseline, as a share: a count of ten-thousandths, from 0 to 10 (1,000 %).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Growth(u32);

impl Growth {
    /// Decimals kept of the share.
    pub const DECIMALS: u32 = 4;
    /// Decimals kept of the percentage.
    pub const PERCENT_DECIMALS: u32 = 2;
    /// 1,000 %.
    pub const LARGEST: Self = Self(100_000);

    /// Returns the growth of that many ten-thousandths.
    ///
    /// # Errors
    /// [`DecimalError::TooLarge`] above 1,000 %.
    pub fn from_ten_thousandths(steps: u64) -> Result<Self, DecimalError> {
        let fits = u32::try_from(steps).ok().filter(|steps| *steps <= Self::LARGEST.0);
        fits.map(Self).ok_or(DecimalError::TooLarge)
    }

    /// The growth in ten-thousandths, which are hundredths of a percent.
    pub fn ten_thousandths(self) -> u32 {
        self.0
    }
}

/// The growth below which an objective is too timid, and the one above which it is too ambitious; likewise the chance of
/// reaching it above which it is too timid, and the one below which it is too ambitious. In between, and at either, it is
/// achievable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thresholds {
    /// Below this it is too timid.
    pub timid_below: Growth,
    /// Above this it is too ambitious. Never less than `timid_below`.
    pub ambitious_above: Growth,
    /// With less of a chance it is too ambitious.
    pub unlikely_below: Sureness,
    /// With more of a chance it is too timid. Never less than `unlikely_below`.
    pub sure_above: Sureness,
}

/// A change of one threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThresholdEdit {
    /// See [`Thresholds::timid_below`].
    TimidBelow(Growth),
    /// See [`Thresholds::ambitious_above`].
    AmbitiousAbove(Growth),
    /// See [`Thresholds::unlikely_below`].
    UnlikelyBelow(Sureness),
    /// See [`Thresholds::sure_above`].
    SureAbove(Sureness),
}

impl Thresholds {
    /// 3 %: about what prices alone add in a year, so less asks nothing new of either team.
    pub const TIMID_BELOW: Growth = Growth(300);
    /// 50 %: more in one plan seldom comes without new means or a new market, which no plan of two teams brings by itself.
    pub const AMBITIOUS_ABOVE: Growth = Growth(5_000);

    /// An even chance, which the textbook number of prospects always has.
    pub const UNLIKELY_BELOW: Sureness = Sureness::EVEN;
    /// 99 %: what is all but certain asks nothing new of either team.
    pub const SURE_ABOVE: Sureness = Sureness::CERTAIN;

    /// Whether nobody changed them.
    pub fn are_default(&self) -> bool {
        *self == Self::default()
    }

    /// Whether neither threshold of a pair stands on the wrong side of the other.
    pub fn are_in_order(&self) -> bool {
        self.timid_below <= self.ambitious_above && self.unlikely_below <= self.sure_above
    }

    /// These thresholds with one changed. `None` if a pair would then not be in order.
    #[must_use]
    pub fn with(mut self, edit: ThresholdEdit) -> Option<Self> {
        match edit {
            ThresholdEdit::TimidBelow(growth) => self.timid_below = growth,
            ThresholdEdit::AmbitiousAbove(growth) => self.ambitious_above = growth,
            ThresholdEdit::UnlikelyBelow(chance) => self.unlikely_below = chance,
            ThresholdEdit::SureAbove(chance) => self.sure_above = chance,
        }
        self.are_in_order().then_some(self)
    }
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            timid_below: Self::TIMID_BELOW,
            ambitious_above: Self::AMBITIOUS_ABOVE,
            unlikely_below: Self::UNLIKELY_BELOW,
            sure_above: Self::SURE_ABOVE,
        }
    }
}

impl fmt::Display for Growth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02} %", self.0 / 100, self.0 % 100)
    }
}

impl Serialize for Growth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        decimal::serialize(i64::from(self.0), Self::DECIMALS, serializer)
    }
}

impl<'de> Deserialize<'de> for Growth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let steps = decimal::deserialize_unsigned(Self::DECIMALS, deserializer)?;
        Self::from_ten_thousandths(steps).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_thresholds_as_shares_and_need_not_hold_them() {
        let json = serde_json::to_string(&Thresholds::default()).expect("writes");
        assert_eq!(json, r#"{"timid_below":0.03,"ambitious_above":0.5,"unlikely_below":0.5,"sure_above":0.99}"#);
        assert_eq!(serde_json::from_str::<Thresholds>(&json).expect("reads"), Thresholds::default());
        assert_eq!(serde_json::from_str::<Thresholds>("{}").expect("reads"), Thresholds::default());
    }

    #[test]
    fn a_growth_out_of_bounds_is_refused() {
        for (json, fits) in [("0", true), ("10", true), ("10.0001", false), ("-0.01", false), ("0.00001", false)] {
            assert_eq!(serde_json::from_str::<Growth>(json).is_ok(), fits, "{json}");
        }
    }

    #[test]
    fn the_timid_threshold_never_passes_the_ambitious_one() {
        let edit = |steps| ThresholdEdit::TimidBelow(Growth(steps));
        assert!(Thresholds::default().with(edit(5_000)).is_some());
        assert_eq!(Thresholds::default().with(edit(5_001)), None);
        assert_eq!(Thresholds::default().with(ThresholdEdit::AmbitiousAbove(Growth(299))), None);
    }

    #[test]
    fn the_unlikely_threshold_never_passes_the_sure_one() {
        let chance = |millionths| Sureness::from_millionths(millionths).expect("a chance");
        assert!(Thresholds::default().with(ThresholdEdit::UnlikelyBelow(chance(990_000))).is_some());
        assert_eq!(Thresholds::default().with(ThresholdEdit::UnlikelyBelow(chance(990_001))), None);
        assert_eq!(Thresholds::default().with(ThresholdEdit::SureAbove(chance(499_999))), None);
    }
}
