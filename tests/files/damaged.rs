//! Every damage to a plan is refused with its place and cause.

use entente::domain::scenario::MOST_SCENARIOS;
use entente::domain::{LONGEST_TEXT, MOST_LEADS, MOST_OBJECTIVES, MOST_STAGES};
use entente::file::{self, Cause, Expected, ReadError, Syntax};

use super::{VERSION_1, line_of};

pub fn invalid(path: &str, cause: Cause) -> ReadError {
    ReadError::Invalid { path: path.to_owned(), cause }
}

/// What reading the fixture gives after the first `from` in it became `to`.
pub fn damaged(from: &str, to: &str) -> ReadError {
    let text = VERSION_1.replacen(from, to, 1);
    assert_ne!(text, VERSION_1, "{from} is not in the fixture");
    file::read(text.as_bytes()).expect_err(to)
}

pub fn check(path: &str, cases: &[(&str, &str, Cause)]) {
    for (from, to, cause) in cases {
        assert_eq!(damaged(from, to), invalid(path, cause.clone()), "{to}");
    }
}

fn one_of(words: &[&str]) -> Cause {
    Cause::Expected(Expected::OneOf(words.iter().map(|word| (*word).to_owned()).collect()))
}

#[test]
fn a_word_day_or_id_that_is_none() {
    let teams = ["marketing", "inside-sales", "sales"];
    check(
        "funnel.stages[0].owner",
        &[
            ("\"owner\": \"marketing\"", "\"owner\": \"finance\"", one_of(&teams)),
            ("\"owner\": \"marketing\"", "\"owner\": 7", Cause::Expected(Expected::Text)),
            ("\"owner\": \"marketing\"", "\"owner\": {}", Cause::Expected(Expected::Text)),
        ],
    );
    check("currency", &[("\"CHF\"", "\"XXX\"", one_of(&["EUR", "USD", "GBP", "CHF", "CAD"]))]);
    let answers = one_of(&["yes", "partly", "no", "unknown"]);
    check("leads[0].evidence.pain.answer", &[("\"answer\": \"yes\"", "\"answer\": \"maybe\"", answers)]);
    let day = || Cause::Expected(Expected::Day);
    check(
        "objectives[0].start",
        &[
            ("\"2025-09-01\"", "\"2025-02-30\"", day()),
            ("\"2025-09-01\"", "\"01/09/2025\"", day()),
            ("\"2025-09-01\"", "20250901", day()),
        ],
    );
    let moment = || Cause::Expected(Expected::Moment);
    check(
        "leads[1].owners[0].since",
        &[
            ("\"2026-01-14T16:00:00.000000001Z\"", "\"2026-01-14\"", moment()),
            ("\"2026-01-14T16:00:00.000000001Z\"", "\"2026-01-14T25:00:00Z\"", moment()),
            ("\"2026-01-14T16:00:00.000000001Z\"", "1768406400", moment()),
        ],
    );
    check(
        "leads[1].id",
        &[
            ("\"0000000000000c02\"", "\"C02\"", Cause::Expected(Expected::Id)),
            ("\"0000000000000c02\"", "12", Cause::Expected(Expected::Text)),
        ],
    );
    check("leads[0].note", &[("\"note\": \"\\\"Quotes", "\"note\": null, \"x\": \"", Cause::Expected(Expected::Text))]);
}

