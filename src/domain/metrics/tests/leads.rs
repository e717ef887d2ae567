//! Categories, cohorts, ages, reasons, handovers, clocks. Now is Tuesday 31 March 2026, 12:00.

use super::*;
use crate::domain::schedule::Month;
use crate::domain::{FunnelStage, Rate};
use Category::{LongTerm, ShortTerm, ToQualify};
use LeadStage::{Accepted, Appointment as Met, Lost, New, Opportunity, Rejected, Won};
use Team::{InsideSales, Marketing, Sales};

const NOW: &str = "2026-03-31 12:00";

fn month(text: &str) -> Month {
    text.parse().expect(text)
}

#[test]
fn a_lead_that_reaches_a_stage_again_counts_once_and_lost_ones_stay_in() {
    let again = lead(Sales, "2026-02-01 10:00")
        .reached(Accepted, "2026-02-02 10:00")
        .reached(Opportunity, "2026-03-03 10:00")
        .reached(Lost, "2026-03-04 10:00")
        .reached(Accepted, "2026-03-05 10:00")
        .reached(Opportunity, "2026-03-06 10:00")
        .reached(Lost, "2026-03-20 10:00");
    let plan = with(with(plan(), again), lead(Sales, "2026-03-01 10:00").reached(Won, "2026-03-09 10:00"));
    for (stage, expected) in [(New, 1), (Accepted, 1), (Met, 2), (Opportunity, 2), (Won, 1), (Lost, 1), (Rejected, 0)] {
        assert_eq!(behind(&plan, NOW, Figure::Reached(stage)), expected, "{stage:?}");
    }
    let reasons = march(&plan, NOW).reasons;
    assert_eq!(reasons.ranked(Lost), [Reason { text: "why".to_owned(), leads: 1 }]);
}

#[test]
fn leads_that_came_in_are_counted_by_their_category_today() {
    let mut plan = with(plan(), lead(Sales, "2026-02-28 10:00").of(ShortTerm));
    for category in [ShortTerm, ShortTerm, LongTerm, ToQualify] {
        plan = with(plan, lead(Marketing, "2026-03-01 00:00").of(category));
    }
    let found = march(&plan, NOW).categories;
    assert_eq!((found.total(), found.months.len()), ([2, 0, 1, 1], 1));
    assert_eq!(found.month(month("2026-02")), [0; 4]);
    let all = dashboard(&plan, &yardstick(&plan, NOW), scope("2026-02-01", "2026-03-31")).categories;
    assert_eq!((all.total(), all.month(month("2026-02"))), ([3, 0, 1, 1], [1, 0, 0, 0]));
}

/// Three weeks from a prospect to its sale, at 50 %.
#[test]
fn a_cohort_younger_than_its_lag_is_immature_and_not_short() {
    let mut plan = plan();
    let rate = Rate::from_millionths(500_000).ok();
    plan.funnel.stages =
        vec![FunnelStage { lag_days: 21, ..FunnelStage::new(StageId(1), String::new(), Marketing, rate) }];
    let won = |created: &str| lead(Sales, created).reached(Won, "2026-03-30 10:00");
    for story in [
        won("2026-01-05 10:00"),
        lead(Sales, "2026-01-06 10:00").reached(Lost, "2026-02-01 10:00"),
        lead(Sales, "2026-02-06 10:00").reached(Accepted, "2026-02-07 10:00").reached(Lost, "2026-02-08 10:00"),
        lead(Sales, "2026-02-09 10:00"),
        lead(Sales, "2026-03-09 10:00"),
        lead(Sales, "2026-03-31 10:00"),
    ] {
        plan = with(plan, story);
    }
    let by = yardstick(&plan, NOW);
    let cohorts = dashboard(&plan, &by, scope("2026-01-01", "2026-03-31")).cohorts;
    let of = |text: &str| {
        let cohort = cohorts.0.get(&month(text)).copied().unwrap_or_default();
        (cohort.reached, cohort.refused, cohorts.ripeness(month(text), &plan.funnel, by.today))
    };
    assert_eq!(of("2026-01"), ([2, 1, 1, 1, 1], 1, Ripeness::Enough));
    assert_eq!(of("2026-02"), ([2, 1, 0, 0, 0], 1, Ripeness::Short));
    assert_eq!(of("2026-03"), ([2, 0, 0, 0, 0], 0, Ripeness::Immature(day("2026-04-21"))));
    let ripe = |today: &str| cohorts.ripeness(month("2026-03"), &plan.funnel, day(today));
    assert_eq!((ripe("2026-04-20"), ripe("2026-04-21")), (Ripeness::Immature(day("2026-04-21")), Ripeness::Short));
    plan.funnel.stages.iter_mut().for_each(|stage| stage.rate = None);
    assert_eq!(cohorts.ripeness(month("2026-01"), &plan.funnel, by.today), Ripeness::Open);
}

