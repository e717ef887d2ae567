//! What there is to tell about the plans.

use crate::domain::PlanId;
use crate::platform::database::DbError;
use crate::store::shelf::Unread;

/// Something to tell, in passing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A plan was deleted, and can be restored.
    Deleted {
        /// Which one.
        id: PlanId,
        /// Its name, if known.
        name: Option<String>,
        /// Whether it was the open one.
        was_open: bool,
    },
    /// This browser has stored plans before, and now there is nothing.
    Emptied,
    /// The plan is no longer there.
    Missing,
    /// The sample did not arrive.
    NoSample,
    /// The browser did not take the file.
    NotDownloaded,
    /// The plan is not whole; its page tells more.
    Unreadable,
    /// What reads did not arrive.
    NoReader,
    /// The database refused.
    Database(DbError),
}

impl From<Unread> for Notice {
    fn from(problem: Unread) -> Self {
        match problem {
            Unread::Database(error) => Self::Database(error),
            Unread::NoReader => Self::NoReader,
        }
    }
}

impl From<DbError> for Notice {
    fn from(error: DbError) -> Self {
        Self::Database(error)
    }
}
