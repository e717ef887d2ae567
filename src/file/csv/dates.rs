//! Days and moments as they stand in tables: ISO, 15/04/2026, 04/15/2026, 15.04.2026, 15 Apr, 2026 00:03:00, 1er avril 2026, and the
//! numbers that spreadsheets and programs keep them as. Whether the day or the month comes first is told by the whole column.

mod time;
mod token;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use time::{Offset, clock, offset, time};
use token::{Token, tokens};

use crate::domain::business::Zone;
use crate::domain::iso;

/// What comes first in 04/05/2026.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayOrder {
    /// The day, as in Europe.
    #[default]
    DayFirst,
    /// The month, as in the United States.
    MonthFirst,
}

/// What the dates of a column say about their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Orders {
    /// Dates that can only have the day first.
    pub day_first: usize,
    /// Dates that can only have the month first.
    pub month_first: usize,
    /// Dates that could have either.
    pub open: usize,
}

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A day.
    Day(NaiveDate),
    /// What a clock on the wall showed.
    Wall(NaiveDateTime),
    /// A moment, the same everywhere.
    Moment(DateTime<Utc>),
}

/// The day before the first that spreadsheets count; it is not 31 December because they believe that 1900 was a leap year.
const SERIAL_START: NaiveDate = match NaiveDate::from_ymd_opt(1899, 12, 30) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
/// Numbers taken for days of a spreadsheet: 1954 to 2119.
const SERIALS: std::ops::Range<u64> = 20_000..80_000;

/// Beginnings of the months in English and French, without accents; none begins like another. Juin and juillet differ late.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb", "fev"],
    &["mar"],
    &["apr", "avr"],
    &["may", "mai"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aou"],
    &["sep"],
    &["oct"],
    &["nov"],
    &["dec"],
];
impl When {
    /// Reads a cell. `order` decides only what is 04/05/2026.
    pub fn read(text: &str, order: DayOrder) -> Option<Self> {
        let text = text.trim();
        if let Some(moment) = iso::moment(text) {
            return Some(Self::Moment(moment));
        }
        if text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')) && !is_dotted(text) {
            return number(text);
        }
        let tokens = tokens(text)?;
        let (day, rest) = date(&tokens, order)?;
        let Some(((time, pm), rest)) = time(rest) else { return rest.is_empty().then_some(Self::Day(day)) };
        let wall = day.and_time(clock(time, pm)?);
        match offset(rest)? {
            Offset::Unsaid => Some(Self::Wall(wall)),
            Offset::East(seconds) => {
                wall.checked_sub_signed(TimeDelta::seconds(seconds)).map(|it| Self::Moment(it.and_utc()))
            }
        }
    }

    /// The moment that it is where clocks go as in `zone`; a day is its noon, which is on that day for the neighbours as well.
    pub fn moment(self, zone: &Zone) -> Option<DateTime<Utc>> {
        match self {
            Self::Day(day) => zone.moment_at(day.and_hms_opt(12, 0, 0)?),
            Self::Wall(wall) => zone.moment_at(wall),
            Self::Moment(moment) => Some(moment),
        }
    }
}

impl Orders {
    /// Takes note of a cell.
    pub fn note(&mut self, text: &str) {
        // Most cells are no dates: that has to be seen quickly.
        let text = text.trim();
        if text.len() > 40 || !text.starts_with(|sign: char| sign.is_ascii_digit()) || !text.contains(['/', '-']) {
            return;
        }
        let Some(tokens) = tokens(text) else { return };
        let [
            Token::Number(one, _),
            Token::Sign(between),
            Token::Number(two, _),
            Token::Sign(again),
            Token::Number(_, year),
            ..,
        ] = tokens.as_slice()
        else {
            return;
        };
        if between != again || !matches!(between, '/' | '-') || !matches!(year, 2 | 4) || (*one).max(*two) > 31 {
            return;
        }
        match (*one > 12, *two > 12) {
            (true, false) => self.day_first += 1,
            (false, true) => self.month_first += 1,
            (false, false) => self.open += 1,
            (true, true) => {}
        }
    }

