//! How sure the goal is, what is promised then, and what a sample of a rate says.

use entente::domain::confidence::Sureness;
use entente::i18n::Language::{English, French};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, settle};

const SUCCESSES: &str = "stage-0000000000000001-successes";
const TRIALS: &str = "stage-0000000000000001-trials";

async fn filled() -> Bench {
    let bench = Bench::with_detail(English).await;
    bench.fill("1000000", "10000", "2").await;
    bench
}

async fn choose(bench: &Bench, option: u32) {
    bench.click(&format!("[data-sureness='{option}'] input")).await;
}

fn asked(bench: &Bench, option: u32) -> String {
    bench.text(&format!("[data-sureness='{option}'] .sureness-asks"))
}

#[wasm_bindgen_test]
async fn the_panel_comes_with_the_numbers_and_goes_with_them() {
    let bench = Bench::in_language(English).await;
    assert_eq!(bench.count("[data-testid=confidence]"), 0);
    bench.fill("1000000", "10000", "2").await;
    assert_eq!(bench.count("[data-testid=confidence]"), 1);
    bench.type_over("conversion", "").await;
    assert_eq!(bench.count("[hidden] > [data-testid=confidence]"), 1);
    // What is hidden is not worked out, and is right again when it is seen.
    bench.type_over("conversion", "4").await;
    assert_eq!(bench.count("[hidden] > [data-testid=confidence]"), 0);
    assert!(bench.text("[data-testid=chance]").starts_with("With 2,500 prospects"));
}

#[wasm_bindgen_test]
async fn the_textbook_number_is_worth_51_times_out_of_100_and_the_surer_ones_are_there() {
    let bench = filled().await;
    assert_eq!(bench.text("[data-testid=chance]"), "With 5,000 prospects you reach 100 sales 51 times out of 100.");
    let usual = [80, 90, 95].map(|option| asked(&bench, option));
    assert_eq!(usual, ["5,411 prospects", "5,644 prospects", "5,841 prospects"]);
    bench.speak(French).await;
    let chance = "Avec 5 000 prospects, vous atteignez 100 ventes 51 fois sur 100.";
    assert_eq!(bench.text("[data-testid=chance]"), chance);
    assert_eq!(asked(&bench, 90), "5 644 prospects");
}

#[wasm_bindgen_test]
async fn a_chosen_sureness_changes_the_promise_and_can_be_undone() {
    let bench = filled().await;
    let promised = || bench.text("[data-testid=stage] .stages-promise");
    assert_eq!(promised(), "5,000");
    choose(&bench, 90).await;
    assert_eq!(promised(), "5,644");
    assert_eq!(bench.value("prospects"), "5000");
    assert_eq!(bench.text("[data-testid=promise]"), "Promised: 5,644 prospects, 644 more than the textbook number.");
    let note = "To be 90% sure of the goal, a commitment promises 5,644.";
    assert_eq!(bench.text("[data-answer=prospects] .answer-note"), note);
    assert_eq!(bench.written("sureness"), "90");
    bench.session.undo();
    settle().await;
    assert_eq!((promised().as_str(), bench.written("sureness").as_str()), ("5,000", ""));
    assert_eq!(bench.session.peek(|plan| plan.funnel.sureness), None);
}

#[wasm_bindgen_test]
async fn any_other_sureness_can_be_typed_short_of_certainty() {
    let bench = filled().await;
    bench.type_over("sureness", "99").await;
    assert_eq!(bench.session.peek(|plan| plan.funnel.sureness), Sureness::from_millionths(990_000).ok());
    bench.type_over("sureness", "100").await;
    assert_eq!(bench.error("sureness"), "No number makes it certain. Type less than 100%.");
    // Nothing rests on what is no sureness.
    assert_eq!(bench.text("[data-testid=stage] .stages-promise"), "5,000");
    bench.type_over("sureness", "").await;
    assert_eq!((bench.error("sureness"), bench.session.peek(|plan| plan.funnel.sureness)), (String::new(), None));
}

