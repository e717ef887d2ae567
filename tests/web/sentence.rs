//! The funnel in one sentence.

use entente::i18n::Language::{self, English, French};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, plain};

const DASH: &str = "—";

#[wasm_bindgen_test]
async fn the_example_typed_key_by_key_gives_five_thousand_prospects() {
    for language in Language::ALL {
        let bench = Bench::in_language(language).await;
        assert_eq!((bench.value("prospects"), bench.text("[data-testid=prospects]")), (String::new(), DASH.to_owned()));
        bench.type_over("revenue", "1000000").await;
        bench.type_over("average-sale", "10000").await;
        assert_eq!((bench.value("sales"), bench.value("prospects")), ("100".to_owned(), String::new()));
        bench.type_over("conversion", "2").await;
        assert_eq!((bench.value("sales"), bench.value("prospects")), ("100".to_owned(), "5000".to_owned()));
        assert_eq!(bench.text(".answer-note"), "");
    }
}

#[wasm_bindgen_test]
async fn every_key_stroke_recalculates_exactly() {
    let bench = Bench::in_language(English).await;
    bench.fill("210,000", "10000", "35").await;
    assert_eq!((bench.value("sales"), bench.value("prospects")), ("21".to_owned(), "60".to_owned()));
    bench.put("conversion", "3").await;
    assert_eq!(bench.value("prospects"), "700");
    bench.put("conversion", "").await;
    assert_eq!(bench.value("prospects"), "");
}

#[wasm_bindgen_test]
async fn a_result_that_is_not_whole_says_what_it_is_and_what_is_promised() {
    for (language, sales, prospects) in [
        (English, "26.67 exactly; a commitment promises 27.", "133.33 exactly; a commitment promises 134."),
        (French, "26,67 exactement ; un engagement promet 27.", "133,33 exactement ; un engagement promet 134."),
    ] {
        let bench = Bench::in_language(language).await;
        bench.fill("2000000", "75000", "20").await;
        assert_eq!((bench.value("sales"), bench.value("prospects")), ("27".to_owned(), "133".to_owned()));
        assert_eq!(bench.text("[data-answer=sales] .answer-note"), sales);
        assert_eq!(bench.text("[data-answer=prospects] .answer-note"), prospects);
    }
}

#[wasm_bindgen_test]
async fn what_is_no_number_is_refused_at_its_field_and_shows_no_result() {
    let bench = Bench::in_language(English).await;
    bench.fill("1000000", "10000", "2").await;
    for (id, good, bad) in [
        ("revenue", "1000000", &["0", "-5", "abc", "1e3", "NaN", "99999999999999999999", "1.234", " "][..]),
        ("average-sale", "10000", &["0", "-0.01", "Infinity", "1,5", "10000000000000"]),
        ("conversion", "2", &["0", "-2", "101", "100.0001", "abc", "0.00001", ""]),
    ] {
        for text in bad {
            bench.put(id, text).await;
            let message = bench.error(id);
            assert!(message.starts_with('T') && message.ends_with('.'), "{id} {text:?}: {message:?}");
            assert_eq!(bench.input(id).get_attribute("aria-invalid").as_deref(), Some("true"), "{id} {text:?}");
            assert_eq!(bench.written(id), *text);
            assert_eq!((bench.value("prospects").as_str(), &*bench.text("[data-testid=prospects]")), ("", DASH));
            assert!(!bench.host.text_content().unwrap_or_default().contains("NaN"));
        }
        bench.put(id, good).await;
        assert_eq!((bench.error(id).as_str(), &*bench.value("prospects")), ("", "5000"), "{id}");
    }
}

#[wasm_bindgen_test]
async fn more_than_can_be_counted_is_an_error_not_a_wrong_number() {
    let bench = Bench::in_language(English).await;
    bench.fill("9999999999999.99", "0.01", "0.0001").await;
    assert_eq!((bench.value("sales").as_str(), &*bench.value("prospects")), ("999999999999999", ""));
    assert!(bench.error("conversion").contains("more than can be counted"));
    bench.type_over("conversion", "50").await;
    assert_eq!((bench.error("conversion").as_str(), &*bench.value("prospects")), ("", "1999999999999998"));
}

#[wasm_bindgen_test]
async fn each_language_writes_its_numbers_and_changes_none() {
    let bench = Bench::in_language(French).await;
    bench.fill("1000000", "9999,5", "2,5").await;
    for id in ["revenue", "average-sale", "conversion"] {
        bench.leave(id).await;
    }
    let written = || ["revenue", "average-sale", "conversion"].map(|id| bench.written(id));
    assert_eq!(written(), ["1\u{202f}000\u{202f}000", "9\u{202f}999,5", "2,5"]);
    assert_eq!(bench.text("#revenue-unit"), "€");
    assert_eq!(bench.find("[data-testid=prospects]").text_content().as_deref(), Some("4\u{202f}000"));
    let before = bench.session.peek(Clone::clone);
    bench.speak(English).await;
    assert_eq!(written(), ["1,000,000", "9,999.5", "2.5"]);
    assert_eq!(bench.text("[data-testid=prospects]"), "4,000");
    assert!(bench.session.peek(|plan| *plan == before));
}

#[wasm_bindgen_test]
async fn an_empty_plan_teaches_by_example_and_complains_about_nothing() {
    for (language, examples) in [(French, ["1 000 000", "10 000", "2"]), (English, ["1,000,000", "10,000", "2"])] {
        let bench = Bench::in_language(language).await;
        for (id, example) in ["revenue", "average-sale", "conversion"].into_iter().zip(examples) {
            assert_eq!(plain(&bench.input(id).placeholder()), example);
            bench.input(id).focus().expect("takes the focus");
            bench.leave(id).await;
            assert_eq!(bench.error(id), "");
        }
        assert_eq!(bench.count(".one-line-teach"), 1);
        bench.type_over("revenue", "5").await;
        assert_eq!(bench.count(".one-line-teach"), 0);
    }
}
