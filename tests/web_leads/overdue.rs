//! What is overdue: in the heads, in the filter, on the card, in the table and on the page of a lead.

use chrono::{Days, NaiveDate};
use entente::domain::contacts::{ContactsEdit, NextAction};
use entente::domain::{Command, LeadId};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose, choose_option, press_button, press_in, type_into};
use crate::page::{Board, hash, wait};

/// Marketing has nothing to answer; what it is to do next was due yesterday.
fn due_yesterday(board: &Board, id: u64) {
    let yesterday: NaiveDate = (board.session.ports().today)().checked_sub_days(Days::new(1)).expect("a day");
    let next = Some(NextAction { what: "Send the figures".to_owned(), on: Some(yesterday) });
    board.session.run(Command::EditContacts { id: LeadId(id), edit: ContactsEdit::Next(next) }).expect("there");
}

#[wasm_bindgen_test]
async fn heads_count_what_is_overdue_and_the_filter_finds_it() {
    let board = Board::with(30).await;
    assert!(!board.has("[data-owner=marketing] .board-overdue"));
    assert_eq!(board.texts("[data-owner=sales] .board-overdue"), ["10 overdue"], "nobody has called");
    due_yesterday(&board, 1);
    wait().await;
    assert_eq!(board.texts("[data-owner=marketing] .board-overdue"), ["1 overdue"]);
    press_button(&board, ".leads-choice", "Overdue");
    wait().await;
    assert_eq!(hash(), "#/leads?overdue=yes");
    assert_eq!(board.column_count("marketing"), 1);
    let card = board.card("Company 00000");
    assert!(card.query_selector(".lead-next-step[data-state=late]").expect("a selector").is_some());
    board.press("Due: Overdue").await;
    assert_eq!((hash(), board.column_count("marketing")), ("#/leads".to_owned(), 10));
}

#[wasm_bindgen_test]
async fn a_contact_noted_from_the_menu_stops_the_clock_of_the_card() {
    let board = Board::with(30).await;
    let late = |board: &Board| {
        let card = board.card("Company 00002");
        card.query_selector(".lead-clock[data-state=late]").expect("a selector").is_some()
    };
    assert!(late(&board));
    board.open_menu("Company 00002").await;
    choose(&board, "Called, reached").await;
    assert!(!late(&board));
    assert_eq!(board.toast(), "Company 00002: Called, reached");
    assert_eq!(board.texts("[data-owner=sales] .board-overdue"), ["9 overdue"]);
}

#[wasm_bindgen_test]
async fn the_table_and_the_page_of_a_lead_say_what_is_overdue() {
    let table = Board::table(30, "?overdue=yes&sort=-overdue").await;
    assert_eq!(table.one("[data-testid=lead-table]").get_attribute("aria-rowcount").as_deref(), Some("21"));
    assert!(table.texts("td[data-facet=overdue]").iter().all(|text| text.starts_with("Contact ")));
    drop(table);
    let page = Board::lead(3, 0).await;
    assert!(!page.has("[data-testid=overdue-why]"));
    due_yesterday(&page, 1);
    wait().await;
    assert_eq!(page.texts("[data-testid=overdue-why] li"), ["next action overdue by 1 day"]);
}

#[wasm_bindgen_test]
async fn a_card_changes_hands_by_the_whole_form() {
    let board = Board::with(30).await;
    board.open_menu("Company 00000").await;
    choose(&board, "Hand over…").await;
    choose_option(&board.one("#hand-team"), "Sales");
    type_into(&board.one("#hand-person"), "Zoé");
    type_into(&board.one("#hand-by"), "Ann");
    press_in(&board.one("dialog[open] form"), "button[type=submit]");
    wait().await;
    let owner = board.session.peek(|plan| plan.lead(LeadId(1)).expect("there").owners.current().clone());
    assert_eq!((owner.person.as_str(), owner.by.as_str()), ("Zoé", "Ann"));
    assert_eq!(board.column_of("Company 00000"), "sales");
    assert!(!board.has("dialog[open]"));
}
