//! The board of leads in a browser: what is mounted, how cards move, where the focus is.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

mod by_hand;
mod campaigns;
mod contacts;
mod groups;
mod hands;
mod intake;
mod lanes;
mod lead;
mod loans;
mod overdue;
mod page;
mod places;
mod plan;
mod results;
mod table;
mod window;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use hands::{choose, drag_to, key, pointer, touch, type_into};
use page::{Board, focused, hash, tell_window, wait};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn ten_thousand_leads_mount_at_most_120_cards() {
    let board = Board::with(10_000).await;
    let cards = board.all("[data-testid=lead-card]").len();
    assert!((12..=120).contains(&cards), "{cards} cards");
    let counts: usize = board.columns().iter().map(|(_, count)| count).sum();
    assert_eq!(counts, 10_000);
}

#[wasm_bindgen_test]
async fn what_is_printed_is_every_card_or_says_how_many_more_there_are() {
    let board = Board::with(900).await;
    let seen = board.all("[data-testid=lead-card]").len();
    tell_window("beforeprint");
    wait().await;
    assert_eq!(board.all("[data-owner=sales] [data-testid=lead-card]").len(), 200);
    assert_eq!(board.texts("[data-owner=sales] .board-none"), ["and 100 more leads"]);
    tell_window("afterprint");
    wait().await;
    assert_eq!(
        (board.all("[data-testid=lead-card]").len(), board.has("[data-owner=sales] .board-none")),
        (seen, false)
    );
    assert!(board.all(".lead-card").len() <= 120, "the slots of the print are still there");
}

#[wasm_bindgen_test]
async fn scrolling_shows_the_cards_of_that_place_with_their_real_numbers() {
    let board = Board::with(10_000).await;
    let scroller = board.one("[data-owner=marketing] .board-scroll");
    let height = scroller.scroll_height() / board.column_count("marketing");
    scroller.set_scroll_top(height * 2_000);
    wait().await;
    let card = board.card("Company 06000");
    assert_eq!(card.get_attribute("aria-posinset").as_deref(), Some("2001"));
    assert_eq!(card.get_attribute("aria-setsize"), Some(board.column_count("marketing").to_string()));
    let (seen, card) = (scroller.get_bounding_client_rect(), card.get_bounding_client_rect());
    assert!((card.top() - seen.top()).abs() < f64::from(height), "{} in {}", card.top(), seen.top());
    assert!(board.all("[data-testid=lead-card]").len() <= 120);
}

#[wasm_bindgen_test]
async fn the_focused_card_stays_mounted_when_it_is_scrolled_away() {
    let board = Board::with(10_000).await;
    board.focus("Company 00003");
    board.one("[data-owner=marketing] .board-scroll").set_scroll_top(200_000);
    wait().await;
    assert_eq!(focused(), "Company 00003");
    key("ArrowDown");
    wait().await;
    assert_eq!(focused(), "Company 00006");
}

#[wasm_bindgen_test]
async fn the_filter_narrows_the_columns_and_lives_in_the_address() {
    let board = Board::with(300).await;
    // 00001 and 00010 to 00019: every word, in any order.
    type_into(&board.one("[data-testid=filter-text]"), "0001 COMP");
    wait().await;
    assert_eq!(board.all("[data-testid=lead-card]").len(), 11);
    assert_eq!(board.one(".leads-count").text_content().as_deref(), Some("11 of 300"));
    assert_eq!(hash(), "#/leads?text=0001%20COMP");
    type_into(&board.one("[data-testid=filter-text]"), "nobody");
    wait().await;
    assert_eq!(board.all("[data-testid=lead-card]").len(), 0);
    board.press("Show all").await;
    assert_eq!(board.columns().iter().map(|(_, count)| count).sum::<usize>(), 300);
    assert_eq!(hash(), "#/leads");
}

#[wasm_bindgen_test]
async fn the_keyboard_lifts_a_card_and_drops_it_on_another_column() {
    let board = Board::with(30).await;
    board.focus("Company 00004");
    key(" ");
    wait().await;
    assert!(board.heard().contains("Company 00004 lifted"), "{}", board.heard());
    key("ArrowRight");
    wait().await;
    assert_eq!(board.heard(), "Sales, 2 of 11");
    assert_eq!(board.column_of("Company 00004"), "inside-sales");
    key(" ");
    wait().await;
    assert_eq!(board.column_of("Company 00004"), "sales");
    assert_eq!(focused(), "Company 00004");
    // Of 2, 5, 8 … the second is where it stands by age.
    assert_eq!(board.toast(), "Company 00004 moved to Sales, 2 of 11");
    assert_eq!(board.card("Company 00004").get_attribute("aria-posinset").as_deref(), Some("2"));
}

#[wasm_bindgen_test]
async fn a_move_is_undone_by_its_message_and_the_focus_follows_an_undo() {
    let board = Board::with(30).await;
    board.move_by_keys("Company 00004").await;
    board.press("Undo").await;
    assert_eq!(board.column_of("Company 00004"), "inside-sales");
    board.move_by_keys("Company 00004").await;
    board.session.undo();
    wait().await;
    assert_eq!(board.column_of("Company 00004"), "inside-sales");
    assert_eq!(focused(), "Company 00004");
}

