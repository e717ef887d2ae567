//! The figures of this page, written in a language.

use chrono::NaiveDate;

use crate::domain::confidence::{Interval, Sureness};
use crate::domain::{Currency, Growth, Money, Quantity, Rate, Volume};
use crate::i18n::{Language, Texts};
use crate::platform::intl::{self, DateStyle, NumberStyle};
pub use crate::ui::parts::written::number as count;

/// In place of a figure that is not known.
pub const UNKNOWN: &str = "—";

/// A volume as it is shown: the nearest integer, and what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The nearest integer.
    pub nearest: u64,
    /// What a commitment promises.
    pub promised: u64,
    /// The exact value in hundredths, unless it is whole.
    pub hundredths: Option<u64>,
}

impl Amount {
    /// That of `volume`. `None` past the largest count.
    pub fn of(volume: Volume) -> Option<Self> {
        let hundredths = if volume.is_whole() { None } else { Some(volume.hundredths()?) };
        Some(Self { nearest: volume.nearest()?, promised: volume.promised()?, hundredths })
    }
}

/// A count, or a dash.
pub fn count_or_dash(language: Language, number: Option<u64>) -> String {
    number.map_or_else(|| UNKNOWN.to_owned(), |number| count(language, number))
}

/// Hundredths, with two decimals.
#[expect(
    clippy::cast_precision_loss,
    reason = "hundredths shown are at most 2^53 - 1: the nearest double rounds right"
)]
pub fn hundredths(language: Language, hundredths: u64) -> String {
    intl::number(language.tag(), NumberStyle::Fixed(2), hundredths as f64 / 100.0)
}

/// An amount of money with its currency.
#[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
pub fn money(language: Language, currency: Currency, money: Money) -> String {
    intl::number(language.tag(), NumberStyle::Money(currency.code()), money.cents() as f64 / 100.0)
}

/// A plain number.
#[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
pub fn quantity(language: Language, quantity: Quantity) -> String {
    let decimals = u8::try_from(Quantity::DECIMALS).unwrap_or_default();
    let number = quantity.ten_thousandths() as f64 / f64::from(10_u32.pow(Quantity::DECIMALS));
    intl::number(language.tag(), NumberStyle::Plain(decimals), number)
}

/// A plain number as an amount of money.
#[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
pub fn quantity_of_money(language: Language, currency: Currency, quantity: Quantity) -> String {
    let number = quantity.ten_thousandths() as f64 / f64::from(10_u32.pow(Quantity::DECIMALS));
    intl::number(language.tag(), NumberStyle::Money(currency.code()), number)
}

/// A rate as a percentage.
pub fn rate(language: Language, rate: Rate) -> String {
    let decimals = u8::try_from(Rate::PERCENT_DECIMALS).unwrap_or_default();
    intl::number(language.tag(), NumberStyle::Percent(decimals), f64::from(rate.millionths()) / 1_000_000.0)
}

/// How sure to be, as a percentage.
pub fn sureness(language: Language, sureness: Sureness) -> String {
    let decimals = u8::try_from(Sureness::PERCENT_DECIMALS).unwrap_or_default();
    intl::number(language.tag(), NumberStyle::Percent(decimals), f64::from(sureness.millionths()) / 1_000_000.0)
}

/// How often so many of the prospects, by their name, reach so many sales.
pub fn chance(language: Language, (prospects, name): (u64, &str), deals: u64, chance: f64) -> String {
    let texts = language.texts().confidence();
    let [prospects, sales] = [prospects, deals].map(|number| count(language, number));
    (texts.chance)(&prospects, name, &sales, deals == 1, &(texts.times)(chance))
}

/// Between which rates the true one may lie, with two decimals.
pub fn interval(language: Language, texts: &Texts, interval: Interval) -> String {
    let end = |rate: Option<Rate>| {
        let share = rate.map_or(0.0, |rate| f64::from(rate.millionths()) / 1_000_000.0);
        intl::number(language.tag(), NumberStyle::Percent(2), share)
    };
    (texts.confidence().interval)(&end(interval.low), &end(Some(interval.high)))
}

/// A threshold of growth as a percentage.
pub fn growth(language: Language, growth: Growth) -> String {
    percent(language, growth.ten_thousandths().into())
}

/// So many hundredths of a percent, as a percentage.
#[expect(clippy::cast_precision_loss, reason = "a percentage this large is rounded, and means nothing any more")]
pub fn percent(language: Language, hundredths_of_percent: u64) -> String {
    intl::number(language.tag(), NumberStyle::Percent(2), hundredths_of_percent as f64 / 10_000.0)
}

/// A change in hundredths of a percent, with its sign.
pub fn change(language: Language, hundredths_of_percent: i64) -> String {
    let size = percent(language, hundredths_of_percent.unsigned_abs());
    match hundredths_of_percent {
        0 => size,
        1.. => format!("+{size}"),
        _ => format!("−{size}"),
    }
}

/// The conversion from [`Funnel::conversion`](crate::domain::Funnel::conversion) as a percentage without its sign, with as many
/// decimals as it takes to say something.
#[expect(clippy::cast_precision_loss, reason = "at most 11 digits: exact")]
pub fn conversion(language: Language, parts: u64) -> String {
    if parts == 0 {
        return format!("< {}", intl::number(language.tag(), NumberStyle::Plain(8), 0.000_000_01));
    }
    let decimals = u8::try_from(11_u32.saturating_sub(parts.ilog10()).clamp(2, 8)).unwrap_or(8);
    intl::number(language.tag(), NumberStyle::Plain(decimals), parts as f64 / 100_000_000.0)
}

/// A day.
pub fn day(language: Language, day: NaiveDate) -> String {
    intl::day(language.tag(), DateStyle::Day, day)
}
