//! What a number typed in a language means.
//!
//! Grouping may be a space of any kind, an apostrophe, or the language's own comma; a currency or percent sign before or after is
//! passed over. What could be read two ways is refused with both readings, never guessed.

use super::Language;
use crate::domain::confidence::Sureness;
use crate::domain::{Growth, Money, Quantity, Rate, decimal::DecimalError, decimal::LARGEST};

/// Why a typed text is not a number of the wanted kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    /// Nothing was typed.
    Empty,
    /// It is not a number.
    NotANumber,
    /// One separator that could group thousands or begin the decimals.
    Ambiguous,
    /// More decimals than are kept.
    TooManyDecimals {
        /// Decimals kept.
        decimals: u32,
    },
    /// Below the smallest value allowed.
    TooSmall,
    /// Zero where only more than zero makes sense.
    Zero,
    /// Above 100 %.
    AboveOneHundredPercent,
    /// 100 % or more where only less can be had.
    Certain,
    /// Above the largest value kept.
    TooLarge,
}

/// The mark that groups thousands where the page writes a number in the language.
pub fn group_mark(language: Language) -> char {
    match language {
        Language::English => ',',
        Language::French => '\u{202f}',
    }
}

/// Reads an amount of money above zero.
///
/// # Errors
/// The [`NumberProblem`] of the text.
pub fn amount(text: &str, language: Language) -> Result<Money, NumberProblem> {
    let cents = steps(text, language, Money::DECIMALS)?;
    let cents = u64::try_from(cents).map_err(|_| NumberProblem::TooSmall)?;
    if cents == 0 { Err(NumberProblem::Zero) } else { Money::from_cents(cents).map_err(NumberProblem::from) }
}

/// Reads a percentage above 0 and up to 100.
///
/// # Errors
/// The [`NumberProblem`] of the text.
pub fn percentage(text: &str, language: Language) -> Result<Rate, NumberProblem> {
    let millionths = steps(text, language, Rate::PERCENT_DECIMALS)?;
    match u64::try_from(millionths) {
        Err(_) => Err(NumberProblem::TooSmall),
        Ok(0) => Err(NumberProblem::Zero),
        Ok(some) => Rate::from_millionths(some).map_err(|_| NumberProblem::AboveOneHundredPercent),
    }
}

/// Reads a percentage above 0 and below 100.
///
/// # Errors
/// The [`NumberProblem`] of the text.
pub fn sureness(text: &str, language: Language) -> Result<Sureness, NumberProblem> {
    let millionths = steps(text, language, Sureness::PERCENT_DECIMALS)?;
    match u64::try_from(millionths) {
        Err(_) => Err(NumberProblem::TooSmall),
        Ok(0) => Err(NumberProblem::Zero),
        Ok(some) => Sureness::from_millionths(some).map_err(|_| NumberProblem::Certain),
    }
}

/// Reads a percentage of growth from 0 to 1,000.
///
/// # Errors
/// The [`NumberProblem`] of the text.
pub fn growth(text: &str, language: Language) -> Result<Growth, NumberProblem> {
    let steps = u64::try_from(steps(text, language, Growth::PERCENT_DECIMALS)?).map_err(|_| NumberProblem::TooSmall)?;
    Growth::from_ten_thousandths(steps).map_err(NumberProblem::from)
}

/// Reads a plain number, possibly negative.
///
/// # Errors
/// The [`NumberProblem`] of the text.
pub fn quantity(text: &str, language: Language) -> Result<Quantity, NumberProblem> {
    Quantity::from_ten_thousandths(steps(text, language, Quantity::DECIMALS)?).map_err(NumberProblem::from)
}

/// Reads a whole number from 0 on, however large.
///
/// # Errors
/// The [`NumberProblem`] of the text.
pub fn whole(text: &str, language: Language) -> Result<u64, NumberProblem> {
    u64::try_from(steps(text, language, 0)?).map_err(|_| NumberProblem::TooSmall)
}

/// Reads a whole number from 0 to `largest`.
///
/// # Errors
/// The [`NumberProblem`] of the text.
pub fn count(text: &str, language: Language, largest: u32) -> Result<u32, NumberProblem> {
    let number = steps(text, language, 0)?;
    if number < 0 {
        return Err(NumberProblem::TooSmall);
    }
    u32::try_from(number).ok().filter(|number| *number <= largest).ok_or(NumberProblem::TooLarge)
}

