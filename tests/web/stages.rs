//! The stages behind the sentence.

use entente::domain::{Command, StageEdit};
use entente::i18n::Language::{English, French};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, settle};

async fn detailed() -> Bench {
    let bench = Bench::with_detail(English).await;
    bench.fill("1000000", "10000", "2").await;
    bench.click(".detail-split button").await;
    bench
}

fn named(stages: &[(&str, &str)]) -> Vec<(String, String)> {
    stages.iter().map(|(name, need)| ((*name).to_owned(), (*need).to_owned())).collect()
}

fn ids(bench: &Bench) -> Vec<String> {
    bench.session.peek(|plan| plan.funnel.stages.iter().map(|stage| format!("stage-{}", stage.id)).collect())
}

const SPLIT: [(&str, &str); 5] = [
    ("visits", "5000"),
    ("prospects", "5000"),
    ("qualified prospects", "100"),
    ("opportunities", "100"),
    ("sales", "100"),
];

#[wasm_bindgen_test]
async fn one_stage_is_shown_above_the_sales() {
    let bench = Bench::with_detail(French).await;
    bench.fill("1000000", "10000", "2").await;
    assert_eq!(bench.stages(), named(&[("prospects", "5000"), ("ventes", "100")]));
}

#[wasm_bindgen_test]
async fn splitting_changes_no_figure_and_is_one_step() {
    let bench = detailed().await;
    assert_eq!(bench.stages(), named(&SPLIT));
    assert_eq!((bench.value("prospects").as_str(), bench.written("conversion").as_str()), ("5000", "2"));
    assert!(bench.input("conversion").read_only());
    bench.session.undo();
    settle().await;
    assert_eq!(bench.stages(), named(&[("prospects", "5000"), ("sales", "100")]));
    assert!(!bench.input("conversion").read_only());
}

#[wasm_bindgen_test]
async fn rates_work_back_from_the_sales() {
    let bench = Bench::with_detail(English).await;
    bench.fill("200000", "10000", "3").await;
    bench.click(".detail-split button").await;
    bench.click(".stages tbody tr:nth-child(4) .button-icon:nth-child(3)").await;
    for (stage, rate) in ids(&bench).into_iter().zip(["3", "5", "20", "25", "25"]) {
        bench.type_over(&format!("{stage}-rate"), rate).await;
    }
    let needs: Vec<_> = bench.stages().into_iter().map(|(_, need)| need).collect();
    assert_eq!(needs, ["1066667", "32000", "1600", "320", "80", "20"]);
    assert_eq!((bench.value("prospects").as_str(), bench.written("conversion").as_str()), ("32000", "0.0625"));
}

#[wasm_bindgen_test]
async fn a_bad_rate_or_lag_is_refused_at_its_field_and_leaves_no_figure_that_hangs_on_it() {
    let bench = detailed().await;
    let stages = ids(&bench);
    let rate = format!("{}-rate", stages[2]);
    for bad in ["0", "100.1", "", "x", "-1"] {
        bench.put(&rate, bad).await;
        assert_ne!(bench.error(&rate), "", "{bad:?}");
        let needs: Vec<_> = bench.stages().into_iter().map(|(_, need)| need).collect();
        assert_eq!(needs, ["", "", "", "100", "100"], "{bad:?}");
        assert_eq!((bench.value("prospects"), bench.written("conversion")), (String::new(), String::new()));
    }
    bench.put(&rate, "50").await;
    assert_eq!(bench.value("prospects"), "10000");
    let lag = format!("{}-lag", stages[0]);
    for bad in ["1.5", "-1", "", "ten", "65536"] {
        bench.put(&lag, bad).await;
        assert_ne!(bench.error(&lag), "", "{bad:?}");
    }
    bench.put(&lag, "45").await;
    bench.put(&format!("{}-lag", stages[3]), "30").await;
    assert_eq!(bench.error(&lag), "");
    assert_eq!(bench.text(".stages-sales .stages-lag"), "75 days from the first stage");
}

#[wasm_bindgen_test]
async fn the_rate_that_goes_past_the_largest_count_is_named() {
    let bench = detailed().await;
    bench.type_over("revenue", "9999999999999.99").await;
    bench.type_over("average-sale", "0.01").await;
    let stages = ids(&bench);
    bench.type_over(&format!("{}-rate", stages[2]), "0.0001").await;
    let blamed: Vec<_> = stages.iter().map(|stage| bench.error(&format!("{stage}-rate"))).collect();
    assert!(blamed[2].contains("more than can be counted"), "{blamed:?}");
    assert_eq!((blamed[0].as_str(), blamed[1].as_str(), blamed[3].as_str()), ("", "", ""));
    assert!(bench.error("conversion").contains("more than can be counted"));
}