#[wasm_bindgen_test]
async fn the_menu_moves_opens_and_deletes() {
    let board = Board::with(30).await;
    board.open_menu("Company 00002").await;
    assert_eq!(
        board.texts("#lead-menu [role=menuitem]"),
        [
            "Open",
            "Called, not reached",
            "Called, reached",
            "E-mail sent",
            "Hand over…",
            "Return to marketing",
            "Move to Marketing",
            "Move to Inside sales",
            "Move to Closed…",
            "Down",
            "To the bottom",
            "Delete"
        ]
    );
    choose(&board, "Move to Marketing").await;
    assert_eq!(board.column_of("Company 00002"), "marketing");
    assert_eq!(focused(), "Company 00002");
    board.open_menu("Company 00002").await;
    choose(&board, "Delete").await;
    assert!(board.find("Company 00002").is_none());
    assert_eq!(focused(), "Company 00003");
    board.press("Undo").await;
    assert_eq!(board.column_of("Company 00002"), "marketing");
}

#[wasm_bindgen_test]
async fn the_key_m_opens_the_menu_of_the_focused_card() {
    let board = Board::with(30).await;
    board.focus("Company 00002");
    key("m");
    wait().await;
    assert!(board.has("#lead-menu:popover-open"));
    assert!(board.texts("#lead-menu [role=menuitem]").contains(&"Move to Marketing".to_owned()));
    choose(&board, "Move to Marketing").await;
    assert_eq!((board.column_of("Company 00002"), focused()), ("marketing".to_owned(), "Company 00002".to_owned()));
}

#[wasm_bindgen_test]
async fn the_mouse_drags_a_card_to_another_column() {
    let board = Board::with(30).await;
    drag_to(&board, "Company 00000", "sales").await;
    assert!(board.has(".lead-copy"), "a copy follows the pointer");
    pointer(&board, "pointerup", 1, board.middle("sales"));
    wait().await;
    assert_eq!(board.column_of("Company 00000"), "sales");
    // Where it was let go, the third card begins in its upper half.
    assert_eq!(board.toast(), "Company 00000 moved to Sales, 2 of 11");
    assert!(!board.has(".lead-copy"), "no copy is left");
}

#[wasm_bindgen_test]
async fn a_cancelled_drag_leaves_the_card_in_its_place_and_no_copy() {
    let board = Board::with(30).await;
    for cancel in ["Escape", "blur", "pointercancel"] {
        drag_to(&board, "Company 00000", "sales").await;
        match cancel {
            "Escape" => key("Escape"),
            "blur" => tell_window("blur"),
            _ => pointer(&board, "pointercancel", 1, board.middle("sales")),
        }
        wait().await;
        assert!(!board.has(".lead-copy"), "{cancel}");
        assert_eq!(board.heard(), "Company 00000 is back in its place", "{cancel}");
        pointer(&board, "pointerup", 1, board.middle("sales"));
        wait().await;
        assert_eq!(board.column_of("Company 00000"), "marketing", "{cancel}");
    }
}

#[wasm_bindgen_test]
async fn a_finger_lifts_after_resting_and_a_second_one_is_ignored() {
    let board = Board::with(30).await;
    let (from, to) = (board.middle_of("Company 00000"), board.middle("sales"));
    touch(&board, "pointerdown", 7, from);
    touch(&board, "pointermove", 7, to);
    page::sleep(400).await;
    assert!(!board.has("[data-lifted]"), "a swipe lifts nothing");
    touch(&board, "pointerup", 7, to);
    touch(&board, "pointerdown", 8, from);
    page::sleep(400).await;
    assert!(board.has("[data-lifted]"));
    touch(&board, "pointerdown", 9, to);
    touch(&board, "pointerup", 9, to);
    assert!(board.has("[data-lifted]"), "a second finger changes nothing");
    touch(&board, "pointermove", 8, to);
    touch(&board, "pointerup", 8, to);
    wait().await;
    assert_eq!(board.column_of("Company 00000"), "sales");
}

#[wasm_bindgen_test]
async fn closing_asks_for_the_outcome_and_a_reason_where_one_is_wanted() {
    let board = Board::with(30).await;
    board.open_menu("Company 00000").await;
    choose(&board, "Move to Closed…").await;
    assert!(board.has("dialog[open]"));
    board.press("Cancel").await;
    assert_eq!((board.column_of("Company 00000"), focused()), ("marketing".to_owned(), "Company 00000".to_owned()));
    board.open_menu("Company 00000").await;
    choose(&board, "Move to Closed…").await;
    board.tick("Lost").await;
    board.press("Close the lead").await;
    assert_eq!(board.texts(".field-error").concat(), "Give a reason.");
    type_into(&board.one("#close-reason"), "Too dear");
    board.press("Close the lead").await;
    assert_eq!(board.column_of("Company 00000"), "closed");
    assert_eq!(focused(), "Company 00000");
}

#[wasm_bindgen_test]
async fn the_board_is_one_tab_stop() {
    let board = Board::with(300).await;
    assert_eq!(board.all("[data-testid=board] [tabindex='0']").len(), 1);
    assert_eq!(board.all("[data-testid=board] :is(a, button):not([tabindex='-1'])").len(), 0);
    board.focus("Company 00005");
    wait().await;
    let stop = board.one("[data-testid=board] [tabindex='0']");
    assert!(stop.text_content().is_some_and(|text| text.contains("Company 00005")));
}
