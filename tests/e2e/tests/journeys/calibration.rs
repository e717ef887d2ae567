//! A calibration from its start to the answers: two people on one screen, and a second round whose figure is higher; then answers
//! from a copy of the file.

use entente_e2e::{Outcome, Page, Setup, flow, flow_with};
use serde_json::{Value, json};

/// What two people of the two departments gave to the ten samples, as letters: 1, 2, 3, q for to qualify.
const CAMILLE: &str = "1q2q313q33";
const MARC: &str = "1q21312q23";
/// The same once they have sharpened their definitions.
const MARC_LATER: &str = "1q2q313q23";

async fn join(page: &Page, name: &str, team: &str) -> Outcome {
    page.role("textbox", "Name").type_over(name).await?;
    page.role("combobox", "Team").choose(team).await?;
    page.button("Add").click().await?;
    page.hook("participant").saying(name).appears().await
}

/// Answers whatever is asked, from the seat, and hands the screen over.
async fn answer(page: &Page, letters: &str) -> Outcome {
    for letter in letters.chars() {
        let key = if letter == 'q' { "to-qualify".to_owned() } else { letter.to_string() };
        let category = page.css(&format!("[id='category-{key}']"));
        category.becomes("return arguments[0].checked", "open", |checked| checked == "false").await?;
        category.click().await?;
        page.hook("seat-next").click().await?;
    }
    page.button("Hand the screen over").click().await
}

async fn is_blind(page: &Page) -> Outcome {
    page.hook("open-round").appears().await?;
    page.css("main .category-mark").counts(0).await
}

#[test]
fn two_departments_play_amend_and_see_the_figure_rise() -> Outcome {
    flow(async |page| {
        page.open("#/language").await?;
        page.role("link", "Do we all read them alike? Play the calibration game").click().await?;
        page.button("Begin with ten sample leads").click().await?;
        join(page, "Camille", "Marketing").await?;
        join(page, "Marc", "Sales").await?;
        page.is_accessible("an open round").await?;
        page.button("I am Camille").click().await?;
        page.answers("return document.activeElement.id", &json!("calibration-lead")).await?;
        page.is_accessible("the seat").await?;
        answer(page, CAMILLE).await?;
        is_blind(page).await?;
        page.button("I am Marc").click().await?;
        answer(page, MARC).await?;
        is_blind(page).await?;
        page.button("Show all answers").click().await?;
        page.hook("agreement").has("data-value", "70").await?;
        page.hook("kappa").says("Cohen’s kappa").await?;
        page.hook("calibration-case").counts(10).await?;
        page.hook("departments").says("Marketing and Sales").await?;
        page.hook("apart").says("Marketing: Long term – Sales: Mid term").await?;
        page.is_accessible("the answers").await?;
        page.is_sane().await?;
        // Amend what "to qualify" is, and play again.
        page.role("link", "Amend the definitions").click().await?;
        page.hook("category-card").with("data-name", "to-qualify").css("summary").click().await?;
        page.css("[id='to-qualify-definition-en']").type_over("No pain is known, whatever else is").await?;
        page.open("#/calibration").await?;
        page.button("Play again with the same leads").click().await?;
        page.button("I am Camille").click().await?;
        page.css(".calibration-categories").says("No pain is known, whatever else is").await?;
        answer(page, CAMILLE).await?;
        page.button("I am Marc").click().await?;
        answer(page, MARC_LATER).await?;
        page.button("Show all answers").click().await?;
        page.hook("agreement").has("data-value", "90").await?;
        page.hook("change").says("20 points more than in round 1.").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("agreement").has("data-value", "90").await?;
        page.hook("round").counts(2).await?;
        page.hook("round").nth(0).css("button").nth(0).click().await?;
        page.hook("agreement").has("data-value", "70").await
    })
}

#[test]
fn answers_of_a_copy_come_in_and_stay_hidden_until_the_reveal() -> Outcome {
    let setup = Setup { languages: "fr-FR,fr", ..Setup::default() };
    flow_with(setup, async |page| {
        page.open("#/calibration").await?;
        page.button("Commencer avec dix leads d’exemple").click().await?;
        for name in ["Camille", "Marc"] {
            page.role("textbox", "Nom").type_over(name).await?;
            page.button("Ajouter").click().await?;
            page.hook("participant").saying(name).appears().await?;
        }
        page.is_saved().await?;
        let (_, copy) = page.export().await?;
        // Marc answers at home.
        let mut answered: Value = serde_json::from_slice(&copy).expect("a plan");
        let votes = (0..10).map(|case| json!({ "case": case, "category": "long-term" })).collect();
        let slot = answered.pointer_mut("/calibration/0/participants/1").and_then(Value::as_object_mut);
        slot.expect("Marc").insert("votes".to_owned(), votes);
        let file = page.file("marc.entente.json", answered.to_string())?;
        page.hook("add-copies").upload(&file).await?;
        page.hook("brought").says("marc.entente.json\u{a0}: ajout de Marc (10 réponses).").await?;
        is_blind(page).await?;
        let other = page.file("autre.json", "[]")?;
        page.hook("add-copies").upload(&other).await?;
        page.hook("brought").says("autre.json").await?;
        page.is_accessible("a copy refused").await?;
        page.button("Je suis Camille").click().await?;
        for _ in 0..10 {
            page.css("[id='category-3']").click().await?;
            page.hook("seat-next").click().await?;
        }
        page.button("Passer l’écran").click().await?;
        page.button("Dévoiler les réponses").click().await?;
        page.hook("agreement").has("data-value", "100").await?;
        page.hook("kappa").says("le hasard seul").await
    })
}
