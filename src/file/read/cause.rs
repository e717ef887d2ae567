//! What is wrong with a value in a plan file, as data that the page can put into words.

use std::fmt;

use super::place::Place;
use super::syntax::bare;
use crate::domain::iso::{A_DAY, A_MOMENT};
use crate::domain::schedule::A_MONTH;

/// Characters of a file that an error repeats at most.
const LONGEST_QUOTE: usize = 80;

/// What is wrong at one place of a plan file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Another kind of value must stand here.
    Expected(Expected),
    /// The field is not there.
    Missing,
    /// There is no such field.
    Unknown,
    /// The field is there twice.
    Repeated,
    /// The number is below the smallest allowed.
    TooSmall,
    /// The number is above the largest allowed.
    TooLarge,
    /// The number has more decimals than are kept.
    TooFine {
        /// Decimals kept.
        decimals: usize,
    },
    /// The text is too long.
    TooLong {
        /// Characters allowed.
        limit: usize,
    },
    /// The list is too short.
    TooFew {
        /// Entries it must have.
        least: usize,
    },
    /// The list is too long.
    TooMany {
        /// Entries it may have.
        limit: usize,
    },
    /// The id is taken.
    SameAs {
        /// Where it stands already.
        path: String,
    },
    /// The funnel has no stage of that id.
    NoSuchStage,
    /// The plan has no campaign of that id.
    NoSuchCampaign,
    /// The entry begins before the one above it.
    Backwards,
    /// It ends before it begins.
    EndsFirst,
    /// A lost or rejected lead without a reason.
    ReasonMissing,
    /// The short-term category asks for less than the mid-term one.
    AsksLess,
    /// This cannot be said of what the text is about.
    NotOfThis,
    /// Any other, in the words of the reader.
    Other(String),
}

/// What must stand at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A number.
    Number,
    /// A number without decimals.
    WholeNumber,
    /// A text.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
    /// A day such as `2026-01-15`.
    Day,
    /// A month such as `2026-01`.
    Month,
    /// A moment such as `2026-01-15T09:30:00Z`.
    Moment,
    /// An id of sixteen hexadecimal digits.
    Id,
    /// Hours of a day such as `09:00-12:30`.
    Hours,
    /// A hash of 64 hexadecimal digits.
    Hash,
    /// A fraction of 8 to 96 hexadecimal digits.
    Fine,
    /// One of these words.
    OneOf(Vec<String>),
}

/// Returns the path and the cause of an error in the data, which was found at `place`.
pub(super) fn of(place: Place, error: &serde_json::Error) -> (String, Cause) {
    let (path, cause) = read(place, bare(&error.to_string()));
    (quote(&path), cause)
}

/// Reads what serde, the types of a plan and the calendar say.
fn read(Place { path, key }: Place, message: &str) -> (String, Cause) {
    if let Some(name) = message.strip_prefix("missing field `") {
        return (field(path, name.trim_end_matches('`')), Cause::Missing);
    }
    for (start, cause) in [("unknown field `", Cause::Unknown), ("duplicate field `", Cause::Repeated)] {
        if message.starts_with(start) {
            let path = match key {
                Some(key) => field(path, &key),
                None => path,
            };
            return (path, cause);
        }
    }
    if let Some((place, fault)) = message.strip_prefix("entry ").and_then(|rest| rest.split_once(' ')) {
        let path = format!("{path}[{place}]");
        return match fault {
            "needs a reason" => (format!("{path}.reason"), Cause::ReasonMissing),
            "ends before it begins" => (path, Cause::EndsFirst),
            _ => (path, Cause::Backwards),
        };
    }
    if let Some((field, cause)) = of_sample(message) {
        return (format!("{path}.{field}"), cause);
    }
    let cause = of_value(message);
    (path, cause)
}

/// Which of the two counts of a sample is to blame.
fn of_sample(message: &str) -> Option<(&'static str, Cause)> {
    match message {
        "a sample needs at least one trial" => Some(("trials", Cause::TooSmall)),
        _ if !message.ends_with(" trials") => None,
        _ if message.contains(" successes out of ") => Some(("successes", Cause::TooLarge)),
        _ => Some(("trials", Cause::TooLarge)),
    }
}