#[test]
fn a_field_missing_unknown_twice_or_of_another_shape() {
    for (from, to, path, cause) in [
        ("\"version\": 1,", "", "version", Cause::Missing),
        ("\"currency\": \"CHF\",", "", "currency", Cause::Missing),
        ("\"id\": \"0000000000000c02\",", "", "leads[1].id", Cause::Missing),
        ("\"answer\": \"partly\"", "", "leads[0].evidence.need.answer", Cause::Missing),
        ("\"name\":", "\"title\":", "title", Cause::Unknown),
        ("\"company\":", "\"colour\":", "leads[0].colour", Cause::Unknown),
        ("\"pain\":", "\"Pain\":", "leads[0].evidence.Pain", Cause::Unknown),
        ("\"format\"", "\"format\": \"entente\", \"format\"", "format", Cause::Repeated),
        ("\"version\"", "\"version\": 1, \"version\"", "version", Cause::Repeated),
        ("\"company\":", "\"company\": \"\", \"company\":", "leads[0].company", Cause::Repeated),
        ("\"capacity\": {", "\"capacity\": 5, \"x\": {", "capacity", Cause::Expected(Expected::Object)),
        ("\"leads\": [", "\"leads\": {}, \"x\": [", "leads", Cause::Expected(Expected::List)),
        ("\"leads\": [", "\"leads\": null, \"x\": [", "leads", Cause::Expected(Expected::List)),
        ("\"leads\": [", "\"leads\": [null, ", "leads[0]", Cause::Expected(Expected::Object)),
        ("\"version\": 1", "\"version\": \"1\"", "version", Cause::Expected(Expected::WholeNumber)),
        ("\"version\": 1", "\"version\": 1.5", "version", Cause::Expected(Expected::WholeNumber)),
        ("\"version\": 1", "\"version\": 0", "version", Cause::TooSmall),
    ] {
        assert_eq!(damaged(from, to), invalid(path, cause), "{to}");
    }
}

#[test]
fn what_the_types_of_a_plan_cannot_hold() {
    let same = |path: &str| Cause::SameAs { path: path.to_owned() };
    for (from, to, path, cause) in [
        ("0000000000000a02", "0000000000000a01", "objectives[1].id", same("objectives[0].id")),
        ("0000000000000b04", "0000000000000b01", "funnel.stages[3].id", same("funnel.stages[0].id")),
        ("0000000000000c02", "0000000000000c01", "leads[1].id", same("leads[0].id")),
        (
            "\"headline\": \"0000000000000b02\"",
            "\"headline\": \"0000000000000b09\"",
            "funnel.headline",
            Cause::NoSuchStage,
        ),
        ("2025-11-03T08:15:30.250Z", "2025-10-03T08:15:30Z", "leads[0].owners[2]", Cause::Backwards),
        ("2025-11-01T09:00:00Z", "2025-10-01T09:00:00Z", "leads[0].progress[5]", Cause::Backwards),
        ("\"Wrong number\"", "\" \"", "leads[0].progress[5].reason", Cause::ReasonMissing),
        ("\"owners\": [", "\"owners\": [], \"x\": [", "leads[0].owners", Cause::TooFew { least: 1 }),
        ("0000000000000d02", "0000000000000d01", "leads[0].contacts[1].id", same("leads[0].contacts[0].id")),
        ("0000000000000d06", "0000000000000d05", "leads[0].appointments[1].id", same("leads[0].appointments[0].id")),
        ("0000000000000d05", "0000000000000d01", "leads[0].appointments[0].id", same("leads[0].contacts[0].id")),
        ("\"Snowed in\"", "\" \"", "leads[0].appointments[1].feedback.reason", Cause::ReasonMissing),
    ] {
        assert_eq!(damaged(from, to), invalid(path, cause), "{to}");
    }
    let (before, scenarios) = VERSION_1.split_once("\"scenarios\"").expect("is there");
    for (from, to, path, cause) in [
        ("\"headline\": \"0000000000000b02\"", "\"headline\": \"0000000000000b01\"", "headline", Cause::NoSuchStage),
        ("\"rate\": 0.02", "\"rate\": 0", "stages[0].rate", Cause::TooSmall),
    ] {
        let text = format!("{before}\"scenarios\"{}", scenarios.replacen(from, to, 1));
        let path = format!("scenarios[0].funnel.{path}");
        assert_eq!(file::read(text.as_bytes()), Err(invalid(&path, cause)), "{to}");
    }
}

