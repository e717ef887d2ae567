//! From what is stored to the history of a plan, or to what is wrong with it and how much of it can be read.
//!
//! Decides on what was read and reads nothing itself. It repairs nothing either: damaged bytes stay as they are.

use std::collections::{BTreeMap, VecDeque};

use super::keys::Replica;
use super::snapshot::{self, SnapshotError};
use super::{History, Label, LineError, Record, Seat, keys};
use crate::domain::PlanId;
use crate::file::ReadError;
use crate::platform::database::Value;

/// What was read of one plan.
#[derive(Clone, Debug, Default)]
pub struct Stored {
    /// The card, if there is one.
    pub card: Option<Value>,
    /// Parts of generations, in the order of their keys.
    pub parts: Vec<(String, Value)>,
    /// Records, in the order of their keys.
    pub journal: Vec<(String, Value)>,
}

/// A plan that is whole.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its history.
    pub history: History,
    /// The records behind the base of the history.
    pub journal: VecDeque<Record>,
    /// The generation it was read from.
    pub generation: u64,
}

/// Something that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The card.
    Card,
    /// There is no generation at all.
    NoSnapshot,
    /// A part of the generation after this record.
    Snapshot {
        /// The generation.
        n: u64,
        /// What is wrong with it.
        error: SnapshotError,
    },
    /// A record is missing.
    RecordMissing(u64),
    /// A record is not what was written.
    RecordDamaged(u64),
    /// A record of a build that knows more.
    RecordUnknown(u64),
    /// A record does not fit the plan before it.
    RecordRejected(u64),
}

/// A plan that is not whole.
#[derive(Clone, Debug)]
pub struct Damage {
    /// What is wrong, the newest generation first.
    pub troubles: Vec<Trouble>,
    /// The latest state that can be read.
    pub recovered: Option<Recovered>,
}

/// What can be read of a damaged plan.
#[derive(Clone, Debug)]
pub struct Recovered {
    /// Its history.
    pub history: History,
    /// How many of the last changes are not in it.
    pub missing: u64,
}

impl Damage {
    /// Whether the plan is from a newer build, and whole as far as this one can tell.
    pub fn is_newer(&self) -> bool {
        !self.troubles.is_empty()
            && self.troubles.iter().all(|trouble| match trouble {
                Trouble::RecordUnknown(_) => true,
                Trouble::Snapshot { error: SnapshotError::Content(error), .. } => {
                    matches!(error, ReadError::TooNew { .. })
                }
                _ => false,
            })
    }
}

impl Stored {
    /// The history in it: that of the newest generation with every record after it.
    ///
    /// # Errors
    /// [`Damage`] if anything is not as it was written.
    pub fn load(&self, id: PlanId) -> Result<Loaded, Box<Damage>> {
        let parts = self.by_generation(id);
        let journal = self.by_number(id);
        let label = self.card.as_ref().and_then(Label::read);
        let last = journal.keys().next_back().copied().max(label.as_ref().map(|label| label.last)).unwrap_or_default();
        let mut troubles = Vec::new();
        if label.is_none() {
            troubles.push(Trouble::Card);
        }
        let mut best = None::<Recovered>;
        for ((n, _), parts) in parts.iter().rev() {
            let plan = match snapshot::read(*n, |place| parts.get(&place).copied()) {
                Ok(plan) => plan,
                Err(error) => {
                    troubles.push(Trouble::Snapshot { n: *n, error });
                    continue;
                }
            };
            let (history, records, trouble) = replay(History::starting(plan, *n), &journal, last);
            if troubles.is_empty() && trouble.is_none() {
                return Ok(Loaded { history, journal: records, generation: *n });
            }
            // The same record stands behind every generation.
            troubles.extend(trouble.filter(|trouble| !troubles.contains(trouble)));
            let missing = last.saturating_sub(history.last());
            if best.as_ref().is_none_or(|best| missing < best.missing) {
                best = Some(Recovered { history, missing });
            }
        }
        if parts.is_empty() {
            troubles.push(Trouble::NoSnapshot);
        }
        Err(Box::new(Damage { troubles, recovered: best }))
    }

    fn by_generation(&self, id: PlanId) -> BTreeMap<(u64, Replica), BTreeMap<usize, &Value>> {
        let mut generations = BTreeMap::<_, BTreeMap<_, _>>::new();
        for (key, value) in &self.parts {
            if let Some((n, replica, place)) = keys::read_part(id, key) {
                generations.entry((n, replica)).or_default().insert(place, value);
            }
        }
        generations
    }

    fn by_number(&self, id: PlanId) -> BTreeMap<u64, &Value> {
        self.journal.iter().filter_map(|(key, value)| Some((keys::read_record(id, key)?, value))).collect()
    }
}

/// The record of number `n` in a stored value.
///
/// # Errors
/// [`LineError`]
pub fn record_of(n: u64, value: &Value) -> Result<Record, LineError> {
    match value {
        Value::Text(line) => Record::of_line(line).and_then(|record| {
            // An intact line in another line's place.
            if record.n == n { Ok(record) } else { Err(LineError::Damaged) }
        }),
        _ => Err(LineError::Damaged),
    }
}

/// Replays the records after the history's last, up to `last` or the first that cannot be.
fn replay(
    mut history: History,
    journal: &BTreeMap<u64, &Value>,
    last: u64,
) -> (History, VecDeque<Record>, Option<Trouble>) {
    let mut records = VecDeque::new();
    // Whoever opens it may take back all of it.
    history.sit(Seat { tab: None, since: last });
    while history.last() < last {
        let n = history.last() + 1;
        let trouble = match journal.get(&n).map(|value| record_of(n, value)) {
            None => Trouble::RecordMissing(n),
            Some(Err(LineError::Damaged)) => Trouble::RecordDamaged(n),
            Some(Err(LineError::Unknown)) => Trouble::RecordUnknown(n),
            Some(Ok(record)) => match history.replay(record.clone()) {
                Ok(()) => {
                    records.push_back(record);
                    continue;
                }
                Err(_) => Trouble::RecordRejected(n),
            },
        };
        return (history, records, Some(trouble));
    }
    let base = history.base().1;
    records.retain(|record| record.n > base);
    (history, records, None)
}

/// The numbers of the generations in a list of parts.
#[cfg(test)]
pub fn generations(id: PlanId, parts: &[(String, Value)]) -> std::collections::BTreeSet<u64> {
    parts.iter().filter_map(|(key, _)| keys::read_part(id, key)).map(|(n, _, _)| n).collect()
}
