//! A lead from its first word to its way across the board: added, answered, moved by every hand, undone.

use entente_e2e::{Outcome, Page, Setup, Target, flow, flow_with, plans};
use serde_json::json;

const CRITERIA: [&str; 5] = [
    "Is the need defined?",
    "Is the scope fixed?",
    "Is a project team set up?",
    "Is the budget voted?",
    "Is the timing fixed?",
];

fn column<'a>(page: &'a Page, owner: &str) -> Target<'a> {
    page.hook("column").with("data-owner", owner)
}

/// The card of the lead of that company, wherever it is.
fn card<'a>(page: &'a Page, company: &str) -> Target<'a> {
    page.hook("lead-card").saying(company)
}

async fn stands_in(page: &Page, company: &str, owner: &str) -> Outcome {
    column(page, owner).hook("lead-card").saying(company).counts(1).await?;
    card(page, company).counts(1).await
}

async fn undo(page: &Page) -> Outcome {
    page.hook("undo").click().await
}

/// A plan with three leads, one at each team: `Company 00000` at marketing, 1 at inside sales, 2 at sales.
async fn three_leads(page: &Page) -> Outcome {
    page.import_plan(&plans::plan("Three", 3)).await?;
    page.open("#/leads").await?;
    page.hook("lead-card").counts(3).await
}

#[test]
fn a_lead_added_and_answered_comes_to_category_1_with_a_sentence() -> Outcome {
    flow(async |page| {
        page.open("#/leads").await?;
        page.button("New lead").nth(0).click().await?;
        page.role("textbox", "Company").type_over("Acme").await?;
        page.hook("category").has("data-category", "to-qualify").await?;
        let pain = page.role("group", "Is there a pain strong enough to act?");
        pain.role("radio", "Yes").click().await?;
        page.hook("category").has("data-category", "to-qualify").await?;
        for (known, question) in CRITERIA.into_iter().enumerate() {
            page.role("group", question).role("radio", "Yes").click().await?;
            let category = if known == 4 { "1" } else { "3" };
            page.hook("category").has("data-category", category).await?;
        }
        page.css("main").says("Short-term project").await?;
        page.hears("Short-term project").await?;
        page.role("group", "Is the budget voted?").role("radio", "Partly").click().await?;
        page.hook("category").has("data-category", "2").await?;
        undo(page).await?;
        page.hook("category").has("data-category", "1").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.role("textbox", "Company").says("Acme").await?;
        page.hook("category").has("data-category", "1").await?;
        page.open("#/leads").await?;
        stands_in(page, "Acme", "inside-sales").await
    })
}

#[test]
fn the_mouse_moves_a_card_and_undo_brings_it_back() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        card(page, "Company 00000").drag_to(&column(page, "sales")).await?;
        stands_in(page, "Company 00000", "sales").await?;
        page.hears("Company 00000 moved to Sales").await?;
        column(page, "sales").has("data-count", "2").await?;
        column(page, "marketing").has("data-count", "0").await?;
        undo(page).await?;
        stands_in(page, "Company 00000", "marketing").await?;
        column(page, "marketing").has("data-count", "1").await
    })
}

#[test]
fn escape_gives_a_drag_up() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        let from = card(page, "Company 00000").middle().await?;
        let to = column(page, "sales").middle().await?;
        page.mouse_to(from).await?;
        page.mouse_down().await?;
        page.mouse_to(to).await?;
        page.mouse_to(to).await?;
        page.css("[data-lifted]").nth(0).appears().await?;
        page.press("Escape").await?;
        page.mouse_up().await?;
        page.hears("back in its place").await?;
        stands_in(page, "Company 00000", "marketing").await?;
        page.hook("undo").appears().await
    })
}

#[test]
fn the_keyboard_moves_a_card_and_keeps_the_focus_on_it() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        card(page, "Company 00000").focus().await?;
        page.press("Space").await?;
        page.hears("Company 00000 lifted").await?;
        page.press("ArrowRight").await?;
        page.hears("Inside sales").await?;
        page.press("ArrowRight").await?;
        page.hears("Sales").await?;
        page.press("Space").await?;
        page.hears("Company 00000 moved to Sales").await?;
        stands_in(page, "Company 00000", "sales").await?;
        card(page, "Company 00000")
            .becomes("return document.activeElement === arguments[0]", "focused", |seen| seen == "true")
            .await?;
        page.press("Control+z").await?;
        stands_in(page, "Company 00000", "marketing").await?;
        page.press("Control+Shift+z").await?;
        stands_in(page, "Company 00000", "sales").await
    })
}

