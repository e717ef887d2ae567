//! A plan as it stood after some record, whole, in parts with checksums: a generation.

use serde::{Deserialize, Serialize};

use super::keys;
use crate::domain::{Plan, PlanId};
use crate::file::{self, Parts, ReadError};
use crate::platform::database::{Change, Store, Value};

/// Why a generation cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SnapshotError {
    /// A part is missing or not what was written. Part 0 is the manifest.
    Part(usize),
    /// The parts are what was written, and still no plan of this version.
    Content(ReadError),
}

/// What belongs to a generation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    /// Number of the record after which the plan stood so.
    n: u64,
    /// Checksum of each part, the head first.
    crc: Vec<u32>,
}

/// The changes that write the generation of `plan` as it stood after record `n`.
pub fn write(id: PlanId, plan: &Plan, n: u64) -> Vec<Change> {
    let Parts { head, chunks } = file::split(plan);
    let parts = std::iter::once(head).chain(chunks);
    let mut crc = Vec::new();
    let mut changes: Vec<Change> = parts
        .enumerate()
        .map(|(place, bytes)| {
            crc.push(crc32fast::hash(&bytes));
            Change::Put(Store::Snapshots, keys::part(id, n, place + 1), Value::Bytes(bytes))
        })
        .collect();
    let json = serde_json::to_string(&Manifest { n, crc }).unwrap_or_default();
    let manifest = format!("{:08x} {json}", crc32fast::hash(json.as_bytes()));
    changes.push(Change::Put(Store::Snapshots, keys::part(id, n, 0), Value::Text(manifest)));
    changes
}

/// The plan of the generation after record `n`, from its parts by place.
///
/// # Errors
/// [`SnapshotError`]
pub fn read<'a>(n: u64, part: impl Fn(usize) -> Option<&'a Value>) -> Result<Plan, SnapshotError> {
    let manifest = part(0).and_then(manifest_of).filter(|manifest| manifest.n == n).ok_or(SnapshotError::Part(0))?;
    let mut parts = Vec::new();
    for (place, crc) in (1..).zip(&manifest.crc) {
        match part(place) {
            Some(Value::Bytes(bytes)) if crc32fast::hash(bytes) == *crc => parts.push(bytes.clone()),
            _ => return Err(SnapshotError::Part(place)),
        }
    }
    let (head, chunks) = parts.split_first().ok_or(SnapshotError::Part(0))?;
    file::join(head, chunks).map_err(SnapshotError::Content)
}

fn manifest_of(value: &Value) -> Option<Manifest> {
    let Value::Text(text) = value else { return None };
    let (crc, json) = text.split_once(' ')?;
    let intact = u32::from_str_radix(crc, 16) == Ok(crc32fast::hash(json.as_bytes()));
    if intact { serde_json::from_str(json).ok() } else { None }
}
