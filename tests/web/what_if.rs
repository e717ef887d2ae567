//! The funnel solved for any of its numbers, the terms of the goal, and other numbers beside the plan.

use entente::domain::{Money, Rate};
use entente::i18n::Language::{English, French};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlSelectElement;

use crate::bench::{Bench, settle};

const ANSWER: &str = "[data-testid=what-if-answer]";
const PUT: &str = "[data-testid=what-if-put]";

async fn filled() -> Bench {
    let bench = Bench::in_language(English).await;
    bench.fill("1000000", "10000", "2").await;
    bench
}

/// Chooses the option of that place.
async fn choose(bench: &Bench, id: &str, place: i32) {
    let select: HtmlSelectElement = bench.find(&format!("[id='{id}']")).unchecked_into();
    select.set_selected_index(place);
    let event = web_sys::Event::new("change");
    let heard = event.is_ok_and(|event| select.dispatch_event(&event).is_ok());
    assert!(heard);
    settle().await;
}

fn options(bench: &Bench, id: &str) -> Vec<String> {
    let options = bench.host.query_selector_all(&format!("[id='{id}'] option"));
    options.map_or_else(
        |_| Vec::new(),
        |list| (0..list.length()).filter_map(|place| list.item(place)?.text_content()).collect(),
    )
}

fn row(bench: &Bench, name: &str) -> Option<String> {
    let rows = bench.count("[data-testid=scenario-row]");
    let said = (1..=rows).map(|place| bench.text(&format!("[data-testid=scenario-row]:nth-child({place})")));
    said.into_iter().find(|text| text.starts_with(name))
}

#[wasm_bindgen_test]
async fn the_panel_comes_once_two_numbers_are_known() {
    let bench = Bench::in_language(English).await;
    bench.type_over("average-sale", "10000").await;
    assert_eq!(bench.count("[data-testid=what-if]"), 0);
    bench.type_over("conversion", "2").await;
    bench.type_over("what-if-count", "3000").await;
    assert_eq!(bench.text(ANSWER), "3,000 prospects reach €600,000.");
    bench.click(PUT).await;
    assert_eq!(bench.session.peek(|plan| plan.funnel.revenue), Money::from_cents(60_000_000).ok());
    assert_eq!(bench.value("prospects"), "3000");
}

#[wasm_bindgen_test]
async fn what_marketing_can_bring_gives_the_revenue_the_sale_or_the_rate() {
    let bench = filled().await;
    assert_eq!(bench.text(ANSWER), "Type how many there are, and the answer stands here.");
    bench.type_over("what-if-count", "3000").await;
    assert_eq!(bench.text(ANSWER), "3,000 prospects reach €600,000.");
    choose(&bench, "what-if-free", 1).await;
    let sale = "For 3,000 prospects to reach €1,000,000, the average sale has to be €16,666.67.";
    assert_eq!(bench.text(ANSWER), sale);
    choose(&bench, "what-if-free", 2).await;
    let rate = "For 3,000 prospects to reach €1,000,000, the rate after prospects has to be 3.3334%.";
    assert_eq!(bench.text(ANSWER), rate);
    bench.click(PUT).await;
    assert_eq!(bench.session.peek(|plan| plan.funnel.stages[0].rate), Rate::from_millionths(33_334).ok());
    assert_eq!((bench.value("prospects").as_str(), bench.count(PUT)), ("3000", 0));
    bench.session.undo();
    settle().await;
    assert_eq!(bench.value("prospects"), "5000");
    choose(&bench, "what-if-free", 3).await;
    assert_eq!(bench.text(ANSWER), "To reach €1,000,000, it takes 5,000 prospects.");
    assert_eq!((bench.count("#what-if-count"), bench.count(PUT)), (0, 0));
}

#[wasm_bindgen_test]
async fn why_there_is_no_answer_is_said_at_the_field() {
    let bench = filled().await;
    choose(&bench, "what-if-free", 2).await;
    bench.type_over("what-if-count", "50").await;
    assert_eq!(bench.error("what-if-count"), "Too few: even 100% is not enough, the rate would have to be 200%.");
    bench.type_over("what-if-count", "0").await;
    assert_eq!(bench.error("what-if-count"), "Type a number above 0.");
    bench.type_over("what-if-count", "many").await;
    assert!(bench.error("what-if-count").starts_with("This is not a number."));
    bench.type_over("what-if-count", "3000").await;
    assert_eq!(bench.error("what-if-count"), "");
    bench.type_over("average-sale", "").await;
    assert_eq!(bench.error("what-if-free"), "Type in the plan first: Average sale.");
}

