//! Nothing makes the page scroll sideways or the document higher than the window, from a narrow phone to a wide desk, with names
//! of 60 characters.

use entente_e2e::{Outcome, Page, flow, plans, tour};
use serde_json::{Value, json};

const LONG: &str = "Société anonyme des établissements Vandenbroucke-Lefebvre SA";
const UNBROKEN: &str = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte";

/// By how much the document is higher than the window, though only the page's own box scrolls.
const BELOW: &str = "return document.documentElement.scrollHeight - innerHeight";

/// How many rates and lags of stages stand in a field too narrow for them.
const HIDDEN: &str = "return [...document.querySelectorAll(':is(.stages-rate, .stages-lag) input')]
    .filter((input) => input.scrollWidth > input.clientWidth).length";

/// A plan with `name` wherever a plan has a name.
fn long(name: &str) -> Value {
    let mut plan = plans::nurtured(plans::plan(name, 12));
    for field in ["name", "offer", "owner"] {
        plans::put(&mut plan, &format!("/campaigns/0/{field}"), name.into());
    }
    let objective = json!([{
        "id": "0000000000000a01", "statement": name, "metric": "other", "unit": name, "scope": name, "baseline": 1,
        "target": 123_456_789, "start": "2026-01-01", "deadline": "2026-12-31", "why": name,
        "marketing_owner": name, "sales_owner": name, "source": name,
    }]);
    plans::put(&mut plan, "/objectives", objective);
    plans::put(&mut plan, "/funnel/stages/0/name", name.into());
    for lead in 0..12 {
        for field in ["company", "contact", "email", "phone", "source", "note"] {
            plans::put(&mut plan, &format!("/leads/{lead}/{field}"), name.into());
        }
        plans::put(&mut plan, &format!("/leads/{lead}/owners/0/person"), name.into());
    }
    plan
}

async fn fits_everywhere(page: &Page, plan: &Value) -> Outcome {
    page.import_plan(plan).await?;
    let mut misfits = Vec::new();
    for language in ["fr", "en"] {
        page.prefer("language", language).await?;
        for (name, address) in tour::PLACES {
            page.visit(address).await?;
            page.css("html").has("lang", language).await?;
            look_at_each_width(page, &format!("{name} {language}"), &mut misfits).await?;
        }
        page.open_detail().await?;
        look_at_each_width(page, &format!("detail {language}"), &mut misfits).await?;
    }
    assert!(misfits.is_empty(), "does not fit:\n{}", misfits.join("\n"));
    Ok(())
}

async fn look_at_each_width(page: &Page, place: &str, misfits: &mut Vec<String>) -> Outcome {
    for width in [360, 390, 1280, 1920] {
        page.resize(width, 900).await?;
        page.answers("return innerWidth", &width.into()).await?;
        let out = page.sticks_out().await?;
        misfits.extend(out.map(|out| format!("{place} at {width} px scrolls sideways by {out}")));
        let hidden = page.script(HIDDEN, Vec::new()).await?;
        if hidden != json!(0) {
            misfits.push(format!("{place} at {width} px hides {hidden} numbers in their fields"));
        }
        let below = page.script(BELOW, Vec::new()).await?;
        if below != json!(0) {
            misfits.push(format!("{place} at {width} px: the document is {below} px higher than the window"));
        }
    }
    Ok(())
}

#[test]
fn names_of_60_characters_fit() -> Outcome {
    assert_eq!(LONG.chars().count(), 60);
    flow(async |page| fits_everywhere(page, &long(LONG)).await)
}

#[test]
fn names_of_60_characters_without_a_space_fit() -> Outcome {
    assert_eq!(UNBROKEN.chars().count(), 60);
    flow(async |page| fits_everywhere(page, &long(UNBROKEN)).await)
}

#[test]
fn the_largest_numbers_fit() -> Outcome {
    let mut plan = plans::nurtured(plans::plan("Large", 12));
    plans::put(&mut plan, "/funnel/revenue", json!(9_999_999_999_999_u64));
    plans::put(&mut plan, "/funnel/average_sale", json!(0.01));
    for lead in 0..12 {
        plans::put(&mut plan, &format!("/leads/{lead}/value"), json!(9_999_999_999_u64));
    }
    flow(async |page| fits_everywhere(page, &plan).await)
}

/// The app had died here once, of a curve narrower than its margins.
#[test]
fn the_largest_numbers_fit_among_the_stages_at_every_width() -> Outcome {
    let mut plan = plans::workshop();
    plans::put(&mut plan, "/funnel/revenue", json!(9_999_999_999_999_u64));
    plans::put(&mut plan, "/funnel/average_sale", json!(1));
    flow(async |page| {
        page.import_plan(&plan).await?;
        page.open_detail().await?;
        page.hook("confidence").appears().await?;
        let mut misfits = Vec::new();
        for width in [360, 390, 700, 900, 1024, 1100, 1160, 1200, 1240, 1280, 1440, 1920] {
            page.resize(width, 900).await?;
            page.answers("return innerWidth", &width.into()).await?;
            misfits.extend(page.sticks_out().await?.map(|out| format!("{width} px: {out}")));
        }
        assert!(misfits.is_empty(), "does not fit:\n{}", misfits.join("\n"));
        Ok(())
    })
}

#[test]
fn the_title_of_the_empty_board_stays_on_its_line() -> Outcome {
    flow(async |page| {
        page.open("#/leads").await?;
        page.role("heading", "Leads").appears().await?;
        let one_line = "const title = document.querySelector('h1'); \
            return title.offsetHeight < 2 * parseFloat(getComputedStyle(title).lineHeight)";
        for width in [360, 390, 1280] {
            page.resize(width, 900).await?;
            page.answers("return innerWidth", &width.into()).await?;
            page.answers(one_line, &true.into()).await?;
        }
        Ok(())
    })
}

#[test]
fn a_plan_with_nothing_in_it_fits() -> Outcome {
    flow(async |page| {
        let mut misfits = Vec::new();
        for (name, address) in tour::of_any_plan() {
            page.open(address).await?;
            look_at_each_width(page, name, &mut misfits).await?;
        }
        assert!(misfits.is_empty(), "does not fit:\n{}", misfits.join("\n"));
        Ok(())
    })
}
