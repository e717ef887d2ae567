//! Amounts as they stand in tables: `1 234,56`, `1,234.56`, `€ 1.200`, `1'000 CHF`. What begins the decimals is told by the whole column.

use crate::domain::Money;

/// What begins the decimals of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// 1,234.56
    #[default]
    Point,
    /// 1 234,56
    Comma,
}

/// What the numbers of a column say about their mark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Numbers in which a point can only begin the decimals.
    pub point: usize,
    /// Numbers in which a comma can only begin them.
    pub comma: usize,
    /// Numbers such as 1,234, which mean one thing or the other.
    pub open: usize,
}

/// An amount, and the currency that stands beside it, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The amount.
    pub money: Money,
    /// The currency; empty where none stands there.
    pub currency: String,
}

impl Amount {
    /// Reads a cell. More than two decimals are rounded to cents. `None` for what is no amount, or one below zero.
    pub fn read(text: &str, mark: Mark) -> Option<Self> {
        let first = text.find(is_digit)?;
        let (before, rest) = text.split_at(first);
        let (number, behind) = rest.split_at(rest.rfind(is_digit).map(|last| last + sign_at(rest, last))?);
        // .5 is half.
        let (before, half) = match before.strip_suffix(['.', ',']) {
            Some(spaced) if spaced.is_empty() || spaced.ends_with(char::is_whitespace) => (spaced, true),
            _ => (before, false),
        };
        let mut digits = if half { format!("0{}", if mark == Mark::Point { '.' } else { ',' }) } else { String::new() };
        for sign in number.chars() {
            match sign {
                '.' | ',' => digits.push(sign),
                ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => {}
                _ => digits.push(char::from_digit(digit(sign)?, 10)?),
            }
        }
        let money = cents(&digits, mark).and_then(|cents| Money::from_cents(cents).ok())?;
        let currency = match (before.trim(), behind.trim_start_matches(['.', ',']).trim()) {
            (one, "") | ("", one) => one.to_owned(),
            _ => return None,
        };
        // Signs of arithmetic are none of a currency.
        let is_currency = currency.len() < 20 && !currency.contains(['-', '−', '+', '(', ')', '%', '*', '/', ':', ',']);
        is_currency.then_some(Self { money, currency })
    }
}

impl Marks {
    /// Takes note of a cell.
    pub fn note(&mut self, text: &str) {
        if text.len() > 30 || !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return;
        }
        let Some(last) = text.rfind(['.', ',']) else { return };
        let (before, behind) = text.split_at(last);
        let sign = behind.chars().next();
        let digits = behind.chars().filter(char::is_ascii_digit).count();
        let others = behind.chars().skip(1).any(|sign| sign.is_alphabetic() && digits == 0);
        let again = sign.is_some_and(|sign| before.contains(sign));
        let differs = before.contains(if sign == Some('.') { ',' } else { '.' });
        let mark = match () {
            () if others || digits == 0 || (again && differs) => return,
            // 1.234.567: it groups, so the other one would begin the decimals.
            () if again => sign.map(|sign| sign != '.'),
            () if differs || digits != 3 => sign.map(|sign| sign == '.'),
            () => None,
        };
        match mark {
            Some(true) => self.point += 1,
            Some(false) => self.comma += 1,
            None => self.open += 1,
        }
    }

    /// The mark that most numbers have, else `usual`; and whether that is certain.
    pub fn judged(self, usual: Mark) -> (Mark, bool) {
        match (self.point, self.comma) {
            (0, 0) => (usual, self.open == 0),
            (_, 0) => (Mark::Point, true),
            (0, _) => (Mark::Comma, true),
            (point, comma) => (if point > comma { Mark::Point } else { Mark::Comma }, false),
        }
    }
}

