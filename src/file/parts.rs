//! A plan in parts, for storage that writes and reads them one by one: the head, and the leads in chunks.
//!
//! Put together the parts are the compact text of a plan file, so they are read by the same code, with the same checks, and
//! an older version of them is upgraded like a file.

use std::sync::Arc;

use super::format::PlanFile;
use super::read::parse;
use super::write::compact;
use super::{Cause, Expected, ReadError, Syntax};
use crate::domain::{Lead, Plan};

/// Leads in one chunk at most.
pub const LEADS_IN_CHUNK: usize = 1_000;

/// A plan as bytes, ready to be stored. No part carries a checksum: that is the store's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Everything but the leads: a plan file without any.
    pub head: Vec<u8>,
    /// Lists of leads in the order of their ids, [`LEADS_IN_CHUNK`] in each but the last.
    pub chunks: Vec<Vec<u8>>,
}

/// Takes `plan` apart.
pub fn split(plan: &Plan) -> Parts {
    let leads: Vec<&Arc<Lead>> = plan.leads.values().collect();
    Parts {
        head: compact(&PlanFile::of(plan, Vec::new())),
        chunks: leads.chunks(LEADS_IN_CHUNK).map(|chunk| compact(&chunk)).collect(),
    }
}

/// Puts a plan together again. Places in errors are those of the whole plan, and everything is on line 1.
///
/// # Errors
/// Those of reading a plan file, except that there is no largest size.
pub fn join(head: &[u8], chunks: &[Vec<u8>]) -> Result<Plan, ReadError> {
    let Some(start) = head.strip_suffix(b"]}").filter(|start| start.ends_with(b"[")) else {
        // Not a head: whatever is wrong with it, else that its leads are not where they belong.
        let misplaced = Cause::Expected(Expected::List);
        return parse(head).and(Err(ReadError::Invalid { path: "leads".to_owned(), cause: misplaced }));
    };
    let mut whole = Vec::with_capacity(head.len() + chunks.iter().map(Vec::len).sum::<usize>());
    whole.extend_from_slice(start);
    for chunk in chunks {
        let leads = chunk.strip_prefix(b"[").and_then(|rest| rest.strip_suffix(b"]"));
        let leads =
            leads.ok_or(ReadError::NotJson { line: 1, column: whole.len() + chunk.len(), cause: Syntax::CutOff })?;
        if !leads.is_empty() && !whole.ends_with(b"[") {
            whole.push(b',');
        }
        whole.extend_from_slice(leads);
    }
    whole.extend_from_slice(b"]}");
    parse(&whole)
}
