//! The place of a fault in a JSON text, such as `leads[17].value`, looked for only when reading has failed.
//!
//! `serde_json` tells the line and column it had come to, which is near the fault and seldom exactly at it:
//!
//! | fault | where it says it is |
//! |---|---|
//! | a text, number, `true`, `false` or `null` of a wrong type, or refused while it was visited | right behind it |
//! | a list or object where none may be | in front of its bracket; behind it and the white space there if the type asked for any value (or behind the whole, if it is empty) |
//! | an unknown key or one given twice | behind the key and the white space there |
//! | a missing field, a list too short for a struct | behind the closing bracket of the object or list |
//! | a list too long for a struct | one byte into the first entry too many |
//! | a word that an enum does not have | right behind it, be it a text or the key of an object |
//! | neither text nor object for an enum | one byte into the value |
//! | an object for an enum with nothing in it, or a second key | behind it; in front of the comma |
//! | a value refused after it was read: a newtype that validates | behind it and the white space there, and then behind the closing bracket around it if that comes next, or in a list behind the comma and the white space there |
//!
//! So `{"a":{"b":1}}` with a fault behind the last bracket but one may mean `a.b`, refused after it was read, or `a`, for a field
//! missing or for itself. No rule about positions can tell these apart, but the reader can. It goes from left to right and
//! looks one byte ahead, so there is one token that makes it fail: the text up to that token fails, and the text in front of
//! it is merely cut off. That token's place is the place of the fault: a closing bracket stands for its list or object, a
//! comma for the one it stands in. It is the token that the reported position lies in or in front of, or one of the two or
//! three before it. One fault alone would be blamed one step too deep: an entry in a list for a struct without fields.

mod token;

use super::syntax::reached;
use token::Token;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws;

/// Where in a JSON text a reader failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The value, such as `leads[17].value`: keys as they are meant, entries of lists from 0; empty for the whole text.
    pub path: String,
    /// The key in the object at `path`, if it is the key that failed.
    pub key: Option<String>,
}

