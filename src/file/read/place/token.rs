//! The tokens of a JSON text, each with its place in the whole.
//!
//! Made for text whose grammar is right. Of any other text it says something, and comes to its end: it neither recurses nor
//! looks at a byte more than twice.

use super::Place;

/// A word of JSON: a bracket, a comma, a colon, a key, or a text, number, `true`, `false` or `null`.
pub struct Token<'a> {
    /// Bytes in front of it.
    pub start: usize,
    /// The lists and objects around it, the innermost last.
    around: Vec<Level<'a>>,
    kind: Kind,
}

/// A list or object, by what was begun in it last.
enum Level<'a> {
    /// Entries before that one.
    List(usize),
    /// The key, as it is written.
    Object(&'a str),
}

#[derive(Clone, Copy)]
enum Kind {
    /// An opening bracket, a comma or a colon: of the innermost list or object itself.
    Itself,
    /// A value without brackets, or a closing bracket: of what was begun last.
    Entry,
    /// A key of the innermost object.
    Key,
}

impl<'a> Token<'a> {
    /// The last token of `text` that begins before `end`. Without any, the beginning of the text.
    pub fn last_before(text: &'a str, end: usize) -> Self {
        let mut token = Self { start: 0, around: Vec::new(), kind: Kind::Entry };
        let (mut next, mut key_is_next) = (0, false);
        while let Some(rest) = text.as_bytes().get(next..).filter(|rest| next < end && !rest.is_empty()) {
            let start = next;
            next += length(rest);
            token.kind = match rest.first() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => continue,
                Some(b'{') => {
                    token.around.push(Level::Object(""));
                    key_is_next = true;
                    Kind::Itself
                }
                Some(b'[') => {
                    token.around.push(Level::List(0));
                    key_is_next = false;
                    Kind::Itself
                }
                Some(b'}' | b']') => {
                    token.around.pop();
                    key_is_next = false;
                    Kind::Entry
                }
                Some(b',') => {
                    if let Some(Level::List(before)) = token.around.last_mut() {
                        *before += 1;
                    }
                    key_is_next = matches!(token.around.last(), Some(Level::Object(_)));
                    Kind::Itself
                }
                Some(b':') => Kind::Itself,
                Some(b'"') if key_is_next => {
                    if let Some(Level::Object(key)) = token.around.last_mut() {
                        *key = text.get(start..next).unwrap_or_default();
                    }
                    key_is_next = false;
                    Kind::Key
                }
                _ => Kind::Entry,
            };
            token.start = start;
        }
        token
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        let own = match self.kind {
            Kind::Entry => self.around.len(),
            Kind::Itself | Kind::Key => self.around.len().saturating_sub(1),
        };
        let steps = self.around.iter().take(own).enumerate().map(|(depth, level)| match level {
            Level::List(before) => format!("[{before}]"),
            Level::Object(key) if depth == 0 => meant(key),
            Level::Object(key) => ".".to_owned() + &meant(key),
        });
        let path = steps.collect();
        let key = match (self.kind, self.around.last()) {
            (Kind::Key, Some(Level::Object(key))) => Some(meant(key)),
            _ => None,
        };
        Place { path, key }
    }
}

/// Bytes of the token or the white space that `rest` begins with.
fn length(rest: &[u8]) -> usize {
    match rest.first() {
        Some(b'"') => {
            let mut escaped = false;
            let inside = rest.iter().skip(1).position(|byte| {
                let ends = !escaped && *byte == b'"';
                escaped = !escaped && *byte == b'\\';
                ends
            });
            inside.map_or(rest.len(), |inside| inside + 2)
        }
        Some(byte) if is_mark(*byte) => 1,
        _ => rest.iter().position(|byte| *byte == b'"' || is_mark(*byte)).unwrap_or(rest.len()),
    }
}

fn is_mark(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'{' | b'}' | b'[' | b']' | b',' | b':')
}

/// What a written key means: without its quotes and escapes.
fn meant(written: &str) -> String {
    serde_json::from_str(written).unwrap_or_else(|_| written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All tokens of `text`, each as it is written, with its path and, behind a `+`, its key.
    fn tokens(text: &str) -> Vec<(&str, String)> {
        let (mut end, mut tokens) = (text.len(), Vec::new());
        while end > 0 {
            let token = Token::last_before(text, end);
            let Place { path, key } = token.place();
            let key = key.map(|key| format!("+{key}")).unwrap_or_default();
            tokens.push((text[token.start..end].trim_end(), path + &key));
            end = token.start;
        }
        tokens.reverse();
        tokens
    }

    fn check(text: &str, expected: &[(&str, &str)]) {
        let found = tokens(text);
        let found: Vec<_> = found.iter().map(|(token, place)| (*token, &**place)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_token_has_its_place() {
        check(
            "{\"a\": [1,\r\n{\"b\" : \"]\"} ],\"c\":{}}",
            &[
                ("{", ""),
                ("\"a\"", "+a"),
                (":", ""),
                ("[", "a"),
                ("1", "a[0]"),
                (",", "a"),
                ("{", "a[1]"),
                ("\"b\"", "a[1]+b"),
                (":", "a[1]"),
                ("\"]\"", "a[1].b"),
                ("}", "a[1]"),
                ("]", "a"),
                (",", ""),
                ("\"c\"", "+c"),
                (":", ""),
                ("{", "c"),
                ("}", "c"),
                ("}", ""),
            ],
        );
        check("[[],-1e5]", &[("[", ""), ("[", "[0]"), ("]", "[0]"), (",", ""), ("-1e5", "[1]"), ("]", "")]);
        check("true", &[("true", "")]);
    }

    #[test]
    fn a_key_is_what_it_means() {
        for (written, meant) in [
            ("", ""),
            ("a.b[0]", "a.b[0]"),
            ("\\\"\\\\", "\"\\"),
            ("\\u00e9\\ud83d\\ude00\\n", "é😀\n"),
            ("é\u{feff}€", "é\u{feff}€"),
            ("{\\\",", "{\","),
            // Half a character is no key: as it is written.
            ("\\ud800", "\"\\ud800\""),
        ] {
            let text = format!("{{\"x\":{{\"{written}\":5}}}}");
            let at = |end| Token::last_before(&text, end).place();
            assert_eq!(at(6 + 2), Place { path: "x".to_owned(), key: Some(meant.to_owned()) });
            assert_eq!(at(text.len() - 2), Place { path: format!("x.{meant}"), key: None });
        }
        // As every key before it, an empty one has its dot behind it.
        let text = "{\"\":{\"\":[5]}}";
        assert_eq!(Token::last_before(text, text.len() - 3).place().path, ".[0]");
    }

    #[test]
    fn nesting_without_end_is_walked_through() {
        let text = "[{\"\":".repeat(100_000);
        assert_eq!(Token::last_before(&text, text.len()).around.len(), 200_000);
        assert_eq!(Token::last_before(&text, 6).place().path, "[0].");
    }

    #[test]
    fn what_is_no_json_comes_to_an_end() {
        for text in ["", " ", "]]}", ",,", "{,\"a\"", "\"a\\", "[\"é", "é€\"😀\"{é", "{\"a\":\"b\"\"c\"}", "{{[\u{0}]:"]
        {
            for end in 0..=text.len() + 2 {
                let token = Token::last_before(text, end);
                assert!(token.start <= end && text.is_char_boundary(token.start), "{text} {end}");
                token.place();
            }
        }
    }
}
