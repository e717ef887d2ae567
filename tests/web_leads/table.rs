//! The leads as a table: what is mounted, its order, what is picked, and what is done with it.

use entente::domain::{LeadId, Team};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};

use crate::hands::{choose_option, key, press_button, press_in, type_into};
use crate::page::{Board, hash, wait};

impl Board {
    /// The companies of the mounted rows of the table, top to bottom.
    pub fn rows(&self) -> Vec<String> {
        let place = |row: &HtmlElement| row.get_attribute("aria-rowindex").and_then(|place| place.parse::<u32>().ok());
        let mut rows = self.all("[data-testid=lead-row]");
        rows.sort_by_key(place);
        let company =
            |row: HtmlElement| row.query_selector("[data-facet=company]").expect("a selector")?.text_content();
        rows.into_iter().filter_map(company).collect()
    }

    pub async fn click(&self, selector: &str) {
        self.one(selector).click();
        wait().await;
    }

    /// Presses the head of a column.
    async fn sort_by(&self, facet: &str) {
        self.click(&format!("[data-facet={facet}] > .table-sort")).await;
    }

    /// Picks the row of that lead.
    pub async fn pick(&self, lead: u64) {
        self.click(&format!("[data-lead-id='{}'] input", LeadId(lead))).await;
    }

    fn owned_by(&self, team: Team) -> usize {
        self.session.peek(|plan| plan.leads.values().filter(|lead| lead.owners.current().team == team).count())
    }

    pub fn attribute(&self, selector: &str, name: &str) -> String {
        self.one(selector).get_attribute(name).unwrap_or_default()
    }
}

#[wasm_bindgen_test]
async fn ten_thousand_rows_mount_what_is_seen_and_say_how_many_there_are() {
    let table = Board::table(10_000, "").await;
    let rows = table.rows();
    assert!((5..=60).contains(&rows.len()), "{} rows", rows.len());
    assert_eq!(rows.first().map(String::as_str), Some("Company 00000"));
    assert_eq!(table.attribute("[role=grid]", "aria-rowcount"), "10001");
    let scroller = table.one(".lead-table");
    scroller.set_scroll_top(scroller.scroll_height());
    wait().await;
    assert_eq!(table.rows().last().map(String::as_str), Some("Company 09999"));
    assert_eq!(table.attribute(&format!("#row-{}", LeadId(10_000)), "aria-rowindex"), "10001");
}

#[wasm_bindgen_test]
async fn a_head_sorts_up_then_down_then_newest_first() {
    let table = Board::table(30, "").await;
    for (aria, first, address) in [
        ("ascending", "Company 00000", "#/leads/table?sort=owner"),
        ("descending", "Company 00002", "#/leads/table?sort=-owner"),
        ("none", "Company 00000", "#/leads/table"),
    ] {
        table.sort_by("owner").await;
        assert_eq!(table.attribute("th[data-facet=owner]", "aria-sort"), aria);
        assert_eq!(table.rows().first().map(String::as_str), Some(first), "{aria}");
        assert_eq!(hash(), address);
    }
    table.sort_by("company").await;
    table.sort_by("company").await;
    assert_eq!(table.rows().first().map(String::as_str), Some("Company 00029"));
}

#[wasm_bindgen_test]
async fn the_address_filters_and_a_chip_takes_a_filter_away() {
    let table = Board::table(30, "?text=company&owner=sales,marketing&colour=red&value-from=much").await;
    assert_eq!(table.one(".leads-count").text_content().as_deref(), Some("20 of 30"));
    assert_eq!(table.texts(".leads-chip"), ["Owner: Marketing", "Owner: Sales"]);
    press_button(&table, ".leads-chip", "Owner: Marketing");
    wait().await;
    assert_eq!(hash(), "#/leads/table?text=company&owner=sales");
    assert_eq!(table.attribute("[role=grid]", "aria-rowcount"), "11");
    assert_eq!(table.attribute(".leads-views a", "href"), "#/leads?text=company&owner=sales");
    table.press("Clear all filters").await;
    assert_eq!((hash().as_str(), table.has(".leads-chip")), ("#/leads/table", false));
}

#[wasm_bindgen_test]
async fn the_panel_filters_by_answers_and_by_value() {
    let table = Board::table(30, "").await;
    table.click("#filters-open").await;
    press_button(&table, ".leads-choice", "Inside sales");
    wait().await;
    assert_eq!(hash(), "#/leads/table?owner=inside-sales");
    type_into(&table.one("#value-least"), "1,000");
    wait().await;
    assert_eq!(hash(), "#/leads/table?owner=inside-sales&value-from=1000");
    assert_eq!(table.texts(".empty p"), ["No lead passes these filters."]);
    type_into(&table.one("#value-least"), "much");
    wait().await;
    assert_eq!(hash(), "#/leads/table?owner=inside-sales&value-from=1000");
    assert_eq!(table.texts("#value-least-error").len(), 1);
    table.press("Show all").await;
    assert_eq!(table.one("#value-least").unchecked_into::<HtmlInputElement>().value(), "");
    assert!(table.texts("#value-least-error").is_empty());
}

