//! axe on every page, in both themes and both languages, on a phone and on a desk.

use entente_e2e::{Outcome, Page, Setup, flow_with, tour};

const PHONE: (u32, u32) = (390, 844);
const DESK: (u32, u32) = (1280, 900);

async fn look_everywhere(page: &Page, light: &str, language: &str) -> Outcome {
    page.open_sample().await?;
    page.prefer("theme", light).await?;
    page.prefer("language", language).await?;
    // The preferences are read at the start.
    page.reload().await?;
    for (name, address) in tour::PLACES {
        page.visit(address).await?;
        page.css("html").has("lang", language).await?;
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
        for (name, address) in tour::PLACES.into_iter().filter(|(name, _)| *name != "lead") {
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
