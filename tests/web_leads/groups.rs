//! The board by category, person and stage, and what a move to one of those columns means.

use entente::domain::{Category, Command, Holding, Lead, LeadId, LeadStage, Team};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose, choose_option, key, type_into};
use crate::page::{Board, focused, hash, wait};

fn lead(board: &Board, id: u64) -> Lead {
    board.session.peek(|plan| Lead::clone(plan.lead(LeadId(id)).expect("there")))
}

async fn move_to(board: &Board, company: &str, item: &str) {
    board.open_menu(company).await;
    choose(board, item).await;
}

fn groups(board: &Board) -> Vec<(String, String)> {
    let of = |name| move |column: web_sys::HtmlElement| column.get_attribute(name).expect("a column");
    let columns = board.all("[data-testid=column]");
    columns.iter().cloned().map(of("data-group")).zip(columns.iter().cloned().map(of("data-count"))).collect()
}

#[wasm_bindgen_test]
async fn a_move_to_a_stage_reaches_it_and_one_that_wants_a_reason_asks() {
    let board = Board::laid_out(30, "?columns=stage").await;
    assert_eq!(groups(&board).len(), LeadStage::ALL.len());
    assert_eq!(groups(&board).first(), Some(&("stage-new".to_owned(), "30".to_owned())));
    assert!(!board.has("[data-testid=column][data-owner]"), "the columns do not say whose the leads are");
    assert_eq!(board.card("Company 00001").get_attribute("data-owner").as_deref(), Some("inside-sales"));
    board.focus("Company 00001");
    for name in [" ", "ArrowRight", " "] {
        key(name);
        wait().await;
    }
    assert_eq!(board.toast(), "Company 00001 moved to Accepted, 1 of 1");
    assert_eq!((lead(&board, 2).progress.stage(), focused()), (LeadStage::Accepted, "Company 00001".to_owned()));
    move_to(&board, "Company 00002", "Move to Lost…").await;
    board.press("Cancel").await;
    assert_eq!(
        (lead(&board, 3).progress.stage(), board.group_of("Company 00002")),
        (LeadStage::New, "stage-new".to_owned())
    );
    move_to(&board, "Company 00002", "Move to Lost…").await;
    type_into(&board.one("#close-reason"), "Too dear");
    board.press("Close the lead").await;
    assert_eq!(lead(&board, 3).progress.last().map(|last| last.reason.clone()), Some("Too dear".to_owned()));
}

#[wasm_bindgen_test]
async fn a_category_is_only_moved_to_by_hand_and_with_a_reason() {
    let board = Board::laid_out(30, "?columns=category").await;
    assert_eq!(groups(&board).last(), Some(&("category-to-qualify".to_owned(), "30".to_owned())));
    move_to(&board, "Company 00001", "Move to Mid term…").await;
    board.press("Cancel").await;
    assert_eq!((lead(&board, 2).by_hand, focused()), (None, "Company 00001".to_owned()));
    move_to(&board, "Company 00001", "Move to Mid term…").await;
    board.press("Set the category by hand").await;
    assert_eq!(board.texts(".field-error").concat(), "Give a reason.");
    type_into(&board.one("#move-by-hand-why"), "A letter of intent");
    board.press("Set the category by hand").await;
    let by_hand = lead(&board, 2).by_hand.expect("set");
    assert_eq!((by_hand.category, by_hand.reason.as_str()), (Category::MidTerm, "A letter of intent"));
    assert_eq!(board.group_of("Company 00001"), "category-2");
    // Back to what its evidence gives: that needs no reason.
    move_to(&board, "Company 00001", "Move to To qualify…").await;
    assert_eq!((lead(&board, 2).by_hand, board.group_of("Company 00001")), (None, "category-to-qualify".to_owned()));
}

#[wasm_bindgen_test]
async fn a_move_to_a_person_hands_over_to_that_person_of_its_team() {
    let board = Board::laid_out(30, "?columns=person").await;
    assert_eq!(groups(&board).iter().map(|(_, count)| count.as_str()).collect::<Vec<_>>(), ["30", "0"]);
    let since = (board.session.ports().now)();
    for (id, team, person) in [(1, Team::Marketing, "Ann"), (2, Team::Marketing, "Bob"), (3, Team::Sales, "Ann")] {
        let holding = Holding { person: person.to_owned(), ..Holding::of(team, since) };
        board.session.run(Command::HandOver { id: LeadId(id), holding }).expect("there");
    }
    wait().await;
    assert_eq!(
        board.texts(".board-head h2"),
        ["Ann, marketing", "Bob, marketing", "Ann, sales", "Nobody in particular", "Closed"]
    );
    move_to(&board, "Company 00001", "Move to Ann, sales").await;
    let owner = lead(&board, 2).owners.current().clone();
    assert_eq!((owner.team, owner.person.as_str()), (Team::Sales, "Ann"));
    assert_eq!(board.toast(), "Company 00001 moved to Ann, sales, 1 of 2");
    move_to(&board, "Company 00001", "Move to Nobody in particular").await;
    assert_eq!(
        (lead(&board, 2).owners.current().team, board.group_of("Company 00001")),
        (Team::Sales, "nobody".to_owned())
    );
}

#[wasm_bindgen_test]
async fn the_layout_is_chosen_above_the_board_and_lives_in_the_address() {
    let board = Board::with(30).await;
    choose_option(&board.one("#board-columns"), "By stage");
    wait().await;
    assert_eq!((hash(), groups(&board).len()), ("#/leads?columns=stage".to_owned(), 7));
    choose_option(&board.one("#board-lanes"), "By owner");
    wait().await;
    assert_eq!(hash(), "#/leads?columns=stage&lanes=owner");
    assert_eq!(board.texts(".board-band-name"), ["Marketing", "Inside sales", "Sales", "Closed"]);
    choose_option(&board.one("#board-columns"), "By owner");
    wait().await;
    assert_eq!((hash(), board.has(".board-band")), ("#/leads".to_owned(), false));
}

/// As many columns as there are people: only those in sight are there.
#[wasm_bindgen_test]
async fn a_thousand_people_mount_a_few_columns() {
    let board = Board::laid_out(1_000, "?columns=person").await;
    let since = (board.session.ports().now)();
    let to = |id: u64| {
        let holding = Holding { person: format!("Person {id:04}"), ..Holding::of(Team::Sales, since) };
        Command::HandOver { id: LeadId(id), holding }
    };
    board.session.run(Command::Together((1..=1_000).map(to).collect())).expect("there");
    wait().await;
    let columns = board.all("[data-testid=column]").len();
    assert!((3..=16).contains(&columns), "{columns} columns");
    board.focus("Company 00000");
    key("ArrowRight");
    wait().await;
    assert_eq!(focused(), "Company 00001");
    board.one("[data-testid=board]").set_scroll_left(100_000);
    wait().await;
    assert!(board.find("Company 00386").is_some(), "the column of Person 0387 is in sight");
    assert!(board.all("[data-testid=column]").len() <= 16 && board.all("[data-testid=lead-card]").len() <= 120);
    assert_eq!(focused(), "Company 00001", "what has the focus stays");
}
