//! The time.

use chrono::{DateTime, NaiveDate, TimeDelta, Timelike, Utc};

/// The moment, in whole seconds.
pub fn now() -> DateTime<Utc> {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit")]
    let milliseconds = js_sys::Date::now() as i64;
    DateTime::from_timestamp(milliseconds.div_euclid(1_000), 0).unwrap_or_default()
}

/// The day where the user is.
pub fn today() -> NaiveDate {
    local_day(now())
}

/// The day where the user is at `moment`.
pub fn local_day(moment: DateTime<Utc>) -> NaiveDate {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are exact")]
    let date = js_sys::Date::new(&(moment.timestamp_millis() as f64).into());
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default()
}

/// Noon of `day` where the user is: a moment that stays on that day in every neighbouring time zone.
pub fn noon(day: NaiveDate) -> DateTime<Utc> {
    use chrono::Datelike;
    let year = u32::try_from(day.year()).unwrap_or_default();
    let month = i32::try_from(day.month0()).unwrap_or_default();
    let date = js_sys::Date::new_with_year_month_day_hr(year, month, i32::try_from(day.day()).unwrap_or(1), 12);
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit")]
    let milliseconds = date.get_time() as i64;
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

/// Seconds that the clocks where the user is are east of UTC at `moment`.
pub fn offset(moment: DateTime<Utc>) -> i32 {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are exact")]
    let date = js_sys::Date::new(&(moment.timestamp_millis() as f64).into());
    #[expect(clippy::cast_possible_truncation, reason = "minutes of a day fit")]
    let west = date.get_timezone_offset() as i32;
    -60 * west
}

/// A moment as an input of the type `datetime-local` holds it, where the user is: `2026-01-15T09:30`.
pub fn wall(moment: DateTime<Utc>) -> String {
    let wall = moment.checked_add_signed(TimeDelta::seconds(offset(moment).into())).unwrap_or(moment);
    format!("{}T{:02}:{:02}", wall.date_naive(), wall.hour(), wall.minute())
}

/// The moment of what such an input holds. `None` for none, and for a year that is still being typed.
pub fn of_wall(text: &str) -> Option<DateTime<Utc>> {
    let milliseconds = js_sys::Date::new(&text.into()).get_time();
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit")]
    let seconds = (milliseconds / 1_000.0) as i64;
    let typed = milliseconds.is_finite() && seconds >= 0;
    typed.then(|| DateTime::from_timestamp(seconds, 0)).flatten()
}
