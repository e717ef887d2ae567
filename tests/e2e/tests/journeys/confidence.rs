//! How sure the goal is: the sentence, the surer numbers, a sample and its interval, the promise.

use entente_e2e::{Outcome, Page, Setup, flow_with};

const FIGURES: [(&str, &str, &str); 3] =
    [("80", "5,411", "5\u{202f}411"), ("90", "5,644", "5\u{202f}644"), ("95", "5,841", "5\u{202f}841")];

async fn one_line(page: &Page) -> Outcome {
    page.open("#/objectives").await?;
    page.type_funnel("1000000", "10000", "2").await?;
    page.hook("confidence").appears().await
}

async fn type_sample(page: &Page) -> Outcome {
    page.css("#funnel-detail-summary").click().await?;
    page.css("[id$=\"-successes\"]").type_over("3").await?;
    page.css("[id$=\"-trials\"]").type_over("150").await
}

#[test]
fn in_english_the_textbook_number_is_honest_and_a_surer_one_is_promised() -> Outcome {
    flow_with(Setup { languages: "en-GB,en", ..Setup::default() }, async |page| {
        one_line(page).await?;
        page.hook("chance").says("With 5,000 prospects you reach 100 sales 51 times out of 100.").await?;
        for (sureness, prospects, _) in FIGURES {
            page.css(&format!("[data-sureness=\"{sureness}\"]")).says(prospects).await?;
        }
        page.css("[data-sureness=\"90\"] input").click().await?;
        page.hook("promise").says("5,644").await?;
        page.css("[data-answer=prospects] .answer-note").says("5,644").await?;
        page.hook("prospects").has("data-value", "5000").await?;
        type_sample(page).await?;
        page.hook("interval").says("0.68% to 5.71%").await?;
        page.hook("range").says("1,750 to 14,655").await?;
        page.is_sane().await?;
        page.css(".confidence-curve summary").click().await?;
        page.is_accessible("confidence in English").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("promise").says("5,644").await?;
        page.css("#sureness").shows("90").await
    })
}

#[test]
fn in_french_the_same_on_a_phone() -> Outcome {
    flow_with(Setup { languages: "fr-FR,fr", size: (390, 844), ..Setup::default() }, async |page| {
        one_line(page).await?;
        page.hook("chance").says("51 fois sur 100").await?;
        for (sureness, _, prospects) in FIGURES {
            page.css(&format!("[data-sureness=\"{sureness}\"]")).says(prospects).await?;
        }
        page.css("#sureness").type_over("95").await?;
        page.hook("promise").says("5\u{202f}841").await?;
        type_sample(page).await?;
        page.hook("range").says("1\u{202f}750 à 14\u{202f}655").await?;
        page.is_sane().await?;
        page.is_accessible("confidence in French").await?;
        page.fits("confidence in French").await
    })
}
