//! The leads as a table, beside the board: one filter for both, and one change for many leads.

use entente_e2e::{Outcome, Page, Setup, Target, flow, flow_with, plans};

/// How many leads there are.
const LEADS: usize = 10_000;

fn row<'a>(page: &'a Page, company: &str) -> Target<'a> {
    page.hook("lead-row").saying(company)
}

async fn shows(page: &Page, rows: usize) -> Outcome {
    page.hook("lead-table").has("aria-rowcount", &(rows + 1).to_string()).await
}

#[test]
fn the_filter_is_shared_by_board_and_table_and_survives_a_reload_and_a_visit_to_a_lead() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Thirty", 30)).await?;
        page.open("#/leads").await?;
        page.hook("filter-text").type_over("company 0001").await?;
        page.hook("lead-card").counts(11).await?;
        page.role("link", "Table").click().await?;
        shows(page, 11).await?;
        page.hook("filters").click().await?;
        page.role("checkbox", "Sales").click().await?;
        page.press("Escape").await?;
        page.answers("return location.hash", &"#/leads/table?text=company%200001&owner=sales".into()).await?;
        page.reload().await?;
        shows(page, 3).await?;
        row(page, "Company 00014").css("a").click().await?;
        page.role("textbox", "Company").says("Company 00014").await?;
        page.role("link", "All leads").click().await?;
        shows(page, 3).await?;
        page.role("link", "Board").click().await?;
        page.hook("lead-card").counts(3).await?;
        page.button("Clear all filters").click().await?;
        page.answers("return location.hash", &"#/leads".into()).await
    })
}

#[test]
fn a_head_sorts_and_the_order_is_kept_in_the_address() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Thirty", 30)).await?;
        page.open("#/leads/table").await?;
        page.button("Value").click().await?;
        page.css("th[data-facet=value]").has("aria-sort", "ascending").await?;
        row(page, "Company 00000").has("aria-rowindex", "2").await?;
        page.button("Value").click().await?;
        page.css("th[data-facet=value]").has("aria-sort", "descending").await?;
        row(page, "Company 00029").has("aria-rowindex", "2").await?;
        page.reload().await?;
        row(page, "Company 00029").has("aria-rowindex", "2").await?;
        page.button("Value").click().await?;
        page.css("th[data-facet=value]").has("aria-sort", "none").await
    })
}

#[test]
fn a_thousand_leads_change_hands_in_one_step_and_come_back() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Many", LEADS)).await?;
        page.open("#/leads/table?value-from=4000&value-to=4999&sort=company").await?;
        shows(page, 1_000).await?;
        page.role("checkbox", "Select all that pass the filter").click().await?;
        page.hook("bulk").says("1,000 selected").await?;
        page.button("Hand over…").click().await?;
        let dialog = page.role("dialog", "Hand over 1,000 leads");
        dialog.role("combobox", "To team").choose("Sales").await?;
        dialog.role("combobox", "To person").type_over("Ann Lee").await?;
        dialog.role("textbox", "Why").type_over("New region").await?;
        dialog.button("Hand over").click().await?;
        page.hears("1,000 leads handed over to Sales").await?;
        page.hook("bulk").says("1,000 selected").await?;
        row(page, "Company 03000").says("Ann Lee").await?;
        page.is_saved().await?;
        page.reload().await?;
        row(page, "Company 03000").says("Ann Lee").await?;
        page.hook("undo").click().await?;
        row(page, "Ann Lee").counts(0).await?;
        page.hook("lead-row").nth(3).appears().await
    })
}

#[test]
fn the_keyboard_alone_picks_and_hands_over() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Ten", 10)).await?;
        page.open("#/leads/table?sort=company").await?;
        row(page, "Company 00000").focus().await?;
        page.press("Shift+ArrowDown").await?;
        page.press("Shift+ArrowDown").await?;
        page.hook("bulk").says("3 selected").await?;
        page.button("Source…").focus().await?;
        page.press("Enter").await?;
        page.role("dialog", "Set the source of 3 leads").appears().await?;
        page.keys("Fair").await?;
        page.press("Enter").await?;
        page.hears("Source of 3 leads set").await?;
        row(page, "Fair").counts(3).await?;
        page.press("Control+z").await?;
        row(page, "Fair").counts(0).await
    })
}

#[test]
fn cards_are_picked_on_the_board_with_ctrl() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Ten", 10)).await?;
        page.open("#/leads").await?;
        page.button("Select").click().await?;
        page.hook("lead-card").saying("Company 00000").click().await?;
        page.hook("lead-card").saying("Company 00003").click().await?;
        page.hook("bulk").says("2 selected").await?;
        page.is_accessible("a board with picked cards").await?;
        page.role("link", "Table").click().await?;
        page.hook("bulk").says("2 selected").await?;
        page.is_accessible("a table with picked rows").await?;
        page.hook("bulk").button("Delete").click().await?;
        page.hears("2 leads deleted").await?;
        shows(page, 8).await?;
        page.css(".toast").role("button", "Undo").click().await?;
        shows(page, 10).await
    })
}

#[test]
fn on_a_phone_the_table_scrolls_and_the_page_does_not() -> Outcome {
    flow_with(Setup { size: (390, 844), ..Setup::default() }, async |page| {
        page.import_plan(&plans::plan("Thirty", 30)).await?;
        page.open("#/leads/table?owner=sales&stage=new,won").await?;
        page.hook("lead-row").nth(2).appears().await?;
        page.fits("the table").await?;
        page.hook("filters").click().await?;
        page.role("checkbox", "Marketing").appears().await?;
        page.fits("the filters").await?;
        page.is_accessible("the filters on a phone").await
    })
}
