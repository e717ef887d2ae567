//! What can go wrong with the database, by what it means for the user.

use std::fmt;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The browser's own words, for the details and the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DbCause {
    /// Name of the exception.
    pub name: String,
    /// Its message.
    pub message: String,
}

/// A failure of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DbError {
    /// There is no storage for this page: private mode, settings, a broken profile.
    Blocked(DbCause),
    /// No room is left.
    Full(DbCause),
    /// The connection is gone.
    Lost(DbCause),
    /// The key to be added is there already: another tab was first.
    Behind,
    /// A newer build of this app has changed the layout.
    Newer,
    /// This app has crashed and writes nothing any more.
    Dead,
    /// Anything else.
    Other(DbCause),
}

impl DbError {
    /// Whether a fresh connection may help.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Other(_))
    }

    /// The failure of opening that a thrown value tells of.
    pub(super) fn of_opening(thrown: &JsValue) -> Self {
        let cause = DbCause::of(thrown);
        match by_name(&cause.name, code_of(thrown)) {
            Kind::Full => Self::Full(cause),
            Kind::Newer => Self::Newer,
            _ => Self::Blocked(cause),
        }
    }

    /// The failure of a request or transaction that a thrown value tells of.
    pub(super) fn of_work(thrown: &JsValue) -> Self {
        let cause = DbCause::of(thrown);
        match by_name(&cause.name, code_of(thrown)) {
            Kind::Full => Self::Full(cause),
            Kind::Behind => Self::Behind,
            Kind::Lost => Self::Lost(cause),
            Kind::Blocked => Self::Blocked(cause),
            Kind::Newer | Kind::Other => Self::Other(cause),
        }
    }
}

impl DbCause {
    /// The words of a thrown value, whatever it is.
    pub(super) fn of(thrown: &JsValue) -> Self {
        let text = |key: &str| Reflect::get(thrown, &key.into()).ok().and_then(|value| value.as_string());
        Self {
            name: text("name").unwrap_or_default(),
            message: text("message").or_else(|| thrown.as_string()).unwrap_or_default(),
        }
    }

    pub(super) fn saying(name: &str) -> Self {
        Self { name: name.to_owned(), message: String::new() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Full,
    Behind,
    Lost,
    Blocked,
    Newer,
    Other,
}

/// By name, and by the old codes where a browser gives no name.
fn by_name(name: &str, code: u16) -> Kind {
    match name {
        "QuotaExceededError"
        | "QUOTA_EXCEEDED_ERR"
        | "NS_ERROR_DOM_QUOTA_REACHED"
        | "NS_ERROR_FILE_NO_DEVICE_SPACE" => Kind::Full,
        "ConstraintError" => Kind::Behind,
        "InvalidStateError" | "TransactionInactiveError" => Kind::Lost,
        "SecurityError" | "NotAllowedError" => Kind::Blocked,
        "VersionError" => Kind::Newer,
        _ => match code {
            22 | 1014 => Kind::Full,
            11 => Kind::Lost,
            18 => Kind::Blocked,
            _ => Kind::Other,
        },
    }
}

fn code_of(thrown: &JsValue) -> u16 {
    let code = Reflect::get(thrown, &"code".into()).ok().and_then(|value| value.as_f64()).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked, and only compared")]
    if (0.0..=65_535.0).contains(&code) { code as u16 } else { 0 }
}

impl fmt::Display for DbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked(cause) => write!(f, "storage is blocked: {cause}"),
            Self::Full(cause) => write!(f, "storage is full: {cause}"),
            Self::Lost(cause) => write!(f, "the connection to the storage is lost: {cause}"),
            Self::Behind => f.write_str("another tab has written this number"),
            Self::Newer => f.write_str("a newer build has changed the storage"),
            Self::Dead => f.write_str("the app has crashed and writes nothing"),
            Self::Other(cause) => write!(f, "storage failed: {cause}"),
        }
    }
}

impl fmt::Display for DbCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name.as_str(), self.message.as_str()) {
            ("", "") => f.write_str("no reason given"),
            (name, "") => f.write_str(name),
            ("", message) => f.write_str(message),
            (name, message) => write!(f, "{name}: {message}"),
        }
    }
}

impl std::error::Error for DbError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_and_code_for_a_full_disk_is_known() {
        for (name, code, kind) in [
            ("QuotaExceededError", 22, Kind::Full),
            ("QuotaExceededError", 0, Kind::Full),
            ("NS_ERROR_DOM_QUOTA_REACHED", 1014, Kind::Full),
            ("QUOTA_EXCEEDED_ERR", 22, Kind::Full),
            ("", 22, Kind::Full),
            ("", 1014, Kind::Full),
            ("ConstraintError", 0, Kind::Behind),
            ("InvalidStateError", 11, Kind::Lost),
            ("", 11, Kind::Lost),
            ("SecurityError", 18, Kind::Blocked),
            ("VersionError", 0, Kind::Newer),
            ("AbortError", 20, Kind::Other),
            ("UnknownError", 0, Kind::Other),
            ("", 0, Kind::Other),
        ] {
            assert_eq!(by_name(name, code), kind, "{name} {code}");
        }
    }
}
