//! Reading a plan: all of it or none, and a named error for everything that is no plan.

mod calibration;
mod campaigns;
mod cause;
mod check;
mod error;
mod header;
pub(super) mod kind;
mod language;
mod place;
mod strict;
mod syntax;
mod upgrade;

pub use cause::{Cause, Expected};
pub use error::ReadError;
pub use kind::{FileKind, Seems};
pub use syntax::Syntax;

use serde::de::DeserializeOwned;

use super::format::{NEWEST, PlanFile};
use crate::domain::Plan;
use header::Header;

/// The largest file read, in bytes: 192 MiB. Ask for the size of a file before reading it.
pub const LARGEST_FILE: usize = 192 << 20;
/// Levels of lists and objects inside each other that are looked into. A plan has eight.
pub const DEEPEST: usize = 64;

/// Returns the plan in the bytes of a plan file.
///
/// # Errors
/// A [`ReadError`] that names what the bytes are instead, or the first fault and its place.
pub fn read(bytes: &[u8]) -> Result<Plan, ReadError> {
    if bytes.len() > LARGEST_FILE {
        return Err(ReadError::TooLarge { bytes: bytes.len(), limit: LARGEST_FILE });
    }
    parse(bytes)
}

/// Reads a plan of any size.
pub(super) fn parse(bytes: &[u8]) -> Result<Plan, ReadError> {
    let text = kind::text(bytes).map_err(|kind| ReadError::NotText { kind })?;
    // Straight into the types: what nearly every file takes. Only a refusal is looked at twice.
    match serde_json::from_str::<PlanFile<'_>>(text) {
        Ok(file) if file.is_newest() && text.trim_start().starts_with('{') => check::checked(file),
        read => second_look(text, read),
    }
}

/// Looks for what is wrong with `text`, which was `read` as the newest version.
fn second_look(text: &str, read: serde_json::Result<PlanFile<'_>>) -> Result<Plan, ReadError> {
    if let Some(seems) = kind::not_json(text) {
        return Err(ReadError::NotOurs { seems });
    }
    if depth(text) > DEEPEST {
        return Err(ReadError::TooDeep { limit: DEEPEST });
    }
    let header: Header = serde_json::from_str(text).map_err(|error| syntax::not_json(text, &error))?;
    let file = match header.version()? {
        NEWEST => read.map_err(|error| Fault::of::<PlanFile<'_>>(text, &error).invalid())?,
        older => upgrade::upgraded(text, older)?,
    };
    check::checked(file)
}

/// Why JSON whose grammar is right is no value of its type.
struct Fault {
    path: String,
    cause: Cause,
}

impl Fault {
    /// Looks into the `error` that reading `text` as a `T` has given.
    fn of<T: DeserializeOwned>(text: &str, error: &serde_json::Error) -> Self {
        let fails = |start: &str| serde_json::from_str::<T>(start).is_err_and(|error| !error.is_eof());
        let (path, cause) = cause::of(place::of(text, error, &fails), error);
        Self { path, cause }
    }

    fn invalid(self) -> ReadError {
        ReadError::Invalid { path: self.path, cause: self.cause }
    }
}

/// How many lists and objects are open at once, at most. Counted here, since a reader may be built on recursion.
fn depth(text: &str) -> usize {
    let (mut open, mut deepest, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => {
                open += 1;
                deepest = deepest.max(open);
            }
            b']' | b'}' if !in_text => open = open.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn depth_counts_what_is_open_at_once_and_no_brackets_in_texts() {
        for (text, expected) in
            [("", 0), ("[]", 1), ("[[], {\"a\": [1]}]", 3), ("[\"[[[\", \"\\\"[[\"]", 1), ("]]][", 1), ("[[[[", 4)]
        {
            assert_eq!(depth(text), expected, "{text}");
        }
        assert_eq!(depth(&"[".repeat(100_000)), 100_000);
    }
}
