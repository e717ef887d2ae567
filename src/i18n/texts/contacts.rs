//! What was said with the people of a lead, and all that happened to it.

use chrono::{DateTime, Utc};

use super::clocks;
use crate::domain::contacts::{Clocks, Way};

/// The texts.
#[derive(Clone, Copy)]
pub struct Contacts {
    /// Title of the part with the next action.
    pub next_title: &'static str,
    /// Label of what is to be done.
    pub next: &'static str,
    /// What an empty one shows.
    pub next_hint: &'static str,
    /// Label of its day.
    pub next_on: &'static str,
    /// Both clocks in one line: with what writes a moment.
    pub clocks: fn(&Clocks, &dyn Fn(DateTime<Utc>) -> String) -> String,
    /// Title of the part with all that happened.
    pub title: &'static str,
    /// Name of the buttons that note a contact.
    pub quick: &'static str,
    /// A contact, and whether somebody was reached.
    pub contacted: fn(Way, bool) -> &'static str,
    /// A way of contact, in a choice.
    pub way: fn(Way) -> &'static str,
    /// Opens the form for a contact.
    pub add: &'static str,
    /// Opens the form for an appointment.
    pub plan: &'static str,
    /// Title of the form that notes or corrects a contact.
    pub contact: &'static str,
    /// Label of the way.
    pub by_way: &'static str,
    /// Label of the box for somebody reached.
    pub reached: &'static str,
    /// Label of the moment.
    pub at: &'static str,
    /// Label of who did it.
    pub by: &'static str,
    /// Label of a note.
    pub note: &'static str,
    /// Saves the form.
    pub save: &'static str,
    /// Closes it.
    pub cancel: &'static str,
    /// At the moment of a contact that lies ahead.
    pub ahead: &'static str,
    /// At a moment that is none.
    pub no_moment: &'static str,
    /// An appointment, and the title of its form.
    pub appointment: &'static str,
    /// Label of who goes.
    pub goes: &'static str,
    /// Label of the note on an appointment.
    pub appointment_note: &'static str,
    /// Label of the box that brings the lead to the stage.
    pub bring: &'static str,
    /// Opens the form for feedback.
    pub give: &'static str,
    /// Title of its form.
    pub feedback: &'static str,
    /// Feedback in the timeline, on an appointment that was held or was not.
    pub feedback_said: fn(bool) -> &'static str,
    /// Label of whether it was held.
    pub held: &'static str,
    /// It was held, or was not.
    pub was_held: fn(bool) -> &'static str,
    /// Label of why it was not.
    pub reason: &'static str,
    /// Label of the category.
    pub category: &'static str,
    /// The category stays open.
    pub open: &'static str,
    /// The category is the one expected.
    pub confirmed: fn(&str) -> String,
    /// The same in the timeline.
    pub category_confirmed: fn(&str) -> String,
    /// It is another: the one expected, the one found.
    pub other: fn(&str, &str) -> String,
    /// Label of what was missing.
    pub missing: &'static str,
    /// The same before a list.
    pub missing_list: fn(&str) -> String,
    /// Label of the note on what was missing.
    pub missing_note: &'static str,
    /// Label of the next step.
    pub step: &'static str,
    /// The next step, and by when.
    pub step_said: fn(&str, Option<&str>) -> String,
    /// On an appointment that is over and of which nobody said anything.
    pub owed: &'static str,
    /// On one that lies ahead.
    pub planned: &'static str,
    /// Corrects an entry: what it is and when, for who hears the page.
    pub edit: fn(&str) -> String,
    /// Removes one.
    pub remove: fn(&str) -> String,
    /// Who did it.
    pub said_by: fn(&str) -> String,
    /// The lead came in: to whom.
    pub created: fn(&str) -> String,
    /// It changed hands: from whom, to whom.
    pub handed: fn(&str, &str) -> String,
    /// It reached a stage.
    pub stage: fn(&str) -> String,
    /// Its category was set by hand.
    pub by_hand: fn(&str) -> String,
    /// Shows all of so many.
    pub all: fn(usize) -> String,
    /// Shows the newest only.
    pub fewer: &'static str,
    /// Said when an entry was noted or corrected.
    pub noted: fn(&str) -> String,
    /// Said when one was removed.
    pub removed: &'static str,
}

