//! Nurture campaigns: leads go in by the table and as they return to marketing, what comes back is noted, and the figures open down to
//! the leads they count.

use entente_e2e::{Outcome, Page, Target, flow, plans};

/// Figure of a campaign.
fn figure<'a>(page: &'a Page, name: &str, count: usize) -> Target<'a> {
    page.role("button", &format!("{count} {name}"))
}

/// A campaign of that name in a plan of thirty leads. Company 00006 and 00018 are long-term projects at marketing, 00002 is one at sales.
async fn newsletter(page: &Page) -> Outcome {
    page.import_plan(&plans::plan("Thirty", 30)).await?;
    page.role("link", "Process").click().await?;
    page.role("link", "Nurture campaigns").click().await?;
    page.role("heading", "No campaign yet").appears().await?;
    page.button("Add a campaign").click().await?;
    page.answers("return document.activeElement.id", &"campaign-name".into()).await?;
    page.keys("Newsletter").await?;
    page.role("heading", "Newsletter").appears().await?;
    page.hook("campaign-status").has("data-status", "running").await
}

async fn put_in_by_the_table(page: &Page) -> Outcome {
    page.role("link", "Leads with marketing that fit and are in no campaign").click().await?;
    page.role("checkbox", "Select Company 00006").click().await?;
    page.role("checkbox", "Select Company 00018").click().await?;
    page.button("Campaign…").click().await?;
    let dialog = page.role("dialog", "Campaign of 2 leads");
    dialog.role("combobox", "Campaign").choose("Newsletter").await?;
    page.is_accessible("leads put into a campaign").await?;
    dialog.role("button", "Apply").click().await?;
    page.hears("2 leads put into Newsletter").await
}

#[test]
fn leads_go_in_together_one_ripens_and_goes_to_sales_and_the_figures_open_down_to_it() -> Outcome {
    flow(async |page| {
        newsletter(page).await?;
        put_in_by_the_table(page).await?;
        page.open("#/campaigns").await?;
        page.hook("campaign").has("data-members", "2").await?;
        page.hook("campaign").css("a").click().await?;
        page.hook("member").counts(2).await?;
        page.role("combobox", "What came back: Company 00006").choose("Riper project").await?;
        page.role("textbox", "Note: Company 00006").type_over("They have a budget").await?;
        figure(page, "Riper project", 1).appears().await?;
        page.is_accessible("a campaign with members").await?;
        // It goes to sales, on loan as the rules allow.
        page.role("link", "Company 00006").click().await?;
        page.hook("lead-campaigns").says("Newsletter").await?;
        page.css("#hand-over").click().await?;
        page.css("#hand-team").choose("Sales").await?;
        page.css("form:has(#hand-team) button[type=submit]").click().await?;
        page.hook("on-loan").says("then back to").await?;
        page.hook("lead-campaigns").role("link", "Newsletter").click().await?;
        figure(page, "Handed to sales", 1).click().await?;
        page.hook("members").has("data-count", "1").await?;
        page.hook("member").says("Company 00006").await?;
        page.is_saved().await?;
        page.reload().await?;
        figure(page, "Handed to sales", 1).appears().await?;
        page.hook("undo").click().await?;
        figure(page, "Handed to sales", 0).appears().await
    })
}

#[test]
fn who_is_in_a_campaign_is_marked_and_found_by_the_filter() -> Outcome {
    flow(async |page| {
        newsletter(page).await?;
        put_in_by_the_table(page).await?;
        page.open("#/leads/table").await?;
        page.hook("filters").click().await?;
        page.role("checkbox", "Newsletter").click().await?;
        page.press("Escape").await?;
        page.hook("lead-row").counts(2).await?;
        page.hook("lead-row").nth(0).says("In the campaign Newsletter").await?;
        page.role("link", "Board").click().await?;
        page.hook("lead-card").counts(2).await?;
        page.hook("lead-card").nth(0).says("In the campaign Newsletter").await?;
        page.is_accessible("cards in a campaign").await?;
        page.reload().await?;
        page.hook("lead-card").counts(2).await?;
        page.hook("undo").click().await?;
        page.hook("lead-card").counts(0).await
    })
}

#[test]
fn a_lead_that_returns_to_marketing_goes_into_a_campaign_in_the_same_step() -> Outcome {
    flow(async |page| {
        newsletter(page).await?;
        page.open("#/leads").await?;
        page.hook("filter-text").type_over("Company 00002").await?;
        page.role("link", "Company 00002").click().await?;
        page.hook("misplaced").appears().await?;
        page.css("#return-into").choose("Newsletter").await?;
        page.css(".lead-ways-back").css("button").nth(0).click().await?;
        page.hook("misplaced").goes().await?;
        page.hook("lead-campaigns").says("Newsletter").await?;
        page.hook("undo").click().await?;
        page.hook("misplaced").appears().await?;
        page.hook("lead-campaigns").says("In no campaign.").await
    })
}

#[test]
fn a_campaign_that_is_closed_lets_its_leads_go_and_takes_no_more() -> Outcome {
    flow(async |page| {
        newsletter(page).await?;
        put_in_by_the_table(page).await?;
        page.open("#/campaigns").await?;
        page.hook("campaign").css("a").click().await?;
        page.button("Close the campaign").click().await?;
        page.hook("campaign-status").has("data-status", "closed").await?;
        figure(page, "Left", 2).appears().await?;
        page.role("link", "Company 00018").click().await?;
        page.hook("lead-campaigns").says("There is no campaign that it could join.").await?;
        page.hook("undo").click().await?;
        page.hook("lead-campaigns").says("since").await
    })
}

#[test]
fn the_sample_shows_campaigns_that_run_that_are_planned_and_that_are_closed() -> Outcome {
    flow(async |page| {
        page.open_sample().await?;
        page.open("#/campaigns").await?;
        page.hook("campaign").counts(5).await?;
        page.hook("campaign").with("data-status", "running").counts(3).await?;
        page.hook("campaign").with("data-status", "closed").says("Usinov").await?;
        page.hook("campaign").with("data-status", "planned").css("a").click().await?;
        page.role("link", "Leads with marketing that fit and are in no campaign").appears().await
    })
}
