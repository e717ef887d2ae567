//! The published schema says what the app reads and writes.

use std::collections::BTreeSet;

use entente::domain::agreement::{LeadField, MOST_SIGNED};
use entente::domain::business::{MOST_CLOSINGS, MOST_SPANS};
use entente::domain::calibration::{MOST_CASES, MOST_PARTICIPANTS, MOST_ROUNDS};
use entente::domain::campaign::{MOST_CAMPAIGNS, MOST_MEMBERSHIPS};
use entente::domain::contacts::MOST_CONTACTS;
use entente::domain::language::MOST_TERMS;
use entente::domain::scenario::MOST_SCENARIOS;
use entente::domain::schedule::MOST_ACTUALS;
use entente::domain::{MOST_LEADS, MOST_OBJECTIVES, MOST_STAGES};
use entente::file;
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::VERSION_1;
use super::sample::{ENGLISH, FRENCH};
use crate::plans::plan;

const SCHEMA: &str = include_str!("../../public/schema/plan-1.json");
/// The shortest plan that can be.
const MINIMAL: &str = r#"{"format":"entente","version":1,"name":"","currency":"EUR","objectives":[],
    "funnel":{"headline":"0000000000000001","stages":[{"id":"0000000000000001","name":"","owner":"marketing"}]},
    "capacity":{},"leads":[]}"#;

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn schema() -> Validator {
    jsonschema::validator_for(&value(SCHEMA)).expect("a schema")
}

#[test]
fn the_schema_is_one_itself() {
    assert!(jsonschema::meta::is_valid(&value(SCHEMA)));
}

#[test]
fn samples_fixture_and_the_shortest_plan_are_valid() {
    let schema = schema();
    for text in [FRENCH, ENGLISH, VERSION_1, MINIMAL] {
        let errors: Vec<_> = schema.iter_errors(&value(text)).map(|error| error.to_string()).collect();
        assert_eq!(errors, [""; 0]);
        assert!(file::read(text.as_bytes()).is_ok());
    }
}

