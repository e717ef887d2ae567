//! The order by hand: a card is put between two others, by every hand, and stays there.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose, key, pointer};
use crate::page::{Board, focused, wait};

async fn keys(names: &[&str]) {
    for name in names {
        key(name);
        wait().await;
    }
}

#[wasm_bindgen_test]
async fn the_keyboard_chooses_column_and_place() {
    let board = Board::with(30).await;
    board.focus("Company 00004");
    keys(&[" ", "ArrowDown", "ArrowDown"]).await;
    assert_eq!(board.heard(), "Inside sales, 4 of 10");
    assert!(board.has("[data-owner=inside-sales] .board-mark"));
    keys(&["ArrowRight", "Home"]).await;
    assert_eq!(board.heard(), "Sales, 1 of 11");
    keys(&["ArrowDown", "ArrowDown", "ArrowDown", " "]).await;
    assert_eq!(board.toast(), "Company 00004 moved to Sales, 4 of 11");
    assert_eq!((board.place_of("Company 00004"), focused()), ((4, 11), "Company 00004".to_owned()));
    assert!(!board.has(".board-mark"));
    board.session.undo();
    wait().await;
    assert_eq!(
        (board.column_of("Company 00004"), board.place_of("Company 00004")),
        ("inside-sales".to_owned(), (2, 10))
    );
    assert_eq!(focused(), "Company 00004");
}

#[wasm_bindgen_test]
async fn a_place_by_hand_outlives_a_move_and_what_comes_in() {
    let board = Board::with(30).await;
    board.focus("Company 00007");
    keys(&[" ", "Home", " "]).await;
    assert_eq!(board.toast(), "Company 00007 moved to Inside sales, 1 of 10");
    board.focus("Company 00004");
    keys(&[" ", "ArrowUp", "ArrowUp", " "]).await;
    assert_eq!([board.place_of("Company 00004").0, board.place_of("Company 00007").0], [1, 2]);
    board.focus("Company 00001");
    keys(&[" ", "Escape"]).await;
    assert_eq!(
        (board.heard(), board.place_of("Company 00001")),
        ("Company 00001 is back in its place".to_owned(), (3, 10))
    );
    keys(&[" ", "ArrowDown", "ArrowUp", "Enter"]).await;
    assert_eq!(board.place_of("Company 00001"), (3, 10));
}

#[wasm_bindgen_test]
async fn the_menu_moves_within_the_column() {
    let board = Board::with(30).await;
    for (item, place) in [("To the top", 1), ("Down", 2), ("To the bottom", 10), ("Up", 9)] {
        board.open_menu("Company 00006").await;
        choose(&board, item).await;
        assert_eq!(board.place_of("Company 00006"), (place, 10), "{item}");
        assert_eq!(board.toast(), format!("Company 00006 moved to Marketing, {place} of 10"));
        assert_eq!(focused(), "Company 00006", "{item}");
    }
}

#[wasm_bindgen_test]
async fn the_mouse_drops_a_card_between_two_others() {
    let board = Board::with(30).await;
    let (from, below) = (board.middle_of("Company 00000"), board.middle_of("Company 00003"));
    // Into the lower half of the second card of its own column.
    let to = (below.0, below.1 + 40.0);
    pointer(&board, "pointerdown", 1, from);
    pointer(&board, "pointermove", 1, (from.0, from.1 + 30.0));
    pointer(&board, "pointermove", 1, to);
    wait().await;
    assert!(board.has("[data-owner=marketing] .board-mark") && board.has(".lead-copy"));
    pointer(&board, "pointerup", 1, to);
    wait().await;
    assert_eq!(board.toast(), "Company 00000 moved to Marketing, 2 of 10");
    assert_eq!([board.place_of("Company 00003").0, board.place_of("Company 00006").0], [1, 3]);
    board.press("Undo").await;
    assert_eq!(board.place_of("Company 00000").0, 1);
}
