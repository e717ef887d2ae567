//! Who holds what, and for how long. Now is Friday 20 March 2026, 12:00.

use super::*;
use crate::domain::Money;
use LeadStage::Won;
use Team::{Marketing, Sales};

const NOW: &str = "2026-03-20 12:00";

/// Team, person, open, held, days.
fn rows(plan: &Plan, from: &str, to: &str) -> Vec<(Team, String, u32, u32, u64)> {
    let found = dashboard(plan, &yardstick(plan, NOW), scope(from, to)).owners;
    found.rows().map(|row| (row.team, row.person.clone(), row.open, row.held, row.days)).collect()
}

#[test]
fn days_are_shared_out_among_the_owners_and_only_those_of_the_period_count() {
    let story = lead(Marketing, "2026-02-20 10:00")
        .to(Sales, "Ann", "2026-03-02 10:00")
        .to(Sales, "Zoé", "2026-03-05 10:00")
        .to(Sales, "ann ", "2026-03-11 10:00");
    let plan = with(plan(), story);
    let ann = |open, held, days| (Sales, "Ann".to_owned(), open, held, days);
    assert_eq!(
        rows(&plan, "2026-02-01", "2026-03-31"),
        [(Marketing, String::new(), 0, 1, 10), ann(1, 1, 3 + 9), (Sales, "Zoé".to_owned(), 0, 1, 6)]
    );
    // Spelled as it is in the first stretch that counts.
    assert_eq!(rows(&plan, "2026-03-12", "2026-03-31"), [(Sales, "ann".to_owned(), 1, 1, 8)]);
    // Open leads are those of today: who has one has a row.
    assert_eq!(
        rows(&plan, "2026-03-06", "2026-03-06"),
        [(Sales, "ann".to_owned(), 1, 0, 0), (Sales, "Zoé".to_owned(), 0, 1, 1)]
    );
}

#[test]
fn a_closed_lead_is_held_until_it_was_closed_and_by_nobody_now() {
    let plan = with(plan(), lead(Sales, "2026-03-02 10:00").reached(Won, "2026-03-04 10:00"));
    assert_eq!(rows(&plan, "2026-03-01", "2026-03-31"), [(Sales, String::new(), 0, 1, 2)]);
    assert_eq!(rows(&plan, "2026-03-05", "2026-03-31"), []);
}

#[test]
fn what_is_open_has_a_value_and_may_be_overdue() {
    let mut lent = lead(Marketing, "2026-03-02 10:00").lent(Sales, "2026-03-03 10:00", "2026-03-19");
    lent.value = Money::from_cents(500).ok();
    let called = lead(Sales, "2026-03-02 10:00").called("2026-03-02 11:00", true);
    let plan = with(with(plan(), lent), called);
    let found = march(&plan, NOW).owners;
    let row = found.rows().find(|row| row.team == Sales).expect("a row");
    assert_eq!((row.open, row.value, row.overdue), (2, Money::from_cents(500).expect("fits"), 1));
}
