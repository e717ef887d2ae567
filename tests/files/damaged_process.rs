//! Damage to the rules of treatment and to loans is refused with its place and cause.

use entente::file::{self, Cause, Expected};

use super::VERSION_1;
use super::damaged::{damaged, invalid};

#[test]
fn rules_that_no_team_can_follow() {
    let same = Cause::SameAs { path: "process[0].category".to_owned() };
    for (from, to, path, cause) in [
        ("\"days\": 14", "\"days\": 0", "process[0].days", Cause::TooSmall),
        ("\"days\": 45", "\"days\": 366", "process[1].days", Cause::TooLarge),
        (
            "\"category\": \"long-term\",\n      \"owner\"",
            "\"category\": \"short-term\",\n      \"owner\"",
            "process[1].category",
            same,
        ),
        (
            "\"until\": \"2025-11-30\"",
            "\"until\": \"2025-11-31\"",
            "leads[0].owners[2].loan.until",
            Cause::Expected(Expected::Day),
        ),
        ("7fff0000c0000000", "7fff000000000000", "leads[0].place.fine", Cause::Expected(Expected::Fine)),
        ("7fff0000c0000000", "7FFF0000", "leads[0].place.fine", Cause::Expected(Expected::Fine)),
    ] {
        assert_eq!(damaged(from, to), invalid(path, cause), "{to}");
    }
}

#[test]
fn teams_are_read_in_any_order_and_a_rule_of_the_start_is_left_out() {
    let (ordered, swapped) = ("\"inside-sales\",\n        \"sales\"", "\"sales\",\n        \"inside-sales\"");
    let other = VERSION_1.replacen(ordered, swapped, 1);
    assert_ne!(other, VERSION_1);
    assert_eq!(file::write(&file::read(other.as_bytes()).expect("reads")), VERSION_1);
    let start = "\"owner\": \"sales\",\n      \"days\": 14,\n      \"returns_to\": \"marketing\"";
    let same =
        VERSION_1.replacen(start, "\"owner\": \"sales\",\n      \"days\": 30,\n      \"returns_to\": \"sales\"", 1);
    assert_ne!(same, VERSION_1);
    assert_eq!(file::read(same.as_bytes()).expect("reads").process.0.len(), 1);
}
