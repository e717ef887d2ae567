//! French is set as French is: no line begins with a sign of punctuation, and the apostrophe is the typographic one.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops where it fails")]

use std::fs;
use std::path::Path;

/// U+00A0, and the narrow one.
const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];
/// What keeps a no-break space before it.
const CLOSING: [char; 6] = [':', ';', '!', '?', '%', '»'];

#[test]
fn no_french_text_breaks_before_its_punctuation() {
    let faults: Vec<_> = french_texts()
        .iter()
        .flat_map(|(file, texts)| {
            texts.iter().filter(|text| !is_well_set(text)).map(move |text| format!("{file}: {text}"))
        })
        .collect();
    assert!(faults.is_empty(), "a no-break space, or a typographic apostrophe, is missing:\n{}\n", faults.join("\n"));
}

#[test]
fn every_fault_is_seen() {
    for text in ["Quoi ?", "Non !", "Nom : {name}", "Oui; non", "80 % au plus", "80% au plus", "{mean} %", "« a\u{a0}»"]
    {
        assert!(!is_well_set(text), "{text}");
    }
    for text in ["«\u{a0}a »", "l'objectif", "1 000 leads"] {
        assert!(!is_well_set(text), "{text}");
    }
    for text in ["", "?", "Quoi\u{202f}?", "{found:?} fois", "«\u{a0}{name}\u{a0}»\u{a0}: {n}\u{a0}%", "l’un, 1 à 2"]
    {
        assert!(is_well_set(text), "{text}");
    }
}

#[test]
fn texts_are_found_wherever_they_stand() {
    let rust = "/// A \"b\"\npub const ENGLISH: T = T { a: \"c\" };\npub const FRENCH: T = T {\n  a: \"d\\\"\\u{a0}e\", // \"f\"\n};\n\
        pub fn french() -> &'static str {\n  \"g\"\n}\nfn other() { \"h\" }\n";
    assert_eq!(literals(&french_parts(rust)), ["d\"\u{a0}e", "g"]);
    let script = "const FRENCH = {\n  a: `b\\u00a0: ${c}`,\n};\nconst ENGLISH = {\n  a: \"d\",\n};\n";
    assert_eq!(literals(&french_parts(script)), ["b\u{a0}: ${c}"]);
}

/// Whether every sign has its space, none but where a line may end, and no apostrophe is straight.
fn is_well_set(text: &str) -> bool {
    let signs: Vec<char> = without_values(text).chars().collect();
    let pairs = signs.iter().zip(signs.iter().skip(1));
    let thousands =
        signs.windows(3).any(|three| matches!(three, [a, ' ', b] if a.is_ascii_digit() && b.is_ascii_digit()));
    let broken = |(before, after): (&char, &char)| {
        // A colon right behind a digit is that of a clock.
        let closes = CLOSING.contains(after) && !(*after == ':' && before.is_ascii_digit());
        (closes && !NO_BREAK.contains(before)) || (*before == '«' && !NO_BREAK.contains(after))
    };
    !pairs.into_iter().any(broken) && !thousands && !signs.contains(&'\'')
}

/// The text with nothing between its braces.
fn without_values(text: &str) -> String {
    let mut outside = String::new();
    let mut depth = 0_usize;
    for sign in text.chars() {
        depth = if sign == '}' { depth.saturating_sub(1) } else { depth };
        if depth == 0 {
            outside.push(sign);
        }
        depth += usize::from(sign == '{');
    }
    outside
}

/// The French texts of the app, of the guard, of the page without scripts and of the sample, each with its file.
fn french_texts() -> Vec<(String, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| fs::read_to_string(root.join(name)).expect("a file");
    let rooms = fs::read_dir(root.join("src/i18n/texts")).expect("the texts");
    let mut names: Vec<_> =
        rooms.map(|room| room.expect("a file").file_name().into_string().expect("a name")).collect();
    names.sort();
    let rooms = names.into_iter().map(|name| format!("src/i18n/texts/{name}"));
    let mut texts: Vec<_> = rooms
        .chain(["guard/words.js".to_owned()])
        .map(|name| {
            let found = literals(&french_parts(&read(&name)));
            assert!(!found.is_empty(), "no French text found in {name}");
            (name, found)
        })
        .collect();
    let page = read("index.html");
    let said = page.lines().filter(|line| line.contains("lang=\"fr\"")).map(|line| line.replace("&nbsp;", "\u{a0}"));
    let said = said.filter_map(|line| Some(line.split_once('>')?.1.to_owned())).collect();
    let sample = read("public/sample/plan.fr.entente.json");
    let prose = literals(&sample).into_iter().filter(|text| text.contains(char::is_alphabetic)).collect();
    texts.extend([("index.html".to_owned(), said), ("the sample".to_owned(), prose)]);
    texts
}

/// Of a source, what is French by its name, up to the brace that ends it.
fn french_parts(source: &str) -> String {
    let mut part = String::new();
    let mut inside = false;
    for line in source.lines() {
        let begins = line.starts_with(|sign: char| sign.is_alphabetic()) && line.ends_with('{');
        inside |= begins && (line.contains(" FRENCH") || line.contains("french("));
        if inside {
            part.push_str(line);
            part.push('\n');
        }
        inside &= !line.starts_with('}');
    }
    part
}

/// The texts between quotes, as the program would have them.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = code.chars();
    while let Some(sign) = rest.next() {
        match sign {
            '/' if rest.as_str().starts_with('/') => while rest.next().is_some_and(|sign| sign != '\n') {},
            '"' | '`' => {
                let mut text = String::new();
                while let Some(next) = rest.next().filter(|next| *next != sign) {
                    text.push(if next == '\\' { escaped(&mut rest) } else { next });
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

/// What stands behind a backslash: a sign, or its number.
fn escaped(rest: &mut std::str::Chars<'_>) -> char {
    match rest.next() {
        Some('u') => {
            let digits: String = if rest.as_str().starts_with('{') {
                rest.skip(1).take_while(|sign| *sign != '}').collect()
            } else {
                rest.take(4).collect()
            };
            u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).expect("the number of a sign")
        }
        other => other.expect("something behind a backslash"),
    }
}
