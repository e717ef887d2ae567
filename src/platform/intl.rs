//! Numbers, money, percentages and dates, written by the browser in the chosen language: no such data is in the page.

use std::cell::RefCell;
use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateStyle {
    /// 12 May 2026
    Day,
    /// 12 May
    ShortDay,
    /// May 2026
    Month,
    /// 12 May 2026, 14:05
    Moment,
    /// 14:05
    Time,
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NumberStyle {
    /// A plain number with at most this many decimals.
    Plain(u8),
    /// A plain number with exactly this many decimals.
    Fixed(u8),
    /// A share of 1, written as a percentage with at most this many decimals.
    Percent(u8),
    /// Money in the currency of this ISO 4217 code; cents only where there are some.
    Money(&'static str),
    /// Money in few characters: 1.2M.
    ShortMoney(&'static str),
}

/// Writes a number.
pub fn number(language: &'static str, style: NumberStyle, value: f64) -> String {
    let whole = value.fract() == 0.0;
    FORMATS.with_borrow_mut(|formats| {
        let format = formats
            .numbers
            .entry((language, style, whole))
            .or_insert_with(|| Intl::NumberFormat::new(&locales(language), &number_options(style, whole)).format());
        call(format, &value.into())
    })
}

/// The sign of a currency as the language writes it: €, $US, CHF.
pub fn currency_sign(language: &'static str, code: &'static str) -> String {
    let around_zero = number(language, NumberStyle::Money(code), 0.0);
    around_zero.chars().filter(|sign| *sign != '0' && !sign.is_whitespace()).collect()
}

/// Writes a day. It has no time zone: 12 May is 12 May everywhere.
pub fn day(language: &'static str, style: DateStyle, day: NaiveDate) -> String {
    let year = f64::from(day.year());
    let milliseconds = js_sys::Date::utc(year, f64::from(day.month0()));
    let date = milliseconds + f64::from(day.day0()) * 86_400_000.0;
    date_text(language, style, true, date)
}

/// Writes a moment, where the user is.
#[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are exact")]
pub fn moment(language: &'static str, style: DateStyle, moment: DateTime<Utc>) -> String {
    date_text(language, style, false, moment.timestamp_millis() as f64)
}

#[derive(Default)]
struct Formats {
    numbers: BTreeMap<(&'static str, NumberStyle, bool), Function>,
    dates: BTreeMap<(&'static str, DateStyle, bool), Function>,
}

thread_local! {
    // Making a format costs about a hundred times as much as using it.
    static FORMATS: RefCell<Formats> = RefCell::default();
}

fn date_text(language: &'static str, style: DateStyle, utc: bool, milliseconds: f64) -> String {
    FORMATS.with_borrow_mut(|formats| {
        let format = formats
            .dates
            .entry((language, style, utc))
            .or_insert_with(|| Intl::DateTimeFormat::new(&locales(language), &date_options(style, utc)).format());
        call(format, &milliseconds.into())
    })
}

fn call(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

fn locales(language: &str) -> Array {
    // Day before month and 24 hours, as the users write them: the plan is made in Europe.
    let tag = if language == "en" { "en-GB" } else { language };
    Array::of1(&tag.into())
}

fn number_options(style: NumberStyle, whole: bool) -> Object {
    match style {
        NumberStyle::Plain(decimals) => options(&[("maximumFractionDigits", decimals.into())]),
        NumberStyle::Fixed(decimals) => {
            options(&[("minimumFractionDigits", decimals.into()), ("maximumFractionDigits", decimals.into())])
        }
        NumberStyle::Percent(decimals) => {
            options(&[("style", "percent".into()), ("maximumFractionDigits", decimals.into())])
        }
        NumberStyle::Money(code) => options(&[
            ("style", "currency".into()),
            ("currency", code.into()),
            ("minimumFractionDigits", if whole { 0.into() } else { 2.into() }),
            ("maximumFractionDigits", if whole { 0.into() } else { 2.into() }),
        ]),
        NumberStyle::ShortMoney(code) => options(&[
            ("style", "currency".into()),
            ("currency", code.into()),
            ("notation", "compact".into()),
            ("maximumFractionDigits", 1.into()),
        ]),
    }
}

fn date_options(style: DateStyle, utc: bool) -> Object {
    let mut list = vec![];
    if matches!(style, DateStyle::Day | DateStyle::ShortDay | DateStyle::Moment) {
        list.push(("day", "numeric".into()));
    }
    if style != DateStyle::Time {
        list.push(("month", "short".into()));
    }
    if matches!(style, DateStyle::Day | DateStyle::Month | DateStyle::Moment) {
        list.push(("year", "numeric".into()));
    }
    if matches!(style, DateStyle::Moment | DateStyle::Time) {
        list.extend([("hour", "2-digit".into()), ("minute", "2-digit".into())]);
    }
    if utc {
        list.push(("timeZone", "UTC".into()));
    }
    options(&list)
}

fn options(list: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (key, value) in list {
        let _ = Reflect::set(object.unchecked_ref(), &(*key).into(), value);
    }
    object
}