/// Returns the place of `error` in `text`. `fails` tells whether the same reader fails at the start of a text for another
/// reason than that it ends there; it is asked a few times.
pub(super) fn of(text: &str, error: &serde_json::Error, fails: &dyn Fn(&str) -> bool) -> Place {
    let mut end = reached(text, error) + 1;
    loop {
        let token = Token::last_before(text, end);
        match text.get(..token.start) {
            Some(before) if token.start > 0 && fails(before) => end = token.start,
            _ => return token.place(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::domain::{Ledger, Quantity, StageId, Team};

    /// One field for every way to fail.
    #[derive(Debug, Default, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct All {
        first: String,
        text: String,
        whole: u16,
        number: Quantity,
        word: Option<Team>,
        id: Option<StageId>,
        ids: Vec<StageId>,
        lists: Vec<Vec<String>>,
        ledger: Option<Ledger>,
        pair: Option<Pair>,
        even: Option<Even>,
        inner: Vec<All>,
    }

    #[derive(Clone, Copy, Debug, Deserialize)]
    struct Pair {
        a: u16,
        b: u16,
    }

    /// An object that validates.
    #[derive(Debug, Deserialize)]
    #[serde(try_from = "Pair")]
    struct Even;

    impl TryFrom<Pair> for Even {
        type Error = &'static str;

        fn try_from(pair: Pair) -> Result<Self, &'static str> {
            if pair.a == pair.b { Ok(Self) } else { Err("uneven") }
        }
    }

    /// `text` with white space on both sides of every token.
    fn spread(text: &str) -> String {
        let (mut end, mut spread) = (text.len(), String::new());
        while end > 0 {
            let start = Token::last_before(text, end).start;
            spread = format!("\r\n {}\t{spread}", &text[start..end]);
            end = start;
        }
        spread
    }

    /// Reading `text` as a `T` fails with `message` at `path`, to which a key is added with a `+`.
    fn check_as<T: DeserializeOwned + fmt::Debug>(text: &str, path: &str, message: &str) {
        let error = serde_json::from_str::<T>(text).expect_err(text);
        assert!(error.to_string().starts_with(message), "{text}: {error}");
        let fails = |start: &str| serde_json::from_str::<T>(start).is_err_and(|error| !error.is_eof());
        let Place { path: at, key } = of(text, &error, &fails);
        assert_eq!(at + &key.map(|key| format!("+{key}")).unwrap_or_default(), path, "{text}");
    }

    /// The same wherever it stands.
    fn check(text: &str, path: &str, message: &str) {
        let within = |text: &str, path: &str| check_as::<All>(text, path, message);
        let dot = if path.starts_with('+') { "" } else { "." };
        for text in [text.to_owned(), format!("{{\"first\":\"é\",{}", &text[1..])] {
            within(&text, path);
            within(&spread(&text), path);
            for around in
                [format!("{{\"inner\":[{{}},{text}]}}"), format!("{{\"inner\":[{{}},{text},{{}}],\"whole\":1}}")]
            {
                within(&around, &format!("inner[1]{dot}{path}"));
                within(&spread(&around), &format!("inner[1]{dot}{path}"));
            }
        }
    }

    #[test]
    fn a_value_of_another_type() {
        check(r#"{"text":5}"#, "text", "invalid type: integer");
        check(r#"{"text":null,"whole":1}"#, "text", "invalid type: null");
        check(r#"{"whole":"]}\"€"}"#, "whole", "invalid type: string");
        check(r#"{"whole":-5}"#, "whole", "invalid value: integer");
        check(r#"{"whole":1.5}"#, "whole", "invalid type: floating");
        check(r#"{"number":true}"#, "number", "invalid type: boolean");
        check(r#"{"number":0.00001}"#, "number", "expected at most");
        check(r#"{"number":1e300}"#, "number", "number too large");
        check(r#"{"inner":[5]}"#, "inner[0]", "invalid type: integer");
    }

    #[test]
    fn a_list_or_object_where_none_may_be() {
        check(r#"{"text":[]}"#, "text", "invalid type: sequence");
        check(r#"{"text":[["a"]]}"#, "text", "invalid type: sequence");
        check(r#"{"text":{"a":1}}"#, "text", "invalid type: map");
        check(r#"{"lists":[["a",["b"]]]}"#, "lists[0][1]", "invalid type: sequence");
        check(r#"{"lists":[{}]}"#, "lists[0]", "invalid type: map");
        // These types ask for any value, so the reader is inside already.
        check(r#"{"number":[]}"#, "number", "invalid type: sequence");
        check(r#"{"number":[[1]]}"#, "number", "invalid type: sequence");
        check(r#"{"number":{}}"#, "number", "invalid type: map");
        check(r#"{"number":{"a":{}}}"#, "number", "invalid type: map");
    }

    #[test]
    fn a_field_unknown_twice_or_missing() {
        check(r#"{"x":5}"#, "+x", "unknown field");
        check(r#"{"\u00e9\"":5,"whole":1}"#, "+é\"", "unknown field");
        check(r#"{"":{}}"#, "+", "unknown field");
        check(r#"{"whole":1,"whole":1}"#, "+whole", "duplicate field");
        check(r#"{"pair":{"a":1}}"#, "pair", "missing field");
        check(r#"{"pair":{}}"#, "pair", "missing field");
    }

    #[test]
    fn a_list_for_a_struct() {
        check(r#"{"pair":[1,"b"]}"#, "pair[1]", "invalid type: string");
        check(r#"{"pair":[1]}"#, "pair", "invalid length 1");
        check(r#"{"pair":[]}"#, "pair", "invalid length 0");
        check(r#"{"pair":[1,2,3]}"#, "pair", "trailing characters");
        check(r#"{"pair":[1,2,[]]}"#, "pair", "trailing characters");
    }

    #[test]
    fn a_word_that_is_none() {
        check(r#"{"word":"finance"}"#, "word", "unknown variant");
        check(r#"{"word":7}"#, "word", "expected value");
        check(r#"{"word":77,"whole":1}"#, "word", "expected value");
        check(r#"{"word":["sales"]}"#, "word", "expected value");
        check(r#"{"word":{}}"#, "word", "expected value");
        check(r#"{"word":{"sales":5}}"#, "word.sales", "invalid type: integer");
        check(r#"{"word":{"sales":null,"x":null}}"#, "word", "expected value");
        // The key is not of the plan: what says so is the word.
        check(r#"{"word":{"finance":null}}"#, "word+finance", "unknown variant");
    }

    #[test]
    fn a_value_refused_after_it_was_read() {
        check(r#"{"id":"A"}"#, "id", "expected an id");
        check(r#"{"id":"A","whole":1}"#, "id", "expected an id");
        check(r#"{"ids":["A"]}"#, "ids[0]", "expected an id");
        check(r#"{"ids":["A",""]}"#, "ids[0]", "expected an id");
        check(r#"{"ids":["A","A","A"],"whole":1}"#, "ids[0]", "expected an id");
        check(r#"{"ledger":[]}"#, "ledger", "expected at least one");
        check(r#"{"ledger":[],"whole":1}"#, "ledger", "expected at least one");
        check(r#"{"even":{"a":1,"b":2}}"#, "even", "uneven");
        check(r#"{"even":{"a":1,"b":2},"whole":1}"#, "even", "uneven");
        check(r#"{"even":[1,2]}"#, "even", "uneven");
        check(r#"{"even":{"a":1}}"#, "even", "missing field");
        check(r#"{"even":{"a":1,"b":"2"}}"#, "even.b", "invalid type");
    }

    #[test]
    fn the_text_as_a_whole() {
        check_as::<Even>("5", "", "invalid type");
        check_as::<Even>(" [ ] ", "", "invalid length 0");
        check_as::<Even>("{\"a\":1}", "", "missing field");
        check_as::<Even>("{\"a\":1,\"b\":2}\n", "", "uneven");
        check_as::<StageId>(" \"A\"\n", "", "expected an id");
        check_as::<Ledger>("[]", "", "expected at least one");
    }
}
