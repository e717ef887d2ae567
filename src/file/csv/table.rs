//! A text as a table: its delimiter, its header, and where its rows begin.

use std::borrow::Cow;
use std::fmt;

use super::records::Reader;
use crate::file::read::{FileKind, Seems, kind};

/// The largest file read as a table, in bytes: 64 MiB.
pub const LARGEST_TABLE: usize = 64 << 20;
/// Columns a table may have.
pub const MOST_COLUMNS: usize = 500;

/// What separates cells, most usual first.
pub const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Bytes of the text, and records in it, that the delimiter is judged by.
const JUDGED_BY: (usize, usize) = (64 << 10, 50);
/// What spreadsheets put before the header to name the delimiter.
const SEPARATOR: &str = "sep=";

/// A table that can be read row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    text: String,
    delimiter: u8,
    header: Vec<String>,
    rows: Reader,
}

/// Why a file is no table of leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoTable {
    /// Larger than [`LARGEST_TABLE`].
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
    },
    /// Not a text.
    NotText(FileKind),
    /// A text of another kind.
    Seems(Seems),
    /// A plan of ours.
    Plan,
    /// JSON that is no plan.
    Json,
    /// A header with nothing below it.
    NoRows,
    /// The first line holds data: it has to name the columns.
    NoHeader,
    /// More than [`MOST_COLUMNS`].
    TooManyColumns {
        /// How many.
        found: usize,
    },
}

/// Looks at the beginning of a file, before anything of it is decoded.
///
/// # Errors
/// What it is instead.
pub fn look(bytes: &[u8]) -> Result<(), NoTable> {
    if bytes.len() > LARGEST_TABLE {
        return Err(NoTable::TooLarge { bytes: bytes.len() });
    }
    match kind::signature(bytes) {
        Some(FileKind::Utf16) | None => Ok(()),
        Some(kind) => Err(NoTable::NotText(kind)),
    }
}

impl Table {
    /// The table in `text`. Without a `delimiter` it is the one by which the first rows have as many cells as the header.
    ///
    /// # Errors
    /// What the text is instead.
    pub fn open(text: String, delimiter: Option<u8>) -> Result<Self, NoTable> {
        let start = text.trim_start();
        match start.bytes().next() {
            None => return Err(NoTable::Seems(Seems::Empty)),
            Some(b'{') if start.get(..500).unwrap_or(start).contains("\"entente\"") => return Err(NoTable::Plan),
            Some(b'{' | b'[') => return Err(NoTable::Json),
            Some(b'<') => return Err(NoTable::Seems(kind::markup(start))),
            // Signs that no text has, and many of them: an encoding, or a kind of file, that is not known here.
            _ if is_noise(start) => return Err(NoTable::NotText(FileKind::Binary)),
            _ => {}
        }
        let named = start.strip_prefix(SEPARATOR).and_then(|rest| rest.bytes().next()).filter(u8::is_ascii);
        let delimiter = delimiter.or(named).unwrap_or_else(|| judged(&text));
        let (mut rows, mut cells) = (Reader::START, Vec::new());
        let mut first = rows.next(&text, delimiter, &mut cells);
        if named.is_some() {
            first = rows.next(&text, delimiter, &mut cells);
        }
        if cells.len() > MOST_COLUMNS {
            return Err(NoTable::TooManyColumns { found: cells.len() });
        }
        let header: Vec<_> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
        if header.iter().any(|name| is_data(name)) {
            return Err(NoTable::NoHeader);
        }
        let below = first.and_then(|_| rows.clone().next(&text, delimiter, &mut cells));
        match below {
            Some(_) => Ok(Self { text, delimiter, header, rows }),
            None => Err(NoTable::NoRows),
        }
    }

