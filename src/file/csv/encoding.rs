//! From the bytes of a file to its text.
//!
//! Three encodings are in use among spreadsheets and CRMs. Windows-1252 is a table of 27 signs, UTF-16 is in the standard library: a
//! crate for two hundred encodings is not worth its weight here.

use std::sync::Arc;

/// How the text of a file is written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// What nearly everything writes today, with or without a byte order mark.
    Utf8,
    /// What spreadsheets in western Europe save as "CSV".
    Windows1252,
    /// "Unicode text" of spreadsheets, the lower byte first.
    Utf16Le,
    /// The same, the higher byte first.
    Utf16Be,
}

/// What the bytes 0x80 to 0x9f are in Windows-1252. Five of them are nothing.
#[rustfmt::skip]
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
    '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
];

/// Bytes looked at for zeros.
const LOOKED_AT: usize = 2_000;

impl Encoding {
    /// Every encoding, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// What it is called everywhere.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Windows1252 => "Windows-1252",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
        }
    }

    /// The encoding that these bytes are in: as their mark says, else as where their zeros stand says, else UTF-8 unless they are
    /// not. A text in UTF-8 with a few broken signs in it stays one: in Windows-1252 every accent of it would break.
    pub fn of(bytes: &[u8]) -> Self {
        match bytes {
            [0xef, 0xbb, 0xbf, ..] => return Self::Utf8,
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            _ => {}
        }
        let pairs = bytes.get(..LOOKED_AT).unwrap_or(bytes).as_chunks::<2>().0;
        let zeros = |place: usize| pairs.iter().filter(|pair| pair.get(place) == Some(&0)).count();
        match (zeros(0) * 3 > pairs.len(), zeros(1) * 3 > pairs.len()) {
            (false, true) => return Self::Utf16Le,
            (true, false) => return Self::Utf16Be,
            _ => {}
        }
        if std::str::from_utf8(bytes).is_ok() {
            return Self::Utf8;
        }
        let (mut signs, mut broken) = (0_usize, 0_usize);
        for chunk in bytes.utf8_chunks() {
            signs += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
            broken += usize::from(!chunk.invalid().is_empty());
        }
        if signs > 2 * broken { Self::Utf8 } else { Self::Windows1252 }
    }

    /// Bytes of the byte order mark, if there is one.
    fn mark(self, bytes: &[u8]) -> usize {
        let mark: &[u8] = match self {
            Self::Utf8 => &[0xef, 0xbb, 0xbf],
            Self::Utf16Le => &[0xff, 0xfe],
            Self::Utf16Be => &[0xfe, 0xff],
            Self::Windows1252 => return 0,
        };
        if bytes.starts_with(mark) { mark.len() } else { 0 }
    }
}

/// A text on its way out of bytes, some at a time. What is no text becomes U+FFFD.
#[derive(Clone, Debug)]
pub struct Decoder {
    bytes: Arc<Vec<u8>>,
    encoding: Encoding,
    at: usize,
    text: String,
}

impl Decoder {
    /// Begins to read `bytes`, which are in that encoding.
    pub fn new(bytes: Arc<Vec<u8>>, encoding: Encoding) -> Self {
        let at = encoding.mark(&bytes);
        Self { bytes, encoding, at, text: String::new() }
    }

    /// Reads at most so many bytes more, at least a few. Whether that was the last of them.
    pub fn step(&mut self, most: usize) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let some = rest.get(..most.max(8)).unwrap_or(rest);
        let is_last = some.len() == rest.len();
        self.at += match self.encoding {
            Encoding::Utf8 => utf8(some, is_last, &mut self.text),
            Encoding::Windows1252 => windows(some, &mut self.text),
            Encoding::Utf16Le => utf16(some, is_last, u16::from_le_bytes, &mut self.text),
            Encoding::Utf16Be => utf16(some, is_last, u16::from_be_bytes, &mut self.text),
        };
        is_last
    }

    /// Bytes read, and bytes in all.
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.bytes.len())
    }

    /// The text.
    pub fn finish(self) -> String {
        self.text
    }
}

