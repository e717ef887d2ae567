//! Why a file is not read.

use std::fmt;

use super::{Cause, FileKind, Seems, Syntax};

/// Why bytes are not a plan. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than a plan file may be.
    TooLarge {
        /// Size of the file in bytes.
        bytes: usize,
        /// [`LARGEST_FILE`](crate::file::LARGEST_FILE).
        limit: usize,
    },
    /// Not UTF-8 text.
    NotText {
        /// What it is instead.
        kind: FileKind,
    },
    /// Text, or even JSON, but no plan of this app.
    NotOurs {
        /// What it seems to be.
        seems: Seems,
    },
    /// Broken JSON.
    NotJson {
        /// Line of the fault, from 1.
        line: usize,
        /// Character in that line, from 1.
        column: usize,
        /// The fault.
        cause: Syntax,
    },
    /// Lists and objects inside each other deeper than any plan.
    TooDeep {
        /// [`DEEPEST`](crate::file::DEEPEST).
        limit: usize,
    },
    /// Written by a newer version of the app.
    TooNew {
        /// Version of the file.
        found: u64,
        /// The newest version this app reads.
        newest: usize,
    },
    /// An older version that could not be brought up to the newest.
    UpgradeFailed {
        /// Version of the file.
        from: usize,
        /// Place of the fault after the upgrade.
        path: String,
        /// The fault.
        cause: Cause,
    },
    /// A plan of ours with something in it that no plan can have.
    Invalid {
        /// Place of the fault, such as `leads[17].value`; empty for the file as a whole.
        path: String,
        /// The fault.
        cause: Cause,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes, limit } => write!(f, "{bytes} bytes, at most {limit} are read"),
            Self::NotText { kind } => write!(f, "not a text file but {kind}"),
            Self::NotOurs { seems } => write!(f, "not a plan but {seems}"),
            Self::NotJson { line, column, cause } => write!(f, "line {line}, column {column}: {cause}"),
            Self::TooDeep { limit } => write!(f, "more than {limit} levels of lists and objects"),
            Self::TooNew { found, newest } => write!(f, "version {found}, at most {newest} is read"),
            Self::UpgradeFailed { from, path, cause } => write!(f, "upgrade from version {from}: {path}: {cause}"),
            Self::Invalid { path, cause } if path.is_empty() => write!(f, "{cause}"),
            Self::Invalid { path, cause } => write!(f, "{path}: {cause}"),
        }
    }
}

impl std::error::Error for ReadError {}
