//! Leads from a file: how it is read, what its columns become, what is wrong with its rows, and one step for all of it.

use entente::domain::{Command, Money};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::choose_option;
use crate::page::{Board, hash, sleep, wait};

const LEADS: &str = "Lead ID,First Name,Last Name,Company / Account,Email,Lead Status,Create Date,Annual Revenue\n\
    00Q1,Ann,Lee,Acme,ann@acme.example,Open,2026-03-02,1200\n\
    00Q2,Bob,Ray,Bolt,bob@bolt.example,Qualified,2026-03-31,2400\n";

/// Chooses a file of that name on the page. What is `latin` is written as Windows does.
async fn bring(board: &Board, name: &str, text: &str, latin: bool) {
    let bytes: Vec<u8> = if latin {
        text.chars().map(|sign| u8::try_from(u32::from(sign)).expect("Latin")).collect()
    } else {
        text.as_bytes().to_vec()
    };
    let code = format!(
        "(input, bytes) => {{
            const data = new DataTransfer();
            data.items.add(new File([bytes], {name:?}));
            input.files = data.files;
            input.dispatchEvent(new Event('change', {{ bubbles: true }}));
        }}"
    );
    let choose: js_sys::Function = js_sys::eval(&code).expect("a function").into();
    let bytes = js_sys::Uint8Array::from(bytes.as_slice());
    choose.call2(&wasm_bindgen::JsValue::NULL, &board.one("[data-testid=import-csv]"), &bytes).expect("chooses");
    settled(board).await;
}

/// Waits until a file is open and checked, or refused.
async fn settled(board: &Board) {
    for _ in 0..200 {
        wait().await;
        if board.has("[data-testid=import-error]") || board.has(".intake-foot[aria-busy=false]") {
            return;
        }
        sleep(20).await;
    }
    panic!("the file was never checked: {:?}", board.texts("main"));
}

fn summary(board: &Board) -> String {
    board.texts("[data-testid=import-summary]").concat()
}

/// What the column of that name becomes.
fn becomes(board: &Board, column: &str) -> String {
    board.one(&format!("tr[data-column='{column}']")).get_attribute("data-target").unwrap_or_default()
}

fn companies(board: &Board) -> Vec<String> {
    board.session.peek(|plan| plan.leads.values().map(|lead| lead.company.clone()).collect())
}

#[wasm_bindgen_test]
async fn a_file_is_recognised_and_comes_in_as_one_step() {
    let board = Board::intake(0).await;
    bring(&board, "leads.csv", LEADS, false).await;
    assert_eq!(board.one("[data-testid=import-source]").get_attribute("data-source").as_deref(), Some("Salesforce"));
    assert_eq!(summary(&board), "2 new leads");
    board.press("Import 2 leads").await;
    assert_eq!((companies(&board), hash()), (vec!["Acme".to_owned(), "Bolt".to_owned()], "#/leads".to_owned()));
    assert_eq!(board.toast(), "2 leads imported");
    board.session.undo();
    wait().await;
    assert_eq!(companies(&board), [""; 0]);
}

#[wasm_bindgen_test]
async fn semicolons_and_windows_letters_are_told_by_themselves() {
    let board = Board::intake(0).await;
    let text = "Société;Prénom;Nom;E-mail;Montant;Créé le\nDoré;Zoé;Léger;zoe@dore.example;1\u{a0}234,50;31/03/2026\n";
    bring(&board, "export.csv", text, true).await;
    assert_eq!(becomes(&board, "Société"), "company");
    assert!(board.texts(".intake-becomes").concat().contains("1,234.50"), "{:?}", board.texts(".intake-becomes"));
    board.press("Import 1 lead").await;
    board.session.peek(|plan| {
        let lead = plan.leads.values().next().expect("came in");
        assert_eq!((lead.company.as_str(), lead.contact.as_str()), ("Doré", "Zoé Léger"));
        assert_eq!(lead.value.map(Money::cents), Some(123_450));
    });
}

