//! The working hours of a week that repeats for ever.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::hours::Hours;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// The working hours of each weekday. A day that is not written is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Week {
    #[serde(skip_serializing_if = "Hours::is_closed")]
    monday: Hours,
    #[serde(skip_serializing_if = "Hours::is_closed")]
    tuesday: Hours,
    #[serde(skip_serializing_if = "Hours::is_closed")]
    wednesday: Hours,
    #[serde(skip_serializing_if = "Hours::is_closed")]
    thursday: Hours,
    #[serde(skip_serializing_if = "Hours::is_closed")]
    friday: Hours,
    #[serde(skip_serializing_if = "Hours::is_closed")]
    saturday: Hours,
    #[serde(skip_serializing_if = "Hours::is_closed")]
    sunday: Hours,
}

impl Week {
    /// The days of a week, in their order.
    pub const DAYS: [Weekday; 7] =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

    /// The same hours from Monday to Friday.
    pub fn of_workdays(hours: &Hours) -> Self {
        Self {
            monday: hours.clone(),
            tuesday: hours.clone(),
            wednesday: hours.clone(),
            thursday: hours.clone(),
            friday: hours.clone(),
            ..Self::default()
        }
    }

    /// The hours of a weekday.
    pub fn hours(&self, day: Weekday) -> &Hours {
        match day {
            Weekday::Mon => &self.monday,
            Weekday::Tue => &self.tuesday,
            Weekday::Wed => &self.wednesday,
            Weekday::Thu => &self.thursday,
            Weekday::Fri => &self.friday,
            Weekday::Sat => &self.saturday,
            Weekday::Sun => &self.sunday,
        }
    }

    /// Replaces the hours of a weekday.
    pub fn set(&mut self, day: Weekday, hours: Hours) {
        *match day {
            Weekday::Mon => &mut self.monday,
            Weekday::Tue => &mut self.tuesday,
            Weekday::Wed => &mut self.wednesday,
            Weekday::Thu => &mut self.thursday,
            Weekday::Fri => &mut self.friday,
            Weekday::Sat => &mut self.saturday,
            Weekday::Sun => &mut self.sunday,
        } = hours;
    }

    /// Working seconds of the whole week.
    pub fn seconds(&self) -> u32 {
        u32::try_from(self.spans().map(|(opens, closes)| closes - opens).sum::<i64>()).unwrap_or_default()
    }

    /// Opening and closing of each span, in seconds after Monday 00:00.
    pub(super) fn spans(&self) -> impl Iterator<Item = (i64, i64)> {
        let days =
            [&self.monday, &self.tuesday, &self.wednesday, &self.thursday, &self.friday, &self.saturday, &self.sunday];
        (0..).zip(days).flat_map(|(day, hours)| {
            hours.seconds().map(move |(opens, closes)| (day * DAY + opens, day * DAY + closes))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_weekday_keeps_its_own_hours() {
        let mut week = Week::default();
        for (hour, day) in (1..).zip(Week::DAYS) {
            let json = format!(r#"["00:00-0{hour}:00"]"#);
            week.set(day, serde_json::from_str(&json).expect("hours"));
        }
        for (place, day) in (0..).zip(Week::DAYS) {
            assert_eq!(week.hours(day).seconds().next(), Some((0, (place + 1) * 3_600)), "{day}");
        }
        let expected = (0..7).map(|day| (day * DAY, day * DAY + (day + 1) * 3_600));
        assert_eq!(week.spans().collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        assert_eq!(week.seconds(), 28 * 3_600);
        let json = serde_json::to_string(&week).expect("writes");
        assert!(
            json.starts_with(r#"{"monday":["00:00-01:00"],"tuesday":"#)
                && json.ends_with(r#""sunday":["00:00-07:00"]}"#)
        );
    }
}
