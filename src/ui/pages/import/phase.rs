//! What the import knows: how far it is, the file that is open, and what came of the last one.

use std::sync::Arc;

use crate::domain::{LeadId, PlanId};
use crate::file::csv::{Encoding, NoTable, Outcome, Survey, Table};
use crate::i18n::Texts;
use crate::ui::import::Refusal;

/// How far it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// No file was chosen.
    Waiting,
    /// One is being read.
    Reading {
        /// Its name.
        name: String,
        /// How much of it, of 1.
        share: f64,
    },
    /// It is no table of leads.
    Refused {
        /// Its name.
        name: String,
        /// Why.
        why: Refused,
    },
    /// It is open.
    Open,
}

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The browser could not read it.
    Gone,
    /// What it is instead.
    NoTable(NoTable),
}

impl Refused {
    /// Why, in words.
    pub fn said(&self, texts: &Texts) -> String {
        match self {
            Self::Gone => Refusal::Gone.said(texts),
            Self::NoTable(problem) => (texts.import_words().no_table)(problem),
        }
    }
}

/// Which part of an open table is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What its columns become.
    Columns,
    /// What the check of its rows found.
    Check,
}

/// A file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Its name.
    pub name: String,
    /// Its bytes, to be read in another encoding.
    pub bytes: Arc<Vec<u8>>,
    /// How they are read.
    pub encoding: Encoding,
    /// The table in it.
    pub table: Table,
    /// What stands in its columns.
    pub survey: Survey,
    /// Whether it is read as the last table with this header was.
    pub is_remembered: bool,
}

/// What came of an import.
#[derive(Clone, Debug)]
pub struct Told {
    /// What the file was called.
    pub file: String,
    /// What was found.
    pub outcome: Arc<Outcome>,
    /// A lead that came in by it, if one did: while it is there, it was not undone.
    pub witness: Option<LeadId>,
    /// The plan that they came into.
    pub plan: PlanId,
}