#[test]
fn only_open_leads_age_and_each_is_in_one_band() {
    let mut plan = plan();
    for (team, created) in [
        (Sales, "2026-03-31 10:00"),
        (Sales, "2026-03-24 10:00"),
        (Marketing, "2026-03-23 10:00"),
        (Sales, "2025-09-01 10:00"),
    ] {
        plan = with(plan, lead(team, created));
    }
    plan = with(plan, lead(Sales, "2025-01-01 10:00").reached(Won, "2025-02-01 10:00"));
    let ageing = march(&plan, NOW).ageing;
    assert_eq!(ageing.0, [[0, 0, 2], [1, 0, 0], [0; 3], [0; 3], [0, 0, 1]]);
    assert_eq!(Band::ALL.map(|band| behind(&plan, NOW, Figure::Aged(band))), [2, 1, 0, 0, 1]);
}

#[test]
fn reasons_are_ranked_whatever_their_case_and_accents() {
    let mut plan = plan();
    for reason in ["Trop cher", "budget", "trop cher ", "Concurrent", "TROP CHÉR"] {
        plan = with(plan, lead(Sales, "2026-03-01 10:00").because(Lost, "2026-03-02 10:00", reason));
    }
    plan = with(plan, lead(Sales, "2026-02-01 10:00").because(Lost, "2026-02-02 10:00", "budget"));
    plan = with(plan, lead(Sales, "2026-03-01 10:00").because(Rejected, "2026-03-02 10:00", "budget"));
    let reopened = lead(Sales, "2026-03-01 10:00").because(Lost, "2026-03-02 10:00", "budget");
    plan = with(plan, reopened.reached(Accepted, "2026-03-03 10:00"));
    let reasons = march(&plan, NOW).reasons;
    let said = |stage| -> Vec<_> { reasons.ranked(stage).into_iter().map(|one| (one.text, one.leads)).collect() };
    assert_eq!(said(Lost), [("Trop cher".to_owned(), 3), ("budget".to_owned(), 1), ("Concurrent".to_owned(), 1)]);
    assert_eq!((said(Rejected), reasons.leads(Lost)), (vec![("budget".to_owned(), 1)], 5));
    let asked =
        Asked { figure: Figure::Refused(Lost), scope: scope("2026-03-01", "2026-03-31"), text: "trop cher".to_owned() };
    assert_eq!(plan.leads.values().filter(|lead| asked.has(lead, &yardstick(&plan, NOW))).count(), 3);
}

#[test]
fn a_lead_that_went_the_same_way_twice_counts_once() {
    let twice = lead(Marketing, "2026-02-01 10:00")
        .handed(Sales, "2026-03-02 10:00")
        .handed(Marketing, "2026-03-03 10:00")
        .to(Marketing, "Ann", "2026-03-04 10:00")
        .lent(Sales, "2026-03-05 10:00", "2026-03-09")
        .handed(InsideSales, "2026-04-01 10:00");
    let plan = with(with(plan(), twice), lead(Sales, "2026-02-01 10:00").handed(InsideSales, "2026-03-31 23:00"));
    let found = march(&plan, NOW).handovers;
    assert_eq!((found.way(Marketing, Sales), found.way(Sales, Marketing), found.way(Sales, InsideSales)), (1, 1, 1));
    assert_eq!((found.all(false), found.all(true), found.lent(Sales), found.lent(Marketing)), (1, 2, 1, 0));
}

/// Working days have eight hours here.
#[test]
fn both_clocks_run_in_business_time_and_are_told_by_median_and_ninetieth() {
    let mut plan = plan();
    for (handed, called) in [
        ("2026-03-02 11:00", Some("2026-03-02 12:00")),
        ("2026-03-02 14:00", Some("2026-03-03 11:00")),
        ("2026-03-06 17:00", Some("2026-03-09 12:00")),
        ("2026-03-06 18:00", None),
        ("2026-02-27 12:00", Some("2026-03-02 12:00")),
    ] {
        let story = lead(Marketing, "2026-02-27 10:00").handed(InsideSales, handed);
        plan = with(plan, called.into_iter().fold(story, |story, when| story.called(when, true)));
    }
    plan = with(plan, lead(Sales, "2026-03-02 10:00").reached(Rejected, "2026-03-02 11:00"));
    let hours = |spread: Spread| {
        let hours = |seconds: Option<u64>| seconds.map(|seconds| seconds / 3_600);
        (spread.leads, hours(spread.median), hours(spread.ninetieth))
    };
    let clocks = march(&plan, NOW).clocks;
    // 0, 9, 12, 47 and 48 hours until the assignment; 1, 3 and 5 until the contact.
    assert_eq!(hours(clocks.waited), (5, Some(12), Some(48)));
    assert_eq!((hours(clocks.answered), clocks.waiting), ((3, Some(3), Some(5)), 2));
    let counts = Clocks::FIGURES.map(|figure| behind(&plan, NOW, figure));
    assert_eq!(counts, [5, 3, 2]);
}
