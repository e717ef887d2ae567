//! Reading what was written: a part of the app of its own, because a first visit has nothing to read. A quarter of a megabyte of
//! WebAssembly knows how each type of a plan stands in JSON, and waits here until there is some.

use chrono::NaiveDate;

use super::load::record_of;
use super::{Card, Damage, Label, LineError, Loaded, Record, Stored};
use crate::domain::{Plan, PlanId};
use crate::file::{self, ReadError};
use crate::platform::database::Value;

/// Everything that becomes a value of ours again.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The list of plans, see [`Card::list`].
    pub cards: fn(&[(String, Value)]) -> Vec<Card>,
    /// What the list says of a plan, see [`Label::read`].
    pub label: fn(&Value) -> Option<Label>,
    /// A stored plan, see [`Stored::load`].
    pub load: fn(&Stored, PlanId) -> Result<Loaded, Box<Damage>>,
    /// A record of that number.
    pub record: fn(u64, &Value) -> Result<Record, LineError>,
    /// JSON of whatever shape; a text that is none stays a text.
    pub json: fn(String) -> serde_json::Value,
    /// A plan file, see [`file::read`].
    pub file: fn(&[u8]) -> Result<Plan, ReadError>,
    /// A sample file, see [`file::sample`].
    pub sample: fn(&[u8], NaiveDate) -> Result<Plan, ReadError>,
}

/// The part that reads did not arrive. It is asked for anew with the next thing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoReader;

#[cfg(feature = "split")]
impl From<leptos::wasm_split::SplitLoaderError> for NoReader {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// The reader, fetched where it is not here yet.
///
/// # Errors
/// [`NoReader`]
#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "what is split off may not arrive")]
#[leptos::wasm_split::wasm_split(reader, wasm_split_path = leptos::wasm_split, fallible)]
pub fn reader() -> Result<Reader, NoReader> {
    Ok(here())
}

/// The reader.
///
/// # Errors
/// None: it is never anywhere else.
#[cfg(not(feature = "split"))]
pub async fn reader() -> Result<Reader, NoReader> {
    Ok(here())
}

fn here() -> Reader {
    Reader {
        cards: Card::list,
        label: Label::read,
        load: Stored::load,
        record: record_of,
        json: |text| serde_json::from_str(&text).unwrap_or_else(|_| text.into()),
        file: file::read,
        sample: file::sample,
    }
}
