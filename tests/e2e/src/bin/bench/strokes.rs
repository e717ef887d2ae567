//! Key strokes on the objectives.

use std::collections::BTreeMap;

use entente_e2e::strokes::Times;
use entente_e2e::{Outcome, Page, Setup, plans, run};

use super::shown;

/// Strokes in each field: a digit and its taking back, so many times.
const ROUNDS: usize = 5;

/// Milliseconds within which a stroke is to be seen.
const LIMIT: f64 = 50.0;

/// The one-line funnel of a new plan, then every field for a number of a plan as large as a workshop makes it, with everything on
/// the page opened; then the chance of a goal that takes ten million prospects.
pub fn strokes() -> Outcome {
    let mut simple = Times::default();
    run(Setup::default(), async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.note_strokes().await?;
        for hook in ["revenue", "average-sale", "conversion"] {
            simple.add(&page.strokes_in(&format!("[data-testid={hook}]"), ROUNDS).await?);
        }
        Ok(())
    })?;
    println!("| key strokes on objectives | fields | strokes | median ms | worst ms | over 50 ms | ratio |");
    println!("|---|---|---|---|---|---|---|");
    row("the one-line funnel", 3, &simple, &simple);
    run(Setup::default(), async |page| large(page, &simple).await)?;
    run(Setup::default(), async |page| {
        page.import_plan(&plans::ten_million_prospects()).await?;
        page.open("#/objectives").await?;
        page.hook("chance").appears().await?;
        page.note_strokes().await?;
        let times = page.strokes_in("[data-testid=revenue]", ROUNDS).await?;
        row("chance of a goal with 10,000,000 prospects", 1, &times, &simple);
        Ok(())
    })
}

async fn large(page: &Page, simple: &Times) -> Outcome {
    page.import_plan(&plans::workshop()).await?;
    page.open_detail().await?;
    page.hook("month").counts(24).await?;
    page.script("for (const part of document.querySelectorAll('main details')) part.open = true", Vec::new()).await?;
    page.note_strokes().await?;
    let mut kinds: BTreeMap<String, (usize, Times)> = BTreeMap::new();
    let mut all = Times::default();
    for id in page.number_fields().await? {
        let times = page.strokes_in(&format!("[id='{id}']"), ROUNDS).await?;
        let (fields, of_kind) = kinds.entry(kind(&id)).or_default();
        *fields += 1;
        of_kind.add(&times);
        all.add(&times);
    }
    let fields = kinds.values().map(|(fields, _)| fields).sum();
    row("8 stages, 24 months, 4 scenarios, all opened", fields, &all, simple);
    for (kind, (fields, times)) in &kinds {
        row(&format!("… {kind}"), *fields, times, simple);
    }
    Ok(())
}

/// What fields of the same sort are called alike by: their id without the ids of what they belong to.
fn kind(id: &str) -> String {
    let parts = id.split('-').filter(|part| !part.chars().any(|sign| sign.is_ascii_digit()));
    parts.collect::<Vec<_>>().join(" ")
}

fn row(name: &str, fields: usize, times: &Times, reference: &Times) {
    let ratio = times.median().zip(reference.median()).map(|(time, reference)| time / reference);
    println!(
        "| {name} | {fields} | {} | {} | {} | {} | {} |",
        times.count(),
        shown(times.median(), 1),
        shown(times.worst(), 1),
        times.over(LIMIT),
        shown(ratio, 2)
    );
}
