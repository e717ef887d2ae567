//! Who holds what, and for how long: the leads that each owner has today, and the days that each had leads in the period.
//!
//! A day counts for whoever had the lead when it began to be the next: the days of the owners of a lead add up to its age, as far as
//! it lies in the period. Persons are told apart by their name and team, whatever the case and the accents.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::{Scope, Yardstick};
use crate::domain::age::days;
use crate::domain::{Lead, Money, Team, folded};

/// The owners, by team and name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owners(BTreeMap<(Team, String), OwnerRow>);

/// One owner: a person, or a team where nobody in particular has a lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnerRow {
    /// The team.
    pub team: Team,
    /// The person as the name was first written. Empty: nobody in particular.
    pub person: String,
    /// Open leads that they have today.
    pub open: u32,
    /// What those could bring.
    pub value: Money,
    /// Of those, on how many anything is overdue.
    pub overdue: u32,
    /// Leads that they had on a day of the period.
    pub held: u32,
    /// The days of the period that they had leads, added up.
    pub days: u64,
}

impl Owners {
    /// The rows, by team, then by name; nobody in particular first.
    pub fn rows(&self) -> impl Iterator<Item = &OwnerRow> {
        self.0.values()
    }

    pub(super) fn add(&mut self, lead: &Lead, by: &Yardstick, scope: &Scope) {
        let end = scope.to.checked_add_days(Days::new(1)).unwrap_or(scope.to);
        let mut counted: Vec<(Team, String)> = Vec::new();
        for (holding, first, last) in lead.stretches(by.today, |moment| by.day(moment)) {
            if !scope.counts(holding.team) || !had(first, last, scope) {
                continue;
            }
            let row = self.row(holding.team, &holding.person);
            row.days += u64::from(days(first.max(scope.from), last.min(end)));
            let key = (holding.team, folded(holding.person.trim()));
            if !counted.contains(&key) {
                row.held += 1;
                counted.push(key);
            }
        }
        let owner = lead.owners.current();
        if scope.counts(owner.team) && !lead.progress.stage().is_closed() {
            let row = self.row(owner.team, &owner.person);
            row.open += 1;
            row.value = row.value.plus(lead.value.unwrap_or_default());
            row.overdue += u32::from(by.is_overdue(lead));
        }
    }

    fn row(&mut self, team: Team, person: &str) -> &mut OwnerRow {
        let person = person.trim();
        self.0.entry((team, folded(person))).or_insert_with(|| OwnerRow {
            team,
            person: person.to_owned(),
            open: 0,
            value: Money::default(),
            overdue: 0,
            held: 0,
            days: 0,
        })
    }
}

/// Whether `lead` was with that person of that team on a day of `scope`.
pub(super) fn held(lead: &Lead, team: Team, person: &str, by: &Yardstick, scope: &Scope) -> bool {
    let is_theirs = |name: &str| folded(name.trim()) == folded(person.trim());
    let mut stretches = lead.stretches(by.today, |moment| by.day(moment));
    stretches.any(|(one, first, last)| one.team == team && had(first, last, scope) && is_theirs(&one.person))
}

/// Whether a stretch of ownership has a day of `scope`; its last day is one, too.
fn had(first: NaiveDate, last: NaiveDate, scope: &Scope) -> bool {
    first <= scope.to && scope.from <= last
}
