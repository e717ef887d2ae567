//! The place in an error is the place of the fault: in any plan, at any depth, however the file is written.

use entente::file::{self, Cause, ReadError};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::plans::plan;

/// A way through a plan file: keys and places in lists.
#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Entry(usize),
}

/// Adds the ways to everything in `value`, which `way` leads to.
fn ways(value: &Value, way: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    found.push(way.clone());
    let inside: Vec<_> = match value {
        Value::Array(list) => list.iter().enumerate().map(|(place, value)| (Step::Entry(place), value)).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (Step::Key(key.clone()), value)).collect(),
        _ => Vec::new(),
    };
    for (step, value) in inside {
        way.push(step);
        ways(value, way, found);
        way.pop();
    }
}

/// The ways through a plan file but those to what says that it is one.
fn ways_of(plan: &Value) -> Vec<Vec<Step>> {
    let mut found = Vec::new();
    ways(plan, &mut Vec::new(), &mut found);
    found.retain(|way| !matches!(way.first(), Some(Step::Key(key)) if key == "format" || key == "version"));
    found
}

fn at<'a>(plan: &'a mut Value, way: &[Step]) -> &'a mut Value {
    way.iter().fold(plan, |value, step| match step {
        Step::Key(key) => &mut value[key],
        Step::Entry(place) => &mut value[place],
    })
}

fn path(way: &[Step]) -> String {
    let steps = way.iter().map(|step| match step {
        Step::Key(key) => format!(".{key}"),
        Step::Entry(place) => format!("[{place}]"),
    });
    let path: String = steps.collect();
    path.strip_prefix('.').unwrap_or(&path).to_owned()
}

/// The file in all the ways in which programs write JSON.
fn written(plan: &Value) -> [String; 4] {
    let pretty = format!("{plan:#}");
    [plan.to_string(), format!("\u{feff}{plan}\n"), pretty.replace('\n', "\r\n"), pretty]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_value_of_a_wrong_type_is_found(
        plan in plan(),
        any in any::<Index>(),
        wrong in select(vec![json!(true), json!(false), json!([[true]]), json!({ "": true }), json!({ "a": [] })]),
    ) {
        let mut plan: Value = serde_json::from_str(&file::write(&plan)).expect("JSON");
        let mut ways = ways_of(&plan);
        // A list or object in place of another may be right but for what is in it, and yes or no in place of the other is.
        ways.retain(|way| {
            let now = at(&mut plan, way);
            let fits = if wrong.is_boolean() { now.is_boolean() } else { now.is_object() || now.is_array() };
            !way.is_empty() && !fits
        });
        let way = any.get(&ways);
        *at(&mut plan, way) = wrong;
        for text in written(&plan) {
            let found = match file::read(text.as_bytes()) {
                Err(ReadError::Invalid { path, .. }) => path,
                other => panic!("{other:?}: {text}"),
            };
            prop_assert_eq!(found, path(way), "{}", text);
        }
    }

    #[test]
    fn an_unknown_key_is_found(plan in plan(), any in any::<Index>(), key in "[a-z.\\[\\]\"\\\\\n\u{0}é😀 ]{0,6}!", inside: bool) {
        let mut plan: Value = serde_json::from_str(&file::write(&plan)).expect("JSON");
        let mut ways = ways_of(&plan);
        ways.retain(|way| at(&mut plan, way).is_object());
        let mut way = any.get(&ways).clone();
        let value = if inside { json!({ "name": [{}, 0] }) } else { json!(null) };
        at(&mut plan, &way)[&key] = value;
        way.push(Step::Key(key));
        for text in written(&plan) {
            let expected = ReadError::Invalid { path: path(&way), cause: Cause::Unknown };
            prop_assert_eq!(file::read(text.as_bytes()), Err(expected), "{}", text);
        }
    }
}