impl From<DecimalError> for NumberProblem {
    fn from(error: DecimalError) -> Self {
        match error {
            DecimalError::TooSmall => Self::TooSmall,
            DecimalError::TooLarge => Self::TooLarge,
            DecimalError::TooFine { decimals } => Self::TooManyDecimals { decimals },
        }
    }
}

/// Reads `text` as a count of 10^-`decimals`.
fn steps(text: &str, language: Language, decimals: u32) -> Result<i64, NumberProblem> {
    let (negative, plain) = bare(text)?;
    let (whole, fraction) = parts(&plain, language)?;
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > decimals as usize {
        return Err(NumberProblem::TooManyDecimals { decimals });
    }
    let digits = format!("{whole}{fraction:0<width$}", width = decimals as usize);
    let digits = digits.trim_start_matches('0');
    let value: u64 = match digits.len() {
        0 => 0,
        1..=18 => digits.parse().map_err(|_| NumberProblem::NotANumber)?,
        _ => return Err(NumberProblem::TooLarge),
    };
    let value = i64::try_from(value).ok().filter(|_| value <= LARGEST).ok_or(NumberProblem::TooLarge)?;
    Ok(if negative { -value } else { value })
}

/// Takes signs, units and spaces away: what is left is digits, commas and points.
fn bare(text: &str) -> Result<(bool, String), NumberProblem> {
    let text = text.trim().trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '€' | '$' | '£' | '%'));
    if text.is_empty() {
        return Err(NumberProblem::Empty);
    }
    let (negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '0'..='9' | '.' | ',' => plain.push(sign),
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => {}
            _ => plain.push(western(sign).ok_or(NumberProblem::NotANumber)?),
        }
    }
    if plain.bytes().any(|byte| byte.is_ascii_digit()) { Ok((negative, plain)) } else { Err(NumberProblem::NotANumber) }
}

/// The western form of an Arabic or Persian digit or separator.
fn western(sign: char) -> Option<char> {
    let digit = match sign {
        '\u{660}'..='\u{669}' => u32::from(sign) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(sign) - 0x6f0,
        '\u{66b}' => return Some('.'),
        _ => return None,
    };
    char::from_digit(digit, 10)
}

/// Splits into whole digits and decimals, by what the separators mean in the language.
fn parts(plain: &str, language: Language) -> Result<(String, &str), NumberProblem> {
    let (mark, group) = match language {
        Language::English => ('.', ','),
        Language::French => (',', '.'),
    };
    let (marks, groups) = (plain.matches(mark).count(), plain.matches(group).count());
    match (marks, groups) {
        (0, 0) => Ok((plain.to_owned(), "")),
        (1, 0) => Ok(split(plain, mark)),
        // Only the other language's mark, once: its decimals, unless it could as well group thousands.
        (0, 1) => {
            let (whole, fraction) = split(plain, group);
            match (language, fraction.len() == 3 && !whole.is_empty() && whole.len() <= 3 && whole != "0") {
                (Language::English, true) => Ok((whole + fraction, "")),
                (Language::French, true) | (Language::English, false) => Err(NumberProblem::Ambiguous),
                (Language::French, false) => Ok((whole, fraction)),
            }
        }
        (0 | 1, _) => {
            let (whole, fraction) = if marks == 1 { split(plain, mark) } else { (plain.to_owned(), "") };
            if fraction.contains(group) {
                return other_way_round(plain, mark, group);
            }
            grouped(&whole, group).map(|digits| (digits, fraction))
        }
        _ => other_way_round(plain, mark, group),
    }
}

/// `1,234,567.89` typed in French, `1.234.567,89` typed in English: both separators show which is which.
fn other_way_round(plain: &str, mark: char, group: char) -> Result<(String, &str), NumberProblem> {
    if plain.matches(group).count() > 1 {
        return Err(NumberProblem::NotANumber);
    }
    let (whole, fraction) = if plain.contains(group) { split(plain, group) } else { (plain.to_owned(), "") };
    if fraction.contains(mark) {
        return Err(NumberProblem::NotANumber);
    }
    grouped(&whole, mark).map(|digits| (digits, fraction))
}

fn grouped(whole: &str, group: char) -> Result<String, NumberProblem> {
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or_default();
    if (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3) {
        Ok(whole.replace(group, ""))
    } else {
        Err(NumberProblem::NotANumber)
    }
}

fn split(plain: &str, mark: char) -> (String, &str) {
    plain.split_once(mark).map_or((plain.to_owned(), ""), |(whole, fraction)| (whole.to_owned(), fraction))
}

#[cfg(test)]
mod tests;
