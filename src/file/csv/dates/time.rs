//! The time of day behind a date, and the offset behind that.

use chrono::NaiveTime;

use super::token::Token;

/// Hour, minute and second, and whether it is after noon where that is said.
pub type Time = ([u32; 3], Option<bool>);

/// The time at the beginning, with whether it is after noon where that is said.
pub fn time(tokens: &[Token]) -> Option<(Time, &[Token])> {
    use Token::{Number, Sign, Word};
    let is_hour = |token: &Token| matches!(token, Sign(':')) || *token == Word("h".to_owned());
    let (hour, minute, rest) = match tokens {
        [Number(hour, _), sign, Number(minute, 2), rest @ ..] if is_hour(sign) => (*hour, *minute, rest),
        [Number(hour, _), Word(h), rest @ ..] if h == "h" => (*hour, 0, rest),
        _ => return None,
    };
    let (second, rest) = match rest {
        // Parts of a second are let go.
        [Sign(':'), Number(second, 2), Sign('.'), Number(..), rest @ ..]
        | [Sign(':'), Number(second, 2), Number(..), rest @ ..]
        | [Sign(':'), Number(second, 2), rest @ ..] => (*second, rest),
        rest => (0, rest),
    };
    Some(match rest {
        [Word(word), rest @ ..] if word == "am" || word == "pm" => (([hour, minute, second], Some(word == "pm")), rest),
        rest => (([hour, minute, second], None), rest),
    })
}

/// The time on a clock of 24 hours.
pub fn clock([hour, minute, second]: [u32; 3], pm: Option<bool>) -> Option<NaiveTime> {
    let hour = match pm {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(pm) => hour % 12 + if pm { 12 } else { 0 },
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// How far a time is from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offset {
    /// Nothing is said: as the clocks hang where the user is.
    Unsaid,
    /// So many seconds east of it.
    East(i64),
}

/// The offset that stands behind a time. `None`: something else stands there.
pub fn offset(tokens: &[Token]) -> Option<Offset> {
    use Token::{Number, Sign, Word};
    let tokens = match tokens {
        [] => return Some(Offset::Unsaid),
        [Word(word)] if matches!(word.as_str(), "z" | "utc" | "gmt") => return Some(Offset::East(0)),
        [Word(word), rest @ ..] if word == "utc" || word == "gmt" => rest,
        rest => rest,
    };
    let (sign, hours, minutes) = match tokens {
        [Sign(sign), Number(hours, 1 | 2)] => (*sign, *hours, 0),
        [Sign(sign), Number(hours, 1 | 2), Sign(':'), Number(minutes, 2)] => (*sign, *hours, *minutes),
        [Sign(sign), Number(both, 4)] => (*sign, both / 100, both % 100),
        _ => return None,
    };
    let seconds = i64::from(hours * 3_600 + minutes * 60);
    match sign {
        _ if hours > 14 || minutes > 59 => None,
        '+' => Some(Offset::East(seconds)),
        '-' | '−' => Some(Offset::East(-seconds)),
        _ => None,
    }
}
