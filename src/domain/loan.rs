//! Loans: a lead that a team has for a while, and gives back.
//!
//! A loan is a holding that says by which day the lead is back, and with whom. So loans never overlap: one ends where the next
//! holding begins. Lent on, a lead returns to whom it was to return to in the first place; handed over for good, to nobody.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::moved::day_moved;
use super::{Command, Holding, Lead, Team, iso};

/// What a lent lead is to return to, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Loan {
    /// The last day of the loan.
    #[serde(deserialize_with = "iso::read_day")]
    pub until: NaiveDate,
    /// The team that gets the lead back.
    pub to: Team,
    /// The person there, if one is named.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
}

impl Loan {
    pub(super) fn shift(&mut self, by: TimeDelta) {
        self.until = day_moved(self.until, by);
    }
}

impl Lead {
    /// The loan that it is on now. A closed lead is on none: nobody has to give it back.
    pub fn loan(&self) -> Option<&Loan> {
        self.owners.current().loan.as_ref().filter(|_| !self.progress.stage().is_closed())
    }

    /// Whether it is lent, and `team` gets it back.
    pub fn returns_to(&self, team: Team) -> bool {
        self.loan().is_some_and(|loan| loan.to == team)
    }

    /// Days that its return is overdue: none on the last day of the loan.
    pub fn overdue(&self, today: NaiveDate) -> Option<u32> {
        let late = (today - self.loan()?.until).num_days();
        u32::try_from(late).ok().filter(|days| *days > 0)
    }

    /// The command that gives it back to whom it returns to. `None` if it is not lent.
    pub fn returned(&self, now: DateTime<Utc>) -> Option<Command> {
        let Loan { to, person, .. } = self.loan()?.clone();
        self.handed_to(Holding { person, ..Holding::of(to, now) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LeadId, LeadStage, Ledger, Milestone};
    use Team::{InsideSales, Marketing, Sales};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).expect("a day")
    }

    fn moment(day_of: u32) -> DateTime<Utc> {
        day(day_of).and_hms_opt(9, 0, 0).expect("a time").and_utc()
    }

    fn lent(team: Team, until: u32, to: Team, person: &str) -> Holding {
        let loan = Loan { until: day(until), to, person: person.to_owned() };
        Holding { loan: Some(loan), ..Holding::of(team, moment(2)) }
    }

    fn lead(holdings: &[Holding]) -> Lead {
        let mut owners = Ledger::starting(Holding::of(Marketing, moment(1)));
        for holding in holdings {
            owners.hand_over(holding.clone());
        }
        Lead::owned(LeadId(7), owners)
    }

    /// Owner and person after the return.
    fn back(lead: &Lead) -> Option<(Team, String)> {
        match lead.returned(moment(20))? {
            Command::HandOver { holding, .. } => Some((holding.team, holding.person)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_lent_lead_returns_to_its_lender() {
        let check = |holdings: &[Holding], expected: Option<(Team, &str)>| {
            let expected = expected.map(|(team, person)| (team, person.to_owned()));
            assert_eq!(back(&lead(holdings)), expected, "{holdings:?}");
        };
        check(&[], None);
        check(&[lent(Sales, 9, Marketing, "Ann")], Some((Marketing, "Ann")));
        // To the very team that has it: then it is theirs for good.
        check(&[lent(Sales, 9, Sales, "")], Some((Sales, "")));
        check(&[lent(Sales, 9, Marketing, "Ann"), lent(InsideSales, 12, Sales, "Bob")], Some((Marketing, "Ann")));
        check(&[lent(Sales, 9, Marketing, "Ann"), Holding::of(Sales, moment(3))], None);
        let ended =
            [lent(Sales, 9, Marketing, ""), Holding::of(InsideSales, moment(3)), lent(Sales, 9, InsideSales, "")];
        check(&ended, Some((InsideSales, "")));
    }

    #[test]
    fn a_return_is_overdue_from_the_day_after() {
        let lead = lead(&[lent(Sales, 9, Marketing, "")]);
        for (today, overdue) in [(2, None), (9, None), (10, Some(1)), (31, Some(22))] {
            assert_eq!(lead.overdue(day(today)), overdue, "{today}");
        }
    }

    #[test]
    fn a_closed_lead_is_not_owed_to_anybody() {
        let mut lead = lead(&[lent(Sales, 9, Marketing, "")]);
        let won = Milestone { stage: LeadStage::Won, since: moment(5), reason: String::new() };
        lead.progress.reach(won).expect("wants no reason");
        assert_eq!((lead.loan(), lead.overdue(day(31)), lead.returned(moment(20))), (None, None, None));
    }
}
