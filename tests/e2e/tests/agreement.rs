//! The whole of step 1 in French, from an empty plan to a signed agreement on paper.

use entente_e2e::{Outcome, Page, Setup, flow_with};
use serde_json::json;

const FRENCH: &str = "fr-FR,fr";

/// 1,000,000 / 10,000 / 2 % over 2026, and sales that can follow 400 leads a month.
async fn step_1(page: &Page) -> Outcome {
    page.open("#/objectives").await?;
    page.type_funnel("1000000", "10000", "2").await?;
    page.css("#add-goal").click().await?;
    page.hook("objective").appears().await?;
    for (field, day) in [("start", "2026-01-01"), ("deadline", "2026-12-31")] {
        page.type_day(field, day).await?;
    }
    Ok(())
}

#[test]
fn both_sides_agree_sign_and_amend_and_the_paper_is_in_both_languages() -> Outcome {
    const HEARD: &str = "window.addEventListener('afterprint', () => {
        window.printed = document.querySelector('.paper').innerText;
    })";
    let setup = Setup { languages: FRENCH, before: HEARD.to_owned(), ..Setup::default() };
    flow_with(setup, async |page| {
        step_1(page).await?;
        page.role("link", "Accord").click().await?;
        page.hook("agreement-prospects").says("417 prospects par mois").await?;
        page.css("[data-verdict=missing]").appears().await?;
        page.hook("sign").click().await?;
        page.hook("sign-refused").appears().await?;
        page.css("#sign-marketing").type_over("Camille Arnoux").await?;
        page.css("#sign-sales").type_over("Marc Delattre").await?;
        page.hook("sign").click().await?;
        page.hook("agreement-version").says("Version 1").await?;
        page.hook("amendment").counts(0).await?;
        page.css("#agreement-attempts").type_over("5").await?;
        page.hook("amendment").nth(0).says("5").await?;
        for (width, height) in [(360, 800), (390, 844), (1280, 800), (1920, 1080)] {
            page.resize(width, height).await?;
            page.fits(&format!("the agreement at {width}")).await?;
        }
        for theme in ["light", "dark"] {
            page.prefer("theme", theme).await?;
            page.open("#/agreement").await?;
            page.is_accessible(&format!("the agreement, {theme}")).await?;
        }
        page.is_sane().await?;
        page.devtools("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
        let paper = "return ['prospects par mois', 'prospects a month', 'Camille Arnoux', 'Marc Delattre', 'SHA-256'].filter((words) => !window.printed?.includes(words)).join()";
        page.answers(paper, &json!("")).await?;
        page.reload().await?;
        page.hook("agreement-version").says("Version 1").await
    })
}
