//! Step 3: a handover against the rules, rules that change what is asked, and a loan that falls overdue.

use entente_e2e::{Outcome, Page, Target, flow, plans};
use serde_json::json;

/// Company 00006 is a long-term project at marketing, and so is 00018.
async fn thirty(page: &Page) -> Outcome {
    page.import_plan(&plans::plan("Thirty", 30)).await?;
    page.open("#/leads").await?;
    page.hook("lead-card").nth(3).appears().await
}

fn column<'a>(page: &'a Page, owner: &str) -> Target<'a> {
    page.hook("column").with("data-owner", owner)
}

async fn stands_in(page: &Page, company: &str, owner: &str) -> Outcome {
    column(page, owner).hook("lead-card").saying(company).counts(1).await
}

#[test]
fn a_category_3_lead_dragged_to_sales_is_lent_and_its_ledger_says_so() -> Outcome {
    flow(async |page| {
        thirty(page).await?;
        page.hook("filter-text").type_over("Company 00006").await?;
        page.hook("lead-card").counts(1).await?;
        page.hook("lead-card").drag_to(&column(page, "sales")).await?;
        let dialog = page.role("dialog", "Company 00006: to sales?");
        dialog.hook("against-rule").says("belongs to marketing; sales may have it for 30 days at most.").await?;
        dialog.role("button", "Cancel").click().await?;
        page.hears("back in its place").await?;
        stands_in(page, "Company 00006", "marketing").await?;
        page.hook("lead-card").drag_to(&column(page, "sales")).await?;
        dialog.role("button", "Hand over").click().await?;
        stands_in(page, "Company 00006", "sales").await?;
        page.hook("lead-card").says("on loan until").await?;
        page.role("link", "Company 00006").click().await?;
        page.hook("on-loan").says("then back to").await?;
        page.css("tbody tr").nth(0).says("On loan until").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.button("Return to marketing").nth(0).click().await?;
        page.hook("on-loan").goes().await?;
        page.css("tbody tr").nth(0).says("Marketing").await?;
        page.hook("undo").click().await?;
        page.hook("on-loan").says("then back to").await
    })
}

#[test]
fn the_keyboard_is_asked_too_and_a_reason_lets_it_go_for_good() -> Outcome {
    flow(async |page| {
        thirty(page).await?;
        page.hook("filter-text").type_over("Company 00006").await?;
        page.hook("lead-card").counts(1).await?;
        page.hook("lead-card").focus().await?;
        for key in ["Space", "ArrowRight", "ArrowRight", "Space"] {
            page.press(key).await?;
        }
        let dialog = page.role("dialog", "Company 00006: to sales?");
        dialog.role("radio", "For good").click().await?;
        dialog.role("button", "Hand over").click().await?;
        page.css("#against-reason-error").says("Say why it goes against the rules").await?;
        dialog.role("textbox", "Why, against the rules").type_over("They asked for sales").await?;
        dialog.role("button", "Hand over").click().await?;
        stands_in(page, "Company 00006", "sales").await?;
        page.role("link", "Company 00006").click().await?;
        page.hook("misplaced").says("Against the rules with sales").await?;
        page.css("tbody tr").nth(0).says("They asked for sales").await
    })
}

#[test]
fn other_rules_ask_of_other_moves() -> Outcome {
    flow(async |page| {
        thirty(page).await?;
        page.open("#/process").await?;
        page.css("[id='rule-owner-3']").choose("Sales").await?;
        page.css("[id='rule-approach-3-en']").counts(0).await?;
        page.hook("rule").with("data-category", "3").css("summary").click().await?;
        page.css("[id='rule-approach-3-en']").type_over("Listen first").await?;
        page.hook("rule").with("data-category", "3").hook("approach").says("Listen first").await?;
        page.open("#/leads").await?;
        page.hook("filter-text").type_over("Company 00018").await?;
        page.hook("lead-card").counts(1).await?;
        page.hook("lead-card").drag_to(&column(page, "sales")).await?;
        stands_in(page, "Company 00018", "sales").await?;
        page.role("link", "Company 00018").click().await?;
        page.css(".lead-treatment").says("Listen first").await
    })
}

#[test]
fn a_loan_that_fell_overdue_is_listed_counted_and_returned() -> Outcome {
    flow(async |page| {
        let mut plan = plans::plan("Overdue", 30);
        let loan = json!({ "until": "2026-01-09", "to": "inside-sales", "person": "Sophie" });
        plans::put(&mut plan, "/leads/2/owners/0/loan", loan);
        page.import_plan(&plan).await?;
        page.role("link", "Process").click().await?;
        page.hook("overdue").has("data-count", "1").await?;
        page.hook("overdue").says("with sales, due back on").await?;
        page.open("#/leads").await?;
        // The loan, and the first contacts that never came.
        column(page, "sales").says("9 overdue").await?;
        page.open("#/process").await?;
        page.button("Return to inside sales: Company 00002").click().await?;
        page.hook("overdue").has("data-count", "0").await?;
        page.hook("none-overdue").appears().await?;
        page.is_accessible("process").await?;
        page.hook("undo").click().await?;
        page.hook("overdue").has("data-count", "1").await?;
        page.role("link", "Company 00002").click().await?;
        page.hook("on-loan").says("return overdue by").await
    })
}

#[test]
fn the_sample_has_loans_and_one_of_them_overdue() -> Outcome {
    flow(async |page| {
        page.open_sample().await?;
        page.open("#/process").await?;
        page.hook("overdue").has("data-count", "1").await?;
        page.hook("overdue").says("Emboutissage Quentigny").await?;
        page.hook("lent").says("6 leads are on loan.").await
    })
}
