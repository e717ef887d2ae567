//! Leads that went from one team to another, forwards and back, and leads that were lent. A change of person within a team is none.
//! A lead that went the same way twice counts once.

use super::{Scope, Yardstick};
use crate::domain::{Lead, Team};

/// Leads by the teams that gave and got them, rows and columns in the order of [`Team::ALL`], and those that were lent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Handovers {
    /// Handed over, loans included.
    ways: [[u32; 3]; 3],
    /// Lent, by the team that borrowed.
    lent: [u32; 3],
}

impl Handovers {
    /// The ways from a team to another.
    pub fn ways() -> impl Iterator<Item = (Team, Team)> {
        let from = |from| Team::ALL.into_iter().filter(move |to| *to != from).map(move |to| (from, to));
        Team::ALL.into_iter().flat_map(from)
    }

    /// Leads that went from one team to another.
    pub fn way(self, from: Team, to: Team) -> u32 {
        let row = Team::ALL.into_iter().zip(self.ways).find(|(team, _)| *team == from);
        row.map_or(0, |(_, row)| of(row, to))
    }

    /// Leads that were lent to a team.
    pub fn lent(self, to: Team) -> u32 {
        of(self.lent, to)
    }

    /// Leads that went to a team that comes later on the way to a sale, or with `back` to an earlier one; once for each way.
    pub fn all(self, back: bool) -> u32 {
        Self::ways().filter(|(from, to)| (to < from) == back).map(|(from, to)| self.way(from, to)).sum()
    }

    pub(super) fn add(&mut self, lead: &Lead, by: &Yardstick, scope: &Scope) {
        for (row, from) in self.ways.iter_mut().zip(Team::ALL) {
            for (count, to) in row.iter_mut().zip(Team::ALL).filter(|(_, to)| *to != from && scope.counts(from)) {
                *count += u32::from(went(lead, from, to, by, scope));
            }
        }
        for (count, to) in self.lent.iter_mut().zip(Team::ALL).filter(|(_, to)| scope.counts(*to)) {
            *count += u32::from(was_lent(lead, to, by, scope));
        }
    }
}

/// Whether `lead` was handed from one team to the other in the days of `scope`.
pub(super) fn went(lead: &Lead, from: Team, to: Team, by: &Yardstick, scope: &Scope) -> bool {
    let mut pairs = lead.owners.holdings().zip(lead.owners.holdings().skip(1));
    pairs.any(|(one, next)| (one.team, next.team) == (from, to) && scope.has(by.day(next.since)))
}

/// Whether it was lent to that team in these days.
pub(super) fn was_lent(lead: &Lead, to: Team, by: &Yardstick, scope: &Scope) -> bool {
    lead.owners.holdings().any(|one| one.team == to && one.loan.is_some() && scope.has(by.day(one.since)))
}

fn of(counts: [u32; 3], team: Team) -> u32 {
    Team::ALL.into_iter().zip(counts).find(|(other, _)| *other == team).map_or(0, |(_, count)| count)
}
