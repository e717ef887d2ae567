//! axe on every page, in both themes and both languages, on a phone and on a desk.

use entente_e2e::{Outcome, Page, Setup, flow, flow_with, plans, tour};

const PHONE: (u32, u32) = (390, 844);
const DESK: (u32, u32) = (1280, 900);

async fn look_everywhere(page: &Page, light: &str, language: &str) -> Outcome {
    page.open_sample().await?;
    page.prefer("theme", light).await?;
    page.prefer("language", language).await?;
    for (name, address) in tour::PLACES {
        page.visit(address).await?;
        page.css("html").has("lang", language).await?;
        page.css("html").has("data-theme", light).await?;
        page.is_accessible(&format!("{name} {light} {language}")).await?;
    }
    page.open_detail().await?;
    page.is_accessible(&format!("detail {light} {language}")).await
}

fn check(size: (u32, u32), light: &str, language: &str) -> Outcome {
    flow_with(Setup { size, ..Setup::default() }, async |page| look_everywhere(page, light, language).await)
}

#[test]
fn on_a_desk_in_light() -> Outcome {
    check(DESK, "light", "en")?;
    check(DESK, "light", "fr")
}

#[test]
fn on_a_desk_in_the_dark() -> Outcome {
    check(DESK, "dark", "en")?;
    check(DESK, "dark", "fr")
}

#[test]
fn on_a_phone_in_light() -> Outcome {
    check(PHONE, "light", "en")?;
    check(PHONE, "light", "fr")
}

#[test]
fn on_a_phone_in_the_dark() -> Outcome {
    check(PHONE, "dark", "en")?;
    check(PHONE, "dark", "fr")
}

#[test]
fn without_any_data_and_with_its_dialogs() -> Outcome {
    flow_with(Setup::default(), async |page| {
        for (name, address) in tour::of_any_plan() {
            page.open(address).await?;
            page.is_accessible(&format!("empty {name}")).await?;
        }
        page.keys("?").await?;
        page.any("dialog").appears().await?;
        page.is_accessible("shortcuts").await?;
        page.press("Escape").await?;
        page.press("Control+k").await?;
        page.any("dialog").appears().await?;
        page.is_accessible("palette").await?;
        page.press("Escape").await?;
        page.open("#/objectives").await?;
        page.hook("conversion").type_over("0").await?;
        page.hook("conversion").has("aria-invalid", "true").await?;
        page.is_accessible("a refused number").await
    })
}

#[test]
fn with_what_opens_over_a_page() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Some", 3)).await?;
        let file = page.file("other.entente.json", plans::plan("Other", 5).to_string())?;
        page.choose_file(&file).await?;
        page.hook("plan-import-new").appears().await?;
        page.is_accessible("what a file holds").await?;
        let broken = page.file("broken.entente.json", "{")?;
        page.press("Escape").await?;
        page.choose_file(&broken).await?;
        page.hook("plan-import-error").appears().await?;
        page.is_accessible("a file refused").await?;
        page.press("Escape").await?;
        page.open("#/leads").await?;
        page.hook("lead-move").nth(0).click().await?;
        page.role("menuitem", "Move to Closed…").appears().await?;
        page.is_accessible("the menu of a lead").await?;
        page.role("menuitem", "Move to Closed…").click().await?;
        page.any("dialog").appears().await?;
        page.is_accessible("closing a lead").await?;
        page.press("Escape").await?;
        page.button("Plan menu").click().await?;
        page.any("menuitem").nth(0).appears().await?;
        page.is_accessible("the plan menu").await
    })
}
