//! Markup and scripts in every text of a plan: text stays text, and the policy has nothing to refuse.

use serde_json::{Value, json};

use entente_e2e::{Outcome, Page, flow, plans};

const MARKUP: &str = "<img src=x onerror=\"document.body.dataset.owned='1'\"></title></script><script>document.body.dataset.owned='1'</script>";

/// A plan with `text` wherever a plan has a text.
fn hostile(text: &str) -> Value {
    let mut plan = plans::plan(text, 1);
    let objective = json!([{
        "id": "0000000000000a01", "statement": text, "metric": "other", "unit": text, "scope": text, "why": text,
        "marketing_owner": text, "sales_owner": text, "source": text,
    }]);
    plans::put(&mut plan, "/objectives", objective);
    for place in [
        "/funnel/stages/0/name",
        "/leads/0/company",
        "/leads/0/contact",
        "/leads/0/email",
        "/leads/0/phone",
        "/leads/0/source",
        "/leads/0/note",
        "/leads/0/owners/0/person",
        "/leads/0/owners/0/by",
        "/leads/0/owners/0/why",
        "/leads/0/evidence/pain/note",
    ] {
        plans::put(&mut plan, place, text.into());
    }
    let lost = json!([{ "stage": "lost", "since": "2026-05-04T09:00:00Z", "reason": text }]);
    plans::put(&mut plan, "/leads/0/progress", lost);
    plan
}

async fn is_only_text(page: &Page, text: &str) -> Outcome {
    page.answers(
        "const { owned } = document.body.dataset;
        const made = document.querySelectorAll('img[src=x], main script, [onerror], a[href^=\"javascript:\" i]').length;
        return [owned ?? '', made];",
        &json!(["", 0]),
    )
    .await?;
    let seen = page.script("return [...document.querySelectorAll('body, input, textarea')].map((e) => e.value ?? e.innerText).join(' ')", vec![]).await?;
    assert!(seen.as_str().unwrap_or_default().contains(text), "the text is nowhere on {}", page.address());
    Ok(())
}

#[test]
fn markup_is_shown_as_text_on_every_page() -> Outcome {
    flow(async |page| {
        page.import_plan(&hostile(MARKUP)).await?;
        is_only_text(page, MARKUP).await?;
        for place in ["#/objectives", "#/leads", "#/leads/0000000000010000", "#/plans"] {
            page.open(place).await?;
            is_only_text(page, MARKUP).await?;
        }
        let title = page.script("return document.title", vec![]).await?;
        assert!(title.as_str().unwrap_or_default().starts_with("<img src=x"), "{title}");
        page.hook("lang").click().await?;
        is_only_text(page, MARKUP).await
    })
}

#[test]
fn a_script_in_an_address_is_no_link() -> Outcome {
    flow(async |page| {
        page.import_plan(&hostile("javascript:document.body.dataset.owned='1'")).await?;
        page.open("#/leads/0000000000010000").await?;
        is_only_text(page, "javascript:document.body.dataset.owned='1'").await
    })
}

#[test]
fn the_preview_of_a_hostile_file_is_only_text_too() -> Outcome {
    flow(async |page| {
        let file = page.file("<b>plan.entente.json", hostile(MARKUP).to_string())?;
        page.choose_file(&file).await?;
        page.hook("plan-import-new").appears().await?;
        is_only_text(page, MARKUP).await
    })
}
