//! From text to records of cells: quotes, doubled quotes, line breaks inside them, and what people make of these rules.

use std::borrow::Cow;
use std::ops::Range;

/// Bytes that a cell in quotes may have. A quote that is not closed by then is taken for a sign like any other, so that one stray
/// quote does not swallow the rest of the file.
pub const LONGEST_CELL: usize = 1 << 20;

/// Where a reader stands in a text. It can be kept, and goes on from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Byte of the text.
    at: usize,
    /// Line there, from 1.
    line: usize,
}

/// A record that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// Its bytes, without the line break behind it.
    pub span: Range<usize>,
    /// What is wrong with its quotes, if anything is.
    pub flaw: Option<Flaw>,
}

/// What can be wrong with the quotes of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// One is opened and never closed.
    NeverClosed,
    /// Something stands behind a closing one.
    BehindQuote,
}

impl Reader {
    /// At the beginning.
    pub const START: Self = Self { at: 0, line: 1 };

    /// Bytes read so far.
    pub fn at(self) -> usize {
        self.at
    }

    /// Reads the next record with anything in it, and puts its cells into `cells`. `None` at the end.
    pub fn next<'a>(&mut self, text: &'a str, delimiter: u8, cells: &mut Vec<Cow<'a, str>>) -> Option<Found> {
        while self.at < text.len() {
            let start = *self;
            cells.clear();
            let mut flaw = None;
            let end = loop {
                let (cell, end, wrong) = cell(text, self.at, delimiter);
                flaw = flaw.or(wrong);
                cells.push(cell);
                self.at = end + 1;
                if text.as_bytes().get(end) != Some(&delimiter) {
                    break end;
                }
            };
            if text.as_bytes().get(end..end + 2) == Some(b"\r\n") {
                self.at += 1;
            }
            let span = start.at..end;
            self.line += breaks(text.get(start.at..self.at.min(text.len())).unwrap_or_default());
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(Found { line: start.line, span, flaw });
            }
        }
        None
    }
}

/// The cell at `from`, where it ends: at a delimiter, a line break or the end of the text, and what is wrong with it.
fn cell(text: &str, from: usize, delimiter: u8) -> (Cow<'_, str>, usize, Option<Flaw>) {
    let bytes = text.as_bytes();
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let plain_end = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        let ends = |byte: &u8| *byte == delimiter || matches!(*byte, b'\n' | b'\r');
        rest.iter().position(ends).map_or(bytes.len(), |length| from + length)
    };
    let plain = |flaw| {
        let end = plain_end(from);
        (Cow::Borrowed(part(from..end)), end, flaw)
    };
    if bytes.get(from) != Some(&b'"') {
        return plain(None);
    }
    let Some((close, doubled)) = closing(bytes, from + 1) else { return plain(Some(Flaw::NeverClosed)) };
    let inside = part(from + 1..close);
    let inside = if doubled { Cow::Owned(inside.replace("\"\"", "\"")) } else { Cow::Borrowed(inside) };
    let end = plain_end(close + 1);
    match part(close + 1..end) {
        behind if behind.trim().is_empty() => (inside, end, None),
        behind => (Cow::Owned(inside.into_owned() + behind), end, Some(Flaw::BehindQuote)),
    }
}

/// The quote that closes, and whether there are doubled ones before it.
fn closing(bytes: &[u8], from: usize) -> Option<(usize, bool)> {
    let (mut at, mut doubled) = (from, false);
    loop {
        let rest = bytes.get(at..bytes.len().min(from + LONGEST_CELL))?;
        at += rest.iter().position(|byte| *byte == b'"')?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some((at, doubled));
        }
        (at, doubled) = (at + 2, true);
    }
}

/// Line breaks in a text: CR LF is one.
fn breaks(text: &str) -> usize {
    let is_lone = |(at, _): &(usize, &str)| text.as_bytes().get(at + 1) != Some(&b'\n');
    text.matches('\n').count() + text.match_indices('\r').filter(is_lone).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &str) -> Vec<(usize, Vec<String>, Option<Flaw>)> {
        let (mut reader, mut cells, mut found) = (Reader::START, Vec::new(), Vec::new());
        while let Some(record) = reader.next(text, b';', &mut cells) {
            assert!(found.len() <= text.len(), "it does not end");
            found.push((record.line, cells.iter().map(|cell| cell.clone().into_owned()).collect(), record.flaw));
        }
        found
    }

    fn check(text: &str, expected: &[(usize, &[&str])]) {
        let found = records(text);
        assert!(found.iter().all(|(_, _, flaw)| flaw.is_none()), "{text:?}");
        let found: Vec<_> = found.into_iter().map(|(line, cells, _)| (line, cells)).collect();
        let expected: Vec<(usize, Vec<String>)> = expected
            .iter()
            .map(|(line, cells)| (*line, cells.iter().map(|cell| (*cell).to_owned()).collect()))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn records_are_read_with_the_line_they_begin_on() {
        check("", &[]);
        check("a;b", &[(1, &["a", "b"])]);
        check("a;b\n", &[(1, &["a", "b"])]);
        check("a;b\r\nc;d\r\n", &[(1, &["a", "b"]), (2, &["c", "d"])]);
        check("a;b\rc;d", &[(1, &["a", "b"]), (2, &["c", "d"])]);
        check("a;\n;b", &[(1, &["a", ""]), (2, &["", "b"])]);
        check("\n\r\n a \n;;\n;\" \";\nb", &[(3, &[" a "]), (6, &["b"])]);
        check("\"a;b\";\"c\n\r\nd\"\n\"e\"", &[(1, &["a;b", "c\n\r\nd"]), (4, &["e"])]);
        check("\"a \"\"b\"\" c\";\"\"\"\"", &[(1, &["a \"b\" c", "\""])]);
        check("a \"b\" c;5\"", &[(1, &["a \"b\" c", "5\""])]);
        check("\"a\" ;\"b\"\t", &[(1, &["a", "b"])]);
        check("é;\"ü;\"", &[(1, &["é", "ü;"])]);
    }

    #[test]
    fn quotes_that_are_wrong_spoil_no_more_than_their_record() {
        for (text, first, flaw) in [
            ("\"a;b\nc;d", &["\"a", "b"][..], Flaw::NeverClosed),
            ("a;\"\nc;d", &["a", "\""], Flaw::NeverClosed),
            ("a;\"b\"x;c\nc;d", &["a", "bx", "c"], Flaw::BehindQuote),
            ("\"a\" \"b\";c\nc;d", &["a \"b\"", "c"], Flaw::BehindQuote),
        ] {
            let found = records(text);
            assert_eq!((found[0].1.as_slice(), found[0].2), (first.map_owned().as_slice(), Some(flaw)), "{text:?}");
            assert_eq!(found[1].1, ["c", "d"], "{text:?}");
        }
        let long = format!("\"{}\n\"x\";y", "a".repeat(LONGEST_CELL));
        let found = records(&long);
        assert_eq!((found[0].2, found[1].1.as_slice()), (Some(Flaw::NeverClosed), &["x", "y"].map(str::to_owned)[..]));
    }

    trait Owned {
        fn map_owned(&self) -> Vec<String>;
    }

    impl Owned for &[&str] {
        fn map_owned(&self) -> Vec<String> {
            self.iter().map(|text| (*text).to_owned()).collect()
        }
    }
}
