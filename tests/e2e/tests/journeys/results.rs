//! The shared dashboard: the period and the team in the address, and the leads behind a figure.

use entente_e2e::{Failure, Outcome, Page, Setup, flow, flow_with, plans};
use serde_json::json;

/// A plan file of so many leads.
const LEADS: usize = 10_000;

/// The leads of the sample that were contacted, of the clock of sales.
const CONTACTED: &str = "[data-testid=results-sales] [data-testid=clock] .figure-link";

async fn address_is(page: &Page, hash: &str) -> Outcome {
    page.answers("return location.hash", &hash.into()).await
}

async fn team_is(page: &Page, team: &str) -> Outcome {
    let chosen = "return document.getElementById('results-team')?.selectedOptions[0]?.label ?? ''";
    page.answers(chosen, &team.into()).await
}

#[test]
fn a_figure_opens_exactly_its_leads_and_the_way_back_leads_to_the_same_days_and_team() -> Outcome {
    flow(async |page| {
        page.open_sample().await?;
        page.role("link", "Results").click().await?;
        page.hook("pace-standing").appears().await?;
        page.css("#results-period").choose("Last month").await?;
        address_is(page, "#/results?period=last-month").await?;
        page.css("#results-team").choose("Sales").await?;
        address_is(page, "#/results?period=last-month&team=sales").await?;
        page.reload().await?;
        team_is(page, "Sales").await?;
        page.hook("results-scope").says("sales alone").await?;
        page.css("#results-period").choose("Since the start").await?;
        address_is(page, "#/results?team=sales").await?;
        page.is_sane().await?;
        page.is_accessible("the dashboard").await?;
        page.fits("the dashboard").await?;

        let figure = page.css(CONTACTED).nth(0);
        let text = figure.text().await?;
        let count: usize = text.parse().map_err(|_| Failure::Wrong(format!("a figure of {text}")))?;
        assert!(count > 0, "nobody was contacted");
        figure.click().await?;
        page.hook("lead-table").has("aria-rowcount", &(count + 1).to_string()).await?;
        page.css(".leads-chips").says("Assigned and contacted").await?;
        page.reload().await?;
        page.hook("lead-table").has("aria-rowcount", &(count + 1).to_string()).await?;
        page.script("history.back()", Vec::new()).await?;
        page.hook("results-scope").says("sales alone").await?;
        address_is(page, "#/results?team=sales").await?;
        team_is(page, "Sales").await
    })
}

#[test]
fn the_dashboard_reads_in_french_on_a_phone_and_says_what_to_do_while_there_is_no_lead() -> Outcome {
    flow_with(Setup { languages: "fr-FR,fr", size: (390, 844), ..Setup::default() }, async |page| {
        page.open("#/results").await?;
        page.hook("results-empty").says("lead").await?;
        page.is_accessible("an empty dashboard").await?;
        page.open_sample().await?;
        page.open("#/results").await?;
        page.hook("pace-standing").says("à ce jour").await?;
        page.css("#results-team").choose("Marketing").await?;
        page.css("#pace-reader").focus().await?;
        page.press("Home").await?;
        page.hook("pace-reader-text").says("prévu").await?;
        page.is_sane().await?;
        page.is_accessible("the dashboard on a phone").await?;
        page.fits("the dashboard on a phone").await
    })
}

#[test]
fn the_figures_of_ten_thousand_leads_follow_without_freezing() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Many", LEADS)).await?;
        page.open("#/objectives").await?;
        page.type_funnel("2000000", "75000", "20").await?;
        page.open("#/results").await?;
        page.hook("results-marketing").appears().await?;
        let busy = "window.busy = [0]; new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) window.busy.push(duration);
        }).observe({ type: 'longtask' })";
        page.script(busy, Vec::new()).await?;
        page.css("#results-team").choose("Marketing").await?;
        page.hook("results-scope").says("marketing alone").await?;
        // An edit while the figures are shown: all of them are counted anew.
        page.hook("undo").click().await?;
        page.answers("return new Promise((done) => setTimeout(() => done(true), 1500))", &json!(true)).await?;
        let busy = page.script("return Math.max(...window.busy)", Vec::new()).await?;
        assert!(busy.as_f64().is_some_and(|milliseconds| milliseconds < 500.0), "busy for {busy} ms");
        Ok(())
    })
}
