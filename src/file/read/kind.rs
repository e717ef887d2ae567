//! What a file is that is no plan, so that the message can name it.

use std::fmt;

/// What bytes are that are not UTF-8 text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Text in UTF-16.
    Utf16,
    /// Text in another encoding than UTF-8.
    OtherEncoding,
    /// A picture: PNG, JPEG, GIF or WebP.
    Picture,
    /// A PDF document.
    Pdf,
    /// A ZIP archive, which is also what a workbook or a text document of an office suite is.
    Zip,
    /// A gzip archive.
    Gzip,
    /// None of these.
    Binary,
}

/// What a text seems to be that is no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seems {
    /// Nothing, or nothing but white space.
    Empty,
    /// A table with separated columns.
    Csv,
    /// A web page: often what a server sends in place of a file.
    Html,
    /// XML.
    Xml,
    /// Some other text.
    Text,
    /// JSON: one bare text, number, true, false or null.
    Value,
    /// JSON: a list.
    List,
    /// JSON of another app that names its format.
    Format(String),
    /// JSON of another app: the first keys of the object.
    Object(Vec<String>),
}

const SIGNATURES: [(&[u8], FileKind); 10] = [
    (b"\xff\xfe", FileKind::Utf16),
    (b"\xfe\xff", FileKind::Utf16),
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"RIFF", FileKind::Picture),
    (b"%PDF", FileKind::Pdf),
    (b"PK\x03\x04", FileKind::Zip),
    (b"PK\x05\x06", FileKind::Zip),
    (b"\x1f\x8b", FileKind::Gzip),
];

/// What the first bytes of a file say that it is.
pub fn signature(bytes: &[u8]) -> Option<FileKind> {
    SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)).map(|(_, kind)| *kind)
}

/// Returns the text of a file, without a byte order mark.
///
/// # Errors
/// What it is, when it is not UTF-8 text.
pub(super) fn text(bytes: &[u8]) -> Result<&str, FileKind> {
    if let Some(kind) = signature(bytes) {
        return Err(kind);
    }
    match bytes {
        [0, 1..=255, ..] | [1..=255, 0, ..] => return Err(FileKind::Utf16),
        [0, ..] => return Err(FileKind::Binary),
        _ => {}
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|_| if bytes.contains(&0) { FileKind::Binary } else { FileKind::OtherEncoding })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// What a text is that does not even begin as JSON objects and lists do.
pub(super) fn not_json(text: &str) -> Option<Seems> {
    let text = text.trim_start();
    match text.chars().next() {
        None => Some(Seems::Empty),
        Some('{' | '[') => None,
        Some('<') => Some(markup(text)),
        Some(_) if serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok() => Some(Seems::Value),
        Some(_) if is_csv(text) => Some(Seems::Csv),
        Some(_) => Some(Seems::Text),
    }
}

/// What a text is that begins with an angle bracket.
pub fn markup(text: &str) -> Seems {
    if is_html(text) { Seems::Html } else { Seems::Xml }
}

fn is_html(text: &str) -> bool {
    // Pages begin with a document type, the element itself, or a comment before either.
    let start: String = text.chars().take(1_000).flat_map(char::to_lowercase).collect();
    start.starts_with("<!doctype html") || start.contains("<html")
}

/// A table has the same separators in its head as in its first row.
fn is_csv(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let head = lines.next().unwrap_or_default();
    let row = lines.next();
    [',', ';', '\t', '|'].into_iter().any(|separator| {
        let columns = |line: &str| line.matches(separator).count();
        columns(head) > 0 && row.is_none_or(|row| columns(row) >= columns(head))
    })
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf16 => "text in UTF-16",
            Self::OtherEncoding => "text in another encoding than UTF-8",
            Self::Picture => "a picture",
            Self::Pdf => "a PDF document",
            Self::Zip => "a ZIP archive or an office document",
            Self::Gzip => "a gzip archive",
            Self::Binary => "binary data",
        })
    }
}

impl fmt::Display for Seems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("an empty file"),
            Self::Csv => f.write_str("a table (CSV)"),
            Self::Html => f.write_str("a web page (HTML)"),
            Self::Xml => f.write_str("XML"),
            Self::Text => f.write_str("plain text"),
            Self::Value => f.write_str("a single JSON value"),
            Self::List => f.write_str("a JSON list"),
            Self::Format(format) => write!(f, "a file of the format {format:?}"),
            Self::Object(keys) => write!(f, "a JSON object with the keys {keys:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_named() {
        let cases: [(&[u8], FileKind); 14] = [
            (b"\xff\xfe{\0\"\0", FileKind::Utf16),
            (b"\xfe\xff\0{\0\"", FileKind::Utf16),
            (b"{\0\"\0f\0", FileKind::Utf16),
            (b"\0{\0\"\0f", FileKind::Utf16),
            (b"\x89PNG\r\n\x1a\n", FileKind::Picture),
            (b"\xff\xd8\xff\xe0", FileKind::Picture),
            (b"GIF89a", FileKind::Picture),
            (b"RIFF\0\0\0\0WEBP", FileKind::Picture),
            (b"%PDF-1.7", FileKind::Pdf),
            (b"PK\x03\x04\x14\0", FileKind::Zip),
            (b"\x1f\x8b\x08\0", FileKind::Gzip),
            (b"\0\0\0\0", FileKind::Binary),
            (b"\x7fELF\xf0\0", FileKind::Binary),
            (b"{\"name\": \"Pr\xe9vision\"}", FileKind::OtherEncoding),
        ];
        for (bytes, kind) in cases {
            assert_eq!(text(bytes), Err(kind), "{bytes:?}");
        }
        assert_eq!(text(b"\xef\xbb\xbf{}"), Ok("{}"));
        assert_eq!(text(b""), Ok(""));
        assert_eq!(text("é".as_bytes()), Ok("é"));
    }

    #[test]
    fn texts_that_are_no_json_are_named() {
        for (text, seems) in [
            ("", Some(Seems::Empty)),
            (" \r\n\t", Some(Seems::Empty)),
            ("<!DOCTYPE html><title>404</title>", Some(Seems::Html)),
            ("<!-- cache -->\n<HTML lang=fr>", Some(Seems::Html)),
            ("<?xml version=\"1.0\"?><plan/>", Some(Seems::Xml)),
            ("company;contact\nAcme;Jo\n", Some(Seems::Csv)),
            ("\"company\",\"contact\"\n\"Acme\",\"Jo\"", Some(Seems::Csv)),
            ("company\tcontact", Some(Seems::Csv)),
            ("Dear team, here is the plan.\nRegards", Some(Seems::Text)),
            ("plan", Some(Seems::Text)),
            ("42", Some(Seems::Value)),
            ("null", Some(Seems::Value)),
            ("\"entente\"", Some(Seems::Value)),
            (" {", None),
            ("[", None),
        ] {
            assert_eq!(not_json(text), seems, "{text:?}");
        }
    }
}