#[wasm_bindgen_test]
async fn what_a_column_becomes_is_chosen_and_remembered_for_the_next_file_with_these_columns() {
    let board = Board::intake(0).await;
    let file = |company: &str| format!("Firm X,Person X,Mail X\n{company},Ann,ann@{company}.example\n");
    bring(&board, "one.csv", &file("acme"), false).await;
    choose_option(&board.one("tr[data-column='Firm X'] select"), "Company");
    settled(&board).await;
    choose_option(&board.one("tr[data-column='Person X'] select"), "Contact (full name)");
    settled(&board).await;
    choose_option(&board.one("tr[data-column='Mail X'] select"), "E-mail");
    settled(&board).await;
    board.press("Import 1 lead").await;
    assert_eq!(companies(&board), ["acme"]);
    bring(&board, "two.csv", &file("bolt"), false).await;
    assert_eq!([becomes(&board, "Firm X"), becomes(&board, "Person X")], ["company", "contact"]);
    assert_eq!(summary(&board), "1 new lead");
}

#[wasm_bindgen_test]
async fn rows_with_a_problem_are_listed_with_their_line_and_the_others_come_in() {
    let board = Board::intake(0).await;
    let text = "Company,E-mail,Created on\nAcme,a@acme.example,2026-03-02\nBolt,nobody,2026-03-02\n,,\nCorp,c@corp.example,2026-13-45\n";
    bring(&board, "leads.csv", text, false).await;
    assert_eq!(summary(&board), "1 new lead · 2 rows left out");
    board.press("Check the rows").await;
    let lines = board.texts("[data-testid=import-problems] tbody tr");
    assert_eq!(lines, ["3E-mail: “nobody” is no e-mail address.", "5Created on: “2026-13-45” is no date."]);
    board.tick_box("[data-testid=import-problems] input[type=checkbox]").await;
    settled(&board).await;
    assert_eq!(summary(&board), "3 new leads");
    board.press("Import 3 leads").await;
    assert_eq!(companies(&board), ["Acme", "Bolt", "Corp"]);
}

#[wasm_bindgen_test]
async fn a_lead_that_is_known_is_updated_skipped_or_added_as_one_chooses() {
    let board = Board::intake(3).await;
    let text = "Company,Phone\nCompany 00001,+33 1 23\nCompany 00001,+33 1 23\nNew,\n";
    bring(&board, "leads.csv", text, false).await;
    assert_eq!(summary(&board), "1 new lead · 1 lead updated · 1 repeated in the file");
    board.press("Check the rows").await;
    board.tick("Skip the row").await;
    settled(&board).await;
    assert_eq!(summary(&board), "1 new lead · 2 here already, skipped");
    board.tick("Add it anyway, as a lead of its own").await;
    settled(&board).await;
    assert_eq!(summary(&board), "3 new leads");
    board.tick("Update the existing lead").await;
    settled(&board).await;
    board.press("Import 1, update 1").await;
    assert_eq!(companies(&board).len(), 4);
}

#[wasm_bindgen_test]
async fn a_plan_is_no_table_and_is_offered_to_be_opened_as_one() {
    let board = Board::intake(0).await;
    bring(&board, "plan.csv", "{\"format\":\"entente\",\"version\":1}", false).await;
    assert!(board.one("[data-testid=import-error]").text_content().is_some_and(|text| text.contains("a plan")));
    assert!(board.texts("button").iter().any(|name| name == "Open it as a plan"));
}

#[wasm_bindgen_test]
async fn a_long_file_is_given_up_at_once_and_nothing_came_in() {
    let board = Board::intake(0).await;
    let rows = (0..4_000).map(|row| format!("Company {row},{row}@x.example"));
    let text = std::iter::once("Company,E-mail".to_owned()).chain(rows).collect::<Vec<_>>().join("\n");
    bring(&board, "long.csv", &text, false).await;
    assert_eq!(summary(&board), "4,000 new leads");
    board.press("Check the rows").await;
    // Checked anew: that takes a while, and the page answers meanwhile.
    board.session.run(Command::RenamePlan("Other".to_owned())).expect("runs");
    wait().await;
    board.press("Cancel").await;
    assert!(board.has(".intake-choose"));
    sleep(200).await;
    assert!(board.has(".intake-choose"));
    assert_eq!(companies(&board), [""; 0]);
}
