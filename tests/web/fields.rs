//! The field for a number.

use entente::i18n::Language::{English, French};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, settle};

fn revenue(bench: &Bench) -> Option<u64> {
    bench.session.peek(|plan| plan.funnel.revenue.map(|money| money.cents() / 100))
}

#[wasm_bindgen_test]
async fn the_caret_stays_in_the_middle_of_a_formatted_number() {
    for (language, before, after) in
        [(English, "1,000,000", "1,0500,000"), (French, "1\u{202f}000\u{202f}000", "1\u{202f}0500\u{202f}000")]
    {
        let bench = Bench::in_language(language).await;
        bench.type_over("revenue", "1000000").await;
        bench.leave("revenue").await;
        assert_eq!(bench.written("revenue"), before);
        let input = bench.input("revenue");
        input.focus().expect("takes the focus");
        input.set_value(after);
        input.set_selection_range(4, 4).expect("a caret");
        bench.send("revenue", "input").await;
        assert_eq!((revenue(&bench), bench.error("revenue").as_str()), (Some(10_500_000), ""));
        assert_eq!(bench.written("revenue"), after);
        assert_eq!((input.selection_start(), input.selection_end()), (Ok(Some(4)), Ok(Some(4))));
    }
}

#[wasm_bindgen_test]
async fn a_first_focus_selects_everything() {
    let bench = Bench::in_language(English).await;
    bench.type_over("revenue", "1234").await;
    bench.leave("revenue").await;
    let input = bench.input("revenue");
    input.focus().expect("takes the focus");
    assert_eq!((input.selection_start(), input.selection_end()), (Ok(Some(0)), Ok(Some(5))));
}

#[wasm_bindgen_test]
async fn a_pasted_text_is_read_with_its_spaces_and_signs() {
    for (language, text) in [
        (French, " 1 000 000 € "),
        (French, "1\u{a0}000\u{a0}000\u{a0}€"),
        (French, "1.000.000,00"),
        (English, "€ 1,000,000"),
        (English, "1'000'000"),
        (English, "\t1000000\t"),
    ] {
        let bench = Bench::in_language(language).await;
        bench.type_over("revenue", "42,000").await;
        bench.send("revenue", "paste").await;
        bench.put("revenue", text).await;
        assert_eq!((revenue(&bench), bench.error("revenue").as_str()), (Some(1_000_000), ""), "{text:?}");
    }
}

#[wasm_bindgen_test]
async fn a_pasted_comma_is_not_taken_for_one_of_the_page() {
    let bench = Bench::in_language(English).await;
    bench.type_over("revenue", "1000000").await;
    bench.leave("revenue").await;
    bench.send("revenue", "paste").await;
    bench.put("revenue", "1,5").await;
    assert_eq!(revenue(&bench), Some(1_000_000));
    assert!(bench.error("revenue").starts_with("Thousands or decimals?"));
}

#[wasm_bindgen_test]
async fn an_undo_shows_even_in_the_field_one_is_in() {
    let bench = Bench::in_language(English).await;
    bench.type_over("revenue", "1000").await;
    bench.leave("revenue").await;
    bench.put("revenue", "").await;
    assert_eq!((revenue(&bench), bench.error("revenue").as_str()), (None, "Type a number."));
    bench.session.undo();
    settle().await;
    assert_eq!((bench.written("revenue").as_str(), bench.error("revenue").as_str()), ("1,000", ""));
    bench.put("revenue", "abc").await;
    bench.session.undo();
    settle().await;
    assert_eq!((bench.written("revenue").as_str(), bench.error("revenue").as_str()), ("", ""));
}

#[wasm_bindgen_test]
async fn typing_is_one_step_until_the_field_is_left() {
    let bench = Bench::in_language(English).await;
    bench.type_over("revenue", "1000").await;
    bench.leave("revenue").await;
    bench.type_over("revenue", "2500").await;
    bench.session.undo();
    assert_eq!(revenue(&bench), Some(1_000));
    bench.session.undo();
    assert_eq!(revenue(&bench), None);
}

#[wasm_bindgen_test]
async fn enter_writes_the_number_and_escape_takes_back_what_is_none() {
    let bench = Bench::in_language(English).await;
    bench.type_over("revenue", "1234567").await;
    bench.press("revenue", "Enter").await;
    assert_eq!(bench.written("revenue"), "1,234,567");
    bench.put("revenue", "1,234,567x").await;
    bench.press("revenue", "Enter").await;
    assert_eq!(bench.written("revenue"), "1,234,567x");
    bench.press("revenue", "Escape").await;
    assert_eq!((bench.written("revenue").as_str(), bench.error("revenue").as_str()), ("1,234,567", ""));
}

#[wasm_bindgen_test]
async fn another_language_leaves_a_refused_text_alone_and_says_why_in_its_words() {
    let bench = Bench::in_language(French).await;
    bench.type_over("revenue", "1.000").await;
    bench.leave("revenue").await;
    let refused = revenue(&bench);
    bench.speak(English).await;
    assert_eq!((bench.written("revenue").as_str(), revenue(&bench)), ("1.000", refused));
    assert!(bench.error("revenue").starts_with("Thousands or decimals?"));
}

#[wasm_bindgen_test]
async fn another_language_rewrites_a_number_that_is_being_typed() {
    let bench = Bench::in_language(English).await;
    bench.type_over("revenue", "1,000.5").await;
    bench.speak(French).await;
    assert_eq!(bench.written("revenue"), "1\u{202f}000,5");
}
