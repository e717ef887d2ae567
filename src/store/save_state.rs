//! Whether the open plan is saved: the truth, for the status line.

use chrono::{DateTime, Utc};

use super::Damage;
use super::shelf::Unread;
use crate::platform::database::DbError;

/// Whether the open plan is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// It is new and nothing was done yet: there is nothing to save.
    NotYet,
    /// Everything is in the database.
    Saved {
        /// When the last write was completed.
        at: DateTime<Utc>,
    },
    /// A write is on its way.
    Saving {
        /// Since when.
        since: DateTime<Utc>,
        /// Whether that is already longer than it should be.
        slow: bool,
    },
    /// The last write failed. What was done is in memory only, and is written as soon as that works again.
    Failed {
        /// Why.
        cause: SaveProblem,
        /// Since when something is not saved.
        since: DateTime<Utc>,
    },
}

/// Why a plan cannot be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveProblem {
    /// The database said so.
    Database(DbError),
    /// Another tab was first, and what it has written cannot be read.
    Unreadable,
    /// Another tab was first, and what reads is not here.
    NoReader,
}

impl SaveState {
    /// The name used in tests and style sheets: `saved`, `saving` or `failed`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotYet | Self::Saved { .. } => "saved",
            Self::Saving { .. } => "saving",
            Self::Failed { .. } => "failed",
        }
    }

    /// Whether something would be lost if the page were closed now.
    pub fn is_unsaved(&self) -> bool {
        matches!(self, Self::Saving { .. } | Self::Failed { .. })
    }
}

impl From<DbError> for SaveProblem {
    fn from(error: DbError) -> Self {
        Self::Database(error)
    }
}

impl From<Unread> for SaveProblem {
    fn from(problem: Unread) -> Self {
        match problem {
            Unread::Database(error) => Self::Database(error),
            Unread::NoReader => Self::NoReader,
        }
    }
}

impl From<Box<Damage>> for SaveProblem {
    fn from(_: Box<Damage>) -> Self {
        Self::Unreadable
    }
}