#[test]
fn the_keyboard_gives_a_move_up_by_escape() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        card(page, "Company 00000").focus().await?;
        page.press("Space").await?;
        page.press("ArrowRight").await?;
        page.press("Escape").await?;
        page.hears("back in its place").await?;
        stands_in(page, "Company 00000", "marketing").await
    })
}

#[test]
fn the_board_is_one_tab_stop_and_arrows_go_from_card_to_card() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        let stops = "return document.querySelectorAll('[data-testid=lead-card][tabindex=\"0\"]').length";
        page.answers(stops, &1.into()).await?;
        card(page, "Company 00000").focus().await?;
        page.press("ArrowRight").await?;
        let focused =
            "return document.activeElement.closest('[data-testid=lead-card]')?.innerText.match(/Company \\d+/)?.[0]";
        page.answers(focused, &"Company 00001".into()).await?;
        page.press("ArrowRight").await?;
        page.answers(focused, &"Company 00002".into()).await?;
        page.press("ArrowLeft").await?;
        page.press("Enter").await?;
        page.role("textbox", "Company").says("Company 00001").await
    })
}

#[test]
fn the_menu_moves_a_card() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        card(page, "Company 00002").hook("lead-move").click().await?;
        page.role("menuitem", "Move to Marketing").click().await?;
        stands_in(page, "Company 00002", "marketing").await?;
        page.hears("Company 00002 moved to Marketing").await?;
        undo(page).await?;
        stands_in(page, "Company 00002", "sales").await
    })
}

#[test]
fn a_finger_moves_a_card_after_a_long_press() -> Outcome {
    flow_with(Setup { size: (1024, 800), ..Setup::default() }, async |page| {
        page.be_touched().await?;
        three_leads(page).await?;
        let from = card(page, "Company 00000").middle().await?;
        let to = column(page, "sales").middle().await?;
        page.stops_listening().await?;
        page.finger_down(from).await?;
        page.css("[data-lifted]").appears().await?;
        page.finger_moves(from, to).await?;
        page.finger_up().await?;
        stands_in(page, "Company 00000", "sales").await?;
        page.hears("Company 00000 moved to Sales").await?;
        undo(page).await?;
        stands_in(page, "Company 00000", "marketing").await
    })
}

#[test]
fn a_lead_is_closed_with_its_outcome() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        card(page, "Company 00002").hook("lead-move").click().await?;
        page.role("menuitem", "Move to Closed…").click().await?;
        let dialog = page.role("dialog", "How did Company 00002 end?");
        dialog.role("radio", "Won").click().await?;
        dialog.role("button", "Close the lead").click().await?;
        stands_in(page, "Company 00002", "closed").await?;
        undo(page).await?;
        stands_in(page, "Company 00002", "sales").await
    })
}

#[test]
fn a_deleted_lead_comes_back_by_the_undo_of_its_message() -> Outcome {
    flow(async |page| {
        three_leads(page).await?;
        card(page, "Company 00001").hook("lead-move").click().await?;
        page.role("menuitem", "Delete").click().await?;
        card(page, "Company 00001").counts(0).await?;
        page.hears("Company 00001 deleted").await?;
        page.css(".toast").role("button", "Undo").click().await?;
        stands_in(page, "Company 00001", "inside-sales").await
    })
}

#[test]
fn the_filter_narrows_the_board_and_lives_in_the_address() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Thirty", 30)).await?;
        page.open("#/leads").await?;
        // 00020 to 00029, and 00002.
        page.hook("filter-text").type_over("company 0002").await?;
        page.hook("lead-card").counts(11).await?;
        page.answers("return decodeURIComponent(location.hash).includes('company 0002')", &true.into()).await?;
        page.hook("filter-text").type_over("contact 00017").await?;
        page.hook("lead-card").counts(1).await?;
        card(page, "Company 00017").appears().await?;
        page.reload().await?;
        page.hook("lead-card").counts(1).await?;
        page.hook("filter-text").type_over("nobody").await?;
        page.hook("lead-card").counts(0).await?;
        page.css("main").says("No lead matches “nobody”.").await?;
        page.hook("filter-text").type_over("").await?;
        page.hook("lead-card").nth(1).appears().await
    })
}

#[test]
fn a_printed_board_has_every_card() -> Outcome {
    // Heard before the app hears that printing has ended, when the browser has its picture.
    const COUNT: &str = "window.addEventListener('afterprint', () => {
        window.printed = document.querySelectorAll('[data-testid=lead-card]').length;
    })";
    flow_with(Setup { before: COUNT.to_owned(), ..Setup::default() }, async |page| {
        page.import_plan(&plans::plan("Paper", 300)).await?;
        page.open("#/leads").await?;
        page.hook("lead-card").nth(5).appears().await?;
        page.devtools("Page.printToPDF", json!({})).await?;
        page.answers("return window.printed", &300.into()).await
    })
}
