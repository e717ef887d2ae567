//! Storage that is blocked, full or damaged, and an app that dies: the four of the spine. Nothing is lost, nothing is
//! claimed that is not so.

use entente_e2e::storage::BLOCKED;
use entente_e2e::{Outcome, Setup, flow, flow_with};

#[test]
fn blocked_storage_is_said_and_the_plan_can_still_be_exported() -> Outcome {
    flow_with(Setup { before: BLOCKED.to_owned(), ..Setup::default() }, async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.hook("prospects").has("data-value", "5000").await?;
        page.hook("save-status").has("data-state", "failed").await?;
        page.css("body").says("Nothing is being saved").await?;
        let (_, bytes) = page.export().await?;
        assert!(String::from_utf8_lossy(&bytes).contains("\"revenue\": 1000000"));
        Ok(())
    })
}

#[test]
fn a_full_disk_is_told_at_once_work_goes_on_and_all_is_saved_when_there_is_room() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.full().await?;
        page.hook("conversion").type_over("4").await?;
        page.hook("save-status").has("data-state", "failed").await?;
        page.css("body").says("Not saved since").await?;
        page.hook("average-sale").type_over("20000").await?;
        page.hook("prospects").has("data-value", "1250").await?;
        let (_, bytes) = page.export().await?;
        assert!(String::from_utf8_lossy(&bytes).contains("\"average_sale\": 20000"));
        page.roomy().await?;
        page.button("Try again").click().await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("prospects").has("data-value", "1250").await
    })
}

#[test]
fn storage_wiped_under_the_app_is_written_anew() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.wipe().await?;
        page.hook("conversion").type_over("4").await?;
        page.hook("prospects").has("data-value", "2500").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("prospects").has("data-value", "2500").await
    })
}

const CRASH: &[&str] = &["panicked", "asked for by a test", "unreachable"];

#[test]
fn a_crash_of_the_app_is_covered_within_a_second_and_hands_out_the_data() -> Outcome {
    flow_with(Setup { expected: CRASH, ..Setup::default() }, async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.script("localStorage.setItem('entente.test-panic', '1')", vec![]).await?;
        page.reload().await?;
        let before = page.stored("journal").await?;
        let took = page
            .script(
                "const start = performance.now();
                try { dispatchEvent(new CustomEvent('entente-test-panic')); } catch {}
                return new Promise((resolve) => {
                    const look = () => document.getElementById('guard-title') ? resolve(performance.now() - start) : setTimeout(look, 5);
                    look();
                });",
                vec![],
            )
            .await?;
        assert!(took.as_f64().is_some_and(|milliseconds| milliseconds < 1_000.0), "{took} ms");
        page.any("alertdialog").button("Download the raw data").click().await?;
        let (name, raw) = page.download().await?;
        assert!(name.starts_with("entente-rescue-") && !raw.is_empty(), "{name}");
        assert!(page.stored("journal").await? == before, "the dead app wrote");
        page.any("alertdialog").button("Reload the page").click().await?;
        page.runs().await?;
        page.hook("prospects").has("data-value", "5000").await
    })
}

#[test]
fn two_starts_that_fail_lead_to_the_cover_without_a_third_try() -> Outcome {
    flow_with(Setup { expected: CRASH, ..Setup::default() }, async |page| {
        page.open("#/objectives").await?;
        page.leave().await?;
        page.script("localStorage.setItem('entente.failed-starts', '2')", vec![]).await?;
        page.open_anyhow("#/objectives").await?;
        page.any("alertdialog").appears().await?;
        assert_eq!(page.hook("save-status").count().await?, 0, "the app was started");
        page.any("alertdialog").button("Try again").click().await?;
        page.runs().await
    })
}
