//! The last edits: the page left a moment after a key, several tabs with the same plan.

use std::time::Duration;

use entente_e2e::{Outcome, flow};

#[test]
fn what_was_typed_right_before_leaving_is_there_again() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        // Left at different moments after the last key, from at once to when the write is well under way.
        for round in 0..12_u64 {
            let percent = (round + 2).to_string();
            page.hook("conversion").type_over(&percent).await?;
            after(round * 5).await;
            page.leave().await?;
            page.open("#/objectives").await?;
            page.hook("conversion").says(&percent).await?;
        }
        Ok(())
    })
}

#[test]
fn two_edits_in_one_tab_and_one_in_another_are_all_there_in_both_and_after_a_reload() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.new_tab().await?;
        page.open("#/objectives").await?;
        page.hook("prospects").has("data-value", "5000").await?;

        page.turn_to_tab(0).await?;
        page.hook("revenue").type_over("2000000").await?;
        page.hook("average-sale").type_over("20000").await?;
        // Whether a field is left with its tab is up to the browser, and a number is written out when its field is left.
        page.press("Tab").await?;
        page.turn_to_tab(1).await?;
        page.hook("conversion").type_over("4").await?;

        for tab in [1, 0] {
            page.turn_to_tab(tab).await?;
            page.hook("revenue").says("2,000,000").await?;
            page.hook("average-sale").says("20,000").await?;
            page.hook("prospects").has("data-value", "2500").await?;
            page.is_saved().await?;
        }
        page.reload().await?;
        page.hook("prospects").has("data-value", "2500").await
    })
}

async fn after(milliseconds: u64) {
    // Not a wait: the moment of leaving is what is tried.
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}