#[test]
fn the_schema_and_the_app_count_alike() {
    let schema = value(SCHEMA);
    for (list, most) in [
        ("/properties/leads/maxItems", MOST_LEADS),
        ("/properties/objectives/maxItems", MOST_OBJECTIVES),
        ("/$defs/funnel/properties/stages/maxItems", MOST_STAGES),
        ("/properties/scenarios/maxItems", MOST_SCENARIOS),
        ("/$defs/schedule/properties/actuals/maxItems", MOST_STAGES + 1),
        ("/$defs/actual/properties/typed/maxItems", MOST_ACTUALS),
        ("/properties/signed/maxItems", MOST_SIGNED),
        ("/$defs/calendar/properties/closings/maxItems", MOST_CLOSINGS),
        ("/$defs/hours/maxItems", MOST_SPANS),
        ("/$defs/language/properties/terms/maxItems", MOST_TERMS),
        ("/$defs/agreement/properties/handover_fields/maxItems", LeadField::ALL.len()),
        ("/properties/calibration/maxItems", MOST_ROUNDS),
        ("/$defs/round/properties/cases/maxItems", MOST_CASES),
        ("/$defs/round/properties/participants/maxItems", MOST_PARTICIPANTS),
        ("/$defs/participant/properties/votes/maxItems", MOST_CASES),
        ("/$defs/vote/properties/case/maximum", MOST_CASES - 1),
        ("/properties/campaigns/maxItems", MOST_CAMPAIGNS),
        ("/$defs/lead/properties/memberships/maxItems", MOST_MEMBERSHIPS),
        ("/$defs/lead/properties/contacts/maxItems", MOST_CONTACTS),
        ("/$defs/lead/properties/appointments/maxItems", MOST_CONTACTS),
    ] {
        assert_eq!(schema.pointer(list), Some(&json!(most)), "{list}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_is_valid(plan in plan()) {
        let errors: Vec<_> =
            schema().iter_errors(&value(&file::write(&plan))).map(|error| error.to_string()).collect();
        prop_assert!(errors.is_empty(), "{errors:?}");
    }
}

/// Both the schema and the app refuse the fixture with `replacement` at `pointer`.
pub fn refused(pointer: &str, replacement: &Value) {
    let mut plan = value(VERSION_1);
    *plan.pointer_mut(pointer).expect(pointer) = replacement.clone();
    assert!(!schema().is_valid(&plan), "the schema takes {replacement} at {pointer}");
    assert!(file::read(plan.to_string().as_bytes()).is_err(), "the app takes {replacement} at {pointer}");
}

#[test]
fn what_the_app_refuses_is_not_valid() {
    let too_long = json!("é".repeat(10_001));
    for (pointer, replacement) in [
        ("/format", json!("other")),
        ("/version", json!(2)),
        ("/version", json!("1")),
        ("/name", json!(null)),
        ("/name", too_long.clone()),
        ("/currency", json!("eur")),
        ("/objectives", json!({})),
        ("/objectives/0/id", json!("A000000000000001")),
        ("/objectives/0/metric", json!("profit")),
        ("/objectives/0/target", json!("1000")),
        ("/objectives/0/target", json!(100_000_000_000_i64)),
        ("/objectives/0/start", json!("2025-13-01")),
        ("/objectives/1", json!({ "metric": "other" })),
        ("/funnel", json!({ "stages": [] })),
        ("/funnel/stages", json!([])),
        ("/funnel/stages/0/rate", json!(0)),
        ("/funnel/stages/0/rate", json!(1.01)),
        ("/funnel/stages/0/sample", json!({ "successes": 3 })),
        ("/funnel/stages/0/sample/trials", json!(0)),
        ("/funnel/stages/0/sample/successes", json!(-1)),
        ("/funnel/stages/0/sample/trials", json!(9_007_199_254_740_992_i64)),
        ("/funnel/secured", json!(-1)),
        ("/funnel/share", json!(0)),
        ("/funnel/share", json!(1.5)),
        ("/funnel/sureness", json!(0)),
        ("/funnel/sureness", json!(1)),
        ("/funnel/stages/0/lag_days", json!(65_536)),
        ("/funnel/stages/0/lag_days", json!(-1)),
        ("/funnel/stages/2/lag_months", json!(0.5)),
        ("/funnel/stages/0/owner", json!("finance")),
        ("/scenarios", json!({})),
        ("/scenarios/0", json!({ "id": "0000000000000d01", "name": "" })),
        ("/scenarios/0/id", json!("d01")),
        ("/scenarios/0/funnel/stages", json!([])),
        ("/capacity", json!({ "people": 5 })),
        ("/capacity/followers", json!(0.5)),
        ("/thresholds/timid_below", json!(-0.01)),
        ("/thresholds/ambitious_above", json!(10.01)),
        ("/thresholds", json!({ "timid": 0.1 })),
        ("/schedule", json!({ "weights": [] })),
        ("/schedule/season", json!([1, 2, 3])),
        ("/schedule/season/0", json!(-1)),
        ("/schedule/mid_term_days", json!(65_536)),
        ("/schedule/actuals/1/leads", json!("sold")),
        ("/schedule/actuals/1/stage", json!("b01")),
        ("/schedule/actuals/0/typed/0/month", json!("2025-13")),
        ("/schedule/actuals/0/typed/0/month", json!("2025-09-01")),
        ("/schedule/actuals/0/typed/0", json!({ "month": "2025-09" })),
        ("/schedule/actuals/0/typed/0/count", json!(0.5)),
        ("/calendar/week/monday", json!(["9:00-12:30"])),
        ("/calendar/week/monday", json!(["09:00-24:01"])),
        ("/calendar/week", json!({ "holiday": [] })),
        ("/calendar/public_holidays", json!("belgium")),
        ("/calendar/closings/0/from", json!("2025-13-01")),
        ("/calendar/closings/0", json!({ "text": "why" })),
        ("/calendar/closings/0/text", too_long.clone()),
        ("/agreement/short_term_share", json!(101)),
        ("/agreement/attempts", json!(0)),
        ("/agreement/decision_days", json!(1_000)),
        ("/agreement/response_hours", json!([4, 8, 24])),
        ("/agreement/response_hours/2", json!(0)),
        ("/agreement/handover_fields/0", json!("shoe size")),
        ("/agreement/cadence", json!("yearly")),
        ("/agreement/escalation", too_long.clone()),
        ("/agreement/marketing", json!({ "age": 50 })),
        ("/signed/0/hash", json!("3D74")),
        ("/signed/0/at", json!("2026-01-15")),
        ("/signed/0/terms/prospects", json!(-1)),
        ("/signed/0/terms/objective", too_long.clone()),
        ("/signed/0/terms/agreement/attempts", json!(0)),
        ("/signed/0/terms", json!({ "currency": "EUR" })),
        ("/leads/0/value", json!(-0.01)),
        ("/leads/0/value", json!(10_000_000_000_000_i64)),
        ("/leads/0/note", too_long),
        ("/leads/0/evidence/pain", json!({ "note": "why" })),
        ("/leads/0/evidence/pain/answer", json!("perhaps")),
        ("/leads/0/owners", json!([])),
        ("/leads/0/owners/0/since", json!("2025-10-25")),
        ("/leads/0/owners/0/since", json!("2025-10-25T24:00:00Z")),
        ("/leads/0/owners/0", json!({ "team": "sales" })),
        ("/leads/0/progress/5/reason", json!(" ")),
        ("/leads/0/progress/5", json!({ "stage": "lost", "since": "2025-11-01T09:00:00Z" })),
        ("/leads/1", json!({ "id": "0000000000000c02" })),
    ] {
        refused(pointer, &replacement);
    }
}

#[test]
fn what_two_teams_cannot_agree_on_is_not_valid() {
    for (pointer, replacement) in [
        ("/language/words/0/of", json!("finance")),
        ("/language/words/2/part", json!("examples")),
        ("/language/words/0", json!({ "of": "pain", "part": "name" })),
        ("/language/words/0/text", json!({ "de": "" })),
        ("/language/rules/mid_term_mean", json!(101)),
        ("/language/rules/short_term", json!(["yes"])),
        ("/language/rules/short_term/2", json!("any")),
        ("/language/terms/0/key", json!("slaa")),
        ("/language/terms/0/owner", json!("finance")),
        ("/language/left_out/0", json!("0000000000000e01")),
        ("/process", json!({})),
        ("/process/0/category", json!("1")),
        ("/process/0/owner", json!("finance")),
        ("/process/0/days", json!(0)),
        ("/process/1/days", json!(366)),
        ("/process/1/lent_to", json!("sales")),
        ("/process/1/approach", json!({ "de": "" })),
        ("/process/0", json!({ "category": "mid-term", "owner": "sales", "days": 9 })),
        ("/leads/0/owners/2/loan/until", json!("2025-11-31x")),
        ("/leads/0/owners/2/loan/to", json!("finance")),
        ("/leads/0/owners/2/loan", json!({ "until": "2025-11-30" })),
        ("/leads/0/by_hand", json!({ "category": "mid-term", "since": "2025-11-04T10:00:00Z" })),
        ("/leads/0/by_hand/category", json!("2")),
        ("/leads/0/place", json!({ "at": "2026-01-14T16:00:00Z", "id": "0000000000000c02" })),
        ("/leads/0/place/fine", json!("7fff00")),
        ("/leads/0/place/fine", json!("8000000000000000")),
        ("/leads/0/place/fine", json!("80000001".repeat(13))),
        ("/leads/0/by_hand/reason", json!(" ")),
    ] {
        refused(pointer, &replacement);
    }
}

#[test]
fn what_no_round_can_be_is_not_valid() {
    for (pointer, replacement) in [
        ("/calibration", json!({})),
        ("/calibration/0/id", json!("f01")),
        ("/calibration/0/started", json!("2026-01-12")),
        ("/calibration/0/phase", json!("over")),
        ("/calibration/0/cases", json!([])),
        ("/calibration/0/cases/0", json!({})),
        ("/calibration/0/cases/0", json!({ "sample": "packaging-line", "note": "a" })),
        ("/calibration/0/cases/0", json!({ "sample": "packaging-line", "lead": "0000000000000c09" })),
        ("/calibration/0/cases/0/sample", json!("a lead")),
        ("/calibration/0/cases/2/lead", json!("c09")),
        ("/calibration/0/cases/2/evidence/budget", json!({ "note": "why" })),
        ("/calibration/0/participants/0/name", json!(" ")),
        ("/calibration/0/participants/0/team", json!("finance")),
        ("/calibration/0/participants/0/votes/0/case", json!(20)),
        ("/calibration/0/participants/0/votes/0/case", json!(-1)),
        ("/calibration/0/participants/0/votes/0/category", json!("1")),
        ("/calibration/0/participants/0/votes/1/criterion", json!("price")),
        ("/calibration/0/participants/0/votes/0", json!({ "case": 0 })),
    ] {
        refused(pointer, &replacement);
    }
}

#[test]
fn every_object_is_closed_and_every_field_described_and_in_the_fixture() {
    let schema = value(SCHEMA);
    let mut objects = vec![&schema];
    objects.extend(schema["$defs"].as_object().expect("definitions").values());
    let mut fields = BTreeSet::new();
    for object in objects.iter().filter(|object| object["type"] == "object") {
        assert_eq!(object["additionalProperties"], false, "{object}");
        for (name, field) in object["properties"].as_object().expect("properties") {
            let shared = field["$ref"].as_str().and_then(|path| schema.pointer(path.trim_start_matches('#')));
            let described =
                field["description"].is_string() || shared.is_some_and(|def| def["description"].is_string());
            assert!(described, "{name} has no description");
            fields.insert(name.clone());
        }
    }
    let mut found = BTreeSet::new();
    keys(&value(VERSION_1), &mut found);
    assert_eq!(found, fields);
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                found.insert(key.clone());
                keys(value, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}