#[wasm_bindgen_test]
async fn all_that_pass_are_handed_over_in_one_step() {
    let table = Board::table(3_000, "?owner=marketing,inside-sales").await;
    assert!(!table.has("[data-testid=bulk]"));
    table.click(".table-head .row-pick > input").await;
    assert_eq!(table.texts(".bulk-count"), ["2,000 selected"]);
    table.press("Hand over…").await;
    let team: HtmlElement = table.one("#bulk-team");
    choose_option(&team, "Sales");
    type_into(&table.one("#bulk-person"), "Ann");
    press_in(&table.one("#bulk-hand-over"), "[type=submit]");
    wait().await;
    assert_eq!(table.owned_by(Team::Sales), 3_000);
    assert_eq!(table.toast(), "2,000 leads handed over to Sales");
    assert!(!table.has("[data-testid=bulk]"), "nothing that is picked passes any more");
    table.press("Undo").await;
    assert_eq!(table.owned_by(Team::Sales), 1_000);
    assert_eq!(table.texts(".bulk-count"), ["2,000 selected"]);
}

#[wasm_bindgen_test]
async fn a_stage_that_wants_a_reason_asks_for_it_and_what_is_so_already_is_refused() {
    let table = Board::table(6, "").await;
    table.pick(1).await;
    table.pick(2).await;
    table.press("Stage…").await;
    choose_option(&table.one("#bulk-to-stage"), "New");
    press_in(&table.one("#bulk-stage"), "[type=submit]");
    wait().await;
    assert_eq!(table.texts("#bulk-to-stage-error"), ["It is so already for all of them. Choose another."]);
    choose_option(&table.one("#bulk-to-stage"), "Lost");
    wait().await;
    press_in(&table.one("#bulk-stage"), "[type=submit]");
    wait().await;
    assert_eq!(table.texts("#bulk-reason-error"), ["Give a reason."]);
    type_into(&table.one("#bulk-reason"), "Too dear");
    press_in(&table.one("#bulk-stage"), "[type=submit]");
    wait().await;
    assert_eq!(table.toast(), "Stage of 2 leads set: Lost");
    table.press("Source…").await;
    type_into(&table.one("#bulk-from"), "Fair");
    press_in(&table.one("#bulk-source"), "[type=submit]");
    wait().await;
    assert_eq!(table.session.peek(entente::domain::Plan::sources), ["Fair"]);
    press_button(&table, ".bulk button", "Delete");
    wait().await;
    assert_eq!(table.rows().len(), 4);
}

#[wasm_bindgen_test]
async fn the_keyboard_goes_from_row_to_row_and_picks() {
    let table = Board::table(300, "").await;
    assert_eq!(table.all("tbody [tabindex='0']").len(), 1);
    table.one("tbody [tabindex='0']").focus().expect("a row takes the focus");
    for name in ["ArrowDown", " ", "End"] {
        key(name);
        wait().await;
    }
    assert_eq!(table.attribute(":focus", "aria-rowindex"), "301");
    assert_eq!(table.texts(".bulk-count"), ["1 selected"]);
    key("Escape");
    wait().await;
    assert!(!table.has("[data-testid=bulk]"));
    key("Enter");
    wait().await;
    assert_eq!(hash(), format!("#/leads/{}", LeadId(300)));
}

#[wasm_bindgen_test]
async fn columns_are_chosen_and_remembered() {
    let table = Board::table(6, "").await;
    assert!(table.has("th[data-facet=age]") && !table.has("th[data-facet=phone]"));
    press_button(&table, "#table-columns .leads-choice", "Age");
    press_button(&table, "#table-columns .leads-choice", "Phone");
    wait().await;
    drop(table);
    let table = Board::table(6, "").await;
    assert!(!table.has("th[data-facet=age]") && table.has("th[data-facet=phone]"));
    press_button(&table, "#table-columns .leads-choice", "Age");
    press_button(&table, "#table-columns .leads-choice", "Phone");
    wait().await;
}

#[wasm_bindgen_test]
async fn cards_of_the_board_are_picked_by_a_click_once_that_is_asked_for() {
    let board = Board::with(30).await;
    board.press("Select").await;
    assert_eq!(board.texts(".bulk-none"), ["Click the cards to select."]);
    for company in ["Company 00000", "Company 00003", "Company 00001"] {
        board.card(company).click();
    }
    wait().await;
    assert_eq!(board.texts(".bulk-count"), ["3 selected"]);
    board.press("Hand over…").await;
    press_in(&board.one("#bulk-hand-over"), "[type=submit]");
    wait().await;
    assert_eq!(board.column_of("Company 00003"), "sales");
    assert_eq!(board.toast(), "3 leads handed over to Sales");
    board.session.undo();
    wait().await;
    assert_eq!(board.column_of("Company 00003"), "marketing");
    board.press("Clear selection").await;
    assert!(!board.has("[data-testid=bulk]") && !board.has("[data-picked]"));
}
