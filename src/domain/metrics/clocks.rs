//! The two clocks in business time: from creation to assignment, from there to the first contact. Median and 90th percentile.
//!
//! Both are of the leads that were assigned in the period. The first clock is that of the team that had the lead first, the second
//! that of the team that it was assigned to; a lead that nobody has answered has no second time yet, and is counted as waiting.

use super::{Figure, Scope, Yardstick, duties::Assigned};
use crate::domain::contacts::Answered;
use crate::domain::{Lead, Team};

/// Both clocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// From the creation to the assignment.
    pub waited: Spread,
    /// From the assignment to the first contact.
    pub answered: Spread,
    /// Leads that were assigned and have had no contact, the closed ones included.
    pub waiting: u32,
}

/// How times are spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// How many leads have such a time.
    pub leads: u32,
    /// The median in working seconds.
    pub median: Option<u64>,
    /// The 90th percentile.
    pub ninetieth: Option<u64>,
}

/// The times as they are gathered.
#[derive(Clone, Debug, Default)]
pub(super) struct Times {
    waited: Vec<u64>,
    answered: Vec<u64>,
    waiting: u32,
}

/// What the clocks of one lead say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clocked {
    /// The team that had it first, and its working seconds up to the assignment.
    pub waited: (Team, u64),
    /// The team that it was assigned to, and the seconds up to the contact if there was one.
    pub answered: (Team, Option<u64>),
}

/// Returns the value at a percentile by the nearest rank: the smallest of `values` such that at least that percentage of them are
/// not larger. So it is always one of them, and the median of two is the smaller. `None` of none.
pub fn nearest_rank(values: &mut [u64], percent: usize) -> Option<u64> {
    let rank = (values.len() * percent).div_ceil(100).max(1);
    let place = rank - 1;
    (place < values.len()).then(|| *values.select_nth_unstable(place).1)
}

/// The clocks of `lead`, if it was assigned in the days of `scope`.
pub(super) fn clocked(lead: &Lead, by: &Yardstick, scope: &Scope) -> Option<Clocked> {
    let assigned = Assigned::of(lead).filter(|assigned| scope.has(by.day(assigned.holding.since)))?;
    // The hours are for the deadline, which is not asked for here.
    let clocks = lead.clocks(1, &by.time, by.now);
    let answered = match clocks.response?.answered {
        Answered::At(moment) => Some(by.time.elapsed(assigned.holding.since, moment)),
        Answered::NotYet | Answered::Closed(_) => None,
    };
    let waited = (lead.owners.first().team, clocks.waited);
    Some(Clocked { waited, answered: (assigned.holding.team, answered) })
}

impl Times {
    pub fn add(&mut self, lead: &Lead, by: &Yardstick, scope: &Scope) {
        let Some(Clocked { waited, answered }) = clocked(lead, by, scope) else { return };
        if scope.counts(waited.0) {
            self.waited.push(waited.1);
        }
        match answered {
            (team, _) if !scope.counts(team) => {}
            (_, Some(seconds)) => self.answered.push(seconds),
            (_, None) => self.waiting += 1,
        }
    }

    pub fn spread(mut self) -> Clocks {
        let of = |times: &mut Vec<u64>| Spread {
            leads: u32::try_from(times.len()).unwrap_or(u32::MAX),
            median: nearest_rank(times, 50),
            ninetieth: nearest_rank(times, 90),
        };
        Clocks { waited: of(&mut self.waited), answered: of(&mut self.answered), waiting: self.waiting }
    }
}

impl Clocks {
    /// The figures whose leads these are: assigned, answered, waiting.
    pub const FIGURES: [Figure; 3] = [Figure::Assigned, Figure::Answered, Figure::Waiting];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_the_nearest_rank() {
        for (values, percent, expected) in [
            (&[][..], 50, None),
            (&[7], 50, Some(7)),
            (&[7], 90, Some(7)),
            (&[2, 1], 50, Some(1)),
            (&[3, 1, 2], 50, Some(2)),
            (&[3, 1, 2], 90, Some(3)),
            (&[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 50, Some(5)),
            (&[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, Some(9)),
            (&[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90, Some(10)),
            (&[1, 2], 0, Some(1)),
            (&[1, 2], 100, Some(2)),
        ] {
            assert_eq!(nearest_rank(&mut values.to_vec(), percent), expected, "{percent} % of {values:?}");
        }
    }
}
