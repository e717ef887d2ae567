//! The layers keep their direction and the files their length: `domain <- file <- store <- ui`, with `platform` and `i18n`
//! beside them. JSON is read in one way.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::Path;

/// Lines a source file has at most, its tests included.
const LONGEST: usize = 300;

/// Rooms, and the layers they must not name.
const LAYERS: &[(&str, &[&str])] = &[
    ("src/domain/", &["file", "store", "platform", "i18n", "ui"]),
    ("src/file/", &["store", "platform", "i18n", "ui"]),
    ("src/store/", &["i18n", "ui"]),
    ("src/platform/", &["file", "store", "i18n", "ui"]),
    ("src/i18n/", &["store", "platform", "ui"]),
];
/// Readers of JSON beside `serde_json::from_str`. Every type of a plan is compiled once for each reader, so the page has one.
const READERS: &[&str] = &["from_slice", "from_reader", "from_value", "serde_path_to_error"];
/// Rooms, and what of other crates they must not name.
const CRATES: &[(&str, &[&str])] = &[
    ("src/domain/", &["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "idb", "plotters"]),
    ("src/file/", &["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "idb", "plotters"]),
    ("src/file/", READERS),
    ("src/store/", READERS),
];
/// Crates that open the browser, and the one room that may name them.
const BROWSER: (&[&str], &str) = (&["web_sys", "idb"], "src/platform/");

#[test]
fn no_layer_names_one_above_it() {
    let broken: Vec<_> = sources("src").iter().flat_map(|(path, text)| broken(path, text)).collect();
    assert!(broken.is_empty(), "a layer names one above it:\n{}\n", broken.join("\n"));
}

#[test]
fn every_broken_rule_is_seen() {
    for (path, text, found) in [
        ("src/domain/plan.rs", "use crate::store::Session;", "src/domain/plan.rs:1: store"),
        ("src/domain/plan.rs", "\nuse crate::{\n  domain::Plan,\n  file,\n};", "src/domain/plan.rs:4: file"),
        ("src/domain/plan.rs", "use super::super::ui;", "src/domain/plan.rs:1: ui"),
        ("src/domain/plan.rs", "fn f() { web_sys::window(); }", "src/domain/plan.rs:1: web_sys"),
        ("src/file/read/mod.rs", "use leptos::prelude::*;", "src/file/read/mod.rs:1: leptos"),
        ("src/store/session.rs", "use crate::i18n::Texts;", "src/store/session.rs:1: i18n"),
        ("src/ui/app.rs", "let w = web_sys::window();", "src/ui/app.rs:1: web_sys"),
        ("src/main.rs", "use idb::Factory;", "src/main.rs:1: idb"),
        ("src/store/record.rs", "serde_json::from_slice(json)", "src/store/record.rs:1: from_slice"),
    ] {
        assert_eq!(broken(path, text), [found], "{text}");
    }
    for (path, text) in [
        (
            "src/domain/plan.rs",
            "// crate::store\n/* leptos */ let file = \"crate::ui\"; r#\"\" web_sys\"#; '\"'; // idb",
        ),
        ("src/domain/plan.rs", "use super::file; let store = plan.store; fn f<'a>(ui: &'a str) {}"),
        ("src/file/read/mod.rs", "use crate::domain::Plan; use crate::file::write;"),
        ("src/store/session.rs", "use crate::{domain, file, platform};"),
        ("src/platform/window.rs", "use web_sys::Window;"),
        ("src/store/record.rs", "serde_json::from_str(json); whole.extend_from_slice(json)"),
        ("src/ui/app.rs", "use crate::{store, platform, i18n}; use leptos::prelude::*;"),
    ] {
        assert_eq!(broken(path, text), [""; 0], "{text}");
    }
}

#[test]
fn no_file_is_too_long() {
    let files = ["src", "tests", "xtask"].into_iter().flat_map(sources);
    let lengths = files.map(|(path, text)| (text.lines().count(), path));
    let long: Vec<_> = lengths.filter(|(lines, _)| *lines > LONGEST).collect();
    assert!(long.is_empty(), "more than {LONGEST} lines wants splitting: {long:?}");
}

/// The places in a file that break a rule, as `path:line: name`.
fn broken(path: &str, text: &str) -> Vec<String> {
    let code = code(text);
    let tokens = tokens(&code);
    let of = |rules: &[(&str, &'static [&'static str])]| -> Vec<&'static str> {
        rules.iter().filter(|(room, _)| path.starts_with(room)).flat_map(|(_, names)| *names).copied().collect()
    };
    let (layers, mut crates) = (of(LAYERS), of(CRATES));
    if !path.starts_with(BROWSER.1) {
        crates.extend(BROWSER.0);
    }
    let bad = |place: usize, word: &str| crates.contains(&word) || layers.contains(&word) && is_layer(&tokens, place);
    let places = tokens.iter().enumerate().filter(|(place, (_, word))| bad(*place, word));
    let mut found: Vec<_> = places.map(|(_, (line, word))| format!("{path}:{line}: {word}")).collect();
    found.dedup();
    found
}

/// Whether the word at `place` is a module at the root of the crate: `crate::word`, `crate::{word, ..}` or
/// `super::super::word`.
fn is_layer(tokens: &[(usize, &str)], place: usize) -> bool {
    let mut before = tokens.iter().take(place).rev().map(|(_, word)| *word).peekable();
    // Out of the group that the word stands in.
    if matches!(before.peek(), Some(&("{" | ","))) {
        let mut closed = 0;
        let opens = before.by_ref().find(|word| {
            closed += i32::from(*word == "}") - i32::from(*word == "{");
            closed < 0 || *word == ";"
        });
        if opens != Some("{") {
            return false;
        }
    }
    let head: Vec<_> = before.take(5).collect();
    matches!(head.as_slice(), ["::", "crate", ..] | ["::", "super", "::", "super", ..])
}

/// Words, `::` and every other sign, each with its line.
fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    for (line, mut rest) in (1..).zip(code.lines()) {
        while let Some(first) = rest.chars().next() {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let end = match first {
                _ if is_word(first) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
                ':' if rest.starts_with("::") => 2,
                _ => first.len_utf8(),
            };
            let (token, next) = rest.split_at(end);
            if !token.trim().is_empty() {
                tokens.push((line, token));
            }
            rest = next;
        }
    }
    tokens
}

/// A source text without its comments and the insides of its literals; every line stays in its place.
fn code(text: &str) -> String {
    let (mut code, mut rest) = (String::new(), text);
    while let Some(first) = rest.chars().next() {
        let hashes = rest.strip_prefix('r').map_or(0, |raw| raw.len() - raw.trim_start_matches('#').len());
        let end_of = |start: usize, end: &str| rest.get(start..)?.find(end).map(|place| start + place + end.len());
        let skipped = if rest.starts_with("//") {
            rest.find('\n')
        } else if rest.starts_with("/*") {
            end_of(2, "*/")
        } else if first == 'r' && rest.get(1 + hashes..).is_some_and(|raw| raw.starts_with('"')) {
            end_of(2 + hashes, &format!("\"{}", "#".repeat(hashes)))
        } else if first == '"' {
            let mut escaped = false;
            let end = rest.char_indices().skip(1).find(|(_, c)| {
                let ends = *c == '"' && !escaped;
                escaped = *c == '\\' && !escaped;
                ends
            });
            end.map(|(place, _)| place + 1)
        } else if rest.starts_with("'\\") {
            end_of(3, "'")
        } else if first == '\'' && rest.chars().nth(2) == Some('\'') {
            end_of(1 + rest.chars().nth(1).map_or(0, char::len_utf8), "'")
        } else {
            code.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        };
        let (literal, next) = rest.split_at(skipped.unwrap_or(rest.len()));
        code.extend(literal.chars().filter(|c| *c == '\n').chain([' ']));
        rest = next;
    }
    code
}

/// Every Rust file under a folder, with its path from the root of the project and its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect(folder) {
        let name = entry.expect(folder).file_name().into_string().expect("a plain name");
        let path = format!("{folder}/{name}");
        let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(&path);
        if full.is_dir() {
            found.extend(sources(&path));
        } else if full.extension().is_some_and(|extension| extension == "rs") {
            found.push((path, fs::read_to_string(full).expect("reads")));
        }
    }
    found
}
