//! What is overdue on a lead: what was to be done by now and was not. This is the one rule for heads of columns, filter, cards, table
//! and the page of a lead.
//!
//! Three things have a day or a moment of their own: the return of a loan, the first contact that the agreement promises, and the
//! next action. A lead that is closed owes none of them.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::{Lead, Watch};

/// A moment, and the day that it falls on where the user is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The day.
    pub today: NaiveDate,
}

/// When what a lead owes falls due. It stays the same as time passes: so it is worked out once and compared with any moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dues {
    /// The last day of its loan.
    pub back: Option<NaiveDate>,
    /// The first second at which the first contact is late, if none came yet.
    pub contact: Option<DateTime<Utc>>,
    /// The day of its next action.
    pub next: Option<NaiveDate>,
}

/// Something that is overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// The return of a loan, by so many days.
    Return(u32),
    /// The first contact, by so many working seconds.
    Contact(u64),
    /// The next action, by so many days.
    Next(u32),
}

/// How the clock of the first contact stands, in working seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// So many are left.
    Left(u64),
    /// It is late by so many.
    Late(u64),
}

impl Dues {
    /// Those of a lead.
    pub(super) fn of(lead: &Lead, watch: &Watch) -> Self {
        if lead.progress.stage().is_closed() {
            return Self::default();
        }
        Self {
            back: lead.loan().map(|loan| loan.until),
            contact: watch.late_from(lead),
            next: lead.next.as_ref().and_then(|next| next.on),
        }
    }

    /// Whether anything is overdue.
    pub fn are_overdue(&self, now: Now) -> bool {
        let is_over = |day: Option<NaiveDate>| day.is_some_and(|day| day < now.today);
        is_over(self.back) || is_over(self.next) || self.contact.is_some_and(|late| late <= now.at)
    }

    /// For how long something has been overdue, in seconds by the calendar. `None` if nothing is.
    pub fn lateness(&self, now: Now) -> Option<i64> {
        let of_day = |day: Option<NaiveDate>| day.map(|day| (now.today - day).num_days() * 86_400);
        let contact = self.contact.map(|late| (now.at - late).num_seconds() + 1);
        [of_day(self.back), of_day(self.next), contact].into_iter().flatten().max().filter(|late| *late > 0)
    }
}

impl Watch {
    /// What is overdue, the return first, then the contact, then the next action.
    pub fn late(&self, dues: Dues, now: Now) -> Vec<Late> {
        let days = |day: Option<NaiveDate>| {
            let over = day.map(|day| (now.today - day).num_days());
            over.and_then(|over| u32::try_from(over).ok()).filter(|over| *over > 0)
        };
        let contact = match self.clock(dues, now) {
            Some(Clock::Late(seconds)) => Some(Late::Contact(seconds)),
            Some(Clock::Left(_)) | None => None,
        };
        [days(dues.back).map(Late::Return), contact, days(dues.next).map(Late::Next)].into_iter().flatten().collect()
    }

    /// The clock of the first contact, while it runs.
    pub fn clock(&self, dues: Dues, now: Now) -> Option<Clock> {
        let late = dues.contact?;
        // The last second in time is the one before.
        Some(if now.at < late {
            Clock::Left(self.time().elapsed(now.at, late - TimeDelta::seconds(1)))
        } else {
            Clock::Late(self.time().elapsed(late, now.at) + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::business::Zone;
    use crate::domain::contacts::{Contact, NextAction, Way};
    use crate::domain::{ContactId, Holding, LeadId, LeadStage, Ledger, Loan, Milestone, Plan, StageId, Team};

    fn moment(text: &str) -> DateTime<Utc> {
        format!("{text}:00Z").parse().expect(text)
    }

    fn now(text: &str) -> Now {
        Now { at: moment(text), today: moment(text).date_naive() }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    /// By the usual week, and eight hours for the first contact.
    fn watch() -> Watch {
        Watch::of(&Plan::new(String::new(), StageId(1), String::new()), &Zone::default())
    }

    /// Of sales since Friday 27 November 2026 at 16:00, on loan until 10 December, to be called on 4 December.
    fn lead() -> Lead {
        let loan = Some(Loan { until: day("2026-12-10"), to: Team::Marketing, person: String::new() });
        let holding = Holding { loan, ..Holding::of(Team::Sales, moment("2026-11-27T16:00")) };
        let next = Some(NextAction { what: "call".to_owned(), on: Some(day("2026-12-04")) });
        Lead { next, ..Lead::owned(LeadId(1), Ledger::starting(holding)) }
    }

    fn check(lead: &Lead, at: &str, late: &[Late]) {
        let (watch, now) = (watch(), now(at));
        let dues = watch.dues(lead);
        assert_eq!(watch.late(dues, now), late, "{at}");
        let overdue = !late.is_empty();
        assert_eq!((dues.are_overdue(now), dues.lateness(now).is_some()), (overdue, overdue), "{at}");
    }

    /// An hour and a half of Friday and the rest of Monday: until 16:30.
    #[test]
    fn what_was_to_be_done_by_now_is_overdue() {
        check(&lead(), "2026-11-27T17:00", &[]);
        check(&lead(), "2026-11-30T16:30", &[]);
        check(&lead(), "2026-11-30T16:31", &[Late::Contact(60)]);
        let called = |mut lead: Lead| {
            let at = moment("2026-11-30T10:00");
            let (by, note) = Default::default();
            lead.contacts.push(Contact { id: ContactId(1), at, way: Way::Call, reached: false, by, note });
            lead
        };
        check(&called(lead()), "2026-12-04T23:00", &[]);
        check(&called(lead()), "2026-12-05T00:00", &[Late::Next(1)]);
        check(&called(lead()), "2026-12-12T09:00", &[Late::Return(2), Late::Next(8)]);
    }

    #[test]
    fn a_closed_lead_owes_nothing() {
        let mut lead = lead();
        let since = moment("2026-11-28T09:00");
        lead.progress.reach(Milestone { stage: LeadStage::Won, since, reason: String::new() }).expect("no reason");
        check(&lead, "2027-01-12T09:00", &[]);
    }

    #[test]
    fn the_clock_counts_working_time_down_and_then_up() {
        let (watch, lead) = (watch(), lead());
        let dues = watch.dues(&lead);
        for (at, clock) in [
            ("2026-11-27T16:00", Clock::Left(8 * 3_600)),
            ("2026-11-28T12:00", Clock::Left(23_400)),
            ("2026-11-30T16:30", Clock::Left(0)),
            ("2026-11-30T16:31", Clock::Late(60)),
            ("2026-11-30T20:00", Clock::Late(3_600)),
        ] {
            assert_eq!(watch.clock(dues, now(at)), Some(clock), "{at}");
        }
    }

    /// What is due when the day ends is not late while nobody works, in both ways in which that is told.
    #[test]
    fn a_deadline_at_closing_time_is_missed_when_work_begins_again() {
        let mut lead = lead();
        (lead.owners, lead.next) = (Ledger::starting(Holding::of(Team::Sales, moment("2026-11-26T17:00"))), None);
        check(&lead, "2026-11-28T12:00", &[]);
        check(&lead, "2026-11-30T09:01", &[Late::Contact(60)]);
    }

    #[test]
    fn the_longest_overdue_counts() {
        let (watch, lead) = (watch(), lead());
        let late = |at| watch.dues(&lead).lateness(now(at));
        assert_eq!((late("2026-11-30T16:30"), late("2026-11-30T16:31")), (None, Some(60)));
        assert!(late("2026-12-20T09:00") > Some(19 * 86_400));
    }
}
