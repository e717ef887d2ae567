//! Lanes across the columns.

use entente::domain::{LeadId, Team};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose, key, type_into};
use crate::page::{Board, focused, wait};

#[wasm_bindgen_test]
async fn ten_thousand_leads_in_lanes_mount_few_cards_with_their_real_numbers() {
    let board = Board::laid_out(10_000, "?columns=owner&lanes=stage").await;
    let cards = board.all("[data-testid=lead-card]").len();
    assert!((12..=120).contains(&cards), "{cards} cards");
    assert_eq!(board.place_of("Company 00003"), (2, 3_334));
    let root = board.one("[data-testid=board]");
    let row = board.card("Company 00003").get_bounding_client_rect().top()
        - board.card("Company 00000").get_bounding_client_rect().top();
    #[expect(clippy::cast_possible_truncation, reason = "pixels")]
    root.set_scroll_top((row * 2_000.0) as i32);
    wait().await;
    assert_eq!(board.place_of("Company 06000"), (2_001, 3_334));
    assert!(board.all("[data-testid=lead-card]").len() <= 120);
    let (seen, card) = (root.get_bounding_client_rect(), board.card("Company 06000").get_bounding_client_rect());
    assert!((0.0..400.0).contains(&(card.top() - seen.top())), "{} in {}", card.top(), seen.top());
}

#[wasm_bindgen_test]
async fn a_head_says_what_its_lane_holds_and_folds_it_up() {
    let board = Board::laid_out(30, "?lanes=stage").await;
    let heads = board.all("[data-testid=lane]");
    let counts: Vec<_> = heads.iter().filter_map(|head| head.get_attribute("data-count")).collect();
    assert_eq!(counts, ["30", "0", "0", "0", "0", "0", "0"]);
    assert!(board.find("Company 00000").is_some());
    board.one("[data-testid=lane]").click();
    wait().await;
    assert_eq!(board.one("[data-testid=lane]").get_attribute("aria-expanded").as_deref(), Some("false"));
    assert_eq!(board.all("[data-testid=lead-card]").len(), 0);
    board.one("[data-testid=lane]").click();
    wait().await;
    assert!(board.find("Company 00000").is_some());
}

#[wasm_bindgen_test]
async fn the_keyboard_moves_a_card_into_another_lane() {
    let board = Board::laid_out(12, "?lanes=stage").await;
    board.focus("Company 00009");
    for name in [" ", "End", "ArrowDown"] {
        key(name);
        wait().await;
    }
    assert_eq!(board.heard(), "Marketing, Accepted, 1 of 1");
    key(" ");
    wait().await;
    assert_eq!(board.toast(), "Company 00009 moved to Marketing, Accepted, 1 of 1");
    assert_eq!((board.place_of("Company 00009"), focused()), ((1, 1), "Company 00009".to_owned()));
    board.session.undo();
    wait().await;
    assert_eq!((board.place_of("Company 00009"), focused()), ((4, 4), "Company 00009".to_owned()));
}

/// Into another column and another lane at once: both are done, in one step, and what each asks is asked.
#[wasm_bindgen_test]
async fn a_card_goes_to_another_column_and_lane_in_one_step() {
    let board = Board::laid_out(12, "?columns=category&lanes=owner").await;
    board.focus("Company 00009");
    for name in [" ", "End", "ArrowDown", "ArrowLeft", " "] {
        key(name);
        wait().await;
    }
    assert_eq!(board.heard(), "Long term, Inside sales, 1 of 1");
    let records = board.session.peek(|plan| plan.lead(LeadId(10)).map(|lead| lead.owners.holdings().count()));
    assert_eq!(records, Some(1), "nothing is done before the answer");
    type_into(&board.one("#move-by-hand-why"), "They only look around");
    board.press("Set the category by hand").await;
    // By the rules of this plan inside sales may not have it.
    if board.has("[data-testid=against]") {
        board.tick("For good").await;
        type_into(&board.one("#against-reason"), "They asked for us");
        board.press("Hand over").await;
    }
    let (team, by_hand) = board.session.peek(|plan| {
        let lead = plan.lead(LeadId(10)).expect("there");
        (lead.owners.current().team, lead.by_hand.is_some())
    });
    assert_eq!((team, by_hand), (Team::InsideSales, true));
    board.session.undo();
    wait().await;
    let lead = board.session.peek(|plan| plan.lead(LeadId(10)).cloned()).expect("there");
    assert_eq!((lead.owners.current().team, &lead.by_hand), (Team::Marketing, &None), "one step");
}

#[wasm_bindgen_test]
async fn the_menu_keeps_to_the_lane() {
    let board = Board::laid_out(30, "?lanes=stage").await;
    board.open_menu("Company 00000").await;
    choose(&board, "Move to Sales").await;
    assert_eq!(board.toast(), "Company 00000 moved to Sales, New, 1 of 11");
}