    /// What separates its cells.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The names of its columns.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Where its rows begin.
    pub fn rows(&self) -> Reader {
        self.rows
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text again, to read it in another way.
    pub fn into_text(self) -> String {
        self.text
    }
}

/// The delimiter by which most of the first records have as many cells as the first, and of those the one with most cells.
fn judged(text: &str) -> u8 {
    let mut end = text.len().min(JUDGED_BY.0);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let part = text.get(..end).unwrap_or(text);
    let score = |delimiter: u8| {
        let (mut reader, mut cells) = (Reader::START, Vec::<Cow<'_, str>>::new());
        let mut widths = Vec::new();
        while widths.len() < JUDGED_BY.1 && reader.next(part, delimiter, &mut cells).is_some() {
            widths.push(cells.len());
        }
        // The last one may be cut off.
        if end < text.len() {
            widths.pop();
        }
        let columns = widths.first().copied().unwrap_or_default();
        let alike = widths.iter().filter(|width| **width == columns).count();
        if columns < 2 { (0, 0) } else { (100 * alike / widths.len().max(1), columns) }
    };
    // Of equals the last is taken, and the first of the list is the most usual.
    DELIMITERS.into_iter().rev().max_by_key(|delimiter| score(*delimiter)).unwrap_or(b',')
}

/// Whether a name of a column is none: an e-mail address or a number.
fn is_data(name: &str) -> bool {
    let is_email = name.split_once('@').is_some_and(|(_, host)| host.contains('.') && !name.contains(' '));
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    is_email || (digits > 4 && !name.chars().any(char::is_alphabetic))
}

/// Whether more than a few signs of the first line are none that a text has. Below it there may be anything.
fn is_noise(text: &str) -> bool {
    let signs = text.lines().next().unwrap_or_default().chars().take(1_000);
    let noise = |sign: &char| {
        *sign == char::REPLACEMENT_CHARACTER || (sign.is_control() && !matches!(sign, '\n' | '\r' | '\t'))
    };
    signs.clone().filter(noise).count() * 10 > signs.count()
}

impl fmt::Display for NoTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(f, "{bytes} bytes, at most {LARGEST_TABLE} are read"),
            Self::NotText(kind) => write!(f, "not a table but {kind}"),
            Self::Seems(seems) => write!(f, "not a table but {seems}"),
            Self::Plan => f.write_str("not a table but a plan"),
            Self::Json => f.write_str("not a table but JSON"),
            Self::NoRows => f.write_str("no row below the header"),
            Self::NoHeader => f.write_str("no names of columns in the first line"),
            Self::TooManyColumns { found } => write!(f, "{found} columns, at most {MOST_COLUMNS} are read"),
        }
    }
}

impl std::error::Error for NoTable {}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, delimiter: char, header: &[&str]) {
        let table = Table::open(text.to_owned(), None).expect(text);
        assert_eq!(
            (char::from(table.delimiter()), table.header()),
            (delimiter, header.map_owned().as_slice()),
            "{text:?}"
        );
    }

    trait Owned {
        fn map_owned(&self) -> Vec<String>;
    }

    impl Owned for &[&str] {
        fn map_owned(&self) -> Vec<String> {
            self.iter().map(|text| (*text).to_owned()).collect()
        }
    }

    #[test]
    fn the_delimiter_is_the_one_that_makes_a_table() {
        check("Company,Value\nAcme,5\n", ',', &["Company", "Value"]);
        check("Société;Valeur\nAcme;1 234,56\nBleu, Blanc;5\n", ';', &["Société", "Valeur"]);
        check("Company\tNote\nAcme\ta, b; c\n", '\t', &["Company", "Note"]);
        check("Company|Note\nAcme|a, b, c\n", '|', &["Company", "Note"]);
        check("\"Last, first\";\"Mail\"\n\"Doe, Jo\";\"j@d.example\"", ';', &["Last, first", "Mail"]);
        check("sep=;\r\nA, b;C\r\n1;2\r\n", ';', &["A, b", "C"]);
        check("Company\nAcme\n", ',', &["Company"]);
        check("\n\n Company , E-mail \nAcme,\n", ',', &["Company", "E-mail"]);
    }

    #[test]
    fn what_is_no_table_is_named() {
        for (text, found) in [
            ("", NoTable::Seems(Seems::Empty)),
            (" \n", NoTable::Seems(Seems::Empty)),
            ("{\"format\":\"entente\",\"version\":1}", NoTable::Plan),
            ("{\n  \"name\": \"x\"}", NoTable::Json),
            ("[1,2]", NoTable::Json),
            ("<!DOCTYPE html><p>a,b", NoTable::Seems(Seems::Html)),
            ("<?xml version=\"1.0\"?>", NoTable::Seems(Seems::Xml)),
            ("Company;Name\n", NoTable::NoRows),
            ("Acme;ann@acme.example\nBleu;b@b.example", NoTable::NoHeader),
            ("Acme;0123456789\n", NoTable::NoHeader),
            ("\u{0}\u{1}\u{2}\u{fffd}\u{fffd};a\nb", NoTable::NotText(FileKind::Binary)),
        ] {
            assert_eq!(Table::open(text.to_owned(), None), Err(found), "{text:?}");
        }
        let wide = format!("{}\n1", ["a"; 501].join(","));
        assert_eq!(Table::open(wide, None), Err(NoTable::TooManyColumns { found: 501 }));
        for (bytes, found) in [
            (&b"\x89PNG\r\n"[..], Err(NoTable::NotText(FileKind::Picture))),
            (b"PK\x03\x04", Err(NoTable::NotText(FileKind::Zip))),
            (b"\xff\xfea\0", Ok(())),
            (b"a;b", Ok(())),
        ] {
            assert_eq!(look(bytes), found);
        }
    }
}
