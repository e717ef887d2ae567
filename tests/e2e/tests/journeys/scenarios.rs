//! What if: the funnel solved the other way round, and scenarios beside the plan.

use entente_e2e::{Outcome, Page, Setup, flow_with};
use serde_json::json;

async fn one_line(page: &Page) -> Outcome {
    page.open("#/objectives").await?;
    page.type_funnel("1000000", "10000", "2").await?;
    page.hook("what-if").appears().await
}

/// Chooses the number to find by its name.
async fn find(page: &Page, name: &str) -> Outcome {
    let script = "const select = document.getElementById('what-if-free');
        select.selectedIndex = [...select.options].findIndex((option) => option.text === arguments[0]);
        select.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(script, vec![json!(name)]).await.map(|_| ())
}

#[test]
fn in_french_the_funnel_is_solved_both_ways_and_a_scenario_is_adopted() -> Outcome {
    flow_with(Setup { languages: "fr-FR,fr", ..Setup::default() }, async |page| {
        one_line(page).await?;
        page.css("#what-if-count").type_over("3000").await?;
        page.hook("what-if-answer").says("600\u{202f}000\u{a0}€").await?;
        find(page, "Taux après «\u{a0}prospects\u{a0}»").await?;
        page.hook("what-if-answer").says("3,3334").await?;

        page.css("#funnel-detail-summary").click().await?;
        page.css("#secured").type_over("200000").await?;
        page.hook("prospects").has("data-value", "4000").await?;
        page.css("#share").type_over("60").await?;
        page.css("[data-answer=prospects] .answer-note").says("2\u{202f}400").await?;

        page.css("#keep-scenario").click().await?;
        page.css("[data-testid=scenario] input").nth(0).type_over("Prudent").await?;
        page.css("[data-testid=scenario] summary").click().await?;
        page.css("[data-testid=scenario] [id$=\"-revenue\"]").type_over("800000").await?;
        page.css(".scenario-table").says("Prudent").await?;
        page.css(".scenario-table").says("−1\u{202f}000").await?;
        page.is_sane().await?;
        page.is_accessible("scenarios in French").await?;
        for (width, height) in [(360, 740), (390, 844), (1280, 800), (1920, 1080)] {
            page.resize(width, height).await?;
            page.fits(&format!("scenarios at {width}")).await?;
        }
        page.button("Adopter comme plan\u{a0}: Prudent").click().await?;
        page.hook("prospects").has("data-value", "3000").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("prospects").has("data-value", "3000").await?;
        page.css("[data-testid=scenario] input").nth(0).shows("Ancien plan").await
    })
}
