//! The first look at JSON that did not read as a plan: whose it is, and of which version.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Cause, Expected, NEWEST, ReadError, Seems};
use crate::file::FORMAT;

/// Keys of another app's file worth naming, and characters of each.
const NAMED: usize = 5;
const LONGEST_KEY: usize = 40;

/// What a JSON text says of itself. The rest of it is looked through for faults in the grammar.
pub(super) enum Header {
    /// A plan file, with its version as it stands there.
    Ours(Option<Value>),
    /// Something else.
    Other(Seems),
}

impl Header {
    /// Returns the version, from 1 to [`NEWEST`].
    ///
    /// # Errors
    /// [`ReadError::NotOurs`], [`ReadError::TooNew`], or [`ReadError::Invalid`] for a version that is none.
    pub fn version(self) -> Result<usize, ReadError> {
        let invalid = |cause| ReadError::Invalid { path: "version".to_owned(), cause };
        let version = match self {
            Self::Other(seems) => return Err(ReadError::NotOurs { seems }),
            Self::Ours(version) => version.ok_or_else(|| invalid(Cause::Missing))?,
        };
        let found = version.as_u64().ok_or_else(|| invalid(Cause::Expected(Expected::WholeNumber)))?;
        match usize::try_from(found) {
            Ok(0) => Err(invalid(Cause::TooSmall)),
            Ok(version) if version <= NEWEST => Ok(version),
            _ => Err(ReadError::TooNew { found, newest: NEWEST }),
        }
    }
}

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Look)
    }
}

struct Look;

impl<'de> Visitor<'de> for Look {
    type Value = Header;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Header, A::Error> {
        while list.next_element::<Sound>()?.is_some() {}
        Ok(Header::Other(Seems::List))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Header, A::Error> {
        let (mut format, mut version, mut keys) = (None, None, Vec::new());
        while let Some(key) = object.next_key::<String>()? {
            match key.as_str() {
                "format" if format.is_none() => format = Some(object.next_value::<Value>()?),
                "version" if version.is_none() => version = Some(object.next_value::<Value>()?),
                _ => {
                    object.next_value::<Sound>()?;
                }
            }
            if keys.len() < NAMED {
                keys.push(key.chars().take(LONGEST_KEY).collect());
            }
        }
        Ok(match format {
            Some(Value::String(format)) if format == FORMAT => Header::Ours(version),
            Some(Value::String(format)) => Header::Other(Seems::Format(format.chars().take(LONGEST_KEY).collect())),
            _ => Header::Other(Seems::Object(keys)),
        })
    }
}

/// Any JSON, read and forgotten. `IgnoredAny` would let half characters and endless numbers pass.
struct Sound;

impl<'de> Deserialize<'de> for Sound {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Sound {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self, A::Error> {
        while object.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}
