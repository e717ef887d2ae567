//! Mappings that are remembered in this browser, one for each header: the next export of the same system is read as the last one was.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::amounts::Mark;
use super::dates::DayOrder;
use super::mapping::{Column, Mapping, OwnerOf};
use super::{Target, words};
use crate::domain::LeadStage;

/// Headers that are remembered.
const MOST: usize = 20;

/// What is remembered of one header.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Entry {
    header: String,
    columns: Vec<Kept>,
    stages: BTreeMap<String, String>,
    owners: BTreeMap<String, (String, String)>,
}

/// What is remembered of a column.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    target: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    month_first: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    comma: bool,
}

/// What is to be kept from now on, where `kept` was, so that the next table with this header is read like `mapping`.
pub fn remember(kept: &str, mapping: &Mapping) -> String {
    let mut entries = entries(kept);
    let place = entries.iter().position(|entry| entry.header == mapping.fingerprint);
    let before = place.map(|place| entries.remove(place)).unwrap_or_default();
    let mut entry = Entry { header: mapping.fingerprint.clone(), ..before };
    entry.columns = mapping.columns.iter().map(Kept::of).collect();
    // Names that this file did not have stay: the next may have them again.
    entry.stages.extend(mapping.stages.iter().map(|(name, stage)| (name.clone(), stage.key().to_owned())));
    entry.owners.extend(mapping.owners.iter().map(|(name, owner)| {
        let team = owner.team.map(|team| words::team(team)[0].to_owned()).unwrap_or_default();
        (name.clone(), (team, owner.person.clone()))
    }));
    entries.insert(0, entry);
    entries.truncate(MOST);
    serde_json::to_string(&entries).unwrap_or_default()
}

/// Reads the table as it was read the last time. Whether it was: else `mapping` stays as it is.
pub fn recall(kept: &str, mapping: &mut Mapping) -> bool {
    let entries = entries(kept);
    let Some(entry) = entries.iter().find(|entry| entry.header == mapping.fingerprint) else { return false };
    if entry.columns.len() != mapping.columns.len() {
        return false;
    }
    for (column, kept) in mapping.columns.iter_mut().zip(&entry.columns) {
        kept.recall(column);
    }
    for (name, key) in &entry.stages {
        if let Some(stage) = LeadStage::ALL.into_iter().find(|stage| stage.key() == key) {
            mapping.stages.insert(name.clone(), stage);
        }
    }
    for (name, (team, person)) in &entry.owners {
        mapping.owners.insert(name.clone(), OwnerOf { team: words::team_of(team), person: person.clone() });
    }
    true
}

/// What is kept; nothing where that is no longer understood.
fn entries(kept: &str) -> Vec<Entry> {
    serde_json::from_str(kept).unwrap_or_default()
}

impl Kept {
    fn of(column: &Column) -> Self {
        Self {
            target: column.target.key().to_owned(),
            month_first: column.order == DayOrder::MonthFirst,
            comma: column.mark == Mark::Comma,
        }
    }

    fn recall(&self, column: &mut Column) {
        let before = column.target;
        column.target = Target::named(&self.target).unwrap_or(before);
        // What the column itself tells is surer than what it told the last time.
        if !column.is_certain || column.target != before {
            column.order = if self.month_first { DayOrder::MonthFirst } else { DayOrder::DayFirst };
            column.mark = if self.comma { Mark::Comma } else { Mark::Point };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Team;

    fn mapping(fingerprint: &str, target: Target) -> Mapping {
        let column = Column { target, order: DayOrder::MonthFirst, mark: Mark::Comma, is_certain: false };
        Mapping { fingerprint: fingerprint.to_owned(), columns: vec![column], ..Mapping::default() }
    }

    #[test]
    fn the_next_table_with_the_same_header_is_read_like_the_last() {
        let mut told = mapping("a", Target::Value);
        told.stages.insert("Gagné".to_owned(), LeadStage::Opportunity);
        told.owners.insert("ann@x".to_owned(), OwnerOf { team: Some(Team::Sales), person: "Ann".to_owned() });
        let kept = remember("", &told);
        let kept = remember(&kept, &mapping("b", Target::Company));
        let mut read = mapping("a", Target::Skip);
        read.columns[0].mark = Mark::Point;
        read.stages.insert("New".to_owned(), LeadStage::New);
        assert!(recall(&kept, &mut read));
        told.stages.insert("New".to_owned(), LeadStage::New);
        assert_eq!(read, told);
        // What was remembered once stays, though this file did not have it.
        let kept = remember(&kept, &mapping("a", Target::Email));
        assert!(recall(&kept, &mut read));
        assert_eq!((read.columns[0].target, read.stages.len(), read.owners.len()), (Target::Email, 2, 1));
    }

    #[test]
    fn what_is_not_known_changes_nothing() {
        let kept = remember("", &mapping("a", Target::Value));
        for (kept, fingerprint) in [(kept.as_str(), "c"), ("", "a"), ("[{\"header\":5}]", "a"), ("no JSON", "a")] {
            let mut read = mapping(fingerprint, Target::Phone);
            assert!(!recall(kept, &mut read), "{kept}");
            assert_eq!(read, mapping(fingerprint, Target::Phone));
        }
    }

    #[test]
    fn only_the_last_headers_are_kept() {
        let kept = (0..30).fold(String::new(), |kept, n| remember(&kept, &mapping(&n.to_string(), Target::Value)));
        let known = |n: i32| recall(&kept, &mut mapping(&n.to_string(), Target::Skip));
        assert_eq!((known(29), known(10), known(9)), (true, true, false));
    }
}
