//! When a team works: its week, the public holidays, and days of its own on which it is closed.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::holidays::PublicHolidays;
use super::hours::{Hours, Span, WallTime};
use super::week::Week;
use crate::domain::iso;

/// Closings a calendar may have.
pub const MOST_CLOSINGS: usize = 200;

/// The working time of a team. All of it is wall time: it says what a clock on the wall and a calendar beside it show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Calendar {
    /// The hours of each weekday.
    pub week: Week,
    /// The public holidays on which nobody works.
    pub public_holidays: PublicHolidays,
    /// Other days on which nobody works.
    #[serde(skip_serializing_if = "Closings::is_empty")]
    pub closings: Closings,
}

/// One day or several in a row on which nobody works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ClosingFields", into = "ClosingFields")]
pub struct Closing {
    first: NaiveDate,
    /// Not before `first`.
    last: NaiveDate,
    text: String,
}

/// The closings of a team in the order they were written: at most [`MOST_CLOSINGS`]. They may overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Closing>", into = "Vec<Closing>")]
pub struct Closings(Vec<Closing>);

/// Why something is not a closing, or a list of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosingError {
    /// It ends before it begins.
    Backwards,
    /// More than [`MOST_CLOSINGS`].
    TooMany,
}

/// A change of one part of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarEdit {
    /// See [`Calendar::week`].
    Week(Week),
    /// See [`Calendar::public_holidays`].
    PublicHolidays(PublicHolidays),
    /// See [`Calendar::closings`].
    Closings(Closings),
}

/// How a closing is written.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Closing", deny_unknown_fields)]
struct ClosingFields {
    /// First day.
    #[serde(deserialize_with = "iso::read_day")]
    from: NaiveDate,
    /// Last day; left out for a single day.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    to: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    text: String,
}

impl Calendar {
    /// Whether nobody changed it.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Changes one part.
    pub(in crate::domain) fn edit(&mut self, edit: CalendarEdit) {
        match edit {
            CalendarEdit::Week(week) => self.week = week,
            CalendarEdit::PublicHolidays(holidays) => self.public_holidays = holidays,
            CalendarEdit::Closings(closings) => self.closings = closings,
        }
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.closings.0.iter().map(Closing::text)
    }

    /// First and last day of the closing or holiday in which `day` stands, else of the next one after it. All are counts of
    /// days since 1970.
    pub(super) fn closed_from(&self, day: i64) -> Option<(i64, i64)> {
        let closings = self.closings.0.iter().map(|closing| (count(closing.first), count(closing.last)));
        let closing = closings.filter(|(_, last)| day <= *last).min();
        let holiday = self.public_holidays.next_from(day);
        closing.into_iter().chain(holiday.map(|day| (day, day))).min()
    }
}

impl Closing {
    /// A closing from `first` to `last`, both of them closed. The `text` says why and may be empty.
    ///
    /// # Errors
    /// [`ClosingError::Backwards`] if `last` lies before `first`.
    pub fn new(first: NaiveDate, last: NaiveDate, text: String) -> Result<Self, ClosingError> {
        if first <= last { Ok(Self { first, last, text }) } else { Err(ClosingError::Backwards) }
    }

    /// Its first day.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last(&self) -> NaiveDate {
        self.last
    }

    /// Why. May be empty.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Closings {
    /// The closings, in the order they were written.
    pub fn list(&self) -> &[Closing] {
        &self.0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

pub(super) fn count(day: NaiveDate) -> i64 {
    day.to_epoch_days().into()
}

impl Default for Calendar {
    /// An office week without a Saturday (09:00 to 12:30, 13:30 to 17:30) and the holidays of France.
    fn default() -> Self {
        let span = |opens, closes| Span::new(WallTime::from_minutes(opens)?, WallTime::from_minutes(closes)?).ok();
        let spans = [span(9 * 60, 12 * 60 + 30), span(13 * 60 + 30, 17 * 60 + 30)];
        let hours = Hours::try_from(spans.into_iter().flatten().collect::<Vec<_>>()).unwrap_or_default();
        let week = Week::of_workdays(&hours);
        Self { week, public_holidays: PublicHolidays::default(), closings: Closings::default() }
    }
}

impl TryFrom<ClosingFields> for Closing {
    type Error = ClosingError;

    fn try_from(ClosingFields { from, to, text }: ClosingFields) -> Result<Self, ClosingError> {
        Self::new(from, to.unwrap_or(from), text)
    }
}

impl From<Closing> for ClosingFields {
    fn from(Closing { first, last, text }: Closing) -> Self {
        Self { from: first, to: (last != first).then_some(last), text }
    }
}

impl TryFrom<Vec<Closing>> for Closings {
    type Error = ClosingError;

    fn try_from(closings: Vec<Closing>) -> Result<Self, ClosingError> {
        if closings.len() <= MOST_CLOSINGS { Ok(Self(closings)) } else { Err(ClosingError::TooMany) }
    }
}

impl From<Closings> for Vec<Closing> {
    fn from(closings: Closings) -> Self {
        closings.0
    }
}

impl fmt::Display for ClosingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Backwards => f.write_str("a closing that ends before it begins"),
            Self::TooMany => write!(f, "expected at most {MOST_CLOSINGS} entries"),
        }
    }
}

