//! How many days a lead has been there, and how many of them each owner had it.
//!
//! Days are those of the calendar where the user is: a lead that came in yesterday evening is one day old this morning. Only the
//! page knows which day a moment falls on, so it hands that in.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Holding, Lead};

impl Lead {
    /// Days from its creation to `today`, or to the day it was closed.
    pub fn age(&self, today: NaiveDate, day_of: impl Fn(DateTime<Utc>) -> NaiveDate) -> u32 {
        days(day_of(self.owners.begun()), self.last_day(today, &day_of))
    }

    /// Days that each holding lasted, first to last. They add up to the [age](Lead::age).
    pub fn days_held(&self, today: NaiveDate, day_of: impl Fn(DateTime<Utc>) -> NaiveDate) -> Vec<u32> {
        self.stretches(today, day_of).map(|(_, begin, end)| days(begin, end)).collect()
    }

    /// Its holdings, first to last, each with the day it began and the day it ended, which is no longer part of it.
    pub(super) fn stretches(
        &self,
        today: NaiveDate,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    ) -> impl Iterator<Item = (&Holding, NaiveDate, NaiveDate)> {
        let mut holdings = self.owners.holdings().peekable();
        std::iter::from_fn(move || {
            let holding = holdings.next()?;
            let end = holdings.peek().map_or_else(|| self.last_day(today, &day_of), |next| day_of(next.since));
            Some((holding, day_of(holding.since), end))
        })
    }

    /// Seconds from its creation to `now`, or to the moment it was closed.
    pub(super) fn seconds_open(&self, now: DateTime<Utc>) -> i64 {
        let closed = self.progress.last().filter(|milestone| milestone.stage.is_closed());
        let last = closed.map_or(now, |milestone| milestone.since).max(self.owners.current().since);
        (last - self.owners.begun()).num_seconds()
    }

    /// Where its clock stands: today, or where it stopped when the lead was closed. Never before the last handover, even if
    /// the clock of the computer was set back since.
    fn last_day(&self, today: NaiveDate, day_of: impl Fn(DateTime<Utc>) -> NaiveDate) -> NaiveDate {
        let closed = self.progress.last().filter(|milestone| milestone.stage.is_closed());
        let last = closed.map_or(today, |milestone| day_of(milestone.since));
        last.max(day_of(self.owners.current().since))
    }
}

/// Days from one to the other; none if the other comes first.
pub(super) fn days(begin: NaiveDate, end: NaiveDate) -> u32 {
    u32::try_from((end - begin).num_days()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LeadId, LeadStage, Ledger, Milestone, Team};

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * 86_400 + 7_200, 0).expect("a moment")
    }

    fn holding(day: i64) -> Holding {
        Holding::of(Team::Sales, at(day))
    }

    fn check(handovers: &[i64], closed: Option<i64>, today: i64, expected: &[u32]) {
        let mut lead = Lead::owned(LeadId(1), Ledger::starting(holding(100)));
        for day in handovers {
            lead.owners.hand_over(holding(*day));
        }
        if let Some(day) = closed {
            let won = Milestone { stage: LeadStage::Won, since: at(day), reason: String::new() };
            lead.progress.reach(won).expect("wants no reason");
        }
        let day_of = |moment: DateTime<Utc>| moment.date_naive();
        let today = at(today).date_naive();
        assert_eq!(lead.days_held(today, day_of), expected, "{handovers:?} {closed:?} {today}");
        assert_eq!(lead.age(today, day_of), expected.iter().sum::<u32>());
    }

    #[test]
    fn the_days_of_the_owners_add_up_to_the_age() {
        check(&[], None, 100, &[0]);
        check(&[], None, 107, &[7]);
        check(&[103, 103, 110], None, 120, &[3, 0, 7, 10]);
        check(&[103], Some(105), 300, &[3, 2]);
        check(&[103, 110], Some(105), 300, &[3, 7, 0]);
        check(&[103], None, 50, &[3, 0]);
        check(&[], None, 50, &[0]);
    }
}
