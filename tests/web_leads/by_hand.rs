//! A category set by hand: with a reason only, seen everywhere, taken back.

use entente::domain::language::ByHand;
use entente::domain::{Category, Command, LeadId};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose_option, type_into};
use crate::page::{Board, wait};

fn key(page: &Board) -> String {
    page.one("[data-testid=category]").get_attribute("data-category").expect("a category")
}

#[wasm_bindgen_test]
async fn a_category_is_set_by_hand_with_a_reason_and_taken_back() {
    let page = Board::lead(3, 0).await;
    page.press("Set the category by hand").await;
    choose_option(&page.one("#by-hand-category"), "Short-term project");
    page.one("#by-hand-form button").click();
    wait().await;
    assert_eq!(
        (key(&page).as_str(), page.texts("#by-hand-reason-error").concat().as_str()),
        ("to-qualify", "Give a reason.")
    );
    type_into(&page.one("#by-hand-reason"), " They called us ");
    type_into(&page.one("#by-hand-by"), "Ana");
    page.one("#by-hand-form button").click();
    wait().await;
    assert_eq!(key(&page), "1");
    assert_eq!(page.toast(), "Category set by hand: Short-term project");
    let verdict = page.texts("[data-testid=category]").concat();
    assert!(verdict.contains("Set by hand by Ana on ") && verdict.contains(": They called us"), "{verdict}");
    assert!(verdict.contains("The evidence says: To qualify. Nobody has established a pain yet"), "{verdict}");
    assert!(page.has(".lead-head .category-by-hand"), "the head says so too");
    page.press("Let the evidence decide again").await;
    assert_eq!(key(&page), "to-qualify");
    page.session.undo();
    wait().await;
    assert_eq!(key(&page), "1");
}

#[wasm_bindgen_test]
async fn a_card_says_that_its_category_was_set_by_hand() {
    let board = Board::with(3).await;
    assert!(!board.has(".category-by-hand"));
    let (reason, by, since) = ("They called us".to_owned(), String::new(), chrono::DateTime::UNIX_EPOCH);
    let by_hand = Some(ByHand { category: Category::MidTerm, reason, by, since });
    board.session.run(Command::SetCategory { id: LeadId(1), by_hand }).expect("sets");
    wait().await;
    let card = board.card("Company 00000");
    let category = card.query_selector("[data-testid=category]").expect("a selector").expect("a category");
    assert_eq!(category.get_attribute("data-category").as_deref(), Some("2"));
    assert!(category.text_content().unwrap_or_default().contains("Set by hand"));
}
