//! The plan month by month: what is missing for it, its rows, what is typed and counted, what is late, the last useful days.
//!
//! It is 15 March 2026 in these tests.

use std::sync::Arc;

use entente::domain::{Command, Holding, Lead, LeadId, LeadStage, Ledger, Milestone, StageEdit, StageId, Team};
use entente::i18n::Language::{English, French};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, settle};

/// 120 prospects for 12 sales over 2026: ten a month.
async fn year(language: entente::i18n::Language) -> Bench {
    let bench = Bench::in_language(language).await;
    bench.fill("120000", "10000", "10").await;
    bench.click("#add-goal").await;
    let id = bench.session.peek(|plan| plan.objectives[0].id);
    bench.put(&format!("goal-{id}-start"), "2026-01-01").await;
    bench.put(&format!("goal-{id}-deadline"), "2026-12-31").await;
    bench
}

async fn lag(bench: &Bench, days: u16) {
    let edit = StageEdit::LagDays(days);
    bench.session.run(Command::EditStage { id: StageId(1), edit }).expect("is there");
    settle().await;
}

/// What a row says: planned, gap, from today on.
fn row(bench: &Bench, row: &str) -> [String; 3] {
    ["planned", "gap", "catch-up"].map(|part| bench.text(&format!("#schedule-months {row} .schedule-{part}")))
}

fn at(month: &str) -> String {
    format!("[data-month='{month}']")
}

fn status(bench: &Bench) -> String {
    bench.text("[data-testid=schedule-status]")
}

#[wasm_bindgen_test]
async fn without_dates_it_says_what_is_missing_and_leads_there() {
    let bench = Bench::in_language(English).await;
    assert_eq!(bench.count("[data-testid=schedule]"), 0);
    bench.fill("120000", "10000", "10").await;
    let missing = || bench.text("[data-testid=schedule-missing]");
    assert!(missing().contains("there is none yet"), "{}", missing());
    bench.click("#add-goal").await;
    assert!(missing().contains("no start yet"), "{}", missing());
    let id = bench.session.peek(|plan| plan.objectives[0].id);
    bench.put(&format!("goal-{id}-start"), "2026-12-31").await;
    assert!(missing().contains("no deadline yet"), "{}", missing());
    bench.put(&format!("goal-{id}-deadline"), "2026-01-01").await;
    assert!(missing().contains("comes before its start"), "{}", missing());
    bench.put(&format!("goal-{id}-start"), "2025-12-01").await;
    assert_eq!((bench.count("[data-testid=schedule-missing]"), bench.count("[data-testid=month]")), (0, 2));
}

#[wasm_bindgen_test]
async fn a_year_has_twelve_rows_that_follow_every_key_stroke() {
    let bench = year(English).await;
    assert_eq!(bench.count("[data-testid=month]"), 12);
    assert_eq!(row(&bench, &at("2026-01")), ["10", "—", "—"]);
    assert_eq!(row(&bench, &at("2026-12")), ["10", "—", "13"]);
    assert_eq!(row(&bench, "[data-testid=whole]"), ["120", "−120", "120"]);
    assert_eq!(bench.count("[data-testid=early]"), 0);
    assert_eq!(status(&bench), "120 of 120 prospects are still missing, by 31 Dec 2026 at the latest.");
    bench.type_over("revenue", "240000").await;
    assert_eq!(row(&bench, &at("2026-01"))[0], "20");
    bench.type_over("revenue", "x").await;
    assert_eq!(bench.count("[hidden] > [data-testid=schedule]"), 1);
}

#[wasm_bindgen_test]
async fn a_typed_number_makes_the_gap_and_is_undone_as_one_step() {
    let bench = year(English).await;
    bench.type_over("actual-2026-01", "14").await;
    bench.type_over("actual-2026-02", "4").await;
    assert_eq!(row(&bench, &at("2026-01"))[1], "+4");
    assert_eq!(row(&bench, &at("2026-02"))[1], "−6");
    assert_eq!(row(&bench, "[data-testid=whole]"), ["120", "−102", "102"]);
    let late = bench.find("[data-month='2026-02'] .schedule-gap").get_attribute("data-tone");
    assert_eq!(late.as_deref(), Some("late"));
    bench.leave("actual-2026-02").await;
    bench.session.undo();
    settle().await;
    assert_eq!((bench.written("actual-2026-02").as_str(), bench.written("actual-2026-01").as_str()), ("", "14"));
}

