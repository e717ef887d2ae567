//! Tables made to do harm: markup, formulas, quotes that are never closed. Text stays text, coming in and going out.

use serde_json::json;

use entente_e2e::{Outcome, Page, flow};

const MARKUP: &str = "<img src=x onerror=document.body.dataset.owned='1'>";

async fn open(page: &Page, text: &str) -> Outcome {
    let file = page.file("<b>leads.csv", text)?;
    page.open("#/leads/import").await?;
    page.hook("import-csv").upload(&file).await
}

async fn is_only_text(page: &Page) -> Outcome {
    let script =
        "return [document.body.dataset.owned ?? '', document.querySelectorAll('img[src=x], [onerror], main b').length]";
    page.answers(script, &json!(["", 0])).await
}

#[test]
fn markup_in_a_table_is_shown_as_text_at_every_step() -> Outcome {
    flow(async |page| {
        let text =
            format!("Company,{MARKUP},Stage,Owner,E-mail\n{MARKUP},{MARKUP},{MARKUP},{MARKUP},\nB,,,,{MARKUP}\n");
        open(page, &text).await?;
        page.hook("import-summary").says("1 new lead · 1 row left out").await?;
        is_only_text(page).await?;
        page.button("Check the rows").click().await?;
        page.hook("import-problems").says(MARKUP).await?;
        is_only_text(page).await?;
        page.hook("import-confirm").click().await?;
        page.hook("lead-card").says(MARKUP).await?;
        is_only_text(page).await
    })
}

#[test]
fn formulas_come_in_as_text_and_go_out_so_that_no_spreadsheet_runs_them() -> Outcome {
    flow(async |page| {
        open(
            page,
            "Company,Contact,E-mail\n\"=HYPERLINK(\"\"http://x\"\")\",+1+1,a@x.example\n@SUM(A1),-2,b@x.example\n",
        )
        .await?;
        page.hook("import-confirm").click().await?;
        page.hook("lead-card").saying("=HYPERLINK(\"http://x\")").appears().await?;
        page.button("Export leads (CSV)").click().await?;
        page.role("menuitem", "All 2 leads").click().await?;
        let (_, bytes) = page.download().await?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.contains("'=HYPERLINK") && text.contains("'@SUM(A1)") && text.contains("'+1+1"), "{text}");
        let file = page.file("again.csv", bytes)?;
        page.open("#/leads/import").await?;
        page.hook("import-csv").upload(&file).await?;
        page.hook("import-summary").says("Nothing new in this file.").await
    })
}

#[test]
fn a_quote_that_is_never_closed_costs_its_row_and_is_told() -> Outcome {
    flow(async |page| {
        open(page, "Company,Contact\nAcme,Ann\n\"Bolt,Bob\nCorp,Cid\n").await?;
        page.button("Check the rows").click().await?;
        page.hook("import-problems").says("quot").await?;
        page.hook("import-confirm").click().await?;
        page.hook("lead-card").saying("Acme").appears().await
    })
}