/// Cents of digits, points and commas.
fn cents(text: &str, mark: Mark) -> Option<u64> {
    let (mark, group) = match mark {
        Mark::Point => ('.', ','),
        Mark::Comma => (',', '.'),
    };
    let (whole, decimals) = text.split_once(mark).unwrap_or((text, ""));
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or_default();
    let mut whole = first.to_owned();
    for group in groups {
        // 1.23 where a point groups is no number of this column.
        (group.len() == 3 && (1..=3).contains(&first.len())).then_some(())?;
        whole.push_str(group);
    }
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fits = plain(&whole) && plain(decimals) && whole.len() <= 15 && !(whole.is_empty() && decimals.is_empty());
    fits.then_some(())?;
    let decimal = |place: usize| decimals.as_bytes().get(place).map_or(0, |digit| u64::from(digit - b'0'));
    let units: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    Some(units * 100 + decimal(0) * 10 + decimal(1) + u64::from(decimal(2) >= 5))
}

fn is_digit(sign: char) -> bool {
    digit(sign).is_some()
}

/// The value of a western, Arabic or Persian digit.
fn digit(sign: char) -> Option<u32> {
    match sign {
        '\u{660}'..='\u{669}' => Some(u32::from(sign) - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(u32::from(sign) - 0x6f0),
        _ => sign.to_digit(10),
    }
}

/// Bytes of the sign at `place`.
fn sign_at(text: &str, place: usize) -> usize {
    text.get(place..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Mark::{Comma, Point};

    fn check(text: &str, mark: Mark, expected: Option<(u64, &str)>) {
        let found = Amount::read(text, mark);
        let seen = found.as_ref().map(|amount| (amount.money.cents(), amount.currency.as_str()));
        assert_eq!(seen, expected, "{text:?}");
    }

    #[test]
    fn amounts_of_both_countries_are_read() {
        for (text, mark, cents, currency) in [
            ("1 234,56", Comma, 123_456, ""),
            ("1,234.56", Point, 123_456, ""),
            ("1.234,56", Comma, 123_456, ""),
            ("1\u{202f}234\u{a0}€", Comma, 123_400, "€"),
            ("€ 5", Point, 500, "€"),
            ("USD 1,200", Point, 120_000, "USD"),
            ("1,200", Comma, 120, ""),
            ("1.200", Point, 120, ""),
            ("1'000 CHF", Point, 100_000, "CHF"),
            ("fr. 12.50", Point, 1_250, "fr."),
            ("12.50 fr.", Point, 1_250, "fr."),
            ("12. €", Point, 1_200, "€"),
            ("0", Point, 0, ""),
            (".5", Point, 50, ""),
            ("1234567", Comma, 123_456_700, ""),
            ("1,234,567", Point, 123_456_700, ""),
            ("10.555", Point, 1_056, ""),
            ("10000.0000", Point, 1_000_000, ""),
            ("١٢٣", Point, 12_300, ""),
        ] {
            check(text, mark, Some((cents, currency)));
        }
    }

    #[test]
    fn what_is_no_amount_is_none() {
        for text in ["", "-", "n/a", "-5", "(5)", "1e3", "1.2.3", "12%", "5 € 6", "1,23.4", "9999999999999999", "+5"]
        {
            check(text, Point, None);
        }
        check("1.23", Comma, None);
        check("10000000000000", Point, None);
        check(&"9".repeat(1_000_000), Point, None);
    }

    #[test]
    fn the_whole_column_tells_what_begins_the_decimals() {
        let judged = |cells: &[&str]| {
            let mut marks = Marks::default();
            for cell in cells {
                marks.note(cell);
            }
            marks.judged(Point)
        };
        assert_eq!(judged(&["1 234", "1,234", "5,5"]), (Comma, true));
        assert_eq!(judged(&["1.234", "1.234.567"]), (Comma, true));
        assert_eq!(judged(&["1,234", "1,234.50"]), (Point, true));
        assert_eq!(judged(&["1,234", "2,000"]), (Point, false));
        assert_eq!(judged(&["5", "1000", "n/a", "fr."]), (Point, true));
        assert_eq!(judged(&["5.5", "5,5", "6,5"]), (Comma, false));
    }
}
