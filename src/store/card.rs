//! What the list of plans knows of each without reading it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{History, keys};
use crate::domain::{PlanId, iso};
use crate::platform::database::{Change, Store, Value};

/// A plan in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its id.
    pub id: PlanId,
    /// What is written about it; `None` if that cannot be read. The plan itself may be whole.
    pub label: Option<Label>,
    /// When it was last exported to a file.
    pub exported_at: Option<DateTime<Utc>>,
    /// When it was deleted. It can be restored until it is erased.
    pub deleted_at: Option<DateTime<Utc>>,
    /// Whether something of it is in the memory of this tab only.
    pub unsaved: bool,
}

/// What is written with every change of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The plan's name.
    pub name: String,
    /// How many leads it has.
    pub leads: usize,
    /// When it was last written; for a plan in memory only, when it was put aside.
    #[serde(deserialize_with = "iso::read_moment")]
    pub saved_at: DateTime<Utc>,
    /// Number of its last record: without it, a journal that lost its end would look whole.
    pub last: u64,
    /// Number of its newest generation, where reading begins.
    pub generation: u64,
}

#[derive(Serialize, Deserialize)]
struct Mark {
    #[serde(deserialize_with = "iso::read_moment")]
    at: DateTime<Utc>,
}

impl Label {
    /// The label of a plan.
    pub fn of(history: &History, generation: u64, saved_at: DateTime<Utc>) -> Self {
        let plan = history.present();
        Self { name: plan.name.clone(), leads: plan.leads.len(), saved_at, last: history.last(), generation }
    }

    /// The label of a stored value, if it is one.
    pub fn read(value: &Value) -> Option<Self> {
        read_json(value)
    }

    /// The change that writes it.
    pub fn write(&self, id: PlanId) -> Change {
        Change::Put(Store::Plans, keys::card(id), json(self))
    }
}

impl Card {
    /// The list, from everything in [`Store::Plans`]: the last written first. Keys that are not ours are passed over.
    pub fn list(stored: &[(String, Value)]) -> Vec<Self> {
        let mut cards = BTreeMap::new();
        for (key, value) in stored {
            if let Ok(id) = key.parse::<PlanId>() {
                cards.insert(
                    id,
                    Self { id, label: Label::read(value), exported_at: None, deleted_at: None, unsaved: false },
                );
            }
        }
        // A mark sorts after the card of its plan; a mark without a card is the rest of a plan that was erased.
        for (key, value) in stored {
            let Some((id, mark)) = key.split_once('/') else { continue };
            let card = id.parse::<PlanId>().ok().and_then(|id| cards.get_mut(&id));
            match (mark, card) {
                ("exported", Some(card)) => card.exported_at = at(value),
                // Also when unreadable: a plan that was deleted must not come back by damage.
                ("deleted", Some(card)) => card.deleted_at = at(value).or(Some(DateTime::UNIX_EPOCH)),
                _ => {}
            }
        }
        let mut cards: Vec<_> = cards.into_values().collect();
        Self::sort(&mut cards);
        cards
    }

    /// Puts the list in order: the last written first.
    pub fn sort(cards: &mut [Self]) {
        cards.sort_by_key(|card| std::cmp::Reverse((card.saved_at(), card.id)));
    }

    /// When it was last written, if that can be read.
    pub fn saved_at(&self) -> Option<DateTime<Utc>> {
        self.label.as_ref().map(|label| label.saved_at)
    }

    /// Its name, if it can be read and is not empty.
    pub fn name(&self) -> Option<&str> {
        self.label.as_ref().map(|label| label.name.trim()).filter(|name| !name.is_empty())
    }
}

/// The change that writes a mark.
pub fn mark(key: String, moment: DateTime<Utc>) -> Change {
    Change::Put(Store::Plans, key, json(&Mark { at: moment }))
}

fn at(value: &Value) -> Option<DateTime<Utc>> {
    read_json::<Mark>(value).map(|mark| mark.at)
}

fn json(value: &impl Serialize) -> Value {
    Value::Text(serde_json::to_string(value).unwrap_or_default())
}

fn read_json<T: for<'a> Deserialize<'a>>(value: &Value) -> Option<T> {
    let Value::Text(text) = value else { return None };
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).expect("a moment")
    }

    fn stored(changes: &[Change]) -> Vec<(String, Value)> {
        let puts = changes.iter().map(|change| match change {
            Change::Put(_, key, value) => (key.clone(), value.clone()),
            other => panic!("{other:?}"),
        });
        puts.collect::<BTreeMap<_, _>>().into_iter().collect()
    }

    fn label(seconds: i64) -> Label {
        Label { name: "A".to_owned(), leads: 3, saved_at: moment(seconds), last: 5, generation: 0 }
    }

    #[test]
    fn the_list_has_the_last_written_first_with_its_marks() {
        let (a, b) = (PlanId(1), PlanId(2));
        let cards = Card::list(&stored(&[
            label(10).write(a),
            label(20).write(b),
            mark(keys::deleted(a), moment(30)),
            mark(keys::exported(b), moment(25)),
            mark(keys::exported(PlanId(3)), moment(25)),
        ]));
        assert_eq!(cards.iter().map(|card| card.id).collect::<Vec<_>>(), [b, a]);
        assert_eq!((cards[0].exported_at, cards[0].deleted_at), (Some(moment(25)), None));
        assert_eq!((cards[1].exported_at, cards[1].deleted_at), (None, Some(moment(30))));
        assert_eq!(cards[0].label, Some(label(20)));
    }

    #[test]
    fn what_is_no_card_is_listed_as_unreadable_and_never_fails() {
        for value in ["null", "5", "[]", "{}", r#"{"name":null}"#, "", "{"] {
            let stored = [
                (keys::card(PlanId(1)), Value::Text(value.to_owned())),
                (keys::card(PlanId(2)), Value::Foreign(value.to_owned())),
                ("what".to_owned(), Value::Text(value.to_owned())),
                (keys::deleted(PlanId(2)), Value::Text(value.to_owned())),
            ];
            let cards = Card::list(&stored);
            assert_eq!(cards.len(), 2, "{value}");
            assert!(cards.iter().all(|card| card.label.is_none()), "{value}");
            assert!(cards.iter().any(|card| card.deleted_at.is_some()), "{value}");
        }
    }
}
