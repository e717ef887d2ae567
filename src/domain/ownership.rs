//! Who owns a lead: exactly one owner at every moment, kept as a ledger of the changes of hands.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::moved::moment_moved;
use super::{Loan, Team, iso};

/// One stretch of ownership: it lasts until the next one begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// The owning team.
    pub team: Team,
    /// The owner in that team, if one is named.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// When it began.
    #[serde(deserialize_with = "iso::read_moment")]
    pub since: DateTime<Utc>,
    /// Who handed it over.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// What it is to return to, if it is a loan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loan: Option<Loan>,
}

impl Holding {
    /// A stretch of ownership by nobody in particular of that team.
    pub fn of(team: Team, since: DateTime<Utc>) -> Self {
        let (person, by, why) = Default::default();
        Self { team, person, since, by, why, loan: None }
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let returns_to = self.loan.as_ref().map(|loan| &loan.person);
        [&self.person, &self.by, &self.why].into_iter().chain(returns_to).map(String::as_str)
    }
}

/// The owners of a lead, first to last. Never empty, never backwards in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Holding>", into = "Vec<Holding>")]
pub struct Ledger {
    first: Holding,
    later: Vec<Holding>,
}

/// Why a list of holdings is not a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerError {
    /// There is no owner.
    Empty,
    /// The entry at this place begins before the one above it.
    Backwards {
        /// Place in the list, from 0.
        place: usize,
    },
}

impl Ledger {
    /// A ledger that begins with this holding.
    pub fn starting(first: Holding) -> Self {
        Self { first, later: Vec::new() }
    }

    /// The owner now.
    pub fn current(&self) -> &Holding {
        self.later.last().unwrap_or(&self.first)
    }

    /// The owner at first.
    pub fn first(&self) -> &Holding {
        &self.first
    }

    /// When the first owner took the lead: its creation.
    pub fn begun(&self) -> DateTime<Utc> {
        self.first.since
    }

    /// Every holding, first to last.
    pub fn holdings(&self) -> impl DoubleEndedIterator<Item = &Holding> + Clone {
        std::iter::once(&self.first).chain(&self.later)
    }

    /// Hands the lead over. A clock that was set back does not break the order: the new holding then begins
    /// where the last one did. A loan that is lent on still returns to whom it was to return to.
    pub fn hand_over(&mut self, mut holding: Holding) {
        holding.since = holding.since.max(self.current().since);
        if let (Some(loan), Some(running)) = (&mut holding.loan, &self.current().loan) {
            (loan.to, loan.person) = (running.to, running.person.clone());
        }
        self.later.push(holding);
    }

    /// Moves every holding by the same time.
    pub(super) fn shift(&mut self, by: TimeDelta) {
        for holding in std::iter::once(&mut self.first).chain(&mut self.later) {
            holding.since = moment_moved(holding.since, by);
            if let Some(loan) = &mut holding.loan {
                loan.shift(by);
            }
        }
    }

    /// Moves the beginning of the first holding, at the latest to the beginning of the second.
    pub fn begin_at(&mut self, moment: DateTime<Utc>) {
        self.first.since = self.later.first().map_or(moment, |second| moment.min(second.since));
    }
}

impl TryFrom<Vec<Holding>> for Ledger {
    type Error = LedgerError;

    fn try_from(holdings: Vec<Holding>) -> Result<Self, LedgerError> {
        let backwards = holdings.iter().zip(holdings.iter().skip(1)).position(|(one, next)| next.since < one.since);
        if let Some(place) = backwards {
            return Err(LedgerError::Backwards { place: place + 1 });
        }
        let mut holdings = holdings.into_iter();
        let first = holdings.next().ok_or(LedgerError::Empty)?;
        Ok(Self { first, later: holdings.collect() })
    }
}

impl From<Ledger> for Vec<Holding> {
    fn from(ledger: Ledger) -> Self {
        std::iter::once(ledger.first).chain(ledger.later).collect()
    }
}

impl std::fmt::Display for LedgerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => f.write_str("expected at least one entry"),
            Self::Backwards { place } => write!(f, "entry {place} begins before the one above it"),
        }
    }
}

impl std::error::Error for LedgerError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn holding(team: Team, second: i64) -> Holding {
        let since = DateTime::from_timestamp(second, 0).expect("a moment");
        Holding::of(team, since)
    }

    #[test]
    fn a_handover_never_goes_back_in_time() {
        let mut ledger = Ledger::starting(holding(Team::Marketing, 100));
        ledger.hand_over(holding(Team::Sales, 50));
        ledger.hand_over(holding(Team::InsideSales, 200));
        let since: Vec<_> = ledger.holdings().map(|holding| holding.since.timestamp()).collect();
        assert_eq!(since, [100, 100, 200]);
        assert_eq!(ledger.current().team, Team::InsideSales);
        assert_eq!(Ledger::try_from(Vec::from(ledger.clone())), Ok(ledger));
    }

    #[test]
    fn a_ledger_without_owner_or_order_is_refused() {
        assert_eq!(Ledger::try_from(Vec::new()), Err(LedgerError::Empty));
        let list = vec![holding(Team::Marketing, 2), holding(Team::Sales, 3), holding(Team::Sales, 1)];
        assert_eq!(Ledger::try_from(list), Err(LedgerError::Backwards { place: 2 }));
    }
}
