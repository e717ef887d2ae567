//! Handovers against the rules, on the board and on the page of a lead; loans and returns.

use entente::domain::process::{ProcessEdit, RuleEdit};
use entente::domain::{Category, Command, Holding, Lead, LeadId, Team};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose, choose_option, press_in, type_into};
use crate::page::{Board, focused, wait};

/// By the rules of the start: what is to be qualified belongs to inside sales. These let sales have it for ten days.
fn by_strict_rules(board: &Board) {
    let edits = [RuleEdit::Restore, RuleEdit::LentTo(Team::Sales, true), RuleEdit::Days(10)];
    let edits = edits.map(|edit| Command::EditProcess(ProcessEdit { category: Category::ToQualify, edit }));
    board.session.run(Command::Together(edits.to_vec())).expect("fits");
}

fn lead(board: &Board, id: u64) -> Lead {
    board.session.peek(|plan| Lead::clone(plan.lead(LeadId(id)).expect("there")))
}

fn owner(board: &Board, id: u64) -> Holding {
    lead(board, id).owners.current().clone()
}

async fn move_to(board: &Board, company: &str, item: &str) {
    board.open_menu(company).await;
    choose(board, item).await;
}

#[wasm_bindgen_test]
async fn a_move_against_the_rules_is_lent_as_they_allow() {
    let board = Board::with(30).await;
    by_strict_rules(&board);
    move_to(&board, "Company 00001", "Move to Sales").await;
    let rule = board.texts("[data-testid=against-rule]").concat();
    assert_eq!(rule, "By your rules, To qualify belongs to inside sales; sales may have it for 10 days at most.");
    assert!(!board.has("#against-reason"), "a loan that the rules allow needs no reason");
    board.press("Hand over").await;
    assert_eq!((board.column_of("Company 00001"), focused()), ("sales".to_owned(), "Company 00001".to_owned()));
    let loan = owner(&board, 2).loan.expect("lent");
    assert_eq!(loan.to, Team::InsideSales);
    assert!(board.has("[data-owner=sales] .lead-loan"));
    move_to(&board, "Company 00001", "Return to inside sales").await;
    assert!(!board.has("dialog[open]"), "a return asks nothing");
    assert_eq!((board.column_of("Company 00001"), owner(&board, 2).loan), ("inside-sales".to_owned(), None));
}

#[wasm_bindgen_test]
async fn a_move_that_is_given_up_leaves_the_card_in_its_place() {
    let board = Board::with(30).await;
    by_strict_rules(&board);
    move_to(&board, "Company 00001", "Move to Sales").await;
    board.press("Cancel").await;
    assert_eq!((board.column_of("Company 00001"), focused()), ("inside-sales".to_owned(), "Company 00001".to_owned()));
    assert_eq!(lead(&board, 2).owners.holdings().count(), 1);
}

#[wasm_bindgen_test]
async fn for_good_or_for_too_long_it_wants_a_reason() {
    let board = Board::with(30).await;
    by_strict_rules(&board);
    move_to(&board, "Company 00001", "Move to Sales").await;
    type_into(&board.one("#against-until"), "2199-12-31");
    wait().await;
    assert!(board.has("#against-reason"), "longer than the rules allow");
    type_into(&board.one("#against-until"), "2001-01-01");
    wait().await;
    board.press("Hand over").await;
    assert_eq!(board.texts(".field-error").concat(), "Choose a day from today on.");
    board.tick("For good").await;
    board.press("Hand over").await;
    assert_eq!(board.texts(".field-error").concat(), "Say why it goes against the rules, or lend it as they allow.");
    type_into(&board.one("#against-reason"), "They asked for sales");
    board.press("Hand over").await;
    assert_eq!((owner(&board, 2).why.as_str(), owner(&board, 2).loan), ("They asked for sales", None));
}

#[wasm_bindgen_test]
async fn the_form_of_a_lead_proposes_a_loan_and_asks_at_the_reason() {
    let page = Board::lead(3, 1).await;
    by_strict_rules(&page);
    page.one("summary").click();
    wait().await;
    choose_option(&page.one("#hand-team"), "Sales");
    wait().await;
    assert!(page.has("#hand-until"), "what the rules allow for a while is lent");
    page.one("#hand-lent").click();
    wait().await;
    let form = page.one("details form");
    press_in(&form, "button");
    wait().await;
    assert!(page.texts("#hand-why-error").concat().starts_with("By your rules, To qualify belongs to inside sales"));
    page.one("#hand-lent").click();
    wait().await;
    press_in(&form, "button");
    wait().await;
    assert_eq!(owner(&page, 2).loan.map(|loan| loan.to), Some(Team::InsideSales));
    assert!(page.has("[data-testid=on-loan]"));
    page.press("Return to inside sales").await;
    assert!(!page.has("[data-testid=on-loan]"));
    assert_eq!((owner(&page, 2).team, lead(&page, 2).owners.holdings().count()), (Team::InsideSales, 3));
}

#[wasm_bindgen_test]
async fn a_lead_out_of_place_is_warned_of_and_put_right_by_one_button() {
    let page = Board::lead(3, 2).await;
    by_strict_rules(&page);
    wait().await;
    assert!(page.texts("[data-testid=misplaced]").concat().starts_with("Against the rules with sales for"));
    let lend = page.all(".lead-ways-back button").pop().expect("a way to lend it");
    lend.click();
    wait().await;
    assert!(!page.has("[data-testid=misplaced]") && page.has("[data-testid=on-loan]"));
    assert_eq!(owner(&page, 3).loan.map(|loan| loan.to), Some(Team::InsideSales));
}

#[wasm_bindgen_test]
async fn a_return_to_marketing_against_the_rules_asks_why() {
    let page = Board::lead(3, 1).await;
    by_strict_rules(&page);
    wait().await;
    page.press("Return to marketing").await;
    assert!(page.has("#ask-return[open]"));
    page.press("Cancel").await;
    assert_eq!(lead(&page, 2).owners.holdings().count(), 1);
}
