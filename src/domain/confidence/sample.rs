//! What a rate was read from.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::{LARGEST_COUNT, Rate};

/// The cases behind a rate: 3 sales out of 150 prospects. At least one trial, and no more successes than trials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Counts")]
pub struct Sample {
    successes: u64,
    trials: u64,
}

/// Why two counts are not a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleError {
    /// Nothing was tried.
    NoTrials,
    /// More successes than trials.
    TooManySuccesses {
        /// The successes given.
        successes: u64,
        /// The trials given.
        trials: u64,
    },
    /// More trials than [`LARGEST_COUNT`].
    TooLarge,
}

impl Sample {
    /// Returns the sample of `successes` out of `trials`.
    ///
    /// # Errors
    /// No trials, too many of them, or more successes than trials.
    pub fn new(successes: u64, trials: u64) -> Result<Self, SampleError> {
        match trials {
            0 => Err(SampleError::NoTrials),
            _ if successes > trials => Err(SampleError::TooManySuccesses { successes, trials }),
            _ if trials > LARGEST_COUNT => Err(SampleError::TooLarge),
            _ => Ok(Self { successes, trials }),
        }
    }

    /// The cases that went on.
    pub fn successes(self) -> u64 {
        self.successes
    }

    /// All cases.
    pub fn trials(self) -> u64 {
        self.trials
    }

    /// The rate of the sample, to the nearest millionth. `None` where that is 0, which is no rate to plan with.
    pub fn rate(self) -> Option<Rate> {
        let (one, trials) = (u128::from(Rate::ONE.millionths()), u128::from(self.trials));
        let nearest = (2 * one * u128::from(self.successes) + trials).checked_div(2 * trials)?;
        Rate::from_millionths(u64::try_from(nearest).ok()?).ok()
    }
}

/// A sample as a file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    successes: u64,
    trials: u64,
}

impl TryFrom<Counts> for Sample {
    type Error = SampleError;

    fn try_from(counts: Counts) -> Result<Self, SampleError> {
        Self::new(counts.successes, counts.trials)
    }
}

impl fmt::Display for SampleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTrials => f.write_str("a sample needs at least one trial"),
            Self::TooManySuccesses { successes, trials } => write!(f, "{successes} successes out of {trials} trials"),
            Self::TooLarge => write!(f, "expected at most {LARGEST_COUNT} trials"),
        }
    }
}

impl std::error::Error for SampleError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_both_counts_and_nothing_else() {
        let json = r#"{"successes":3,"trials":150}"#;
        let sample: Sample = serde_json::from_str(json).expect("reads");
        assert_eq!((sample.successes(), sample.trials()), (3, 150));
        assert_eq!(serde_json::to_string(&sample).expect("writes"), json);
        for (json, problem) in [
            (r#"{"successes":4,"trials":3}"#, "4 successes out of 3 trials"),
            (r#"{"successes":0,"trials":0}"#, "a sample needs at least one trial"),
            (r#"{"successes":1,"trials":9007199254740992}"#, "expected at most 9007199254740991 trials"),
            (r#"{"successes":-1,"trials":3}"#, "invalid value: integer `-1`, expected u64"),
            (r#"{"successes":1.5,"trials":3}"#, "invalid type: floating point `1.5`, expected u64"),
            (r#"{"successes":1}"#, "missing field `trials`"),
            (r#"{"successes":1,"trials":3,"rate":0.3}"#, "unknown field `rate`, expected `successes` or `trials`"),
        ] {
            let error = serde_json::from_str::<Sample>(json).expect_err(json).to_string();
            assert!(error.starts_with(problem), "{error}");
        }
    }

    fn check(successes: u64, trials: u64, millionths: Option<u32>) {
        let rate = Sample::new(successes, trials).expect("a sample").rate();
        assert_eq!(rate.map(Rate::millionths), millionths, "{successes} of {trials}");
    }

    #[test]
    fn the_rate_of_a_sample_is_the_nearest() {
        check(3, 150, Some(20_000));
        check(2, 3, Some(666_667));
        check(7, 7, Some(1_000_000));
        check(0, 7, None);
        check(1, 2_000_000, Some(1));
        check(1, 2_000_001, None);
        check(LARGEST_COUNT, LARGEST_COUNT, Some(1_000_000));
    }
}
