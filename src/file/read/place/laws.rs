//! The place found is the place where the reader stopped: in any document, however it is written, and whatever made it stop.

use std::cell::{Cell, RefCell};
use std::fmt;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Place, of};

/// A reader of any document that has had enough at one of the chances to stop that reading it gives.
#[derive(Clone, Copy)]
struct Reader<'a> {
    state: &'a State,
    /// Where it is; nothing for the whole.
    path: Option<&'a str>,
}

struct State {
    /// The chance it takes.
    taken: usize,
    /// Chances it had.
    chances: Cell<usize>,
    /// Where it stopped.
    stopped: RefCell<Option<Place>>,
}

impl Reader<'_> {
    /// Whether to stop, here or at a `key`.
    fn stops(self, key: Option<&str>) -> bool {
        self.state.chances.update(|chances| chances + 1);
        let stops = self.state.chances.get() == self.state.taken;
        if stops {
            let place = Place { path: self.path.unwrap_or_default().to_owned(), key: key.map(str::to_owned) };
            *self.state.stopped.borrow_mut() = Some(place);
        }
        stops
    }

    /// Refuses, if this is where to stop.
    fn look<E: Error>(self, key: Option<&str>) -> Result<(), E> {
        if self.stops(key) { Err(E::custom("enough")) } else { Ok(()) }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.stops(None) {
            // Another type than stands there, most of the time. Where it does, nothing is wrong.
            return deserializer.deserialize_unit(self);
        }
        if self.stops(None) {
            return deserializer.deserialize_struct("", &[], self);
        }
        if self.stops(None) {
            return deserializer.deserialize_enum("", &[], self);
        }
        deserializer.deserialize_any(self)?;
        // As a newtype that validates.
        self.look(None)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("patience")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.look(None)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.look(None)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.look(None)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.look(None)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.look(None)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.look(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.look(None)?;
        for place in 0.. {
            // As a struct, which reads no more entries than it has fields.
            if place > 0 && self.stops(None) {
                return Ok(());
            }
            let path = format!("{}[{place}]", self.path.unwrap_or_default());
            if list.next_element_seed(Reader { path: Some(&path), ..self })?.is_none() {
                break;
            }
        }
        self.look(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        self.look(None)?;
        while let Some(key) = object.next_key::<String>()? {
            self.look(Some(&key))?;
            let path = self.path.map_or_else(|| key.clone(), |path| format!("{path}.{key}"));
            object.next_value_seed(Reader { path: Some(&path), ..self })?;
        }
        // As a struct without one of its fields.
        self.look(None)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(A::Error::custom("enough"))
    }
}

fn read(text: &str, taken: usize) -> (serde_json::Result<()>, State) {
    let state = State { taken, chances: Cell::new(0), stopped: RefCell::new(None) };
    let read = Reader { state: &state, path: None }.deserialize(&mut serde_json::Deserializer::from_str(text));
    (read, state)
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![".{0,5}", "[a-c\"\\\\/\u{8}\n\u{0}é€😀\u{feff}\u{2028}\\[\\]{},:. ]{0,5}"]
}

fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0_u64..12).prop_map(Value::from),
        (-1e9..1e9).prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let fields = btree_map(text(), inner.clone(), 0..4);
        prop_oneof![
            vec(inner, 0..4).prop_map(Value::Array),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Writes JSON with gaps between all tokens, and its texts in escapes or as they are.
struct Writer<G> {
    text: String,
    gaps: G,
    escaped: bool,
}

impl<G: Iterator<Item = &'static str>> Writer<G> {
    fn gap(&mut self) {
        self.text.extend(self.gaps.next());
    }

    fn string(&mut self, text: &str) {
        if self.escaped {
            self.text.push('"');
            self.text.extend(text.encode_utf16().map(|unit| format!("\\u{unit:04x}")));
            self.text.push('"');
        } else {
            self.text += &Value::from(text).to_string();
        }
    }

    fn value(&mut self, value: &Value) {
        self.gap();
        match value {
            Value::Array(list) => {
                for (place, entry) in list.iter().enumerate() {
                    self.text.push(if place == 0 { '[' } else { ',' });
                    self.value(entry);
                }
                self.text += if list.is_empty() { "[ ]" } else { "]" };
            }
            Value::Object(fields) => {
                for (place, (key, field)) in fields.iter().enumerate() {
                    self.text.push(if place == 0 { '{' } else { ',' });
                    self.gap();
                    self.string(key);
                    self.gap();
                    self.text.push(':');
                    self.value(field);
                }
                self.text += if fields.is_empty() { "{}" } else { "}" };
            }
            Value::String(text) => self.string(text),
            plain => self.text += &plain.to_string(),
        }
        self.gap();
    }
}

proptest! {
    #[test]
    fn a_reader_is_found_where_it_stopped(
        document in document(),
        gaps in vec(select(vec!["", "", " ", "\n", "\r\n  ", "\t"]), 1..8),
        escaped in any::<bool>(),
    ) {
        let mut writer = Writer { text: String::new(), gaps: gaps.into_iter().cycle(), escaped };
        writer.value(&document);
        let text = writer.text;
        let (whole, state) = read(&text, usize::MAX);
        prop_assert!(whole.is_ok());
        for taken in 1..=state.chances.get() {
            let (Err(error), state) = read(&text, taken) else { continue };
            let asked = Cell::new(0);
            let place = of(&text, &error, &|start| {
                asked.update(|asked| asked + 1);
                read(start, taken).0.is_err_and(|error| !error.is_eof())
            });
            prop_assert_eq!(Some(place), state.stopped.into_inner(), "{}: {}", taken, text);
            // Nobody notes how far the reader came when it refuses the whole.
            prop_assert!(asked.get() <= 3 || error.line() == 0, "{}: {}", taken, text);
        }
    }
}
