//! The whole of step 1 in French, from an empty plan to a signed agreement on paper.

use entente_e2e::{Outcome, Page, Setup, flow_with};
use serde_json::json;

const FRENCH: &str = "fr-FR,fr";

/// 1,000,000 / 10,000 / 2 % over 2026 through three stages, an objective that meets every criterion, and the surer promise.
async fn step_1(page: &Page) -> Outcome {
    page.open("#/objectives").await?;
    page.type_funnel("1000000", "10000", "2").await?;
    page.hook("prospects").has("data-value", "5000").await?;
    page.open_detail().await?;
    page.button("Détailler en étapes habituelles").click().await?;
    page.hook("stage").counts(5).await?;
    for (name, percent) in [("prospects", "20"), ("prospects qualifiés", "50"), ("opportunités", "20")] {
        page.css(&format!("[data-testid=stage][data-name='{name}'] input[id$='-rate']")).type_over(percent).await?;
    }
    page.hook("prospects").has("data-value", "5000").await?;
    page.css("[data-testid=stage][data-name='prospects qualifiés']").has("data-value", "1000").await?;
    page.css("#add-goal").click().await?;
    page.hook("objective").appears().await?;
    for (field, text) in [
        ("statement", "Un million de nouvelles commandes d’ici décembre"),
        ("scope", "PME industrielles"),
        ("marketing-owner", "Camille"),
        ("sales-owner", "Marc"),
        ("baseline", "800000"),
        ("target", "1000000"),
        ("source", "Carnet de commandes"),
        ("prospects-per-month", "450"),
        ("followers", "4"),
        ("leads-per-follower", "25"),
        ("leave-days", "25"),
    ] {
        page.css(&format!("[id^='goal-'][id$='-{field}']")).type_over(text).await?;
    }
    for (field, day) in [("start", "2026-01-01"), ("deadline", "2026-12-31"), ("review", "2026-03-31")] {
        page.type_day(field, day).await?;
    }
    for aspect in ["specific", "measurable", "achievable", "realistic", "time-bound"] {
        page.hook("criterion").with("data-aspect", aspect).has("data-verdict", "met").await?;
    }
    page.role("link", "Synthèse sur une page").click().await?;
    page.hook("summary-sentence").says("5\u{202f}000 prospects").await?;
    page.hook("summary-criterion").counts(5).await?;
    page.open("#/objectives").await
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
        // A thousand in a year of 365 days; four people follow 25 each, less holidays and leave.
        page.hook("agreement-qualified").says("84 prospects qualifiés par mois").await?;
        page.css(".agreement [data-verdict=met]").says("84").await?;
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
