//! Ten thousand leads feel like a hundred.

use std::time::{Duration, Instant};

use entente_e2e::{Outcome, flow, plans};

const LEADS: usize = 10_000;

/// Many times what it takes, so that only a page that freezes is caught on a busy machine.
const PATIENCE: Duration = Duration::from_secs(4);

#[test]
fn a_board_of_ten_thousand_opens_from_storage_and_filters_without_freezing() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Many", LEADS)).await?;
        page.leave().await?;

        let start = Instant::now();
        page.open("#/leads").await?;
        page.hook("lead-card").nth(5).appears().await?;
        assert!(start.elapsed() < PATIENCE, "cards after {:?}", start.elapsed());

        let cards = page.hook("lead-card").count().await?;
        assert!(cards <= 120, "{cards} cards are mounted");
        let counts = "return [...document.querySelectorAll('[data-testid=column]')].reduce((sum, c) => sum + Number(c.dataset.count), 0)";
        page.answers(counts, &LEADS.into()).await?;
        page.hook("column")
            .with("data-owner", "marketing")
            .hook("lead-card")
            .nth(0)
            .has("aria-setsize", "3000")
            .await?;

        // The longest time that the page was busy at a stretch while the filter was typed.
        let busy = "window.busy = 0; new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) window.busy = Math.max(window.busy, duration);
        }).observe({ type: 'longtask' })";
        page.script(busy, vec![]).await?;
        page.hook("filter-text").click().await?;
        page.keys("company 04321").await?;
        page.hook("lead-card").counts(1).await?;
        page.hook("lead-card").says("Company 04321").await?;
        let busy = page.script("return window.busy", vec![]).await?;
        assert!(busy.as_f64().is_some_and(|milliseconds| milliseconds < 500.0), "busy for {busy} ms");
        page.hook("filter-text").type_over("").await?;
        page.answers(counts, &LEADS.into()).await
    })
}

#[test]
fn the_last_of_a_long_column_is_reached_by_the_keyboard_and_the_mounted_cards_stay_few() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Many", LEADS)).await?;
        page.open("#/leads").await?;
        page.hook("column").with("data-owner", "sales").hook("lead-card").nth(0).focus().await?;
        page.press("End").await?;
        let place = "const card = document.activeElement.closest('[data-testid=lead-card]');
            return [card?.ariaSetSize, card?.ariaPosInSet]";
        page.answers(place, &serde_json::json!(["3000", "3000"])).await?;
        let cards = page.hook("lead-card").count().await?;
        assert!(cards <= 120, "{cards} cards are mounted");
        page.press("Home").await?;
        page.answers(place, &serde_json::json!(["3000", "1"])).await
    })
}
