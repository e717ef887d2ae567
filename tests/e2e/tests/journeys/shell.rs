//! The frame: language, theme, addresses, keyboard.

use entente_e2e::{Outcome, Setup, flow, flow_with, plans};
use serde_json::json;

/// The title of the objectives.
const QUESTION: &str = "What do we both aim for, and what must each side deliver?";

#[test]
fn the_browser_chooses_the_language_at_first() -> Outcome {
    for (languages, lang, link) in [
        ("fr-CA,fr,en", "fr", "Objectifs"),
        ("en-US,en", "en", "Objectives"),
        ("de,fr", "fr", "Objectifs"),
        ("de", "en", "Objectives"),
    ] {
        flow_with(Setup { languages, ..Setup::default() }, async |page| {
            page.open("#/objectives").await?;
            page.role("link", link).appears().await?;
            page.css("html").has("lang", lang).await
        })?;
    }
    Ok(())
}

#[test]
fn the_language_is_switched_live_and_the_data_is_not_touched() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        let (_, before) = page.export().await?;
        page.hook("lang").click().await?;
        page.css("html").has("lang", "fr").await?;
        page.role("link", "Objectifs").appears().await?;
        page.hook("prospects").shows("5\u{202f}000").await?;
        page.hook("prospects").has("data-value", "5000").await?;
        let (_, after) = page.export().await?;
        assert!(before == after, "the language changed the plan");
        page.reload().await?;
        page.css("html").has("lang", "fr").await?;
        page.hook("lang").click().await?;
        page.role("link", "Objectives").appears().await?;
        page.hook("prospects").shows("5,000").await
    })
}

#[test]
fn the_theme_is_chosen_kept_and_there_before_the_first_paint() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        let paper = "return getComputedStyle(document.documentElement).backgroundColor";
        let light = page.script(paper, vec![]).await?;
        page.button("Theme: As the system").click().await?;
        page.role("menuitemradio", "Dark").click().await?;
        page.css("html").has("data-theme", "dark").await?;
        assert_ne!(page.script(paper, vec![]).await?, light);
        page.reload().await?;
        page.css("html").has("data-theme", "dark").await?;
        page.prefer("theme", "light").await?;
        page.answers(paper, &light).await
    })
}

#[test]
fn the_system_chooses_the_theme_until_the_user_does() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        let paper = "return getComputedStyle(document.documentElement).backgroundColor";
        let light = page.script(paper, vec![]).await?;
        let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        page.devtools("Emulation.setEmulatedMedia", dark).await?;
        assert_ne!(page.script(paper, vec![]).await?, light);
        Ok(())
    })
}

#[test]
fn every_address_shows_its_page_and_an_unknown_one_helps() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Some", 2)).await?;
        for (address, title) in [
            ("", QUESTION),
            ("#/", QUESTION),
            ("#/objectives", QUESTION),
            ("#/leads", "Leads"),
            ("#/leads/", "Leads"),
            ("#/plans", "Plans"),
            ("#/nowhere", "There is nothing at this address"),
            ("#/leads/0000000000010000/more", "There is nothing at this address"),
        ] {
            page.open(address).await?;
            page.css("main").role("heading", title).appears().await?;
        }
        page.open("#/leads/0000000000010001").await?;
        page.role("textbox", "Company").says("Company 00001").await?;
        page.open("#/leads/00000000000fffff").await?;
        page.css("main").says("This lead is not here").await?;
        page.open("#/nowhere").await?;
        page.css("main").role("link", "Leads").click().await?;
        page.css("main").role("heading", "Leads").appears().await?;
        page.script("history.back()", vec![]).await?;
        page.css("main").says("There is nothing at this address").await
    })
}

#[test]
fn a_question_mark_lists_the_shortcuts_and_does_not_while_typing() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.hook("revenue").click().await?;
        page.keys("?").await?;
        page.hook("revenue").says("?").await?;
        page.role("dialog", "Keyboard shortcuts").counts(0).await?;
        page.press("Escape").await?;
        page.css("main").focus().await?;
        page.keys("?").await?;
        page.role("dialog", "Keyboard shortcuts").appears().await?;
        page.press("Escape").await?;
        page.role("dialog", "Keyboard shortcuts").counts(0).await
    })
}

#[test]
fn the_plan_is_made_and_named_by_keyboard_alone() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        // The first stop skips the rail.
        page.press("Tab").await?;
        page.answers("return document.activeElement.textContent", &"Skip to the content".into()).await?;
        page.press("Enter").await?;
        page.answers("return document.activeElement.id", &"content".into()).await?;
        page.answers("return location.hash", &"#/objectives".into()).await?;
        let reach = async |hook: &str| -> Outcome {
            let is_there = format!("return document.activeElement.dataset.testid === '{hook}'");
            for _ in 0..40 {
                page.press("Tab").await?;
                if page.script(&is_there, vec![]).await? == json!(true) {
                    return Ok(());
                }
            }
            page.answers(&is_there, &json!(true)).await
        };
        for (hook, text) in [("revenue", "1000000"), ("average-sale", "10000"), ("conversion", "2")] {
            reach(hook).await?;
            page.keys(text).await?;
        }
        page.hook("prospects").has("data-value", "5000").await?;
        page.press("Control+z").await?;
        page.hook("prospects")
            .becomes("return arguments[0].dataset.value ?? 'none'", "not 5000", |seen| seen != "5000")
            .await
    })
}

#[test]
fn the_palette_finds_a_page_by_its_name() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.press("Control+k").await?;
        page.role("dialog", "Find a command").appears().await?;
        page.keys("leads").await?;
        page.press("Enter").await?;
        page.css("main").role("heading", "Leads").appears().await
    })
}
