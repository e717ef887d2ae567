//! The page of a lead tells what happened: a call noted with a click, an appointment, its feedback, and all of it after a reload.

use entente_e2e::{Outcome, Page, Setup, flow, flow_with, plans};

/// The page of the first of three leads.
async fn a_lead(page: &Page) -> Outcome {
    page.import_plan(&plans::plan("Timeline", 3)).await?;
    page.open("#/leads").await?;
    page.role("link", "Company 00000").click().await?;
    page.hook("happening").counts(1).await
}

#[test]
fn a_contact_an_appointment_and_its_feedback_stand_in_the_timeline_and_stay() -> Outcome {
    flow(async |page| {
        a_lead(page).await?;
        page.button("Called, not reached").click().await?;
        page.hears("Noted: Called, not reached").await?;
        page.css("#quick-note").type_over("Voicemail").await?;
        page.hook("happening").saying("Voicemail").counts(1).await?;
        page.button("Plan an appointment…").click().await?;
        page.css("#appointment-at").pick("2026-02-03T09:30").await?;
        page.role("textbox", "Where, with whom, what about").type_over("At their plant").await?;
        page.button("Save").click().await?;
        // The appointment, and the stage that it brought.
        page.hook("happening").counts(4).await?;
        page.hook("happening").saying("Stage: Appointment").counts(1).await?;
        page.is_accessible("a lead with contacts").await?;
        page.button("Give feedback").click().await?;
        page.role("combobox", "Was it held?").choose("Not held").await?;
        page.button("Save").click().await?;
        page.css("#feedback-reason-error").says("Give a reason.").await?;
        page.is_accessible("a refused feedback").await?;
        page.role("combobox", "Was it held?").choose("Held").await?;
        page.role("combobox", "Category").choose("Long-term or ill-defined project").await?;
        page.role("checkbox", "Budget").click().await?;
        page.role("textbox", "Next step (becomes the next action)").type_over("Send the figures").await?;
        page.button("Save").click().await?;
        page.hook("happening").counts(5).await?;
        page.hook("happening").saying("Missing: Budget").counts(1).await?;
        page.role("textbox", "What to do next").says("Send the figures").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("happening").counts(5).await?;
        page.hook("undo").click().await?;
        page.hook("happening").counts(4).await?;
        page.hook("undo").click().await?;
        page.hook("happening").saying("Stage: Appointment").goes().await?;
        page.hook("happening").counts(2).await
    })
}

#[test]
fn the_timeline_speaks_french() -> Outcome {
    flow_with(Setup { languages: "fr-FR,fr", ..Setup::default() }, async |page| {
        a_lead(page).await?;
        page.button("E-mail envoyé").click().await?;
        page.hook("happening").saying("E-mail envoyé").counts(1).await?;
        page.button("Planifier un rendez-vous…").click().await?;
        page.css("#appointment-at").pick("2026-02-03T09:30").await?;
        page.button("Enregistrer").click().await?;
        page.hook("happening").saying("Rendez-vous").saying("3 févr. 2026").counts(1).await?;
        page.button("Donner le retour").click().await?;
        page.is_accessible("feedback in French").await
    })
}
