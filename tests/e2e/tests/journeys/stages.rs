//! The detail of the funnel: stages behind the sentence, exact through all of them, and the chart with its table.

use entente_e2e::{Outcome, Page, Target, flow};
use serde_json::json;

fn stage<'a>(page: &'a Page, name: &str) -> Target<'a> {
    page.hook("stage").with("data-name", name)
}

fn rate<'a>(page: &'a Page, name: &str) -> Target<'a> {
    stage(page, name).css("input[id$='-rate']")
}

async fn usual_stages(page: &Page) -> Outcome {
    page.open_detail().await?;
    page.button("Split into the usual stages").click().await?;
    page.hook("stage").counts(5).await
}

#[test]
fn five_rates_from_visits_on_give_the_published_needs() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("200000", "10000", "25").await?;
        usual_stages(page).await?;
        page.button("Add a stage after opportunities").click().await?;
        stage(page, "new stage").css("input[id$='-name']").type_over("offers").await?;
        page.hook("stage").counts(6).await?;
        for (name, percent) in [
            ("visits", "3"),
            ("prospects", "5"),
            ("qualified prospects", "20"),
            ("opportunities", "25"),
            ("offers", "25"),
        ] {
            rate(page, name).type_over(percent).await?;
        }
        for (name, need) in [
            ("visits", "1066667"),
            ("prospects", "32000"),
            ("qualified prospects", "1600"),
            ("opportunities", "320"),
            ("offers", "80"),
            ("sales", "20"),
        ] {
            stage(page, name).has("data-value", need).await?;
        }
        stage(page, "visits").says("1,066,667").await?;
        page.hook("prospects").has("data-value", "32000").await?;
        page.is_sane().await
    })
}

#[test]
fn a_split_changes_no_figure_and_is_one_step() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        usual_stages(page).await?;
        page.hook("prospects").has("data-value", "5000").await?;
        stage(page, "visits").has("data-value", "5000").await?;
        page.hook("undo").click().await?;
        page.hook("stage").counts(2).await?;
        page.hook("prospects").has("data-value", "5000").await
    })
}

#[test]
fn stages_are_moved_and_removed_and_come_back() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        usual_stages(page).await?;
        let order = "return [...document.querySelectorAll('[data-testid=stage]')].map((stage) => stage.dataset.name)";
        page.button("Move opportunities up").click().await?;
        page.answers(order, &json!(["visits", "prospects", "opportunities", "qualified prospects", "sales"])).await?;
        page.hears("opportunities: now stage 3 of 4").await?;
        page.button("Remove visits").click().await?;
        page.answers(order, &json!(["prospects", "opportunities", "qualified prospects", "sales"])).await?;
        page.css(".toast").role("button", "Undo").click().await?;
        page.hook("stage").counts(5).await
    })
}

#[test]
fn a_bad_rate_errs_at_its_field_and_leaves_no_figure_that_rests_on_it() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        usual_stages(page).await?;
        for bad in ["0", "101", "x", "-1", ""] {
            rate(page, "opportunities").type_over(bad).await?;
            rate(page, "opportunities").has("aria-invalid", "true").await?;
            stage(page, "visits").has("data-value", "").await?;
            stage(page, "sales").has("data-value", "100").await?;
            page.is_sane().await?;
            rate(page, "opportunities").type_over("50").await?;
            rate(page, "opportunities").has("aria-invalid", "none").await?;
            stage(page, "visits").has("data-value", "10000").await?;
        }
        Ok(())
    })
}

#[test]
fn the_chart_says_its_figures_and_names_its_table() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        usual_stages(page).await?;
        let chart = page.css(".detail canvas[role=img]");
        chart
            .becomes("return arguments[0].ariaLabel", "the figures", |said| {
                said.contains("5,000") && said.contains("100")
            })
            .await?;
        let table = chart.attribute("aria-describedby").await?;
        page.css(&format!("table#{table}")).appears().await?;
        // In sight, as sharp as the screen: dots for CSS pixels, and something is drawn.
        chart
            .becomes(
                "const canvas = arguments[0];
                canvas.scrollIntoView({ block: 'center' });
                const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                const sharp = Math.abs(canvas.width - canvas.clientWidth * devicePixelRatio) <= 1;
                return sharp && dots.some((dot) => dot !== 0);",
                "drawn and sharp",
                |seen| seen == "true",
            )
            .await
    })
}