    /// The order that most dates have, else `usual`; and whether that is certain: no date has another, and one at least tells.
    pub fn judged(self, usual: DayOrder) -> (DayOrder, bool) {
        match (self.day_first, self.month_first) {
            (0, 0) => (usual, self.open == 0),
            (day, 0) => (DayOrder::DayFirst, day > 0),
            (0, _) => (DayOrder::MonthFirst, true),
            (day, month) => (if day >= month { DayOrder::DayFirst } else { DayOrder::MonthFirst }, false),
        }
    }
}

/// The day at the beginning, and what stands behind it.
fn date(tokens: &[Token], order: DayOrder) -> Option<(NaiveDate, &[Token])> {
    use Token::{Number, Sign, Word};
    let (day, month, year, rest) = match tokens {
        [Number(year, 4), Sign(_), Number(month, _), Sign(_), Number(day, _), rest @ ..] => (*day, *month, *year, rest),
        [Number(one, _), Sign(between), Number(two, _), Sign(again), Number(year, digits), rest @ ..] => {
            let first = if *between == '.' { DayOrder::DayFirst } else { order };
            let (day, month) = if first == DayOrder::DayFirst { (one, two) } else { (two, one) };
            (between == again && matches!(between, '/' | '-' | '.')).then_some(())?;
            (*day, *month, of_century(*year, *digits)?, rest)
        }
        [Number(day, _), rest @ ..] => {
            let (month, rest) = month(dotted(rest))?;
            let [Number(year, digits), rest @ ..] = dotted(rest) else { return None };
            (*day, month, of_century(*year, *digits)?, rest)
        }
        [Word(_), ..] => {
            let (month, rest) = month(tokens)?;
            let [Number(day, _), Number(year, digits), rest @ ..] = dotted(rest) else { return None };
            (*day, month, of_century(*year, *digits)?, rest)
        }
        _ => return None,
    };
    let year = i32::try_from(year).ok()?;
    NaiveDate::from_ymd_opt(year, month, day).map(|day| (day, rest))
}

/// What stands behind a dot or a dash.
fn dotted(tokens: &[Token]) -> &[Token] {
    match tokens {
        [Token::Sign('.' | '-' | '/'), rest @ ..] => rest,
        other => other,
    }
}

fn month(tokens: &[Token]) -> Option<(u32, &[Token])> {
    let [Token::Word(word), rest @ ..] = tokens else { return None };
    let place = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)))?;
    Some((u32::try_from(place + 1).ok()?, rest))
}

fn of_century(year: u32, digits: usize) -> Option<u32> {
    match (digits, year) {
        (4, _) => Some(year),
        (2, 0..70) => Some(2_000 + year),
        (2, _) => Some(1_900 + year),
        _ => None,
    }
}

/// Whether a text of digits and dots is a date and no number.
fn is_dotted(text: &str) -> bool {
    text.matches('.').count() == 2
}

/// A day of a spreadsheet, 20260415, or seconds or milliseconds since 1970.
fn number(text: &str) -> Option<When> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let value: u64 = whole.parse().ok()?;
    if SERIALS.contains(&value) && part.bytes().all(|byte| byte.is_ascii_digit()) {
        let day = SERIAL_START.checked_add_signed(TimeDelta::days(i64::try_from(value).ok()?))?;
        let share: f64 = format!("0.{part}0").parse().ok()?;
        #[expect(clippy::cast_possible_truncation, reason = "at most the seconds of a day")]
        let seconds = (share * 86_400.0).round() as i64;
        let wall = day.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::seconds(seconds))?;
        return Some(if seconds == 0 { When::Day(day) } else { When::Wall(wall) });
    }
    let since_1970 = |seconds: u64| DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0).map(When::Moment);
    match (whole.len(), part.is_empty()) {
        (8, true) => {
            let [year, month, day] = [value / 10_000, value / 100 % 100, value % 100].map(u32::try_from);
            (1_900..2_200).contains(&year.ok()?).then_some(())?;
            NaiveDate::from_ymd_opt(i32::try_from(year.ok()?).ok()?, month.ok()?, day.ok()?).map(When::Day)
        }
        (10, _) => since_1970(value),
        (13, true) => since_1970(value / 1_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