#[wasm_bindgen_test]
async fn a_stage_is_added_moved_counted_renamed_removed_and_brought_back() {
    let bench = detailed().await;
    let stages = ids(&bench);
    bench.click(&format!("[id='{}-down']", stages[0])).await;
    let order: Vec<_> = bench.stages().into_iter().map(|(name, _)| name).collect();
    assert_eq!(order, ["prospects", "visits", "qualified prospects", "opportunities", "sales"]);
    assert_eq!(bench.text(".stages [role=status]"), "visits: now stage 2 of 4");
    bench.click(".stages tbody tr:nth-child(2) input[type=radio]").await;
    assert_eq!((bench.value("prospects").as_str(), bench.text("#prospects-name").as_str()), ("100", "visits"));
    bench.click(".stages-add-first").await;
    assert_eq!(bench.stages()[0], ("new stage".to_owned(), "5000".to_owned()));
    bench.put(&format!("{}-name", ids(&bench)[0]), "clicks").await;
    assert_eq!(bench.stages()[0].0, "clicks");
    bench.click(&format!("[id='{}-remove']", ids(&bench)[0])).await;
    assert_eq!(bench.stages().len(), 5);
    assert!(bench.text(".toast").contains("“clicks” removed"));
    bench.click(".toast .button-plain").await;
    assert_eq!(bench.stages()[0].0, "clicks");
}

#[wasm_bindgen_test]
async fn a_stage_without_a_name_is_still_spoken_of() {
    let bench = detailed().await;
    let id = bench.session.peek(|plan| plan.funnel.headline);
    let edit = StageEdit::Name("  ".to_owned());
    bench.session.run(Command::EditStage { id, edit }).expect("runs");
    settle().await;
    assert_eq!(bench.text("#prospects-name"), "unnamed stage");
    assert!(bench.find("canvas").get_attribute("aria-label").expect("a label").contains("unnamed stage 5,000"));
}

#[wasm_bindgen_test]
async fn the_chart_says_its_figures_and_names_its_table() {
    let bench = detailed().await;
    let canvas = bench.find("canvas");
    let label = canvas.get_attribute("aria-label").expect("a label");
    assert_eq!(label.matches("5,000 (Marketing)").count(), 2, "{label}");
    assert!(label.ends_with("sales 100 (Sales)"), "{label}");
    let table = canvas.get_attribute("aria-describedby").expect("a table");
    assert_eq!(bench.find(&format!("[id='{table}']")).tag_name(), "TABLE");
}

#[wasm_bindgen_test]
async fn days_say_from_which_stage_they_are_counted() {
    let bench = detailed().await;
    let stages = ids(&bench);
    bench.put(&format!("{}-lag", stages[0]), "5").await;
    bench.put(&format!("{}-lag", stages[1]), "135").await;
    let said = |bench: &Bench| (bench.text(".detail-extent"), bench.text(".stages-sales .stages-lag"));
    let (counted, all) = ("4 stages, 135 days from “prospects” to a sale", "140 days from the first stage");
    assert_eq!(said(&bench), (counted.to_owned(), all.to_owned()));
    bench.speak(French).await;
    let (counted, all) = ("4 étapes, 135 jours de « prospects » à la vente", "140 jours depuis la première étape");
    assert_eq!(said(&bench), (counted.to_owned(), all.to_owned()));
}

#[wasm_bindgen_test]
async fn the_sales_are_written_like_the_stage_before_them() {
    let bench = detailed().await;
    let name = format!("{}-name", ids(&bench)[3]);
    let lower = ("sales", "ventes");
    let upper = ("Sales", "Ventes");
    for (before, (english, french)) in [("deals", lower), ("Deals", upper), ("Études", upper), ("3 offers", lower)] {
        bench.speak(English).await;
        bench.put(&name, before).await;
        assert_eq!(bench.text(".stages-sales .stages-name"), english, "{before:?}");
        bench.speak(French).await;
        assert_eq!(bench.text(".stages-sales .stages-name"), french, "{before:?}");
        let label = bench.find("canvas").get_attribute("aria-label").expect("a label");
        assert!(label.contains(&format!(", {french} ")), "{label}");
    }
}
