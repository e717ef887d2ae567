//! Common objectives: all their fields, and the five criteria judged from what is written.

use entente_e2e::{Outcome, Page, flow};

async fn verdicts_are(page: &Page, expected: [(&str, &str); 5]) -> Outcome {
    for (aspect, verdict) in expected {
        page.hook("criterion").with("data-aspect", aspect).has("data-verdict", verdict).await?;
    }
    page.is_sane().await
}

async fn fill(page: &Page, fields: &[(&str, &str)]) -> Outcome {
    for (label, text) in fields {
        page.role("textbox", label).type_over(text).await?;
    }
    Ok(())
}

#[test]
fn an_objective_is_judged_while_it_is_written() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.button("Add an objective").click().await?;
        verdicts_are(
            page,
            [
                ("specific", "missing"),
                ("measurable", "missing"),
                ("achievable", "missing"),
                ("realistic", "missing"),
                ("time-bound", "missing"),
            ],
        )
        .await?;
        fill(
            page,
            &[
                ("The objective in one sentence", "Reach 1,000,000 € by December"),
                ("For whom, or where", "Industry, France"),
                ("Owner in marketing", "Camille"),
                ("Owner in sales", "Marc"),
                ("Today", "800000"),
                ("Target", "1000000"),
                ("Where the figure is read", "Order book"),
                ("Why it matters", "The plant needs the orders"),
                ("Prospects marketing can bring, a month", "500"),
                ("People in sales who follow leads", "10"),
                ("Leads each can follow, a month", "50"),
            ],
        )
        .await?;
        for (field, day) in [("start", "2027-01-01"), ("deadline", "2027-12-31"), ("review", "2027-06-30")] {
            page.type_day(field, day).await?;
        }
        verdicts_are(
            page,
            [
                ("specific", "met"),
                ("measurable", "met"),
                ("achievable", "met"),
                ("realistic", "met"),
                ("time-bound", "met"),
            ],
        )
        .await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("criterion").with("data-aspect", "specific").has("data-verdict", "met").await
    })
}

#[test]
fn too_ambitious_and_too_timid_are_both_flagged_with_their_figures() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.button("Add an objective").click().await?;
        let achievable = page.hook("criterion").with("data-aspect", "achievable");
        fill(page, &[("Today", "800000"), ("Target", "8000000")]).await?;
        achievable.has("data-verdict", "weak").await?;
        achievable.says("900%").await?;
        fill(page, &[("Target", "800100")]).await?;
        achievable.has("data-verdict", "weak").await?;
        fill(page, &[("Target", "960000")]).await?;
        achievable.has("data-verdict", "met").await?;
        achievable.says("20%").await
    })
}

#[test]
fn a_removed_objective_comes_back_with_everything_in_it() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.button("Add an objective").click().await?;
        fill(page, &[("The objective in one sentence", "Reach a million")]).await?;
        page.button("Remove objective 1").click().await?;
        page.hook("objective").counts(0).await?;
        page.css(".toast").role("button", "Undo").click().await?;
        page.role("textbox", "The objective in one sentence").says("Reach a million").await
    })
}