/// Appends `bytes`; returns how many of them were read. A sign that is cut off waits, unless these are the last.
fn utf8(bytes: &[u8], is_last: bool, text: &mut String) -> usize {
    let mut read = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        read += chunk.valid().len();
        let (broken, behind) = (chunk.invalid(), bytes.len() - read);
        let may_go_on = broken.len() == behind && !is_last && behind < 4;
        if !broken.is_empty() && !may_go_on {
            text.push(char::REPLACEMENT_CHARACTER);
            read += broken.len();
        }
    }
    read
}

fn windows(bytes: &[u8], text: &mut String) -> usize {
    text.reserve(bytes.len());
    text.extend(bytes.iter().map(|byte| {
        let special = byte.checked_sub(0x80).and_then(|place| WINDOWS.get(usize::from(place)));
        special.copied().unwrap_or(char::from(*byte))
    }));
    bytes.len()
}

fn utf16(bytes: &[u8], is_last: bool, unit: fn([u8; 2]) -> u16, text: &mut String) -> usize {
    let (pairs, odd) = bytes.as_chunks::<2>();
    // A sign of two units that is cut in the middle waits.
    let cut = !is_last && pairs.last().is_some_and(|pair| (0xd800..0xdc00).contains(&unit(*pair)));
    let units = pairs.iter().take(pairs.len() - usize::from(cut)).map(|pair| unit(*pair));
    let signs = char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER));
    text.extend(signs);
    if is_last && !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    if is_last { bytes.len() } else { 2 * (pairs.len() - usize::from(cut)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Société;Œuvre à 5 € – « été »\r\nA😀B";

    fn read(bytes: &[u8], encoding: Encoding, most: usize) -> String {
        let mut decoder = Decoder::new(Arc::new(bytes.to_vec()), encoding);
        for _ in 0..=bytes.len() {
            if decoder.step(most) {
                assert_eq!(decoder.progress(), (bytes.len(), bytes.len()));
                return decoder.finish();
            }
        }
        panic!("it does not end");
    }

    fn units(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn check(bytes: &[u8], encoding: Encoding, text: &str) {
        assert_eq!(Encoding::of(bytes), encoding, "{text}");
        for most in [0, 9, 10, 11, 1_000_000] {
            assert_eq!(read(bytes, encoding, most), text, "{encoding:?} by {most}");
        }
    }

    #[test]
    fn every_encoding_is_known_and_read_however_it_is_cut() {
        check(TEXT.as_bytes(), Encoding::Utf8, TEXT);
        check(&[&[0xef, 0xbb, 0xbf], TEXT.as_bytes()].concat(), Encoding::Utf8, TEXT);
        check(&[vec![0xff, 0xfe], units(TEXT, u16::to_le_bytes)].concat(), Encoding::Utf16Le, TEXT);
        check(&[vec![0xfe, 0xff], units(TEXT, u16::to_be_bytes)].concat(), Encoding::Utf16Be, TEXT);
        check(&units(TEXT, u16::to_le_bytes), Encoding::Utf16Le, TEXT);
        check(&units(TEXT, u16::to_be_bytes), Encoding::Utf16Be, TEXT);
        check(b"Soci\xe9t\xe9;\x8cuvre \xe0 5 \x80", Encoding::Windows1252, "Société;Œuvre à 5 €");
        check(b"plain", Encoding::Utf8, "plain");
        check(b"", Encoding::Utf8, "");
    }

    #[test]
    fn what_is_no_text_does_not_break_the_text_around_it() {
        let most_is_fine = ["é à è ù ç".as_bytes(), b" \xe9 ", "ê".as_bytes(), b"\xc3"].concat();
        check(&most_is_fine, Encoding::Utf8, "é à è ù ç \u{fffd} ê\u{fffd}");
        let lone = [&[0xff, 0xfe][..], &[b'a', 0], &[0x00, 0xd8], &[b'b', 0], &[0x00, 0xdc, b'c']].concat();
        check(&lone, Encoding::Utf16Le, "a\u{fffd}b\u{fffd}\u{fffd}");
        check(b"\x81\x8d\xe9\xe8\xff", Encoding::Windows1252, "\u{fffd}\u{fffd}éèÿ");
    }
}