/// In English.
pub static ENGLISH: Contacts = Contacts {
    next_title: "Next action",
    next: "What to do next",
    next_hint: "Send the quote, call again…",
    next_on: "By",
    clocks: clocks::english,
    title: "Timeline",
    quick: "Note a contact",
    contacted: |way, reached| match (way, reached) {
        (Way::Call, true) => "Called, reached",
        (Way::Call, false) => "Called, not reached",
        (Way::Email, true) => "E-mail answered",
        (Way::Email, false) => "E-mail sent",
        (Way::Message, true) => "Message answered",
        (Way::Message, false) => "Message sent",
        (Way::Meeting, true) => "Met",
        (Way::Meeting, false) => "Came by, not met",
    },
    way: |way| match way {
        Way::Call => "Call",
        Way::Email => "E-mail",
        Way::Message => "Message",
        Way::Meeting => "In person",
    },
    add: "Add…",
    plan: "Plan an appointment…",
    contact: "Contact",
    by_way: "How",
    reached: "Reached, or answered",
    at: "When",
    by: "Who of us",
    note: "Note",
    save: "Save",
    cancel: "Cancel",
    ahead: "A contact has taken place. Plan an appointment for what lies ahead.",
    no_moment: "Choose a day and a time.",
    appointment: "Appointment",
    goes: "Who of us goes",
    appointment_note: "Where, with whom, what about",
    bring: "Bring the lead to the stage Appointment",
    give: "Give feedback",
    feedback: "Feedback on the appointment",
    feedback_said: |held| if held { "Feedback: held" } else { "Feedback: not held" },
    held: "Was it held?",
    was_held: |held| if held { "Held" } else { "Not held" },
    reason: "Why not",
    category: "Category",
    open: "Still open",
    confirmed: |name| format!("Confirmed: {name}"),
    category_confirmed: |name| format!("Category confirmed: {name}"),
    other: |expected, found| format!("Category: {found} instead of {expected}"),
    missing: "What was missing",
    missing_list: |list| format!("Missing: {list}"),
    missing_note: "What was missing, in words",
    step: "Next step (becomes the next action)",
    step_said: |what, on| match on {
        Some(on) => format!("Next step by {on}: {what}"),
        None => format!("Next step: {what}"),
    },
    owed: "Feedback is missing",
    planned: "Planned",
    edit: |what| format!("Edit: {what}"),
    remove: |what| format!("Remove: {what}"),
    said_by: |name| format!("by {name}"),
    created: |owner| format!("Came in to {owner}"),
    handed: |from, to| format!("From {from} to {to}"),
    stage: |stage| format!("Stage: {stage}"),
    by_hand: |category| format!("Category set by hand: {category}"),
    all: |count| format!("Show all {count}"),
    fewer: "Show fewer",
    noted: |what| format!("Noted: {what}"),
    removed: "Entry removed",
};

/// In French.
pub static FRENCH: Contacts = Contacts {
    next_title: "Prochaine action",
    next: "Ce qu’il faut faire",
    next_hint: "Envoyer le devis, rappeler…",
    next_on: "Pour le",
    clocks: clocks::french,
    title: "Historique",
    quick: "Noter un contact",
    contacted: |way, reached| match (way, reached) {
        (Way::Call, true) => "Appelé, joint",
        (Way::Call, false) => "Appelé, pas joint",
        (Way::Email, true) => "Réponse par e-mail",
        (Way::Email, false) => "E-mail envoyé",
        (Way::Message, true) => "Réponse par message",
        (Way::Message, false) => "Message envoyé",
        (Way::Meeting, true) => "Rencontré",
        (Way::Meeting, false) => "Passé sur place, pas rencontré",
    },
    way: |way| match way {
        Way::Call => "Appel",
        Way::Email => "E-mail",
        Way::Message => "Message",
        Way::Meeting => "En personne",
    },
    add: "Ajouter…",
    plan: "Planifier un rendez-vous…",
    contact: "Contact",
    by_way: "Comment",
    reached: "Joint, ou a répondu",
    at: "Quand",
    by: "Qui de chez nous",
    note: "Note",
    save: "Enregistrer",
    cancel: "Annuler",
    ahead: "Un contact a déjà eu lieu. Planifiez un rendez-vous pour ce qui est à venir.",
    no_moment: "Choisissez un jour et une heure.",
    appointment: "Rendez-vous",
    goes: "Qui de chez nous y va",
    appointment_note: "Où, avec qui, à quel sujet",
    bring: "Faire passer le lead à l’étape Rendez-vous",
    give: "Donner le retour",
    feedback: "Retour sur le rendez-vous",
    feedback_said: |held| if held { "Retour : rendez-vous tenu" } else { "Retour : rendez-vous non tenu" },
    held: "A-t-il eu lieu ?",
    was_held: |held| if held { "A eu lieu" } else { "N’a pas eu lieu" },
    reason: "Pourquoi",
    category: "Catégorie",
    open: "Encore ouverte",
    confirmed: |name| format!("Confirmée : {name}"),
    category_confirmed: |name| format!("Catégorie confirmée : {name}"),
    other: |expected, found| format!("Catégorie : {found} au lieu de {expected}"),
    missing: "Ce qui manquait",
    missing_list: |list| format!("Manquait : {list}"),
    missing_note: "Ce qui manquait, en clair",
    step: "Prochaine étape (devient la prochaine action)",
    step_said: |what, on| match on {
        Some(on) => format!("Prochaine étape pour le {on} : {what}"),
        None => format!("Prochaine étape : {what}"),
    },
    owed: "Le retour manque",
    planned: "Prévu",
    edit: |what| format!("Modifier : {what}"),
    remove: |what| format!("Retirer : {what}"),
    said_by: |name| format!("par {name}"),
    created: |owner| format!("Arrivé chez {owner}"),
    handed: |from, to| format!("De {from} à {to}"),
    stage: |stage| format!("Étape : {stage}"),
    by_hand: |category| format!("Catégorie fixée à la main : {category}"),
    all: |count| format!("Tout afficher ({count})"),
    fewer: "Afficher moins",
    noted: |what| format!("Noté : {what}"),
    removed: "Entrée retirée",
};
