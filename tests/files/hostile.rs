//! JSON made to hurt: refused by name or kept as it is, and quickly.

use std::time::{Duration, Instant};

use entente::domain::{LONGEST_TEXT, Plan};
use entente::file::{self, Cause, DEEPEST, ReadError, Syntax};

use super::{VERSION_1, line_of};

/// What reading `text` gives. It takes milliseconds; the limit leaves room for a slow build on a busy machine, and none for
/// work that grows with the square of the text.
fn read(text: &str) -> Result<Plan, ReadError> {
    let start = Instant::now();
    let result = file::read(text.as_bytes());
    assert!(start.elapsed() < Duration::from_secs(10), "took {:?}", start.elapsed());
    result
}

/// The fixture with `json` in place of the company of its first lead.
fn with_company(json: &str) -> String {
    VERSION_1.replacen("\"Usinages Pravert\"", json, 1)
}

#[test]
fn nesting_without_end_is_too_deep_wherever_it_stands() {
    let too_deep = Err(ReadError::TooDeep { limit: DEEPEST });
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let (opened, closed) = (open.repeat(100_000), close.repeat(100_000));
        let whole = format!("{opened}1{closed}");
        assert_eq!(read(&whole), too_deep);
        assert_eq!(read(&opened), too_deep);
        assert_eq!(read(&with_company(&whole)), too_deep);
        assert_eq!(read(&VERSION_1.replacen("\"entente\"", &whole, 1)), too_deep);
        assert_eq!(read(&VERSION_1.replacen("\"version\": 1", &format!("\"version\": {whole}"), 1)), too_deep);
        assert_eq!(read(&VERSION_1.replacen("\"version\"", &format!("\"x\": {whole}, \"version\""), 1)), too_deep);
    }
    // Brackets in a text are text.
    assert!(read(&with_company(&format!("\"{}\"", "[{".repeat(1_000)))).is_ok());
}

#[test]
fn keys_that_mean_something_to_javascript_are_fields_like_any_other() {
    for key in ["__proto__", "constructor", "prototype", "toString", "", "leads[0].id", "a\\u0000b"] {
        let text = VERSION_1.replacen("\"company\":", &format!("\"{key}\": {{}}, \"company\":"), 1);
        let path = format!("leads[0].{}", key.replace("\\u0000", "\0"));
        assert_eq!(read(&text), Err(ReadError::Invalid { path, cause: Cause::Unknown }));
    }
}

#[test]
fn numbers_past_every_limit_are_refused() {
    let value = |number: &str| read(&VERSION_1.replacen("45000.5", number, 1));
    let place = |cause| Err(ReadError::Invalid { path: "leads[0].value".to_owned(), cause });
    for number in ["9007199254740993", "18446744073709551616", "1e308", "123456789012345678901234567890"] {
        assert_eq!(value(number), place(Cause::TooLarge), "{number}");
    }
    let endless = format!("1{}", "0".repeat(1_000_000));
    for number in ["1e400", "-1e400", "1e999999999999", &endless] {
        assert!(
            matches!(value(number), Err(ReadError::NotJson { line, cause: Syntax::NumberTooLarge, .. }) if line == line_of("45000.5")),
            "{number:.20}"
        );
    }
    assert_eq!(value("-0"), value("0"));
    assert_eq!(value("-0.0"), value("0"));
    assert_eq!(value("1e-400"), value("0"));
}

#[test]
fn strange_characters_are_kept_and_half_ones_refused() {
    for text in [
        "\\u0000",
        "\u{202e}gpj.exe",
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "javascript:alert(1)",
        "\\ud83d\\ude00",
        "\u{2028}\u{2029}\u{feff}\u{fffe}",
    ] {
        let plan = read(&with_company(&format!("\"{text}\""))).expect(text);
        assert_eq!(file::read(file::write(&plan).as_bytes()), Ok(plan), "{text}");
    }
    for half in ["\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud83dx"] {
        assert!(
            matches!(
                read(&with_company(&format!("\"{half}\""))),
                Err(ReadError::NotJson { line, cause: Syntax::HalfCharacter, .. }) if line == line_of("Usinages Pravert")
            ),
            "{half}"
        );
    }
    for bare in ["\0", "\x08", "\n"] {
        assert!(
            matches!(
                read(&with_company(&format!("\"a{bare}b\""))),
                Err(ReadError::NotJson { cause: Syntax::ControlCharacter, .. })
            ),
            "{bare:?}"
        );
    }
}

#[test]
fn endless_texts_keys_and_lists_are_refused_without_repeating_them() {
    let million = "x".repeat(1_000_000);
    let place = |path: &str, cause| Err(ReadError::Invalid { path: path.to_owned(), cause });
    let long = read(&with_company(&format!("\"{million}\"")));
    assert_eq!(long, place("leads[0].company", Cause::TooLong { limit: LONGEST_TEXT }));
    for text in [
        VERSION_1.replacen("\"company\":", &format!("\"{million}\":"), 1),
        VERSION_1.replacen("\"entente\"", &format!("\"{million}\""), 1),
        VERSION_1.replacen("\"sales\"", &format!("\"{million}\""), 1),
        VERSION_1.replacen("\"c01\"", &format!("\"{million}\""), 1).replacen("45000.5", &format!("\"{million}\""), 1),
        format!("{{\"{million}\": 1}}"),
    ] {
        let error = read(&text).expect_err("is refused");
        assert!(error.to_string().len() < 400, "{}", error.to_string().len());
    }
    let many = format!("[{}1]", "1,".repeat(1_000_000));
    assert!(matches!(read(&many), Err(ReadError::NotOurs { .. })));
    let empty = VERSION_1.replacen("\"leads\": [", &format!("\"leads\": [{}", "{},".repeat(1_000_000)), 1);
    assert_eq!(read(&empty), place("leads[0].id", Cause::Missing));
    let objectives = "{\"id\":\"0000000000000001\",\"metric\":\"other\"},".repeat(100_000);
    let text = VERSION_1.replacen("\"objectives\": [", &format!("\"objectives\": [{objectives}"), 1);
    assert_eq!(read(&text), place("objectives", Cause::TooMany { limit: 20 }));
}
