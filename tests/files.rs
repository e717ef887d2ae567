//! Plan files: every version ever released opens, every damaged or foreign file is named, nothing else gets in.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

#[path = "common/plans.rs"]
mod plans;
#[path = "common/schedules.rs"]
mod schedules;

mod files {
    mod csv;
    mod damaged;
    mod damaged_calibration;
    mod damaged_campaigns;
    mod damaged_language;
    mod damaged_numbers;
    mod damaged_process;
    mod foreign;
    mod hostile;
    mod parts;
    mod places;
    mod preview;
    mod sample;
    mod schema;

    /// A plan of version 1 with every field and every choice in it. Never edit it but to add an optional field.
    pub const VERSION_1: &str = include_str!("files/plan-1.entente.json");

    /// The line of it, from 1, on which `text` stands first: it moves whenever a field is added above.
    pub fn line_of(text: &str) -> usize {
        VERSION_1.lines().position(|line| line.contains(text)).expect(text) + 1
    }
}

use chrono::{DateTime, Utc};
use entente::domain::{Answer, Criterion, LeadId, LeadStage, Money, Plan, Quantity, Rate, Team};
use entente::file::{self, NEWEST};
use files::VERSION_1;

/// One file per version, oldest first. The length is part of the type: a new version without its file does not compile.
const FIXTURES: [&str; NEWEST] = [VERSION_1];

fn read(text: &str) -> Plan {
    file::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn every_version_opens_as_the_same_plan() {
    let golden = read(FIXTURES[NEWEST - 1]);
    for fixture in FIXTURES {
        assert_eq!(read(fixture), golden);
    }
}

#[test]
fn the_newest_version_is_written_byte_by_byte_as_it_was_read() {
    let newest = FIXTURES[NEWEST - 1];
    assert_eq!(file::write(&read(newest)), newest);
}

#[test]
fn the_fixture_means_what_it_says() {
    let plan = read(VERSION_1);
    assert_eq!((&*plan.name, plan.currency.code()), ("Plan commun – été", "CHF"));
    assert_eq!(plan.objectives[0].baseline.map(Quantity::ten_thousandths), Some(-125_000));
    assert_eq!(plan.funnel.average_sale.map(Money::cents), Some(999_999));
    let rates: Vec<_> = plan.funnel.stages.iter().map(|stage| stage.rate.map(Rate::millionths)).collect();
    assert_eq!(rates, [Some(12_500), Some(1), Some(1_000_000), None]);
    assert_eq!(
        (plan.capacity.followers, plan.capacity.leads_per_follower, plan.capacity.leave_days),
        (Some(5), Some(25), Some(25))
    );
    assert_eq!(plan.thresholds.sure_above.millionths(), 975_000);
    let lead = plan.lead(LeadId(0xc01)).expect("is there");
    assert_eq!(lead.evidence.answer(Criterion::Need), Answer::Partly);
    assert_eq!(lead.owners.current().team, Team::Marketing);
    assert_eq!(lead.progress.stage(), LeadStage::Won);
    let created: DateTime<Utc> = "2025-10-25T22:30:00Z".parse().expect("a moment");
    assert_eq!(lead.owners.begun(), created);
}

#[test]
fn a_signature_is_read_with_what_it_signed_and_a_changed_one_is_known() {
    let plan = read(VERSION_1);
    let [signed] = &plan.signed[..] else { panic!("one version") };
    assert!(signed.is_sound());
    for (from, to) in [
        ("\"qualified\": 84", "\"qualified\": 48"),
        ("\"at\": \"2026-01-15T09:30:00Z\"", "\"at\": \"2026-01-16T09:30:00Z\""),
        ("\"hash\": \"3d", "\"hash\": \"4d"),
        ("\"cadence\": \"quarterly\"", "\"cadence\": \"monthly\""),
    ] {
        let changed = VERSION_1.replacen(from, to, 1);
        assert_ne!(changed, VERSION_1, "{from}");
        assert!(!read(&changed).signed[0].is_sound(), "{to}");
    }
}

#[test]
fn what_may_be_written_in_another_way_is_read_the_same() {
    let golden = read(VERSION_1);
    let json: serde_json::Value = serde_json::from_str(VERSION_1).expect("JSON");
    let leads = VERSION_1.replacen("0000000000000c01", "0000000000000c03", 1);
    assert_eq!(read(&leads).leads.keys().copied().collect::<Vec<_>>(), [LeadId(0xc02), LeadId(0xc03)]);
    for same in [
        format!("\u{feff}{VERSION_1}"),
        format!("\n\t {VERSION_1}\r\n"),
        VERSION_1.replace('\n', "\r\n"),
        VERSION_1.replace(": 1000000", ": 1e6").replace("45000.5", "45000.50"),
        VERSION_1.replace("é", "\\u00e9").replace("😀", "\\ud83d\\ude00"),
        VERSION_1.replace("T22:30:00Z", "T23:30:00+01:00"),
        // Keys in the order of the alphabet and no white space.
        json.to_string(),
    ] {
        assert_eq!(read(&same), golden, "{same}");
    }
}
