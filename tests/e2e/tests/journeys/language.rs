//! The two teams agree on what they call things: a definition in French, its fallback in English, other rules, a term.

use entente_e2e::{Outcome, Page, Setup, flow, flow_with, plans};
use serde_json::{Value, json};

const FRENCH: &str = "fr-FR,fr";

/// Five leads with a pain: of the first all is yes, of the others more and more is only partly so.
fn ripening() -> Value {
    let mut plan = plans::plan("Language", 5);
    let questions = ["need", "scope", "team", "budget", "timing"];
    for lead in 0..5 {
        plans::put(&mut plan, &format!("/leads/{lead}/evidence/pain"), json!({ "answer": "yes" }));
        for (place, question) in questions.into_iter().enumerate() {
            let answer = json!({ "answer": if place < lead { "partly" } else { "yes" } });
            plans::put(&mut plan, &format!("/leads/{lead}/evidence/{question}"), answer);
        }
    }
    plan
}

async fn category_of(page: &Page, company: &str, category: &str) -> Outcome {
    let card = page.hook("lead-card").saying(company);
    card.hook("category").has("data-category", category).await
}

#[test]
fn a_definition_falls_back_and_rules_show_whom_they_move_before_they_are_applied() -> Outcome {
    let setup = Setup { languages: FRENCH, ..Setup::default() };
    flow_with(setup, async |page| {
        page.import_plan(&ripening()).await?;
        page.role("link", "Langage").click().await?;
        let card = page.hook("category-card").with("data-name", "2");
        card.css("summary").click().await?;
        page.css("[id='2-definition-fr']").type_over("Presque mûr").await?;
        card.hook("definition").says("Presque mûr").await?;
        page.hook("lang").click().await?;
        card.hook("definition").says("Presque mûr").await?;
        // Of the five, those with two and with three criteria only partly met stand at 80 % and at 70 %.
        page.css("#mid-term-mean").type_over("70").await?;
        page.hook("rules-effect").says("1 lead changes category.").await?;
        page.hook("rules-leads").says("Company 00003").await?;
        page.hook("rules-apply").click().await?;
        page.hook("rules-draft").goes().await?;
        page.is_saved().await?;
        page.open("#/leads").await?;
        category_of(page, "Company 00003", "2").await?;
        page.hook("undo").click().await?;
        category_of(page, "Company 00003", "3").await?;
        page.open("#/language").await?;
        card.hook("definition").says("Presque mûr").await
    })
}

#[test]
fn a_word_of_the_app_leads_to_its_term_and_a_category_set_by_hand_says_why() -> Outcome {
    flow(async |page| {
        page.import_plan(&ripening()).await?;
        page.open("#/leads").await?;
        page.role("link", "Company 00002").click().await?;
        page.role("link", "Meaning of “Pain”").click().await?;
        page.css("[data-term=pain][aria-current=true]").appears().await?;
        page.answers("return document.activeElement.dataset.term", &json!("pain")).await?;
        page.open("#/leads").await?;
        page.role("link", "Company 00002").click().await?;
        page.button("Set the category by hand").nth(0).click().await?;
        page.role("combobox", "Category").choose("Long-term or ill-defined project").await?;
        page.css("#by-hand-form button").click().await?;
        page.css("#by-hand-reason-error").says("Give a reason.").await?;
        page.role("textbox", "Why, in spite of the evidence").type_over("The group froze its budgets").await?;
        page.css("#by-hand-form button").click().await?;
        page.hook("category").has("data-category", "3").await?;
        page.hook("by-hand").says("The group froze its budgets").await?;
        page.hook("undo").click().await?;
        page.hook("category").has("data-category", "2").await
    })
}

#[test]
fn the_handout_has_the_definitions_and_nothing_to_press() -> Outcome {
    flow(async |page| {
        page.open_sample().await?;
        page.open("#/language").await?;
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        let seen = "return [...document.querySelectorAll('.language :is(button, input, select, textarea, summary, .term-link)')]
            .filter((element) => element.checkVisibility()).length";
        page.answers(seen, &json!(0)).await?;
        page.hook("definition").counts(4).await?;
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
        Ok(())
    })
}