fn of_value(message: &str) -> Cause {
    match message {
        "number too small" => Cause::TooSmall,
        "number too large" => Cause::TooLarge,
        // The grammar is right, so a value is there: a choice of words got something that is no word.
        "expected value" => Cause::Expected(Expected::Text),
        "expected at least one entry" => Cause::TooFew { least: 1 },
        "expected an id of 16 hexadecimal digits" => Cause::Expected(Expected::Id),
        "expected hours such as 09:00-12:30" => Cause::Expected(Expected::Hours),
        "expected a hash of 64 hexadecimal digits" => Cause::Expected(Expected::Hash),
        "expected 8 to 96 hexadecimal digits in eights, the last not all zero" => Cause::Expected(Expected::Fine),
        "nothing stands beside a sample lead" => Cause::NotOfThis,
        "hours that end before they begin" | "a closing that ends before it begins" => Cause::EndsFirst,
        _ if message.strip_prefix("expected ") == Some(A_MONTH) => Cause::Expected(Expected::Month),
        "expected at least 12 entries" => Cause::TooFew { least: 12 },
        _ => {
            let at_most = message.strip_prefix("expected at most ");
            let number = |what| at_most.and_then(|rest| rest.strip_suffix(what)?.parse().ok());
            if let Some(decimals) = number(" decimals") {
                return Cause::TooFine { decimals };
            }
            if let Some(limit) = number(" entries") {
                return Cause::TooMany { limit };
            }
            of_type(message).unwrap_or_else(|| Cause::Other(quote(message)))
        }
    }
}

/// Reads `invalid type: string "a", expected a number` and the like.
fn of_type(message: &str) -> Option<Cause> {
    let (found, wanted) = message.rsplit_once(", expected ")?;
    if message.starts_with("unknown variant ") {
        let words = wanted.split('`').skip(1).step_by(2).map(str::to_owned);
        return Some(Cause::Expected(Expected::OneOf(words.collect())));
    }
    Some(match wanted {
        "a number" => Cause::Expected(Expected::Number),
        "u16" | "u32" | "u64" | "usize" if found.starts_with("invalid value: integer `-") => Cause::TooSmall,
        "u16" | "u32" | "u64" | "usize" if found.starts_with("invalid value: integer") => Cause::TooLarge,
        "u16" | "u32" | "u64" | "usize" => Cause::Expected(Expected::WholeNumber),
        "a string" | "unit" => Cause::Expected(Expected::Text),
        "a sequence" => Cause::Expected(Expected::List),
        A_DAY => Cause::Expected(Expected::Day),
        A_MOMENT => Cause::Expected(Expected::Moment),
        _ if wanted.starts_with("struct ") => Cause::Expected(Expected::Object),
        _ => return None,
    })
}

/// The path of a field of the object at `path`.
fn field(path: String, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { path + "." + name }
}

/// The beginning of a text that a file may have made endless.
fn quote(text: &str) -> String {
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(kind) => write!(f, "expected {kind}"),
            Self::Missing => f.write_str("missing"),
            Self::Unknown => f.write_str("no such field"),
            Self::Repeated => f.write_str("given twice"),
            Self::TooSmall => f.write_str("number too small"),
            Self::TooLarge => f.write_str("number too large"),
            Self::TooFine { decimals } => write!(f, "expected at most {decimals} decimals"),
            Self::TooLong { limit } => write!(f, "expected at most {limit} characters"),
            Self::TooFew { least } => write!(f, "expected at least {least}"),
            Self::TooMany { limit } => write!(f, "expected at most {limit}"),
            Self::SameAs { path } => write!(f, "the same id as {path}"),
            Self::NoSuchStage => f.write_str("no stage of that id"),
            Self::NoSuchCampaign => f.write_str("no campaign of that id"),
            Self::Backwards => f.write_str("begins before the one above it"),
            Self::EndsFirst => f.write_str("ends before it begins"),
            Self::AsksLess => f.write_str("asks for less than the category below it"),
            Self::NotOfThis => f.write_str("cannot be said of this"),
            Self::ReasonMissing => f.write_str("a reason is needed"),
            Self::Other(words) => f.write_str(words),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Number => "a number",
            Self::WholeNumber => "a whole number",
            Self::Text => "a text",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Day => A_DAY,
            Self::Month => A_MONTH,
            Self::Moment => A_MOMENT,
            Self::Id => "an id of 16 hexadecimal digits",
            Self::Hours => "hours such as 09:00-12:30",
            Self::Hash => "a hash of 64 hexadecimal digits",
            Self::Fine => "8 to 96 hexadecimal digits in eights, the last not all zero",
            Self::OneOf(words) => return write!(f, "one of {}", words.join(", ")),
        })
    }
}

#[cfg(test)]
mod tests;
