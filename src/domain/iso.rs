//! Days and moments as plan files write them (ISO 8601, RFC 3339). Read here: the reader that `chrono` derives takes every format
//! there is, and costs each visitor several KB.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, de};

/// The day of a text such as `2026-01-15`. A year of more than four digits has a sign before it.
pub fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.rsplitn(3, '-');
    let (day, month) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let year = parts.next()?;
    let year = match year.strip_prefix(['+', '-']) {
        Some(far) if far.len() >= 4 => {
            let far = i32::try_from(digits(far, far.len())?).ok()?;
            if year.starts_with('-') { -far } else { far }
        }
        Some(_) => return None,
        None => i32::try_from(digits(year, 4)?).ok()?,
    };
    NaiveDate::from_ymd_opt(year, month, day)
}

/// The moment of a text such as `2026-01-15T09:30:00Z` or `2026-01-15T10:30:00.5+01:00`.
pub fn moment(text: &str) -> Option<DateTime<Utc>> {
    let (date, rest) = text.split_once(['T', 't', ' '])?;
    let zone = rest.rfind(['Z', 'z', '+', '-'])?;
    let (time, zone) = rest.split_at_checked(zone)?;
    let east = match zone {
        "Z" | "z" => 0,
        _ => {
            let (hours, minutes) = zone.get(1..)?.split_once(':')?;
            let minutes = i64::from(digits(hours, 2).filter(|hours| *hours < 24)?) * 60
                + i64::from(digits(minutes, 2).filter(|minutes| *minutes < 60)?);
            if zone.starts_with('-') { -minutes } else { minutes }
        }
    };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = time.splitn(3, ':').map(|part| digits(part, 2));
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    let kept = fraction.get(..9).unwrap_or(fraction);
    let places = u32::try_from(kept.len()).ok()?;
    let nanos = digits(kept, kept.len())? * 10_u32.pow(9 - places);
    // Finer than a billionth is let go.
    fraction.bytes().all(|byte| byte.is_ascii_digit()).then_some(())?;
    // A leap second is the one before it, a second longer.
    let (second, nanos) = if second == 60 { (59, nanos + 1_000_000_000) } else { (second, nanos) };
    let time = NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)?;
    day(date)?.and_time(time).checked_sub_signed(TimeDelta::minutes(east)).map(|moment| moment.and_utc())
}

/// A whole number of exactly `places` digits, at least one.
fn digits(text: &str, places: usize) -> Option<u32> {
    let right = places > 0 && text.len() == places && text.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| text.parse().ok())?
}

/// Reads a day.
///
/// # Errors
/// That of the deserializer, or that [`A_DAY`] is expected.
pub fn read_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = deserializer.deserialize_str(Text(A_DAY))?;
    day(&text).ok_or_else(|| unexpected(&text, A_DAY))
}

/// Reads a day or nothing.
///
/// # Errors
/// That of the deserializer, or that [`A_DAY`] is expected.
pub fn read_any_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    struct Day(NaiveDate);
    impl<'de> Deserialize<'de> for Day {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            read_day(deserializer).map(Self)
        }
    }
    Ok(Option::<Day>::deserialize(deserializer)?.map(|day| day.0))
}

/// Reads a moment.
///
/// # Errors
/// That of the deserializer, or that [`A_MOMENT`] is expected.
pub fn read_moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    let text = deserializer.deserialize_str(Text(A_MOMENT))?;
    moment(&text).ok_or_else(|| unexpected(&text, A_MOMENT))
}

/// Reads a moment or nothing.
///
/// # Errors
/// That of the deserializer, or that [`A_MOMENT`] is expected.
pub fn read_any_moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DateTime<Utc>>, D::Error> {
    struct Moment(DateTime<Utc>);
    impl<'de> Deserialize<'de> for Moment {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            read_moment(deserializer).map(Self)
        }
    }
    Ok(Option::<Moment>::deserialize(deserializer)?.map(|moment| moment.0))
}

/// What stands for a day.
pub const A_DAY: &str = "a day such as 2026-01-15";

/// What stands for a moment.
pub const A_MOMENT: &str = "a moment such as 2026-01-15T09:30:00Z";

fn unexpected<E: de::Error>(text: &str, wanted: &'static str) -> E {
    E::invalid_value(de::Unexpected::Str(text), &wanted)
}

/// A text, for what it says there should have been.
struct Text(&'static str);

impl de::Visitor<'_> for Text {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for day_of in [NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(day(&day_of.to_string()), Some(day_of), "{day_of}");
        }
        for days in (-800_000..4_000_000).step_by(997) {
            let from = NaiveDate::default() + TimeDelta::days(days);
            assert_eq!(day(&from.to_string()), Some(from), "{from}");
            for nanos in [0, 1, 500_000_000, 1_999_999_999] {
                let at = from.and_hms_nano_opt(23, 59, 59, nanos).expect("a time").and_utc();
                let text = serde_json::to_string(&at).expect("writes");
                assert_eq!(moment(text.trim_matches('"')), Some(at), "{text}");
            }
        }
    }

    #[test]
    fn moments_elsewhere_are_the_same_moments() {
        let wanted = moment("2026-01-15T09:30:00Z");
        assert!(wanted.is_some());
        for text in [
            "2026-01-15T10:30:00+01:00",
            "2026-01-14T23:30:00.000-10:00",
            "2026-01-15t09:30:00z",
            "2026-01-15 09:30:00Z",
        ] {
            assert_eq!(moment(text), wanted, "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "2026",
            "2026-01",
            "2026-1-5",
            "26-01-15",
            "2026-02-29",
            "2026-13-01",
            "12026-01-15",
            "+26-01-15",
            "2026-01-15 ",
            "2026-01-15T00:00:00Z",
            "２０２６-01-15",
            "-",
            "--",
            "é-é-é",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
        for text in [
            "2026-01-15",
            "2026-01-15T09:30Z",
            "2026-01-15T09:30:00",
            "2026-01-15T24:00:00Z",
            "2026-01-15T09:30:00.Z",
            "2026-01-15T09:30:00.12345678901234567890xZ",
            "2026-01-15T09:30:00+1:00",
            "2026-01-15T09:30:00+24:00",
            "2026-01-15T09:30:61Z",
            "2026-01-15T09:30:00+",
            "T",
            "Z",
            "2026-01-15T-Z",
            "2026-01-15T09:30:00ZZ",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
