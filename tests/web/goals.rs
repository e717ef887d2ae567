//! The common objectives and their five verdicts.

use entente::i18n::Language::{English, French};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::Bench;

async fn with_objective(language: entente::i18n::Language) -> (Bench, String) {
    let bench = Bench::in_language(language).await;
    bench.click("#add-goal").await;
    let id = bench.session.peek(|plan| plan.objectives[0].id);
    (bench, format!("goal-{id}"))
}

fn verdicts(bench: &Bench) -> Vec<String> {
    ["specific", "measurable", "achievable", "realistic", "time-bound"]
        .map(|aspect| {
            let criterion = bench.find(&format!("[data-aspect={aspect}]"));
            criterion.get_attribute("data-verdict").expect("a verdict")
        })
        .to_vec()
}

async fn complete(bench: &Bench, goal: &str) {
    for (field, text) in [
        ("scope", "SMEs"),
        ("marketing-owner", "Ana"),
        ("sales-owner", "Paul"),
        ("baseline", "800000"),
        ("target", "1000000"),
        ("source", "CRM"),
        ("prospects-per-month", "417"),
        ("followers", "3"),
        ("leads-per-follower", "144"),
        ("start", "2026-01-01"),
        ("deadline", "2026-12-31"),
        ("review", "2026-03-31"),
    ] {
        bench.put(&format!("{goal}-{field}"), text).await;
    }
    bench.fill("1000000", "10000", "2").await;
}

#[wasm_bindgen_test]
async fn verdicts_follow_the_content_from_missing_to_met() {
    let (bench, goal) = with_objective(English).await;
    assert_eq!(verdicts(&bench), ["missing"; 5]);
    bench.put(&format!("{goal}-scope"), "  ").await;
    assert_eq!(verdicts(&bench)[0], "missing");
    bench.put(&format!("{goal}-scope"), "SMEs").await;
    assert_eq!(verdicts(&bench)[0], "weak");
    assert_eq!(bench.text("[data-aspect=specific] .criterion-next"), "Name who answers for it in marketing.");
    complete(&bench, &goal).await;
    assert_eq!(verdicts(&bench), ["met"; 5]);
    assert_eq!(bench.count(".criterion-next"), 0);
    assert_eq!(bench.text("[data-aspect=realistic] .verdict"), "Met");
    assert_eq!(
        bench.text("[data-aspect=realistic] .criterion-evidence"),
        "Over 365 days, 252 of them worked, the funnel asks each month for 417 prospects (marketing can bring 417) and 417 \
         leads to follow (sales can follow 417, 432 less days off)."
    );
}

#[wasm_bindgen_test]
async fn the_evidence_has_its_figures_in_both_languages() {
    let (bench, goal) = with_objective(French).await;
    complete(&bench, &goal).await;
    let evidence = |aspect| bench.text(&format!("[data-aspect={aspect}] .criterion-evidence"));
    assert_eq!(evidence("measurable"), "De 800 000 € à 1 000 000 €, source : CRM.");
    let odds = "Avec les 5 000 prospects possibles d’ici l’échéance, l’objectif a 51,37 % de chances.";
    let growth = "+25 % par rapport à aujourd’hui, entre 3 % et 50 %.";
    assert_eq!(evidence("achievable"), format!("{growth} {odds}"));
    bench.put(&format!("{goal}-target"), "2000000").await;
    assert_eq!(evidence("achievable"), "+150 % par rapport à aujourd’hui, au-delà du seuil de 50 % : trop ambitieux.");
    let next = bench.text("[data-aspect=achievable] .criterion-next");
    assert_eq!(next, "Visez moins loin ou ajoutez des moyens : jusqu’à 1 200 000 €, c’est atteignable.");
    bench.speak(English).await;
    assert_eq!(evidence("achievable"), "+150% against today is above 50%: too ambitious.");
}

