//! Hours of a day as people type them: `09:00-12:30, 13:30-17:30`, `9h-12h30 13h30-17h30`, `de 9h à 12h30`.

use super::hours::{Hours, HoursError, Span, WallTime};

impl Hours {
    /// Reads typed hours. Times are digits with `:`, `h` or a point between hour and minutes, whatever stands around them; each
    /// pair of them is a stretch of work. No time at all is a closed day.
    ///
    /// # Errors
    /// A [`HoursError`]; [`HoursError::NoSpan`] for a time without a partner.
    pub fn typed(text: &str) -> Result<Self, HoursError> {
        let lower = text.to_lowercase();
        let words = lower.split(|sign: char| !(sign.is_ascii_digit() || matches!(sign, ':' | 'h' | '.')));
        let times = words.filter(|word| word.contains(|sign: char| sign.is_ascii_digit())).map(time);
        let times: Vec<_> = times.collect::<Result<_, _>>()?;
        let spans = times.chunks(2).map(|pair| match pair {
            [opens, closes] => Span::new(*opens, *closes),
            _ => Err(HoursError::NoSpan),
        });
        spans.collect::<Result<Vec<_>, _>>()?.try_into()
    }
}

fn time(word: &str) -> Result<WallTime, HoursError> {
    let (hour, minutes) = word.split_once([':', 'h', '.']).unwrap_or((word, ""));
    let number = |digits: &str| match digits.len() {
        0 => Some(0),
        1 | 2 => digits.parse::<u16>().ok(),
        _ => None,
    };
    let hour = number(hour).filter(|_| !hour.is_empty());
    let minutes = number(minutes).filter(|minutes| *minutes < 60);
    let all = hour.zip(minutes).map(|(hour, minutes)| hour * 60 + minutes);
    all.and_then(WallTime::from_minutes).ok_or(HoursError::NoTime)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, HoursError>) {
        let found = Hours::typed(text).map(|hours| {
            let spans: Vec<_> = hours.spans().iter().map(ToString::to_string).collect();
            spans.join(", ")
        });
        assert_eq!(found.as_deref().map_err(|error| *error), expected, "{text}");
    }

    #[test]
    fn hours_are_read_as_people_type_them() {
        let usual = Ok("09:00-12:30, 13:30-17:30");
        check("09:00-12:30, 13:30-17:30", usual);
        check("9:00 - 12:30 / 13:30 - 17:30", usual);
        check("9h-12h30 13h30-17h30", usual);
        check("de 9 h à 12h30 et de 13h30 à 17h30", usual);
        check("9–12.30; 13.30–17.30", usual);
        check("10 to 18", Ok("10:00-18:00"));
        check("22-24", Ok("22:00-24:00"));
        check("", Ok(""));
        check("closed", Ok(""));
    }

    #[test]
    fn what_is_no_hours_is_named() {
        check("9", Err(HoursError::NoSpan));
        check("9-12, 13", Err(HoursError::NoSpan));
        check("9-25", Err(HoursError::NoTime));
        check("9:75-12", Err(HoursError::NoTime));
        check("900-1200", Err(HoursError::NoTime));
        check("12-9", Err(HoursError::Empty));
        check("9-12, 11-13", Err(HoursError::Overlap { place: 1 }));
        check("1-2 3-4 5-6 7-8 9-10", Err(HoursError::TooMany));
    }
}
