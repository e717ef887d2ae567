//! The browser's database: values under text keys, written all or nothing.
//!
//! Straight on `web_sys`, because what matters here is hidden by the wrappers at hand: the name under which a transaction
//! failed, and the early `commit`, after which a write outlives even the page that asked for it.

mod connection;
mod error;
mod transaction;

use std::cell::RefCell;
use std::rc::Rc;

use connection::{Connection, Liveness};
pub use error::{DbCause, DbError};

use super::panic;

/// A group of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// What there is.
    Plans,
    /// Whole plans, in chunks.
    Snapshots,
    /// What was done since.
    Journal,
}

impl Store {
    /// Every store.
    pub const ALL: [Self; 3] = [Self::Plans, Self::Snapshots, Self::Journal];

    /// The name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plans => "plans",
            Self::Snapshots => "snapshots",
            Self::Journal => "journal",
        }
    }
}

/// Which keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keys {
    /// All.
    All,
    /// This one.
    One(String),
    /// From the first, included, to the second, excluded, in the order of the keys.
    Between(String, String),
}

impl Keys {
    /// Those that begin with `prefix`.
    pub fn under(prefix: &str) -> Self {
        Self::Between(prefix.to_owned(), format!("{prefix}\u{ffff}"))
    }
}

/// A stored value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Something this app does not write, as JSON if it has a form in it. Never written.
    Foreign(String),
}

/// A change of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Writes a value, whatever was there.
    Put(Store, String, Value),
    /// Writes a value where none is yet; [`DbError::Behind`] otherwise.
    Add(Store, String, Value),
    /// Removes values.
    Delete(Store, Keys),
}

/// What was true when a write was carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Whether the anchor was there before.
    pub anchored: bool,
}

/// The database. It opens when it is first needed, and again whenever the browser has closed it.
#[derive(Clone, Debug)]
pub struct Database {
    name: Rc<str>,
    connection: Rc<RefCell<Option<Connection>>>,
}

impl Database {
    /// The database of that name.
    pub fn named(name: &str) -> Self {
        Self { name: name.into(), connection: Rc::default() }
    }

    /// Reads several groups of values as they stand at one moment, each in the order of its keys.
    ///
    /// # Errors
    /// The [`DbError`], after one more try on a fresh connection where that can help.
    pub async fn read(&self, wanted: &[(Store, Keys)]) -> Result<Vec<Vec<(String, Value)>>, DbError> {
        let first = self.connect().await?;
        match transaction::read(&first, wanted).await {
            Err(error) if error.may_pass() => transaction::read(&self.reconnect(&first).await?, wanted).await,
            done => done,
        }
    }

    /// Carries out all changes or none. Resolves only once the browser has completed them. `anchor` is a key of
    /// [`Store::Plans`] whose presence before the changes is reported: if it is gone, the storage was emptied under us.
    ///
    /// # Errors
    /// The [`DbError`], after one more try on a fresh connection where that can help. After an error nothing is written,
    /// except that a connection lost at the last moment may have written all.
    pub async fn write(&self, anchor: &str, changes: &[Change]) -> Result<Written, DbError> {
        let first = self.connect().await?;
        match transaction::write(&first, anchor, changes).await {
            Err(error) if error.may_pass() => transaction::write(&self.reconnect(&first).await?, anchor, changes).await,
            done => done,
        }
    }

    /// Lets go of the connection, if there is one.
    pub fn close(&self) {
        if let Some(connection) = self.connection.take() {
            connection.close();
        }
    }

    async fn connect(&self) -> Result<Connection, DbError> {
        // What a dead app has in memory may be half changed: it must not be written, nor be trusted with what it reads.
        if panic::happened() {
            return Err(DbError::Dead);
        }
        let current = self.connection.borrow().clone();
        match current.map(|connection| (connection.liveness(), connection)) {
            Some((Liveness::Open, connection)) => Ok(connection),
            Some((Liveness::Outdated, _)) => Err(DbError::Newer),
            Some((Liveness::Closed, _)) | None => {
                let fresh = Connection::open(&self.name).await?;
                self.connection.replace(Some(fresh.clone()));
                Ok(fresh)
            }
        }
    }

    /// A connection other than `failed`.
    async fn reconnect(&self, failed: &Connection) -> Result<Connection, DbError> {
        failed.close();
        self.connect().await
    }
}
