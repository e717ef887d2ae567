//! Damage to campaigns and memberships is refused with its place and cause.

use entente::file::{self, Cause};
use serde_json::json;

use super::VERSION_1;
use super::damaged::{damaged, invalid};
use super::schema::refused;

#[test]
fn campaigns_and_memberships_that_no_plan_can_have() {
    let id = "0000000000001002\",\n      \"kind\"";
    let second = "\"campaign\": \"0000000000001002\",\n          \"joined\": \"2026-01-12T09:00:00Z\"";
    let again = |joined: &str| format!("\"campaign\": \"0000000000001001\",\n          \"joined\": \"{joined}\"");
    let same = Cause::SameAs { path: "campaigns[0].id".to_owned() };
    for (from, to, path, cause) in [
        (id, "0000000000001001\",\n      \"kind\"".to_owned(), "campaigns[1].id", same),
        (second, second.replace("1002", "1003"), "leads[0].memberships[1].campaign", Cause::NoSuchCampaign),
        (second, again("2026-01-10T16:59:59Z"), "leads[0].memberships[1]", Cause::Backwards),
        (
            "\"left\": \"2026",
            "\"left\": \"2025-01-10T17:00:00Z\", \"left\": \"2026".to_owned(),
            "leads[0].memberships[0].left",
            Cause::Repeated,
        ),
        ("\"left\": \"2026-01-10", "\"left\": \"2025-01-10".to_owned(), "leads[0].memberships[0]", Cause::EndsFirst),
    ] {
        assert_eq!(damaged(from, &to), invalid(path, cause), "{to}");
    }
    assert!(file::read(VERSION_1.replacen(second, &again("2026-01-10T17:00:00Z"), 1).as_bytes()).is_ok());
}

#[test]
fn too_many_memberships_and_a_text_that_is_too_long_are_named() {
    let one = "{\"campaign\":\"0000000000001002\",\"joined\":\"2026-01-12T09:00:00Z\",\"left\":\"2026-01-12T09:00:00Z\",\"category\":\"mid-term\"},";
    let list = "\"memberships\": [";
    assert_eq!(
        damaged(list, &format!("{list}{}", one.repeat(99))),
        invalid("leads[0].memberships", Cause::TooMany { limit: 100 })
    );
    let limit = entente::domain::LONGEST_TEXT;
    let note = "Wants to see a machine like theirs";
    let path = "leads[0].memberships[0].outcome.note";
    assert_eq!(damaged(note, &"x".repeat(limit + 1)), invalid(path, Cause::TooLong { limit }));
    assert_eq!(damaged("Dust letter", &"x".repeat(limit + 1)), invalid("campaigns[0].name", Cause::TooLong { limit }));
}

#[test]
fn categories_are_read_in_any_order_and_each_once() {
    let (ordered, swapped) =
        ("\"mid-term\",\n        \"long-term\"", "\"long-term\",\n        \"mid-term\", \"long-term\"");
    let other = VERSION_1.replacen(ordered, swapped, 1);
    assert_ne!(other, VERSION_1);
    assert_eq!(file::write(&file::read(other.as_bytes()).expect("reads")), VERSION_1);
}

#[test]
fn what_no_campaign_can_be_is_not_valid() {
    for (pointer, replacement) in [
        ("/campaigns", json!({})),
        ("/campaigns/0", json!({ "id": "0000000000001001" })),
        ("/campaigns/0/id", json!("1001")),
        ("/campaigns/0/kind", json!("sideways")),
        ("/campaigns/0/start", json!("2025-09-31x")),
        ("/campaigns/0/meant_for/0", json!("2")),
        ("/campaigns/0/closed", json!("2026-01-10")),
        ("/leads/0/memberships", json!({})),
        ("/leads/0/memberships/0/campaign", json!("1001")),
        ("/leads/0/memberships/0/joined", json!("2025-11-04")),
        ("/leads/0/memberships/0/category", json!("3")),
        ("/leads/0/memberships/1", json!({ "campaign": "0000000000001002", "joined": "2026-01-12T09:00:00Z" })),
        ("/leads/0/memberships/0/outcome/reaction", json!("bored")),
        ("/leads/0/memberships/0/outcome", json!({ "reaction": "answered" })),
    ] {
        refused(pointer, &replacement);
    }
}
