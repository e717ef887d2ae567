//! JSON laid out for people. The text of a plan file is made from the compact one, because every type of a plan would be compiled
//! once more for a second way of writing it.

/// What one level is moved in by.
const INDENT: &str = "  ";

/// Returns `json` with every member and element on a line of its own, two spaces a level, as `serde_json` lays it out. `json` is
/// JSON without any white space around its values.
pub fn pretty(json: &str) -> String {
    // Plans grow by a half; a little room is cheaper than moving twenty megabytes once more.
    let mut laid_out = String::with_capacity(json.len() + json.len() / 2);
    let mut level = 0;
    let mut rest = json;
    while let Some(at) = rest.find(['"', '{', '[', '}', ']', ',', ':']) {
        let (before, from) = rest.split_at(at);
        laid_out.push_str(before);
        let (mark, after) = from.split_at(1);
        rest = after;
        match mark {
            "\"" => {
                let (text, after) = after.split_at(end_of_text(after));
                laid_out.push('"');
                laid_out.push_str(text);
                rest = after;
            }
            "{" | "[" => {
                laid_out.push_str(mark);
                if let Some((end, after)) = after.split_at_checked(1).filter(|(end, _)| ["}", "]"].contains(end)) {
                    laid_out.push_str(end);
                    rest = after;
                } else {
                    level += 1;
                    new_line(&mut laid_out, level);
                }
            }
            "}" | "]" => {
                level = level.saturating_sub(1);
                new_line(&mut laid_out, level);
                laid_out.push_str(mark);
            }
            "," => {
                laid_out.push(',');
                new_line(&mut laid_out, level);
            }
            _ => laid_out.push_str(": "),
        }
    }
    laid_out.push_str(rest);
    laid_out
}

/// The length of a text up to and with the quote that ends it, from behind the one that begins it.
fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn new_line(laid_out: &mut String, level: usize) {
    laid_out.push('\n');
    for _ in 0..level {
        laid_out.push_str(INDENT);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "[\"\\\\{}\\[\\],: \n\u{e9}\u{1f600}a]{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 64, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map("[\"\\\\{}:,a]{0,4}", inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    #[test]
    fn it_lays_out_like_the_library() {
        let cases = [
            json!({}),
            json!([]),
            json!([[], {}, [{}]]),
            json!({"a": {"b": [1, "x", null]}, "c": []}),
            json!("one \\ \" text"),
        ];
        for case in cases {
            assert_eq!(pretty(&case.to_string()), serde_json::to_string_pretty(&case).unwrap());
        }
    }

    #[test]
    fn what_is_no_json_does_not_stop_it() {
        for text in ["", "]", "\"", "\"\\", "{\"", "[[", "é,"] {
            let _ = pretty(text);
        }
    }

    proptest! {
        #[test]
        fn it_lays_out_anything_like_the_library(value in any_json()) {
            prop_assert_eq!(pretty(&value.to_string()), serde_json::to_string_pretty(&value).unwrap());
        }
    }
}