#[test]
fn what_no_agreement_or_working_time_can_be() {
    use Cause::{Backwards, EndsFirst, TooLarge, TooMany, TooSmall};
    let hours = || Cause::Expected(Expected::Hours);
    for (from, to, path, cause) in [
        ("\"attempts\": 4", "\"attempts\": 0", "agreement.attempts", TooSmall),
        ("\"attempts\": 4", "\"attempts\": 65536", "agreement.attempts", TooLarge),
        ("\"mid_term_share\": 35", "\"mid_term_share\": 76", "agreement.mid_term_share", TooLarge),
        ("\"response_hours\": [\n      2,", "\"response_hours\": [\n      0,", "agreement.response_hours[0]", TooSmall),
        (
            "\"handover_fields\": [",
            "\"handover_fields\": [\"company\",",
            "agreement.handover_fields",
            TooMany { limit: 12 },
        ),
        ("\"09:00-12:30\"", "\"9-12\"", "calendar.week.monday[0]", hours()),
        ("\"09:00-12:30\"", "\"12:30-09:00\"", "calendar.week.monday[0]", EndsFirst),
        ("\"09:00-12:30\"", "\"09:00-13:40\"", "calendar.week.monday[1]", Backwards),
        ("\"to\": \"2026-01-02\"", "\"to\": \"2025-01-02\"", "calendar.closings[0]", EndsFirst),
        ("\"2025-12-24\"", "\"24/12/2025\"", "calendar.closings[0].from", Cause::Expected(Expected::Day)),
        ("\"hash\": \"3", "\"hash\": \"x", "signed[0].hash", Cause::Expected(Expected::Hash)),
        ("\"at\": \"2026-01-15T09:30:00Z\"", "\"at\": \"\"", "signed[0].at", Cause::Expected(Expected::Moment)),
    ] {
        assert_eq!(damaged(from, to), invalid(path, cause), "{to}");
    }
}

#[test]
fn a_text_longer_than_any_edit_allows() {
    let long = "é".repeat(LONGEST_TEXT + 1);
    for (from, path) in [
        ("Plan commun – été", "name"),
        ("Order book", "objectives[0].source"),
        ("Prospects", "funnel.stages[1].name"),
        ("Cautious", "scenarios[0].name"),
        ("Usinages Pravert", "leads[0].company"),
        ("Winter break", "calendar.closings[0].text"),
        ("The two heads speak within two days", "agreement.escalation"),
        ("Not before the move", "leads[0].evidence.scope.note"),
        ("Not ripe", "leads[0].owners[3].why"),
        ("Wrong number", "leads[0].progress[5].reason"),
        ("Project in sight", "language.words[0].text.en"),
        ("Key account", "language.terms[1].word.en"),
        ("Their plant manager called twice", "leads[0].by_hand.reason"),
        ("Rang for a minute", "leads[0].contacts[0].note"),
        ("Ask again after the move", "leads[0].appointments[0].feedback.next.what"),
        ("Send the oil figures", "leads[0].next.what"),
    ] {
        assert_eq!(damaged(from, &long), invalid(path, Cause::TooLong { limit: LONGEST_TEXT }));
        let just = VERSION_1.replacen(from, &"é".repeat(LONGEST_TEXT), 1);
        assert!(file::read(just.as_bytes()).is_ok(), "{path}");
    }
}

/// The fixture with `count` entries in front of those that `list` has; `entry` makes one of an id.
fn with_more(list: &str, count: usize, entry: impl Fn(usize) -> String) -> String {
    let entries: Vec<_> = (1..=count).map(entry).collect();
    VERSION_1.replacen(&format!("\"{list}\": ["), &format!("\"{list}\": [{},", entries.join(",")), 1)
}

