//! The shared dashboard: its figures follow the plan, and each opens the leads behind it.

use chrono::{DateTime, Utc};
use entente::domain::{Command, LeadId, LeadStage, Milestone};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::choose_option;
use crate::page::{Board, hash, wait};

const LOST: &str = "a.figure-link[href*='figure=refused.lost']";

fn lose(board: &Board, id: u64, reason: &str) {
    let since: DateTime<Utc> = (board.session.ports().now)();
    let milestone = Milestone { stage: LeadStage::Lost, since, reason: reason.to_owned() };
    board.session.run(Command::Reach { id: LeadId(id), milestone }).expect("there");
}

async fn pick(board: &Board, select: &str, name: &str) {
    choose_option(board.all(select).first().expect("a choice"), name);
    wait().await;
}

#[wasm_bindgen_test]
async fn a_figure_follows_every_edit_and_opens_the_leads_behind_it() {
    let board = Board::results(30, "").await;
    assert!(!board.has(LOST));
    lose(&board, 1, "price");
    lose(&board, 2, "price");
    wait().await;
    assert_eq!(board.texts(LOST), ["2"]);
    board.session.undo();
    wait().await;
    assert_eq!(board.texts(LOST), ["1"]);
}

#[wasm_bindgen_test]
async fn the_address_holds_the_days_and_the_team() {
    let board = Board::results(30, "?period=this-month&team=sales").await;
    assert!(board.texts("[data-testid=results-scope]").concat().ends_with("sales alone"));
    pick(&board, "#results-team", "All teams").await;
    assert_eq!(hash(), "#/results?period=this-month");
    pick(&board, "#results-period", "Since the start").await;
    assert_eq!(hash(), "#/results");
}

#[wasm_bindgen_test]
async fn without_a_lead_it_says_what_to_do() {
    let board = Board::results(0, "").await;
    assert!(board.has("[data-testid=results-empty]"));
    assert!(!board.has("a.figure-link"));
}
