//! Damage to a round of the calibration game is refused with its place and cause.

use entente::domain::calibration::{MOST_CASES, MOST_PARTICIPANTS, MOST_ROUNDS};
use entente::file::{self, Cause, Expected};

use super::VERSION_1;
use super::damaged::{damaged, invalid};

#[test]
fn what_no_round_can_be() {
    let same = |path: &str| Cause::SameAs { path: path.to_owned() };
    let people = "calibration[0].participants";
    for (from, to, path, cause) in [
        ("\"0000000000000f02\"", "\"0000000000000f01\"", "calibration[1].id".to_owned(), same("calibration[0].id")),
        ("\"0000000000001002\"", "\"0000000000001001\"", format!("{people}[1].id"), same(&format!("{people}[0].id"))),
        (
            "\"name\": \"Sophie Garrel\"",
            "\"name\": \" MARC delattre\"",
            format!("{people}[2].name"),
            same(&format!("{people}[1].name")),
        ),
        ("\"name\": \"Sophie Garrel\"", "\"name\": \"\u{a0}\"", format!("{people}[2].name"), Cause::Missing),
        ("\"case\": 2", "\"case\": 3", format!("{people}[0].votes[2].case"), Cause::TooLarge),
        ("\"case\": 2", "\"case\": 1", format!("{people}[0].votes[2]"), same(&format!("{people}[0].votes[1]"))),
        (
            "{\n          \"sample\": \"ending-contract\"\n        }",
            "",
            "calibration[1].cases".to_owned(),
            Cause::TooFew { least: 1 },
        ),
        ("\"sample\": \"white-paper\"", "", "calibration[0].cases[1].sample".to_owned(), Cause::Missing),
        (
            "\"lead\": \"",
            "\"sample\": \"white-paper\", \"lead\": \"",
            "calibration[0].cases[2]".to_owned(),
            Cause::NotOfThis,
        ),
        (
            "\"2026-01-19T14:00:00Z\"",
            "\"19/1/2026\"",
            "calibration[1].started".to_owned(),
            Cause::Expected(Expected::Moment),
        ),
    ] {
        assert_eq!(damaged(from, to), invalid(&path, cause), "{to}");
    }
}

#[test]
fn answers_are_read_in_any_order() {
    let (one, other) = ("\"case\": 1,\n", "\"case\": 2,\n");
    let swapped =
        VERSION_1.replacen(one, "\"case\": @,\n", 1).replacen(other, one, 1).replacen("\"case\": @,\n", other, 1);
    assert_ne!(swapped, VERSION_1);
    let plan = file::read(swapped.as_bytes()).expect("reads");
    let cases: Vec<_> = plan.calibration[0].participants[0].votes.iter().map(|vote| vote.case).collect();
    assert_eq!(cases, [0, 1, 2]);
}

#[test]
fn more_than_any_edit_allows() {
    let with = |list: &str, count: usize, entry: &dyn Fn(usize) -> String| {
        let entries: Vec<_> = (0..count).map(entry).collect();
        VERSION_1.replacen(&format!("\"{list}\": ["), &format!("\"{list}\": [{},", entries.join(",")), 1)
    };
    let round = |id: usize| {
        format!(
            "{{\"id\":\"{id:016x}\",\"started\":\"2026-01-12T14:00:00Z\",\"cases\":[{{\"sample\":\"white-paper\"}}]}}"
        )
    };
    let case = |_| "{\"sample\":\"white-paper\"}".to_owned();
    let person = |id: usize| format!("{{\"id\":\"{id:016x}\",\"name\":\"N{id}\",\"team\":\"sales\"}}");
    let check = |list: &str, path: &str, there: usize, limit: usize, entry: &dyn Fn(usize) -> String| {
        assert!(file::read(with(list, limit - there, entry).as_bytes()).is_ok(), "{list}");
        let over = file::read(with(list, limit - there + 1, entry).as_bytes());
        assert_eq!(over, Err(invalid(path, Cause::TooMany { limit })));
    };
    check("calibration", "calibration", 2, MOST_ROUNDS, &round);
    check("cases", "calibration[0].cases", 3, MOST_CASES, &case);
    check("participants", "calibration[0].participants", 3, MOST_PARTICIPANTS, &person);
}
