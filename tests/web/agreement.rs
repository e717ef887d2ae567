//! The agreement: it follows the funnel, says where both sides do not fit, and is signed.

use entente::domain::{CapacityEdit, Command, FunnelEdit, Money, ObjectiveEdit, ObjectiveId, Rate, StageEdit, StageId};
use entente::i18n::Language::{self, English, French};
use entente::ui::pages::{Agreement, Summary};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, settle};

/// 1,000,000 / 10,000 / 2 % in 2026: 417 prospects a month.
async fn filled(language: Language) -> Bench {
    filled_in(Bench::showing(language, || view! { <Agreement /> }.into_any()).await).await
}

async fn filled_in(bench: Bench) -> Bench {
    let id = ObjectiveId(7);
    let rate = Rate::from_millionths(20_000).ok();
    for command in [
        Command::EditFunnel(FunnelEdit::Revenue(Money::from_cents(100_000_000).ok())),
        Command::EditFunnel(FunnelEdit::AverageSale(Money::from_cents(1_000_000).ok())),
        Command::EditStage { id: StageId(1), edit: StageEdit::Rate(rate) },
        Command::AddObjective(id),
        Command::EditObjective { id, edit: ObjectiveEdit::Start("2026-01-01".parse().ok()) },
        Command::EditObjective { id, edit: ObjectiveEdit::Deadline("2026-12-31".parse().ok()) },
        Command::EditCapacity(CapacityEdit::Followers(Some(10))),
        Command::EditCapacity(CapacityEdit::LeadsPerFollower(Some(40))),
    ] {
        bench.session.run(command).unwrap_or_else(|rejection| panic!("{rejection}"));
    }
    settle().await;
    bench
}

#[wasm_bindgen_test]
async fn without_numbers_the_promises_are_open_and_nothing_is_signed() {
    let bench = Bench::showing(English, || view! { <Agreement /> }.into_any()).await;
    assert_eq!(bench.count("[data-testid=agreement-open]"), 1);
    bench.click("[data-testid=sign]").await;
    assert!(bench.text("[data-testid=sign-refused]").starts_with("Promises are still open"));
    assert!(bench.session.peek(|plan| plan.signed.is_empty()));
}

#[wasm_bindgen_test]
async fn the_promises_follow_the_funnel_and_a_gap_is_said_with_both_numbers() {
    let bench = filled(English).await;
    assert_eq!(bench.text("[data-testid=agreement-prospects]"), "417 prospects a month");
    assert_eq!(bench.text("[data-verdict=broken]").trim(), "417 promised a month, sales can follow 386.");
    bench.speak(French).await;
    assert_eq!(bench.text("[data-testid=agreement-prospects]"), "417 prospects par mois");
    let each = Command::EditCapacity(CapacityEdit::LeadsPerFollower(Some(44)));
    bench.session.run(each).unwrap_or_else(|rejection| panic!("{rejection}"));
    settle().await;
    assert_eq!(bench.count("[data-verdict=broken]"), 0);
}

#[wasm_bindgen_test]
async fn a_figure_out_of_bounds_is_refused_at_its_field() {
    let bench = filled(English).await;
    bench.type_over("agreement-attempts", "0").await;
    assert_eq!(bench.error("agreement-attempts"), "Type a whole number from 1 to 999.");
    bench.type_over("agreement-share-1", "80").await;
    assert_eq!(bench.error("agreement-share-1"), "The shares are more than 100% together.");
    bench.type_over("agreement-share-1", "30").await;
    assert!(bench.text("[data-testid=rest]").contains("40%"));
}

#[wasm_bindgen_test]
async fn signing_freezes_and_what_changes_then_is_an_amendment_until_undone() {
    let bench = filled(English).await;
    bench.click("[data-testid=sign]").await;
    assert!(bench.text("[data-testid=sign-refused]").starts_with("Each side signs by a name"));
    bench.type_over("sign-marketing", "Camille").await;
    bench.type_over("sign-sales", "Marc").await;
    bench.click("[data-testid=sign]").await;
    assert!(bench.text("[data-testid=agreement-version]").starts_with("Version 1, signed on"));
    assert_eq!((bench.count("[data-testid=sign]"), bench.count("[data-testid=amendment]")), (0, 0));
    bench.session.pause();
    bench.type_over("agreement-attempts", "5").await;
    assert_eq!(bench.text(".agreement [data-testid=amendment]"), "Attempts to reach a lead3 attempts5 attempts");
    bench.session.undo();
    settle().await;
    assert_eq!(bench.count("[data-testid=amendment]"), 0);
    bench.session.undo();
    settle().await;
    assert!(bench.text("[data-testid=agreement-version]").starts_with("Not signed yet"));
}

#[wasm_bindgen_test]
async fn every_signed_version_is_listed_with_what_it_changed() {
    let bench = filled(English).await;
    assert_eq!(bench.count("[data-testid=agreement-versions]"), 0);
    bench.type_over("sign-marketing", "Camille").await;
    bench.type_over("sign-sales", "Marc").await;
    bench.click("[data-testid=sign]").await;
    assert_eq!(bench.text("[data-testid=agreement-versions] summary"), "1 signed version");
    bench.type_over("agreement-attempts", "5").await;
    bench.type_over("sign-sales", "Ana").await;
    bench.click("[data-testid=sign]").await;
    bench.click("[data-testid=agreement-versions] summary").await;
    assert_eq!(bench.count("[data-testid=signed-version]"), 2);
    let newest = bench.text("[data-testid=signed-version]");
    assert!(newest.starts_with("Version 2, signed on"), "{newest}");
    assert!(newest.contains("Signed by Camille for marketing and Ana for sales"), "{newest}");
    assert!(newest.contains("What version 2 changed"), "{newest}");
    assert!(newest.contains("Attempts to reach a lead3 attempts5 attempts"), "{newest}");
    // Nothing came before the first.
    assert_eq!(bench.count("[data-testid=signed-version] table"), 1);
}

#[wasm_bindgen_test]
async fn hours_are_read_when_the_field_is_left() {
    let bench = filled(French).await;
    bench.input("calendar-5").set_value("9h-12h");
    bench.send("calendar-5", "change").await;
    assert_eq!(bench.written("calendar-5"), "09:00-12:00");
    bench.input("calendar-5").set_value("9h-");
    bench.send("calendar-5", "change").await;
    assert!(bench.error("calendar-5").starts_with("Chaque ouverture"));
    assert_eq!(bench.written("calendar-5"), "9h-");
}

#[wasm_bindgen_test]
async fn the_summary_has_the_sentence_the_chance_and_every_verdict_in_both_languages() {
    let bench = Bench::showing(English, || view! { <Summary /> }.into_any()).await;
    assert_eq!(bench.count("[data-testid=summary-goal]"), 0);
    assert!(bench.text(".summary").contains("No common objective is written down yet."));
    let bench = filled_in(bench).await;
    let sentence = bench.text("[data-testid=summary-sentence]");
    assert_eq!(sentence, "€1,000,000 ÷ €10,000 = 100 sales; ÷ 2% = 5,000 prospects");
    assert!(bench.text(".summary-odds").contains("51 times out of 100"), "{}", bench.text(".summary-odds"));
    assert_eq!(bench.count("[data-testid=summary-criterion]"), 5);
    bench.speak(French).await;
    let sentence = bench.text("[data-testid=summary-sentence]");
    assert_eq!(sentence, "1 000 000 € ÷ 10 000 € = 100 ventes ; ÷ 2 % = 5 000 prospects");
    assert!(bench.text("[data-testid=summary-criterion]").starts_with("Spécifique"));
}