#[wasm_bindgen_test]
async fn what_is_no_count_errs_at_its_field_and_loses_nothing() {
    let bench = year(English).await;
    bench.type_over("actual-2026-01", "14").await;
    for bad in ["many", "-1", "1.5", "9999999999"] {
        bench.put("actual-2026-01", bad).await;
        assert_ne!(bench.error("actual-2026-01"), "", "{bad}");
        assert_eq!(bench.written("actual-2026-01"), bad);
    }
    assert_eq!(row(&bench, &at("2026-01"))[1], "+4");
    bench.put("season-1", "some").await;
    assert_ne!(bench.error("season-1"), "");
    bench.put("useful-1", "70000").await;
    assert_ne!(bench.error("useful-1"), "");
}

#[wasm_bindgen_test]
async fn leads_are_counted_from_the_stage_that_is_chosen() {
    let bench = year(English).await;
    let since = "2026-02-10T12:00:00Z".parse().expect("a moment");
    let mut lead = Lead::owned(LeadId(7), Ledger::starting(Holding::of(Team::Sales, since)));
    let lost = |stage| Milestone { stage, since, reason: "no budget".to_owned() };
    lead.progress.reach(lost(LeadStage::Accepted)).expect("fits");
    lead.progress.reach(lost(LeadStage::Lost)).expect("has a reason");
    bench.session.run(Command::AddLeads(vec![lead])).expect("fits");
    choose(&bench, "schedule-counted", 2).await;
    assert_eq!(bench.text("[data-month='2026-02'] .schedule-actual"), "1");
    assert_eq!(bench.text("[data-month='2026-01'] .schedule-actual"), "0");
    assert_eq!(bench.text("[data-month='2026-04'] .schedule-actual"), "—");
    assert_eq!(row(&bench, &at("2026-02"))[1], "−9");
    choose(&bench, "schedule-counted", 5).await;
    assert_eq!(bench.text("[data-month='2026-02'] .schedule-actual"), "0");
    let kept = bench.session.peek(|plan| Arc::new(plan.schedule.clone()));
    assert_eq!(kept.countings(), [(Some(StageId(1)), LeadStage::Won)]);
}

#[wasm_bindgen_test]
async fn late_needs_are_told_with_what_hangs_on_them() {
    let bench = year(English).await;
    lag(&bench, 59).await;
    assert_eq!(row(&bench, "[data-testid=early]"), ["20", "−20", "—"]);
    let late = "Already late: 20 prospects were needed before 1 Jan 2026. On them hang 2 sales (€20,000) that will not \
                close by 31 Dec 2026, unless the months left bring as many more.";
    assert_eq!(bench.text("[data-testid=schedule-late]"), late);
    // The last day was 10 January.
    lag(&bench, 355).await;
    let over =
        "120 prospects are missing, and none that comes now closes by 31 Dec 2026: that is 12 sales (€120,000) less.";
    assert_eq!((status(&bench).as_str(), bench.count("[data-testid=schedule-late]")), (over, 0));
}

#[wasm_bindgen_test]
async fn the_sales_have_their_own_months() {
    let bench = year(French).await;
    lag(&bench, 59).await;
    choose(&bench, "schedule-stage", 1).await;
    assert_eq!(row(&bench, &at("2026-01"))[0], "1");
    assert_eq!(bench.count("[data-testid=early]"), 0);
    bench.type_over("actual-2026-01", "12").await;
    assert_eq!(status(&bench), "Le plan est atteint : 12 ventes.");
    choose(&bench, "schedule-stage", 0).await;
    assert_eq!(bench.written("actual-2026-01"), "");
}

