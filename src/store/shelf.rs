//! The plans in the database.

use super::card::{Card, mark};
use super::draft::erasure;
use super::{Damage, Label, Loaded, NoReader, Ports, Reader, Record, Stored, keys, reader};
use crate::domain::PlanId;
use crate::platform::database::{Change, Database, DbError, Keys, Store, Value};

/// What is stored of one plan.
#[derive(Debug)]
pub enum Found {
    /// Nothing at all.
    Nothing,
    /// The plan, whole.
    Whole(Box<Loaded>),
    /// Something that is not whole.
    Broken(Box<Damage>),
}

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// The database refused.
    Database(DbError),
    /// What reads is not here.
    NoReader,
}

impl From<DbError> for Unread {
    fn from(error: DbError) -> Self {
        Self::Database(error)
    }
}

impl From<NoReader> for Unread {
    fn from(_: NoReader) -> Self {
        Self::NoReader
    }
}

/// What another tab has written.
#[derive(Debug)]
pub struct News {
    /// The records, in order and without a gap.
    pub records: Vec<Record>,
    /// The newest generation now, if the card can be read.
    pub generation: Option<u64>,
}

/// Reads the list of plans.
///
/// # Errors
/// [`Unread`]
pub async fn list(database: &Database) -> Result<Vec<Card>, Unread> {
    let found = database.read(&[(Store::Plans, Keys::All)]).await?;
    match found.first() {
        Some(cards) if !cards.is_empty() => Ok((reader().await?.cards)(cards)),
        _ => Ok(Vec::new()),
    }
}

/// Reads a plan: the newest generation and what came after it, and everything only where that is not whole.
///
/// # Errors
/// [`Unread`]. A damaged plan is not an error but something found.
pub async fn read(database: &Database, id: PlanId) -> Result<Found, Unread> {
    let reader = reader().await?;
    if let Some(generation) = label(database, id, reader).await?.map(|label| label.generation) {
        let parts = (Store::Snapshots, keys::generation(id, generation));
        let stored = stored(database, id, parts, keys::records_after(id, generation)).await?;
        if let Ok(loaded) = (reader.load)(&stored, id) {
            return Ok(Found::Whole(Box::new(loaded)));
        }
    }
    let stored = stored(database, id, (Store::Snapshots, keys::of_plan(id)), keys::of_plan(id)).await?;
    if stored.card.is_none() && stored.parts.is_empty() && stored.journal.is_empty() {
        return Ok(Found::Nothing);
    }
    Ok(match (reader.load)(&stored, id) {
        Ok(loaded) => Found::Whole(Box::new(loaded)),
        Err(damage) => Found::Broken(damage),
    })
}

/// Reads the records after `n`, up to the first that is not as it was written.
///
/// # Errors
/// [`Unread`]
pub async fn news(database: &Database, id: PlanId, n: u64) -> Result<News, Unread> {
    let reader = reader().await?;
    let wanted = [(Store::Plans, Keys::One(keys::card(id))), (Store::Journal, keys::records_after(id, n))];
    let mut found = database.read(&wanted).await?.into_iter();
    let (card, journal) = (found.next().unwrap_or_default(), found.next().unwrap_or_default());
    let generation = card.first().and_then(|(_, value)| (reader.label)(value)).map(|label| label.generation);
    let records = (n + 1..).zip(&journal).map_while(|(n, (key, value))| {
        if keys::read_record(id, key) == Some(n) { (reader.record)(n, value).ok() } else { None }
    });
    Ok(News { records: records.collect(), generation })
}

/// Marks a plan as deleted, or takes that mark away.
///
/// # Errors
/// The [`DbError`].
pub async fn set_deleted(database: &Database, id: PlanId, deleted: bool, ports: Ports) -> Result<(), DbError> {
    let key = keys::deleted(id);
    let change = if deleted { mark(key, (ports.now)()) } else { Change::Delete(Store::Plans, Keys::One(key)) };
    database.write(&keys::card(id), &[change]).await.map(|_| ())
}

/// Notes that a plan was exported now.
///
/// # Errors
/// The [`DbError`].
pub async fn note_export(database: &Database, id: PlanId, ports: Ports) -> Result<(), DbError> {
    database.write(&keys::card(id), &[mark(keys::exported(id), (ports.now)())]).await.map(|_| ())
}

/// Removes everything of a plan, for good.
///
/// # Errors
/// The [`DbError`].
pub async fn erase(database: &Database, id: PlanId) -> Result<(), DbError> {
    database.write(&keys::card(id), &erasure(id)).await.map(|_| ())
}

/// Everything that is stored of a plan, as JSON, whatever state it is in: `{"<store>": {"<key>": value}}`. Bytes that are
/// text stand as text, others as a list of numbers.
///
/// # Errors
/// [`Unread`]
pub async fn raw(database: &Database, id: PlanId) -> Result<String, Unread> {
    let reader = reader().await?;
    let found = database.read(&Store::ALL.map(|store| (store, keys::of_plan(id)))).await?;
    let stores = Store::ALL.into_iter().zip(found).map(|(store, values)| {
        let values = values.into_iter().map(|(key, value)| (key, json(value, reader)));
        (store.name().to_owned(), serde_json::Value::Object(values.collect()))
    });
    Ok(format!("{:#}", serde_json::Value::Object(stores.collect())))
}

fn json(value: Value, reader: Reader) -> serde_json::Value {
    match value {
        Value::Text(text) => text.into(),
        Value::Bytes(bytes) => match String::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(error) => error.into_bytes().into(),
        },
        Value::Foreign(json) => (reader.json)(json),
    }
}

async fn label(database: &Database, id: PlanId, reader: Reader) -> Result<Option<Label>, DbError> {
    let found = database.read(&[(Store::Plans, Keys::One(keys::card(id)))]).await?;
    Ok(found.first().and_then(|values| values.first()).and_then(|(_, value)| (reader.label)(value)))
}

async fn stored(database: &Database, id: PlanId, parts: (Store, Keys), journal: Keys) -> Result<Stored, DbError> {
    let card = (Store::Plans, Keys::One(keys::card(id)));
    let mut found = database.read(&[card, parts, (Store::Journal, journal)]).await?.into_iter();
    Ok(Stored {
        card: found.next().and_then(|values| values.into_iter().next()).map(|(_, value)| value),
        parts: found.next().unwrap_or_default(),
        journal: found.next().unwrap_or_default(),
    })
}
