//! What each side can handle in a month.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::business::{Calendar, WorkingDays};
use super::schedule::MONTH;

/// Monthly volumes of the two sides. Open fields are simply not known yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Capacity {
    /// Prospects that marketing can bring in a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prospects_per_month: Option<u32>,
    /// People in sales who follow leads.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub followers: Option<u32>,
    /// Leads each of them can follow in a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leads_per_follower: Option<u32>,
    /// Working days that each of them is on leave in a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_days: Option<u32>,
}

/// Leads that sales can follow in a month of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Followed {
    /// With nobody away: people x leads each.
    pub full: u64,
    /// Less public holidays, closings and leave, rounded down: in a month on average over the period.
    pub left: u64,
    /// The days of the period.
    pub days: WorkingDays,
}

/// A change of one field of the capacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CapacityEdit {
    /// See [`Capacity::prospects_per_month`].
    ProspectsPerMonth(Option<u32>),
    /// See [`Capacity::followers`].
    Followers(Option<u32>),
    /// See [`Capacity::leads_per_follower`].
    LeadsPerFollower(Option<u32>),
    /// See [`Capacity::leave_days`].
    LeaveDays(Option<u32>),
}

impl Capacity {
    /// Whether it says how many leads sales can follow.
    pub fn follows(&self) -> bool {
        self.followers.is_some() && self.leads_per_follower.is_some()
    }

    /// Leads that sales can follow in a month from `first` to `last`, if its people and the leads of each are known.
    ///
    /// Of the days on which the week has hours, some are public holidays or closings, and on some each person is on leave. What
    /// is left of them is left of the leads: left = people x leads each x (worked days - leave) / ordinary days.
    pub fn followed(&self, calendar: &Calendar, first: NaiveDate, last: NaiveDate) -> Option<Followed> {
        let full = u64::from(self.followers?) * u64::from(self.leads_per_follower?);
        let days = calendar.working_days(first, last);
        // In parts of a working day, so that the leave of part of a year is exact.
        let parts = 12 * u128::from(MONTH.0);
        let leave = u128::from(self.leave_days.unwrap_or_default()) * u128::from(days.all) * u128::from(MONTH.1);
        let there = (u128::from(days.worked) * parts).saturating_sub(leave);
        let left = (u128::from(full) * there).checked_div(u128::from(days.ordinary) * parts);
        let left = left.map_or(0, |left| u64::try_from(left).unwrap_or(full));
        Some(Followed { full, left, days })
    }

    /// Changes one field.
    pub fn edit(&mut self, edit: CapacityEdit) {
        match edit {
            CapacityEdit::ProspectsPerMonth(count) => self.prospects_per_month = count,
            CapacityEdit::Followers(count) => self.followers = count,
            CapacityEdit::LeadsPerFollower(count) => self.leads_per_follower = count,
            CapacityEdit::LeaveDays(count) => self.leave_days = count,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::business::Week;

    fn check(people: u32, each: u32, leave: Option<u32>, [first, last]: [&str; 2], full: u64, left: u64) {
        let capacity = Capacity {
            followers: Some(people),
            leads_per_follower: Some(each),
            leave_days: leave,
            ..Capacity::default()
        };
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let followed = capacity.followed(&Calendar::default(), day(first), day(last)).expect("a capacity");
        assert_eq!((followed.full, followed.left), (full, left), "{people} x {each}, {leave:?}, {first}");
    }

    #[test]
    fn holidays_and_leave_are_taken_off() {
        let year = ["2026-01-01", "2026-12-31"];
        // 252 of 261 days are worked: 820 x 252 / 261 = 791.7.
        check(10, 82, None, year, 820, 791);
        check(10, 82, Some(0), year, 820, 791);
        // 25 days of a year of 365.25 days are 24.98 of 365: 820 x (252 - 24.98) / 261 = 713.2.
        check(10, 82, Some(25), year, 820, 713);
        // May 2026: 21 days from Monday to Friday, four of them holidays.
        check(10, 21, None, ["2026-05-01", "2026-05-31"], 210, 170);
        check(0, 82, Some(25), year, 0, 0);
        check(u32::MAX, u32::MAX, Some(u32::MAX), year, u64::from(u32::MAX) * u64::from(u32::MAX), 0);
        // More leave than days is nobody there, and a day that nobody works is no capacity.
        check(10, 82, Some(400), year, 820, 0);
        check(10, 82, None, ["2026-01-03", "2026-01-04"], 820, 0);
    }

    #[test]
    fn a_week_without_hours_follows_nothing() {
        let capacity = Capacity { followers: Some(1), leads_per_follower: Some(1), ..Capacity::default() };
        let closed = Calendar { week: Week::default(), ..Calendar::default() };
        let day: NaiveDate = "2026-01-01".parse().expect("a day");
        assert_eq!(capacity.followed(&closed, day, day).map(|followed| followed.left), Some(0));
        assert_eq!(Capacity::default().followed(&closed, day, day), None);
    }
}
