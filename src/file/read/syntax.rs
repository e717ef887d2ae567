//! What is wrong with broken JSON, and where.

use std::fmt;

use super::ReadError;

/// A fault in the grammar of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// The text ends too early: the file was cut.
    CutOff,
    /// One of these characters must stand here, for example `` `,` or `}` ``.
    Expected(String),
    /// Something that is no value stands where a value must.
    NoValue,
    /// A comma with nothing behind it.
    TrailingComma,
    /// Something stands behind the end.
    BehindTheEnd,
    /// A control character stands bare inside a text.
    ControlCharacter,
    /// A backslash with the wrong characters behind it.
    Escape,
    /// One half of a character that takes two `\u` escapes.
    HalfCharacter,
    /// A number not written as JSON writes numbers.
    Number,
    /// A number too large for any program.
    NumberTooLarge,
    /// Any other, in the words of the JSON reader.
    Other(String),
}

impl Syntax {
    /// Reads what `serde_json` says.
    fn of(message: &str) -> Self {
        match message {
            "expected value" | "expected ident" => Self::NoValue,
            "expected `\"`" | "key must be a string" => Self::Expected("`\"`".to_owned()),
            "trailing comma" => Self::TrailingComma,
            "trailing characters" => Self::BehindTheEnd,
            "invalid escape" => Self::Escape,
            "lone leading surrogate in hex escape" | "unexpected end of hex escape" | "invalid unicode code point" => {
                Self::HalfCharacter
            }
            "invalid number" => Self::Number,
            "number out of range" => Self::NumberTooLarge,
            _ if message.starts_with("EOF while parsing") => Self::CutOff,
            _ if message.starts_with("control character") => Self::ControlCharacter,
            _ => match message.strip_prefix("expected ") {
                Some(wanted) => Self::Expected(wanted.to_owned()),
                None => Self::Other(message.to_owned()),
            },
        }
    }
}

/// Returns the error for a fault that `serde_json` found in `text`.
pub(super) fn not_json(text: &str, error: &serde_json::Error) -> ReadError {
    // The reader says how far it came: lines and bytes, the faulty one counted in. A person at an editor looks for that very
    // character, which may be the end of the line before.
    let read = text.as_bytes().get(..reached(text, error)).unwrap_or_default();
    let right = read.split_last().map_or(read, |(_, right)| right);
    let line = right.split(|byte| *byte == b'\n');
    let column = line.clone().next_back().unwrap_or_default();
    let cause = match Syntax::of(bare(&error.to_string())) {
        Syntax::Number if read.len() == text.len() => Syntax::CutOff,
        cause => cause,
    };
    ReadError::NotJson { line: line.count(), column: String::from_utf8_lossy(column).chars().count() + 1, cause }
}

/// How many bytes of `text` were read when `error` was found, by the line and the bytes in it that the error names.
pub(super) fn reached(text: &str, error: &serde_json::Error) -> usize {
    match error.line().checked_sub(1) {
        Some(before) => {
            let before: usize = text.split_inclusive('\n').take(before).map(str::len).sum();
            text.len().min(before + error.column())
        }
        // It was found when all was read, and nobody was left to note that.
        None => text.len(),
    }
}

/// A message of `serde_json` without the place at its end.
pub(super) fn bare(message: &str) -> &str {
    let place = |end: &str| end.bytes().all(|byte| byte.is_ascii_digit() || b" column".contains(&byte));
    message.rsplit_once(" at line ").filter(|(_, end)| place(end)).map_or(message, |(start, _)| start)
}

impl fmt::Display for Syntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutOff => f.write_str("the file ends too early"),
            Self::Expected(wanted) => write!(f, "expected {wanted}"),
            Self::NoValue => f.write_str("expected a value"),
            Self::TrailingComma => f.write_str("a comma with nothing behind it"),
            Self::BehindTheEnd => f.write_str("something stands behind the end"),
            Self::ControlCharacter => f.write_str("a control character inside a text"),
            Self::Escape => f.write_str("a backslash with the wrong characters behind it"),
            Self::HalfCharacter => f.write_str("half of a character in two escapes"),
            Self::Number => f.write_str("not a number as JSON writes it"),
            Self::NumberTooLarge => f.write_str("number too large"),
            Self::Other(words) => f.write_str(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::header::Header;
    use super::*;

    fn check(text: &str, line: usize, column: usize, cause: &Syntax) {
        // As the reader of values says it, and as the first look does.
        let read = serde_json::from_str::<serde_json::Value>(text).expect_err(text);
        let skipped = serde_json::from_str::<Header>(text).err().expect(text);
        for error in [read, skipped] {
            assert_eq!(not_json(text, &error), ReadError::NotJson { line, column, cause: cause.clone() }, "{text:?}");
        }
    }

    #[test]
    fn every_fault_has_its_place_and_name() {
        check("{\"a\": 1,\n \"b\" 2}", 2, 6, &Syntax::Expected("`:`".to_owned()));
        check("{\"a\": 1 \"b\": 2}", 1, 9, &Syntax::Expected("`,` or `}`".to_owned()));
        check("[1 2]", 1, 4, &Syntax::Expected("`,` or `]`".to_owned()));
        check("{a: 1}", 1, 2, &Syntax::Expected("`\"`".to_owned()));
        check("[1,]", 1, 4, &Syntax::TrailingComma);
        check("{\"a\": [1],\n}", 2, 1, &Syntax::TrailingComma);
        check("{} {}", 1, 4, &Syntax::BehindTheEnd);
        check("[1, NaN]", 1, 5, &Syntax::NoValue);
        check("[nul]", 1, 5, &Syntax::NoValue);
        check("[\"a\tb\"]", 1, 4, &Syntax::ControlCharacter);
        check("[\"a\n\"b\"]", 1, 4, &Syntax::ControlCharacter);
        check("[\"\\x41\"]", 1, 4, &Syntax::Escape);
        check("[\"\\ud800\"]", 1, 9, &Syntax::HalfCharacter);
        check("[01]", 1, 3, &Syntax::Number);
        check("[1e400]", 1, 6, &Syntax::NumberTooLarge);
        check("{\"a\": [1,\n", 1, 10, &Syntax::CutOff);
        check("{\"a", 1, 3, &Syntax::CutOff);
        check("[-", 1, 2, &Syntax::CutOff);
        check("[1e-", 1, 4, &Syntax::CutOff);
    }

    #[test]
    fn a_column_counts_characters_as_an_editor_does() {
        check("{\"é€😀\": 1 x}", 1, 11, &Syntax::Expected("`,` or `}`".to_owned()));
    }
}
