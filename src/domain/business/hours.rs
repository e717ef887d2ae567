//! When a team works on one day of the week: a few spans of wall time.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Spans a day may have.
pub const MOST_SPANS: usize = 4;

/// A time on the wall, in minutes from 00:00 to 24:00. Written `09:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WallTime(u16);

/// A stretch of working time, from its opening up to, and without, its closing. Written `09:00-12:30`.
///
/// It stays within its day: a night from 22:00 to 06:00 is `22:00-24:00` and, on the next day, `00:00-06:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Span {
    opens: WallTime,
    /// Later than `opens`.
    closes: WallTime,
}

/// The spans of a day, first to last: at most [`MOST_SPANS`], none of which begins before the one above it ends. Empty: closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Span>", into = "Vec<Span>")]
pub struct Hours(Vec<Span>);

/// Why something is not a time, a span or the hours of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursError {
    /// A text that is no time from 00:00 to 24:00.
    NoTime,
    /// A text that is no span.
    NoSpan,
    /// The span ends where it begins, or before.
    Empty,
    /// The span at this place begins before the one above it ends.
    Overlap {
        /// Place in the list, from 0.
        place: usize,
    },
    /// More than [`MOST_SPANS`].
    TooMany,
}

impl WallTime {
    /// The end of the day, 24:00.
    pub const MIDNIGHT: Self = Self(1_440);

    /// The time of that many minutes after 00:00. `None` past 24:00.
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        (minutes <= Self::MIDNIGHT.0).then_some(Self(minutes))
    }

    /// Minutes after 00:00.
    pub fn minutes(self) -> u16 {
        self.0
    }

    fn seconds(self) -> i64 {
        i64::from(self.0) * 60
    }
}

impl Span {
    /// The span from `opens` up to `closes`.
    ///
    /// # Errors
    /// [`HoursError::Empty`] if it would not last.
    pub fn new(opens: WallTime, closes: WallTime) -> Result<Self, HoursError> {
        if opens < closes { Ok(Self { opens, closes }) } else { Err(HoursError::Empty) }
    }

    /// When it begins.
    pub fn opens(self) -> WallTime {
        self.opens
    }

    /// When it ends.
    pub fn closes(self) -> WallTime {
        self.closes
    }
}

impl Hours {
    /// The spans, first to last.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Whether the day is closed.
    pub fn is_closed(&self) -> bool {
        self.0.is_empty()
    }

    /// Opening and closing of each span, in seconds after 00:00.
    pub(super) fn seconds(&self) -> impl Iterator<Item = (i64, i64)> {
        self.0.iter().map(|span| (span.opens.seconds(), span.closes.seconds()))
    }
}

impl TryFrom<Vec<Span>> for Hours {
    type Error = HoursError;

    fn try_from(spans: Vec<Span>) -> Result<Self, HoursError> {
        if spans.len() > MOST_SPANS {
            return Err(HoursError::TooMany);
        }
        match spans.iter().zip(spans.iter().skip(1)).position(|(one, next)| next.opens < one.closes) {
            Some(place) => Err(HoursError::Overlap { place: place + 1 }),
            None => Ok(Self(spans)),
        }
    }
}

impl From<Hours> for Vec<Span> {
    fn from(hours: Hours) -> Self {
        hours.0
    }
}

impl FromStr for WallTime {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        let &[hour_tens, hour, b':', ten, one] = text.as_bytes() else { return Err(HoursError::NoTime) };
        let digits = [(hour_tens, 600), (hour, 60), (ten, 10), (one, 1)];
        if ten > b'5' || !digits.iter().all(|(digit, _)| digit.is_ascii_digit()) {
            return Err(HoursError::NoTime);
        }
        let minutes = digits.iter().map(|(digit, worth)| u16::from(digit - b'0') * worth).sum();
        Self::from_minutes(minutes).ok_or(HoursError::NoTime)
    }
}

impl FromStr for Span {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        let (opens, closes) = text.split_once('-').ok_or(HoursError::NoSpan)?;
        let time = |text: &str| text.parse().map_err(|_| HoursError::NoSpan);
        Self::new(time(opens)?, time(closes)?)
    }
}

impl TryFrom<String> for Span {
    type Error = HoursError;

    fn try_from(text: String) -> Result<Self, HoursError> {
        text.parse()
    }
}

impl From<Span> for String {
    fn from(span: Span) -> Self {
        span.to_string()
    }
}

impl fmt::Display for WallTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.opens, self.closes)
    }
}

impl fmt::Display for HoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTime => f.write_str("expected a time such as 09:30"),
            Self::NoSpan => f.write_str("expected hours such as 09:00-12:30"),
            Self::Empty => f.write_str("hours that end before they begin"),
            Self::Overlap { place } => write!(f, "entry {place} begins before the one above it ends"),
            Self::TooMany => write!(f, "expected at most {MOST_SPANS} entries"),
        }
    }
}

impl std::error::Error for HoursError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reads_back_and_nothing_else_does() {
        for minutes in 0..=1_440 {
            let time = WallTime::from_minutes(minutes).expect("a time");
            assert_eq!(time.to_string().parse(), Ok(time));
        }
        assert_eq!("09:05".parse().map(WallTime::minutes), Ok(545));
        assert_eq!(WallTime::from_minutes(1_441), None);
        for wrong in
            ["", "9:00", "09:60", "24:01", "25:00", "99:99", "09-00", "09:00:00", " 9:00", "+9:00", "0९:0", "09:0:"]
        {
            assert_eq!(wrong.parse::<WallTime>(), Err(HoursError::NoTime), "{wrong}");
        }
    }

    fn check(json: &str, expected: Result<(), HoursError>) {
        let read = serde_json::from_str::<Hours>(json);
        match expected {
            Ok(()) => assert_eq!(serde_json::to_string(&read.expect(json)).expect("writes"), json),
            Err(error) => {
                let message = read.expect_err(json).to_string();
                assert!(message.starts_with(&error.to_string()), "{json}: {message}");
            }
        }
    }

    #[test]
    fn the_hours_of_a_day_are_few_in_order_and_apart() {
        check("[]", Ok(()));
        check(r#"["09:00-12:30","13:30-17:30"]"#, Ok(()));
        check(r#"["00:00-24:00"]"#, Ok(()));
        check(r#"["09:00-12:00","12:00-17:00"]"#, Ok(()));
        check(r#"["09:00-12:30","12:29-17:30"]"#, Err(HoursError::Overlap { place: 1 }));
        check(r#"["08:00-09:00","13:30-17:30","09:00-12:30"]"#, Err(HoursError::Overlap { place: 2 }));
        check(r#"["09:00-09:00"]"#, Err(HoursError::Empty));
        check(r#"["22:00-06:00"]"#, Err(HoursError::Empty));
        check(r#"["09:00"]"#, Err(HoursError::NoSpan));
        check(r#"["9-12"]"#, Err(HoursError::NoSpan));
        check(r#"["09:00-12:00-13:00"]"#, Err(HoursError::NoSpan));
        check(r#"["01:00-02:00","03:00-04:00","05:00-06:00","07:00-08:00","09:00-10:00"]"#, Err(HoursError::TooMany));
    }
}
