//! The lines of the journal: what was done to a plan, numbered, each with its checksum.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::TabId;
use super::crc::crc32;
use crate::domain::{Command, Plan};
use crate::file;

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its number: one more than the record before.
    pub n: u64,
    /// The tab that wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tab: Option<TabId>,
    /// What happened.
    pub entry: Entry,
}

/// What a record notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// A command was run.
    Did(Command),
    /// A command was run that replaces the one before: typing on in a field.
    Retyped(Command),
    /// Another plan took the place of this one. Kept as the text of a plan file, so that it is read with the same checks and
    /// upgraded like one.
    Replaced(#[serde(with = "as_file")] Arc<Plan>),
    /// The step that this record began was undone.
    UndidStep(u64),
    /// The undone step that this record had begun was done again.
    RedidStep(u64),
    /// The last step was undone, whoever did it. Written by builds in which tabs had no names.
    Undid,
    /// The last undone step was done again. Written by the same.
    Redid,
}

/// Why a line is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineError {
    /// It is not what was written: cut, changed or never ours.
    Damaged,
    /// It is what was written, by a build that knows more than this one.
    Unknown,
}

impl Record {
    /// The line in the journal.
    pub fn to_line(&self) -> String {
        // Nothing in a record can fail to become JSON; an empty text would be seen as damage, not as a record.
        let json = serde_json::to_string(self).unwrap_or_default();
        format!("{:08x} {json}", crc32(json.as_bytes()))
    }

    /// The record of a line.
    ///
    /// # Errors
    /// [`LineError`]
    pub fn of_line(line: &str) -> Result<Self, LineError> {
        let (crc, json) = line.split_once(' ').ok_or(LineError::Damaged)?;
        if crc.len() != 8 || u32::from_str_radix(crc, 16) != Ok(crc32(json.as_bytes())) {
            return Err(LineError::Damaged);
        }
        serde_json::from_str(json).map_err(|_| LineError::Unknown)
    }
}

mod as_file {
    use std::sync::Arc;

    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    use super::{Plan, file};

    pub fn serialize<S: Serializer>(plan: &Arc<Plan>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&file::write(plan))
    }

    pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Arc<Plan>, D::Error> {
        let text = String::deserialize(from)?;
        file::read(text.as_bytes()).map(Arc::new).map_err(D::Error::custom)
    }
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "the record is damaged",
            Self::Unknown => "the record is from another build",
        })
    }
}

impl std::error::Error for LineError {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::StageId;

    fn record() -> Record {
        Record { n: 7, tab: None, entry: Entry::Did(Command::RenamePlan("été".to_owned())) }
    }

    #[test]
    fn a_record_reads_back_from_its_line() {
        let plan = Plan::new("other".to_owned(), StageId(1), "prospects".to_owned());
        let undone = [Entry::Undid, Entry::Redid, Entry::UndidStep(u64::MAX), Entry::RedidStep(5)];
        for entry in undone.into_iter().chain([record().entry, Entry::Replaced(Arc::new(plan))]) {
            let tab = Some(TabId(u64::MAX));
            let record = Record { n: u64::MAX, tab, entry };
            assert_eq!(Record::of_line(&record.to_line()), Ok(record));
        }
    }

    #[test]
    fn a_line_with_any_byte_changed_or_cut_is_refused() {
        let line = record().to_line();
        for place in 0..line.len() {
            let mut bytes = line.clone().into_bytes();
            bytes[place] ^= 1;
            let changed = String::from_utf8_lossy(&bytes).into_owned();
            assert_eq!(Record::of_line(&changed), Err(LineError::Damaged), "{place}");
            if let Some(cut) = line.get(..place) {
                assert_eq!(Record::of_line(cut), Err(LineError::Damaged), "{place}");
            }
        }
    }

    #[test]
    fn an_intact_line_of_another_build_is_known_as_such() {
        let json = r#"{"n":1,"entry":{"did":{"teleport":"now"}}}"#;
        let line = format!("{:08x} {json}", crc32(json.as_bytes()));
        assert_eq!(Record::of_line(&line), Err(LineError::Unknown));
    }
}
