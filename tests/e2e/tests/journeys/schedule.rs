//! The plan month by month, in French: the dates it wants, the months, what is typed and counted, what is late, the lags in months.

use entente_e2e::{Outcome, Page, Setup, flow_with};
use serde_json::json;

const FRENCH: &str = "fr-FR,fr";

/// The last quarter of 2020, worked for over the whole year: 2,000,000 / 75,000 / 20 % = 133 leads for 27 deals.
async fn year(page: &Page) -> Outcome {
    page.open("#/objectives").await?;
    page.type_funnel("2000000", "75000", "20").await?;
    page.hook("schedule-missing").says("il n’y en a pas encore").await?;
    page.hook("schedule-missing").button("Y aller").click().await?;
    page.answers("return document.activeElement.id", &json!("add-goal")).await?;
    page.press("Enter").await?;
    page.hook("objective").appears().await?;
    for (field, day) in [("start", "2020-01-01"), ("deadline", "2020-12-31")] {
        page.type_day(field, day).await?;
    }
    page.hook("month").counts(12).await
}

/// Only the last three months weigh anything.
async fn last_quarter(page: &Page) -> Outcome {
    page.css(".schedule-season summary").click().await?;
    for month in 1..=9 {
        page.css(&format!("#season-{month}")).type_over("0").await?;
    }
    Ok(())
}

async fn planned(page: &Page, month: &str, count: &str) -> Outcome {
    page.css(&format!("[data-month=\"{month}\"] .schedule-planned")).says(count).await
}

#[test]
fn a_lag_of_three_quarters_puts_the_leads_for_the_last_one_into_the_first() -> Outcome {
    flow_with(Setup { languages: FRENCH, ..Setup::default() }, async |page| {
        year(page).await?;
        last_quarter(page).await?;
        planned(page, "2020-01", "0").await?;
        planned(page, "2020-10", "44").await?;
        page.open_detail().await?;
        page.css("[id$=\"-lag-unit\"]").choose("mois").await?;
        page.css("[id$=\"-lag\"]").type_over("9").await?;
        for (month, count) in [("2020-01", "44"), ("2020-02", "45"), ("2020-03", "44"), ("2020-10", "0")] {
            planned(page, month, count).await?;
        }
        page.css("[data-testid=useful][data-category=\"1\"] td:last-child").says("31 mars 2020").await?;
        // All of it is long over: what that costs is said.
        page.hook("schedule-status").says("27 ventes (2 000 000 €)").await?;
        page.is_sane().await?;
        page.is_accessible("month by month").await?;
        page.fits("month by month").await
    })
}

#[test]
fn what_is_typed_stays_and_reads_on_a_phone() -> Outcome {
    flow_with(Setup { languages: FRENCH, size: (390, 844), ..Setup::default() }, async |page| {
        year(page).await?;
        page.css("#actual-2020-01").type_over("14").await?;
        page.css("[data-month=\"2020-01\"] .schedule-gap").says("+3").await?;
        page.css("#actual-2020-02").type_over("beaucoup").await?;
        page.css("#actual-2020-02-error").says("Ce n’est pas un nombre").await?;
        page.css("#actual-2020-02").type_over("4").await?;
        page.css("[data-month=\"2020-02\"] .schedule-gap").says("−").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.css("#actual-2020-02").shows("4").await?;
        page.css("#schedule-reader").focus().await?;
        page.press("ArrowRight").await?;
        page.hook("schedule-reader-text").says("févr. 2020 : 11 prévus, 4 réalisés").await?;
        page.is_sane().await?;
        page.is_accessible("month by month on a phone").await?;
        page.fits("month by month on a phone").await
    })
}

#[test]
fn the_sample_counts_its_leads() -> Outcome {
    flow_with(Setup { languages: FRENCH, ..Setup::default() }, async |page| {
        page.open_sample().await?;
        page.hook("schedule-status").says("Prospects").await?;
        page.css("#schedule-counted").shows("Compté").await?;
        page.css("#schedule-stage").choose("Ventes").await?;
        page.hook("schedule-status").says("Ventes").await?;
        page.is_accessible("month by month of the sample").await?;
        page.fits("month by month of the sample").await
    })
}