#[test]
fn a_list_longer_than_any_edit_allows() {
    let objective = |id| format!("{{\"id\":\"{id:016x}\",\"metric\":\"other\"}}");
    let stage = |id| format!("{{\"id\":\"{id:016x}\",\"name\":\"\",\"owner\":\"sales\"}}");
    let lead =
        |id| format!("{{\"id\":\"{id:016x}\",\"owners\":[{{\"team\":\"sales\",\"since\":\"2026-01-14T16:00:00Z\"}}]}}");
    let scenario = |id| {
        let stages = format!("[{}]", stage(id));
        format!("{{\"id\":\"{id:016x}\",\"name\":\"\",\"funnel\":{{\"headline\":\"{id:016x}\",\"stages\":{stages}}}}}")
    };
    let far_lead = |id| lead(id + 0x1_0000);
    let check = |list: &str, path: &str, there: usize, limit: usize, entry: &dyn Fn(usize) -> String| {
        let full = with_more(list, limit - there, entry);
        assert!(file::read(full.as_bytes()).is_ok(), "{list}");
        let over = with_more(list, limit - there + 1, entry);
        assert_eq!(file::read(over.as_bytes()), Err(invalid(path, Cause::TooMany { limit })));
    };
    check("objectives", "objectives", 4, MOST_OBJECTIVES, &objective);
    check("stages", "funnel.stages", 4, MOST_STAGES, &stage);
    check("scenarios", "scenarios", 1, MOST_SCENARIOS, &scenario);
    check("leads", "leads", 2, MOST_LEADS, &far_lead);
    let (start, rest) = VERSION_1.split_once("\"stages\": [").expect("is there");
    let (_, end) = rest.split_once("\n    ]\n  },").expect("is there");
    let none = format!("{start}\"stages\": []}},{end}");
    assert_eq!(file::read(none.as_bytes()), Err(invalid("funnel.stages", Cause::TooFew { least: 1 })));
}

#[test]
fn a_version_this_app_does_not_know() {
    for (version, found) in [("2", 2), ("99", 99), ("18446744073709551615", u64::MAX)] {
        assert_eq!(
            damaged("\"version\": 1", &format!("\"version\": {version}")),
            ReadError::TooNew { found, newest: 1 }
        );
    }
    // What a later version adds is not what is wrong with it.
    let later = damaged("\"version\": 1", "\"version\": 2, \"reviews\": [{\"next\": null}]");
    assert_eq!(later, ReadError::TooNew { found: 2, newest: 1 });
}

#[test]
fn broken_json_has_its_line_and_column() {
    let broken = |line, column, cause| ReadError::NotJson { line, column, cause };
    let expected = |what: &str| Syntax::Expected(what.to_owned());
    assert_eq!(damaged("\"version\": 1,", "\"version\": 1"), broken(4, 3, expected("`,` or `}`")));
    assert_eq!(damaged("\"target\": 0.0001\n", "\"target\": 0.0001,\n"), broken(35, 5, Syntax::TrailingComma));
    assert_eq!(damaged("\"name\": ", "\"name\" "), broken(4, 10, expected("`:`")));
    assert_eq!(damaged("été\"", "été"), broken(4, 30, Syntax::ControlCharacter));
    assert_eq!(damaged("\"CHF\"", "'CHF'"), broken(5, 15, Syntax::NoValue));
    assert_eq!(damaged("1000000", "1_000_000"), broken(14, 18, expected("`,` or `}`")));
    assert_eq!(damaged("45000.5", "NaN"), broken(line_of("45000.5"), 16, Syntax::NoValue));
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    let end = VERSION_1.trim_end().len();
    for (cut, _) in VERSION_1.char_indices().take_while(|(cut, _)| *cut < end).skip(1) {
        let error = file::read(&VERSION_1.as_bytes()[..cut]).expect_err("is cut");
        assert!(matches!(error, ReadError::NotJson { cause: Syntax::CutOff, .. }), "{cut}: {error}");
    }
}