impl std::error::Error for ClosingError {}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = r#"{
  "week": {
    "monday": [
      "09:00-12:30",
      "13:30-17:30"
    ],
    "saturday": [
      "10:00-24:00"
    ]
  },
  "public_holidays": "alsace-moselle",
  "closings": [
    {
      "from": "2025-08-04",
      "to": "2025-08-15",
      "text": "Summer"
    },
    {
      "from": "2025-05-30"
    }
  ]
}"#;

    #[test]
    fn a_file_holds_what_a_person_would_write() {
        let calendar: Calendar = serde_json::from_str(WRITTEN).expect("reads");
        assert_eq!(calendar.texts().collect::<Vec<_>>(), ["Summer", ""]);
        assert_eq!(serde_json::to_string_pretty(&calendar).expect("writes"), WRITTEN);
        assert_eq!(serde_json::from_str::<Calendar>("{}").expect("reads"), Calendar::default());
        assert_eq!(Calendar::default().week.seconds(), 5 * 27_000);
    }

    #[test]
    fn what_is_no_calendar_is_refused() {
        for (json, why) in [
            (r#"{"hours":{}}"#, "unknown field `hours`"),
            (r#"{"week":{"lundi":[]}}"#, "unknown field `lundi`"),
            (r#"{"week":{"monday":["17:00-09:00"]}}"#, "hours that end before they begin"),
            (r#"{"public_holidays":"spain"}"#, "unknown variant `spain`"),
            (r#"{"closings":[{"from":"2025-08-15","to":"2025-08-04"}]}"#, "a closing that ends before it begins"),
            (r#"{"closings":[{"from":"2025-02-29"}]}"#, "invalid value: string"),
            (r#"{"closings":[{"to":"2025-02-28"}]}"#, "missing field `from`"),
            (r#"{"closings":[{"from":"2025-02-28","why":""}]}"#, "unknown field `why`"),
        ] {
            let message = serde_json::from_str::<Calendar>(json).expect_err(json).to_string();
            assert!(message.starts_with(why), "{json}: {message}");
        }
        let day = Closing::new(NaiveDate::MIN, NaiveDate::MAX, String::new()).expect("in order");
        assert!(Closings::try_from(vec![day.clone(); MOST_CLOSINGS]).is_ok());
        assert_eq!(Closings::try_from(vec![day; MOST_CLOSINGS + 1]), Err(ClosingError::TooMany));
    }

    fn check(day: &str, expected: (&str, &str)) {
        let calendar: Calendar = serde_json::from_str(WRITTEN).expect("reads");
        let day_count = |text: &str| count(text.parse().expect("a day"));
        let found = calendar.closed_from(day_count(day));
        assert_eq!(found, Some((day_count(expected.0), day_count(expected.1))), "{day}");
    }

    #[test]
    fn the_next_closed_days_are_holidays_and_own_ones() {
        check("2025-05-09", ("2025-05-29", "2025-05-29"));
        check("2025-05-30", ("2025-05-30", "2025-05-30"));
        check("2025-05-31", ("2025-06-09", "2025-06-09"));
        check("2025-07-15", ("2025-08-04", "2025-08-15"));
        check("2025-08-15", ("2025-08-04", "2025-08-15"));
        check("2025-08-16", ("2025-11-01", "2025-11-01"));
        check("2025-12-26", ("2025-12-26", "2025-12-26"));
    }
}