#[wasm_bindgen_test]
async fn a_quarter_and_two_put_the_leads_for_the_last_quarter_into_the_first() {
    let bench = Bench::with_detail(English).await;
    bench.fill("2000000", "75000", "20").await;
    bench.click("#add-goal").await;
    let id = bench.session.peek(|plan| plan.objectives[0].id);
    bench.put(&format!("goal-{id}-start"), "2020-10-01").await;
    bench.put(&format!("goal-{id}-deadline"), "2020-12-31").await;
    let stage = StageId(1);
    choose(&bench, &format!("stage-{stage}-lag-unit"), 1).await;
    bench.type_over(&format!("stage-{stage}-lag"), "9").await;
    assert_eq!(bench.session.peek(|plan| plan.funnel.stages[0].lag_months), Some(9));
    assert_eq!(bench.text(".stages-sales .stages-lag"), "274 days from the first stage");
    assert_eq!(row(&bench, "[data-testid=early]")[0], "133");
    let last = || bench.text("[data-testid=useful][data-category='1'] td:last-child");
    assert_eq!(last(), "31 Mar 2020, over");
    // Back in days they are as long, to the nearest.
    choose(&bench, &format!("stage-{stage}-lag-unit"), 0).await;
    assert_eq!(
        bench.session.peek(|plan| (plan.funnel.stages[0].lag_days, plan.funnel.stages[0].lag_months)),
        (274, None)
    );
}

#[wasm_bindgen_test]
async fn each_category_has_its_last_useful_day() {
    let bench = year(English).await;
    let last = |category: u32| bench.text(&format!("[data-testid=useful][data-category='{category}'] td:last-child"));
    assert_eq!(last(2), "31 Dec 2026");
    bench.type_over("useful-1", "30").await;
    bench.type_over("useful-3", "300").await;
    assert_eq!((last(1), last(3)), ("1 Dec 2026".to_owned(), "6 Mar 2026, over".to_owned()));
}

#[wasm_bindgen_test]
async fn weights_move_the_months_and_a_year_of_nothing_is_refused_in_words() {
    let bench = year(English).await;
    bench.type_over("season-8", "0").await;
    bench.type_over("season-12", "200").await;
    assert_eq!((row(&bench, &at("2026-08"))[0].as_str(), row(&bench, &at("2026-12"))[0].as_str()), ("0", "20"));
    bench.type_over("season-8", "").await;
    bench.type_over("season-12", "100").await;
    assert!(bench.session.peek(|plan| plan.schedule.is_empty()));
    for month in 1..=12 {
        bench.put(&format!("season-{month}"), "0").await;
    }
    assert!(bench.text("[data-testid=schedule-missing]").contains("weighs 0"));
    assert!(bench.error("season-12").contains("Give one of them a weight"));
    bench.put("season-12", "1").await;
    assert_eq!(row(&bench, &at("2026-12"))[0], "120");
}

#[wasm_bindgen_test]
async fn the_slider_reads_a_month() {
    let bench = year(English).await;
    assert_eq!(bench.text("[data-testid=schedule-reader-text]"), "Mar 2026: 10 planned, 0 actual");
    bench.put("schedule-reader", "11").await;
    assert_eq!(bench.text("[data-testid=schedule-reader-text]"), "Dec 2026: 10 planned, 0 actual");
}

#[wasm_bindgen_test]
async fn a_stage_that_goes_takes_its_numbers_along_and_brings_them_back() {
    let bench = year(English).await;
    let (id, session) = (StageId(2), bench.session);
    let stage =
        entente::domain::FunnelStage::new(id, "visits".to_owned(), Team::Marketing, entente::domain::Rate::ONE.into());
    session.run(Command::AddStage { stage, place: 0 }).expect("fits");
    settle().await;
    choose(&bench, "schedule-stage", 0).await;
    bench.type_over("actual-2026-01", "3").await;
    session.run(Command::RemoveStage(id)).expect("is there");
    settle().await;
    assert!(session.peek(|plan| plan.schedule.is_empty()));
    session.undo();
    settle().await;
    assert_eq!(bench.written("actual-2026-01"), "3");
}

/// Chooses the option at a place of a list.
async fn choose(bench: &Bench, id: &str, place: i32) {
    use wasm_bindgen::JsCast;
    let list = bench.find(&format!("[id='{id}']"));
    let list: web_sys::HtmlSelectElement = list.dyn_into().unwrap_or_else(|_| panic!("{id} is no list"));
    list.set_selected_index(place);
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    let event = web_sys::Event::new_with_event_init_dict("change", &init);
    let _ = list.dispatch_event(&event.unwrap_or_else(|_| panic!("no event")));
    settle().await;
}