#[wasm_bindgen_test]
async fn a_sample_gives_its_interval_and_the_low_and_the_high_case() {
    let bench = filled().await;
    bench.type_over(SUCCESSES, "3").await;
    bench.leave(SUCCESSES).await;
    assert_eq!((bench.written(SUCCESSES).as_str(), bench.count("[data-testid=range]")), ("3", 0));
    bench.type_over(TRIALS, "150").await;
    bench.leave(TRIALS).await;
    assert_eq!(bench.text("[data-testid=interval]"), "True rate, 95 times out of 100: 0.68% to 5.71%");
    assert_eq!(bench.text("[data-testid=range]"), "Low and high case: 1,750 to 14,655");
    // The rate is that of the sample: there is none to take.
    assert_eq!(bench.count(".sample-take"), 0);
    bench.session.undo();
    settle().await;
    assert_eq!((bench.written(SUCCESSES).as_str(), bench.written(TRIALS).as_str()), ("", ""));
    assert_eq!((bench.value("prospects").as_str(), bench.count("[data-testid=range]")), ("5000", 0));
}

#[wasm_bindgen_test]
async fn the_rate_of_a_sample_is_taken_by_one_click_and_not_before() {
    let bench = filled().await;
    bench.type_over(SUCCESSES, "6").await;
    bench.type_over(TRIALS, "150").await;
    assert_eq!(bench.value("prospects"), "5000");
    assert_eq!(bench.text(".sample-take"), "Take 4%");
    bench.click(".sample-take").await;
    assert_eq!((bench.value("prospects").as_str(), bench.written("conversion").as_str()), ("2500", "4"));
    assert_eq!(bench.count(".sample-take"), 0);
}

#[wasm_bindgen_test]
async fn counts_that_are_no_sample_err_at_their_field() {
    let bench = filled().await;
    bench.type_over(SUCCESSES, "3").await;
    bench.type_over(TRIALS, "2").await;
    assert_eq!(bench.error(TRIALS), "Fewer than went on. Type at least 3.");
    assert_eq!(bench.session.peek(|plan| plan.funnel.stages[0].sample), None);
    bench.type_over(TRIALS, "20").await;
    assert_eq!(bench.error(TRIALS), "");
    bench.type_over(SUCCESSES, "three").await;
    assert!(!bench.error(SUCCESSES).is_empty());
    assert_eq!(bench.text("[data-testid=interval]"), "");
}

#[wasm_bindgen_test]
async fn a_sale_past_counting_is_said_and_no_chance_is_told() {
    let bench = Bench::in_language(English).await;
    bench.fill("9999999999999", "1", "0.0001").await;
    assert!(bench.text("[data-testid=confidence]").contains("more than can be counted"));
    assert_eq!(bench.count("[data-testid=chance]"), 0);
}

#[wasm_bindgen_test]
async fn the_levers_all_save_the_same_in_a_product() {
    let bench = filled().await;
    assert_eq!(bench.count("[data-testid=lever]"), 2);
    assert_eq!(bench.text("[data-testid=lever] .levers-figure"), "455");
    assert_eq!(bench.count("#confidence-points tbody tr"), 11);
}

#[wasm_bindgen_test]
async fn the_curve_is_read_at_any_place_with_the_slider() {
    let bench = filled().await;
    let read = || bench.text("[data-testid=curve-reader-text]");
    assert_eq!(read(), "Point at the curve, or move the slider, to read it.");
    bench.put("curve-reader", "0").await;
    assert_eq!(read(), "0.1% with 3,610");
    bench.put("curve-reader", "59").await;
    assert_eq!(read(), "99.9% with 6,672");
    // Another goal, another curve: the place stays, what stands there is read anew.
    bench.type_over("conversion", "4").await;
    assert!(read().starts_with("99.9% with 3,"), "{}", read());
}