#[wasm_bindgen_test]
async fn a_volume_behind_the_free_rate_is_not_offered() {
    let bench = Bench::with_detail(English).await;
    bench.fill("1000000", "10000", "2").await;
    bench.click(".detail-split button").await;
    assert_eq!(options(&bench, "what-if-at").len(), 4);
    choose(&bench, "what-if-at", 3).await;
    bench.type_over("what-if-count", "500").await;
    assert_eq!(bench.text(ANSWER), "500 opportunities reach €5,000,000.");
    choose(&bench, "what-if-free", 3).await;
    assert_eq!(options(&bench, "what-if-at"), ["visits", "prospects"]);
    let rate = "For 500 prospects to reach €1,000,000, the rate after prospects has to be 20%.";
    assert_eq!(bench.text(ANSWER), rate);
    bench.speak(French).await;
    let rate = "Pour que 500 prospects donnent 1 000 000 €, le taux après « prospects » doit être de 20 %.";
    assert_eq!(bench.text(ANSWER), rate);
}

#[wasm_bindgen_test]
async fn what_is_secured_and_what_marketing_sources_change_what_is_asked() {
    let bench = Bench::with_detail(English).await;
    bench.fill("1000000", "10000", "2").await;
    bench.type_over("secured", "200000").await;
    assert_eq!((bench.value("sales").as_str(), bench.value("prospects").as_str()), ("80", "4000"));
    let won = "For the €800,000 still to win: €200,000 is secured.";
    assert_eq!(bench.text("[data-answer=sales] .answer-note"), won);
    bench.type_over("share", "60").await;
    assert_eq!(bench.value("prospects"), "4000");
    let sourced = "Marketing sources 60% of them and promises 2,400.";
    assert_eq!(bench.text("[data-answer=prospects] .answer-note"), sourced);
    bench.type_over("what-if-count", "1200").await;
    assert_eq!(bench.text(ANSWER), "1,200 prospects reach €600,000.");
    let terms =
        "Of the revenue, €200,000 is secured already. What is counted here is what marketing sources: 60% of all.";
    assert_eq!(bench.text("[data-testid=what-if-terms]"), terms);
    bench.type_over("secured", "2000000").await;
    assert_eq!((bench.value("sales").as_str(), bench.value("prospects").as_str()), ("0", "0"));
    assert!(bench.text("[data-answer=sales] .answer-note").contains("nothing is left to sell"));
    assert_eq!(bench.count("[hidden] > [data-testid=confidence]"), 1);
    bench.type_over("secured", "-5").await;
    assert_eq!(bench.error("secured"), "Type a number that is not negative.");
    assert_eq!(bench.value("sales"), "");
    bench.type_over("secured", "0").await;
    assert_eq!((bench.error("secured").as_str(), bench.value("prospects").as_str()), ("", "5000"));
    bench.type_over("share", "150").await;
    assert_eq!(bench.error("share"), "Type a rate up to 100%.");
    assert_eq!(bench.text(ANSWER), "—");
}

#[wasm_bindgen_test]
async fn scenarios_show_what_differs_and_one_becomes_the_plan() {
    let bench = filled().await;
    bench.click("#keep-scenario").await;
    assert_eq!(bench.count("[data-testid=scenario]"), 1);
    assert_eq!(bench.count("[data-testid=scenarios-same]"), 1);
    bench.type_over("revenue", "1500000").await;
    assert_eq!(row(&bench, "Revenue to reach").as_deref(), Some("Revenue to reach€1,500,000€1,000,000"));
    assert_eq!(row(&bench, "Needed: prospects").as_deref(), Some("Needed: prospects7,5005,000 −2,500"));
    assert_eq!(row(&bench, "Needed: sales").as_deref(), Some("Needed: sales150100 −50"));
    assert_eq!(bench.count("[data-testid=scenario-row]"), 3);
    bench.click("[data-testid=scenario] div > .button").await;
    assert_eq!(bench.value("prospects"), "5000");
    let name = bench.session.peek(|plan| plan.scenarios[0].name.clone());
    assert_eq!(name, "Former plan");
    assert_eq!(row(&bench, "Needed: prospects").as_deref(), Some("Needed: prospects5,0007,500 +2,500"));
    bench.session.undo();
    settle().await;
    assert_eq!(bench.value("prospects"), "7500");
    assert_eq!(bench.session.peek(|plan| plan.scenarios[0].name.clone()), "Scenario 1");
}

#[wasm_bindgen_test]
async fn four_scenarios_and_no_more_and_a_removed_one_comes_back() {
    let bench = filled().await;
    for _ in 0..4 {
        bench.click("#keep-scenario").await;
    }
    assert_eq!(bench.count("[data-testid=scenario]"), 4);
    assert_eq!(bench.count("#keep-scenario:disabled"), 1);
    bench.click("[data-testid=scenario] .button-icon").await;
    let names = || bench.session.peek(|plan| plan.scenarios.iter().map(|one| one.name.clone()).collect::<Vec<_>>());
    assert_eq!(names(), ["Scenario 2", "Scenario 3", "Scenario 4"]);
    bench.click("#keep-scenario").await;
    assert_eq!(names().last().map(String::as_str), Some("Scenario 1"));
    bench.session.undo();
    bench.session.undo();
    assert_eq!(names().len(), 4);
}