#[wasm_bindgen_test]
async fn a_goal_is_achievable_with_a_fair_chance_only() {
    let (bench, goal) = with_objective(English).await;
    complete(&bench, &goal).await;
    let said = || (verdicts(&bench)[2].clone(), bench.text("[data-aspect=achievable] .criterion-evidence"));
    let begins = |said: &(String, String), verdict: &str, end: &str| {
        assert!(said.0 == verdict && said.1.ends_with(end), "{said:?}");
    };
    bench.put(&format!("{goal}-prospects-per-month"), "400").await;
    begins(
        &said(),
        "weak",
        "With the 4,796 prospects that can come by the deadline, the chance of the goal is 35.06%, below 50%: too ambitious.",
    );
    let next = bench.text("[data-aspect=achievable] .criterion-next");
    assert_eq!(next, "Prospects still missing: 188. Bring them, or raise the conversion.");
    bench.put(&format!("{goal}-unlikely"), "30").await;
    begins(&said(), "met", "the chance of the goal is 35.07%.");
    bench.put(&format!("{goal}-sure"), "35").await;
    begins(&said(), "weak", "above 35%: too timid.");
    bench.put(&format!("{goal}-prospects-per-month"), "").await;
    begins(
        &said(),
        "weak",
        "With the 5,000 prospects promised, the chance of the goal is 51.38%, above 35%: too timid.",
    );
}

#[wasm_bindgen_test]
async fn leave_is_taken_off_what_sales_can_follow() {
    let (bench, goal) = with_objective(English).await;
    complete(&bench, &goal).await;
    bench.put(&format!("{goal}-leave-days"), "25").await;
    assert_eq!(verdicts(&bench)[3], "weak");
    let evidence = bench.text("[data-aspect=realistic] .criterion-evidence");
    assert!(evidence.ends_with("(sales can follow 375, 432 less days off)."), "{evidence}");
}

#[wasm_bindgen_test]
async fn a_funnel_in_doubt_is_no_evidence() {
    let (bench, goal) = with_objective(English).await;
    complete(&bench, &goal).await;
    bench.put("conversion", "200").await;
    assert_eq!(verdicts(&bench)[3], "missing");
    bench.put("conversion", "2").await;
    assert_eq!(verdicts(&bench)[3], "met");
}

#[wasm_bindgen_test]
async fn a_target_can_become_the_goal_of_the_funnel() {
    let (bench, goal) = with_objective(English).await;
    assert_eq!(bench.count(".goal-link"), 0);
    bench.put(&format!("{goal}-target"), "500000").await;
    assert!(bench.text(".goal-link").contains("no goal yet"));
    bench.click(".goal-link button").await;
    assert_eq!((bench.written("revenue").as_str(), bench.count(".goal-link button")), ("500,000", 0));
    bench.type_over("revenue", "600000").await;
    assert!(bench.text(".goal-link").contains("counts back from €600,000, not from €500,000"));
}

#[wasm_bindgen_test]
async fn thresholds_are_editable_and_never_cross() {
    let (bench, goal) = with_objective(English).await;
    complete(&bench, &goal).await;
    bench.put(&format!("{goal}-timid"), "30").await;
    assert_eq!(verdicts(&bench)[2], "weak");
    bench.put(&format!("{goal}-timid"), "60").await;
    assert_eq!(bench.error(&format!("{goal}-timid")), "The thresholds for too timid and too ambitious would cross.");
    let fair = "Fair: growth from 30% to 50%, chance from 50% to 99%, for the whole plan";
    assert_eq!(bench.text(".criterion-setting summary"), fair);
    bench.click(".criterion-setting summary").await;
    bench.type_over(&format!("{goal}-timid"), "").await;
    bench.leave(&format!("{goal}-timid")).await;
    assert_eq!((bench.written(&format!("{goal}-timid")).as_str(), verdicts(&bench)[2].as_str()), ("3", "met"));
}

#[wasm_bindgen_test]
async fn an_objective_is_removed_and_brought_back_with_all_it_said() {
    let (bench, goal) = with_objective(English).await;
    bench.put(&format!("{goal}-scope"), "SMEs").await;
    bench.click(".goal-head .button-icon").await;
    assert_eq!(bench.count(".goal"), 0);
    bench.click(".toast .button-plain").await;
    assert_eq!(bench.written(&format!("{goal}-scope")), "SMEs");
}
