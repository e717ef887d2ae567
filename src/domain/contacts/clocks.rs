//! The two clocks of a lead, in business time: from its creation to its assignment, from there to the first contact.

use chrono::{DateTime, Utc};

use crate::domain::business::BusinessTime;
use crate::domain::{Lead, Team};

/// Both clocks of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// Working seconds from the creation to the assignment, or until now where there was none.
    pub waited: u64,
    /// The second clock. `None`: no team that calls has had the lead yet.
    pub response: Option<Response>,
}

/// From the assignment to the first contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Response {
    /// When a team that calls first had the lead.
    pub assigned: DateTime<Utc>,
    /// When the first contact is due. `None`: never, nobody works.
    pub due: Option<DateTime<Utc>>,
    /// Whether it came, and when.
    pub answered: Answered,
    /// Working seconds past the deadline, until the contact or until now. 0: in time so far.
    pub late: u64,
}

/// Whether the first contact came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It did, then.
    At(DateTime<Utc>),
    /// Not yet.
    NotYet,
    /// Never: the lead was closed without one, then.
    Closed(DateTime<Utc>),
}

impl Lead {
    /// The clocks of this lead, where `hours` of working time are promised for the first contact.
    ///
    /// A lead is assigned when a team that calls, inside sales or sales, first owns it. Any attempt stops the second clock,
    /// whether or not somebody was reached. One made before the assignment was not asked for by it and does not; but where such
    /// a team had the lead from the beginning, a contact that is older than the lead was its answer and took no time.
    pub fn clocks(&self, hours: u16, time: &BusinessTime, now: DateTime<Utc>) -> Clocks {
        let created = self.owners.begun();
        let end = self.closed().unwrap_or(now);
        let Some(assigned) = self.assigned() else {
            return Clocks { waited: time.elapsed(created, end), response: None };
        };
        let answered = self.answered(assigned);
        let due = time.deadline(assigned, u64::from(hours) * 3_600);
        let stopped = if let Answered::At(contact) = answered { contact } else { end };
        let late = due.map_or(0, |due| time.elapsed(due, stopped));
        Clocks { waited: time.elapsed(created, assigned), response: Some(Response { assigned, due, answered, late }) }
    }

    /// Since when the first contact is awaited: since it was assigned. `None` if it never was, if the contact came, or if the lead is
    /// closed.
    pub fn awaits_contact(&self) -> Option<DateTime<Utc>> {
        self.assigned().filter(|assigned| self.answered(*assigned) == Answered::NotYet)
    }

    fn answered(&self, assigned: DateTime<Utc>) -> Answered {
        let from_the_start = assigned == self.owners.begun();
        let contact = self.spoken().filter(|at| from_the_start || *at >= assigned).min();
        match (contact, self.closed()) {
            (Some(at), _) => Answered::At(at),
            (None, Some(at)) => Answered::Closed(at),
            (None, None) => Answered::NotYet,
        }
    }

    /// When it was closed.
    fn closed(&self) -> Option<DateTime<Utc>> {
        self.progress.last().filter(|last| last.stage.is_closed()).map(|last| last.since)
    }

    /// When a team that calls first owned it.
    fn assigned(&self) -> Option<DateTime<Utc>> {
        self.owners.holdings().find(|holding| holding.team != Team::Marketing).map(|holding| holding.since)
    }
}

#[cfg(test)]
mod tests {
    use super::super::timeline::tests::{contact, holding};
    use super::*;
    use crate::domain::business::{Calendar, Week, Zone};
    use crate::domain::{LeadId, LeadStage, Ledger, Milestone};

    fn moment(text: &str) -> DateTime<Utc> {
        format!("{text}:00Z").parse().expect(text)
    }

    fn usual() -> BusinessTime {
        BusinessTime::new(&Calendar::default(), &Zone::default())
    }

    /// A lead that came in to marketing, or to inside sales, and was handed to sales.
    fn lead(first: Team, created: &str, handed: Option<&str>) -> Lead {
        let mut lead = Lead::owned(LeadId(1), Ledger::starting(holding(first, moment(created).timestamp())));
        if let Some(handed) = handed {
            lead.owners.hand_over(holding(Team::Sales, moment(handed).timestamp()));
        }
        lead
    }

    /// Friday 27 November 2026 at 15:00 to marketing, at 16:00 to sales: due within four hours, Monday 11:30.
    fn handed() -> Lead {
        lead(Team::Marketing, "2026-11-27T15:00", Some("2026-11-27T16:00"))
    }

    fn check(lead: &Lead, now: &str, answered: Answered, late: u64) {
        let clocks = lead.clocks(4, &usual(), moment(now));
        let response = clocks.response.expect("is assigned");
        assert_eq!(clocks.waited, 3_600);
        assert_eq!(response.assigned, moment("2026-11-27T16:00"));
        assert_eq!(response.due, Some(moment("2026-11-30T11:30")));
        assert_eq!((response.answered, response.late), (answered, late), "{now}");
    }

    #[test]
    fn the_second_clock_runs_until_the_first_contact() {
        let mut lead = handed();
        check(&lead, "2026-11-30T11:30", Answered::NotYet, 0);
        check(&lead, "2026-11-30T12:00", Answered::NotYet, 1_800);
        lead.contacts = vec![contact(1, moment("2026-11-27T15:30").timestamp())];
        check(&lead, "2026-11-30T12:00", Answered::NotYet, 1_800);
        let late = moment("2026-11-30T12:30");
        lead.contacts.push(contact(2, late.timestamp()));
        check(&lead, "2026-12-24T12:00", Answered::At(late), 3_600);
        let soon = moment("2026-11-28T12:00");
        lead.contacts.push(contact(3, soon.timestamp()));
        check(&lead, "2026-12-24T12:00", Answered::At(soon), 0);
    }

    #[test]
    fn a_lead_that_is_closed_waits_no_longer() {
        let mut lead = handed();
        let since = moment("2026-11-30T12:00");
        let reason = "wrong number".to_owned();
        lead.progress.reach(Milestone { stage: LeadStage::Rejected, since, reason }).expect("has its reason");
        check(&lead, "2026-12-24T12:00", Answered::Closed(since), 1_800);
    }

    #[test]
    fn until_it_is_assigned_only_the_first_clock_runs() {
        let lead = lead(Team::Marketing, "2026-11-27T16:00", None);
        let clocks = lead.clocks(4, &usual(), moment("2026-11-30T10:00"));
        assert_eq!(clocks, Clocks { waited: 9_000, response: None });
    }

    #[test]
    fn whoever_calls_and_then_notes_the_lead_has_answered() {
        let mut lead = lead(Team::InsideSales, "2026-11-27T16:00", None);
        let before = moment("2026-11-27T15:55");
        lead.contacts = vec![contact(1, before.timestamp())];
        let clocks = lead.clocks(4, &usual(), moment("2026-12-24T12:00"));
        let response = clocks.response.expect("is assigned");
        assert_eq!((clocks.waited, response.answered, response.late), (0, Answered::At(before), 0));
    }

    #[test]
    fn without_hours_nothing_is_late() {
        let never = Calendar { week: Week::default(), ..Calendar::default() };
        let time = BusinessTime::new(&never, &Zone::default());
        let response = handed().clocks(4, &time, moment("2026-12-24T12:00")).response.expect("is assigned");
        assert_eq!((response.due, response.late), (None, 0));
    }
}
