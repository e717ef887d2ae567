//! A plan whose stored bytes are not what the app wrote: what can be read is offered, nothing is touched, nothing crashes.

use entente_e2e::{Outcome, Page, flow, plans};

/// Changes one bit of the first bytes that are stored outside the spare, and of no others.
const FLIP_ONE: &str = "if (window.flipped || key.includes('+') || !(value instanceof Uint8Array)) return undefined;
    window.flipped = true;
    const bytes = value.slice();
    bytes[bytes.length >> 1] ^= 1;
    return bytes;";

const FLIP_ALL: &str = "if (!(value instanceof Uint8Array)) return undefined;
    const bytes = value.slice();
    bytes[bytes.length >> 1] ^= 1;
    return bytes;";

/// A stored plan of twelve leads with two changes in its journal.
async fn stored_plan(page: &Page) -> Outcome {
    page.import_plan(&plans::plan("Precious", 12)).await?;
    page.open("#/objectives").await?;
    page.type_funnel("2000000", "20000", "4").await?;
    page.press("Tab").await?;
    page.is_saved().await?;
    page.leave().await
}

async fn everything(page: &Page) -> Outcome<[Vec<(String, serde_json::Value)>; 3]> {
    Ok([page.stored("plans").await?, page.stored("snapshots").await?, page.stored("journal").await?])
}

#[test]
fn one_damaged_snapshot_is_made_good_by_the_spare_and_the_journal() -> Outcome {
    flow(async |page| {
        stored_plan(page).await?;
        assert_eq!(page.damage("snapshots", FLIP_ONE).await?, 1);
        let [_, damaged, _] = everything(page).await?;

        page.open_anyhow("#/objectives").await?;
        page.hook("recovery").says("“Precious” is damaged").await?;
        page.hook("recovery").says("The whole plan can be read, with 12 leads.").await?;
        page.hook("recover").click().await?;
        page.open("#/objectives").await?;
        page.hook("prospects").has("data-value", "2500").await?;
        page.is_saved().await?;

        page.leave().await?;
        let after = page.stored("snapshots").await?;
        assert!(damaged.iter().all(|entry| after.contains(entry)), "the damaged bytes were touched");
        Ok(())
    })
}

#[test]
fn with_every_snapshot_damaged_the_raw_data_is_handed_out_and_stays_as_it_is() -> Outcome {
    flow(async |page| {
        stored_plan(page).await?;
        assert!(page.damage("snapshots", FLIP_ALL).await? > 0);
        let before = everything(page).await?;

        page.open_anyhow("#/objectives").await?;
        page.hook("recovery").says("“Precious” is damaged").await?;
        page.hook("recovery").says("Nothing of it can be read.").await?;
        page.hook("raw-data").click().await?;
        let (_, raw) = page.download().await?;
        assert!(raw.len() > 1_000, "{} bytes", raw.len());
        page.is_accessible("recovery").await?;
        page.reload_anyhow().await?;
        page.hook("recovery").says("“Precious” is damaged").await?;
        page.leave().await?;
        assert!(everything(page).await? == before, "the damaged bytes were touched");

        page.open_anyhow("#/objectives").await?;
        page.hook("recovery").hook("new-plan").click().await?;
        page.runs().await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.leave().await?;
        let snapshots = page.stored("snapshots").await?;
        assert!(before.get(1).is_some_and(|damaged| damaged.iter().all(|entry| snapshots.contains(entry))));
        Ok(())
    })
}

#[test]
fn whatever_stands_in_the_database_the_app_starts_or_offers_help() -> Outcome {
    for (store, change) in [
        ("plans", "return 'null'"),
        ("plans", "return 5"),
        ("plans", "return '[]'"),
        ("plans", "return '{}'"),
        ("plans", "return { name: null }"),
        ("plans", "return '{\"name\":'"),
        ("snapshots", "return null"),
        ("snapshots", "return 'text'"),
        ("snapshots", "return value.slice ? value.slice(0, value.length >> 1) : value"),
        ("journal", "return ''"),
        ("journal", "return typeof value === 'string' ? value.replace(/.$/, 'x') : value"),
        ("journal", "return new Uint8Array(3)"),
    ] {
        flow(async |page| {
            stored_plan(page).await?;
            page.damage(store, change).await?;
            let before = everything(page).await?;
            page.open_anyhow("#/plans").await?;
            page.css("main h1").nth(0).appears().await?;
            page.leave().await?;
            assert!(everything(page).await? == before, "{store}: {change}: the bytes were touched");
            Ok(())
        })?;
    }
    Ok(())
}
