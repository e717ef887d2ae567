//! A plan as it stood after some record, whole, in parts with checksums: a generation.

use std::iter;

use serde::{Deserialize, Serialize};

use super::crc::crc32;
use super::keys::{self, Replica};
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

/// The changes that write the generation of `plan` as it stood after record `n`, once for each replica.
pub fn write(id: PlanId, plan: &Plan, n: u64, replicas: &[Replica]) -> Vec<Change> {
    let Parts { head, chunks } = file::split(plan);
    let parts = iter::once(head).chain(chunks);
    let parts: Vec<Vec<u8>> = parts.collect();
    let crc = parts.iter().map(|bytes| crc32(bytes)).collect();
    let json = serde_json::to_string(&Manifest { n, crc }).unwrap_or_default();
    let manifest = format!("{:08x} {json}", crc32(json.as_bytes()));
    let values: Vec<Value> = iter::once(Value::Text(manifest)).chain(parts.into_iter().map(Value::Bytes)).collect();
    let change = |replica: Replica, (part, value): (usize, &Value)| {
        Change::Put(Store::Snapshots, keys::part(id, n, replica, part), value.clone())
    };
    replicas.iter().flat_map(|replica| values.iter().enumerate().map(move |value| change(*replica, value))).collect()
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
            Some(Value::Bytes(bytes)) if crc32(bytes) == *crc => parts.push(bytes.clone()),
            _ => return Err(SnapshotError::Part(place)),
        }
    }
    let (head, chunks) = parts.split_first().ok_or(SnapshotError::Part(0))?;
    file::join(head, chunks).map_err(SnapshotError::Content)
}

fn manifest_of(value: &Value) -> Option<Manifest> {
    let Value::Text(text) = value else { return None };
    let (crc, json) = text.split_once(' ')?;
    let intact = u32::from_str_radix(crc, 16) == Ok(crc32(json.as_bytes()));
    if intact { serde_json::from_str(json).ok() } else { None }
}
