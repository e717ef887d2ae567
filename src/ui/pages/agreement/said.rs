//! What the articles say, in the words of a language.

use chrono::{Datelike, NaiveDateTime, Timelike};

use super::super::objectives::figures;
use crate::domain::Money;
use crate::domain::agreement::Said;
use crate::domain::business::{Closing, Hours};
use crate::i18n::Language;
use crate::platform::intl::{self, DateStyle};

/// What an article says.
pub fn said(language: Language, said: &Said) -> String {
    let texts = language.texts().articles();
    let count = |number| figures::count(language, number);
    match said {
        Said::Nothing => figures::UNKNOWN.to_owned(),
        Said::Text(text) => text.clone(),
        Said::Money(currency, money) => figures::money(language, *currency, *money),
        Said::Day(day) => figures::day(language, *day),
        Said::Sureness(sureness) => figures::sureness(language, *sureness),
        Said::Monthly(number, name) => (texts.monthly)(&count(*number), name),
        Said::Share(share, number) => (texts.share)(&percent(language, *share), number.map(count).as_deref()),
        Said::Delay(hours) => (texts.hours)(*hours),
        Said::Times(times) => (texts.times)(*times),
        Said::Days(days) => (texts.days)(*days),
        Said::Fields(fields) => {
            let names: Vec<_> = fields.iter().map(|field| (texts.field)(*field)).collect();
            listed(&names.join(", "))
        }
        Said::Cadence(cadence) => (texts.cadence)(*cadence).to_owned(),
        Said::Hours(hours) if hours.is_closed() => texts.closed.to_owned(),
        Said::Hours(hours) => typed(hours).replace('-', "–"),
        Said::Holidays(holidays) => (texts.public_holidays)(*holidays).to_owned(),
        Said::Closings(closings) => {
            let closings: Vec<_> = closings.iter().map(|one| closing(language, one)).collect();
            listed(&closings.join(", "))
        }
        Said::Person(name, role) if role.trim().is_empty() => name.clone(),
        Said::Person(name, role) => format!("{name}, {role}"),
    }
}

/// The hours of a day as they are typed.
pub fn typed(hours: &Hours) -> String {
    let spans: Vec<_> = hours.spans().iter().map(ToString::to_string).collect();
    spans.join(", ")
}

/// A closing: its days, and why if that is said.
pub fn closing(language: Language, closing: &Closing) -> String {
    let day = |day| figures::day(language, day);
    let days = if closing.first() == closing.last() {
        day(closing.first())
    } else {
        (language.texts().articles().span)(&day(closing.first()), &day(closing.last()))
    };
    if closing.text().trim().is_empty() { days } else { format!("{days} ({})", closing.text()) }
}

/// A moment of a wall clock: Friday 27 November, 16:00.
pub fn moment(language: Language, at: NaiveDateTime) -> String {
    let texts = language.texts();
    let day = intl::day(language.tag(), DateStyle::ShortDay, at.date());
    let time = (texts.articles().time)(at.hour(), at.minute());
    (texts.agreement().moment)((texts.articles().weekday)(at.weekday()), &day, &time)
}

/// An amount, so many times.
pub fn times(money: Money, count: u64) -> Option<Money> {
    Money::from_cents(money.cents().checked_mul(count)?).ok()
}

fn percent(language: Language, percent: u16) -> String {
    intl::number(language.tag(), intl::NumberStyle::Percent(0), f64::from(percent) / 100.0)
}

fn listed(list: &str) -> String {
    if list.is_empty() { figures::UNKNOWN.to_owned() } else { list.to_owned() }
}
