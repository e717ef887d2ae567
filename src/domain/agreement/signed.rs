//! A version that was signed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::sha256::sha256;
use super::{Hash, Terms};
use crate::domain::{Rejection, iso};

/// Versions a plan may keep.
pub const MOST_SIGNED: usize = 100;

/// Terms frozen at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// When.
    #[serde(deserialize_with = "iso::read_moment")]
    pub at: DateTime<Utc>,
    /// What.
    pub terms: Terms,
    /// The fingerprint of both, as it was then.
    pub hash: Hash,
}

impl Signed {
    /// Freezes `terms`.
    pub fn new(at: DateTime<Utc>, terms: Terms) -> Self {
        let hash = fingerprint(at, &terms);
        Self { at, terms, hash }
    }

    /// Whether these terms can be signed.
    ///
    /// # Errors
    /// The [`Rejection`] that says why not.
    pub(in crate::domain) fn check(&self) -> Result<(), Rejection> {
        let agreement = &self.terms.agreement;
        if !self.terms.are_complete() {
            return Err(Rejection::TermsOpen);
        }
        if !(agreement.marketing.is_named() && agreement.sales.is_named()) {
            return Err(Rejection::SignatoryMissing);
        }
        if agreement.out_of_bounds().is_some() || !self.is_sound() {
            return Err(Rejection::NotAsSigned);
        }
        Ok(())
    }

    /// Whether moment and terms are still those that were signed.
    pub fn is_sound(&self) -> bool {
        self.hash == fingerprint(self.at, &self.terms)
    }
}

/// The SHA-256 of the list of both as JSON without white space, fields in the order of their types.
fn fingerprint(at: DateTime<Utc>, terms: &Terms) -> Hash {
    // Terms are text keys and finite numbers, which JSON never refuses.
    sha256(serde_json::to_string(&(at, terms)).unwrap_or_default().as_bytes())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::domain::{Plan, StageId};

    fn signed() -> Signed {
        let mut terms = Terms::of(&Plan::new(String::new(), StageId(1), "prospects".to_owned()));
        (terms.prospects, terms.qualified) = (Some(417), Some(84));
        terms.objective = "One million".to_owned();
        terms.start = "2026-01-01".parse().ok();
        terms.agreement.marketing.name = "Camille Arnoux".to_owned();
        Signed::new("2026-01-15T09:30:00Z".parse().expect("a moment"), terms)
    }

    #[test]
    fn what_is_signed_reads_back_sound() {
        let signed = signed();
        let json = serde_json::to_string(&signed).expect("writes");
        let read: Signed = serde_json::from_str(&json).expect("reads");
        assert!(read.is_sound());
        assert_eq!(read, signed);
    }

    /// A new field that is written while nobody uses it would break what was signed before.
    #[test]
    fn the_fingerprint_never_changes() {
        assert_eq!(signed().hash.to_string(), "c8e7fe9381f17bb3c2cb66b035328ed2a1e8b120778fa9e13f818d35100030db");
    }

    /// Every way to change one value somewhere inside `value`.
    fn changes(value: &Value) -> Vec<Value> {
        match value {
            Value::Number(number) => vec![Value::from(number.as_u64().unwrap_or_default() + 1)],
            Value::String(text) => vec![Value::from(format!("{text} "))],
            Value::Array(list) => (0..list.len())
                .flat_map(|place| {
                    let one = changes(&list[place]).into_iter().map(move |changed| (place, changed));
                    one.map(|(place, changed)| {
                        let mut list = list.clone();
                        list[place] = changed;
                        Value::Array(list)
                    })
                })
                .collect(),
            Value::Object(fields) => fields
                .iter()
                .flat_map(|(key, value)| {
                    changes(value).into_iter().map(|changed| {
                        let mut fields = fields.clone();
                        fields.insert(key.clone(), changed);
                        Value::Object(fields)
                    })
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Whatever is changed in the file either cannot be read any more or does not match.
    #[test]
    fn every_change_of_the_content_is_seen() {
        let signed = signed();
        let value = serde_json::to_value(&signed).expect("writes");
        let (mut seen, mut readable) = (0, 0);
        for changed in changes(&value) {
            seen += 1;
            if let Ok(read) = serde_json::from_str::<Signed>(&changed.to_string()) {
                readable += 1;
                assert!(!read.is_sound(), "{changed}");
            }
        }
        // The choices of words and hours read no more.
        assert!(seen > 30 && readable > 12, "{seen} {readable}");
    }
}
