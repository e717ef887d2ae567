//! What was said with a lead: noted with a click, planned, answered, corrected, removed.

use chrono::TimeDelta;
use entente::domain::contacts::{Contact, ContactsEdit, Way};
use entente::domain::{Category, Command, ContactId, Criterion, Lead, LeadId, LeadStage};
use entente::platform::clock;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose_option, press_in, type_into};
use crate::page::{Board, focused_id, wait};

fn lead(page: &Board) -> Lead {
    page.session.peek(|plan| plan.lead(LeadId(1)).cloned()).map(|lead| Lead::clone(&lead)).expect("is there")
}

/// The first lines of the timeline.
fn titles(page: &Board) -> Vec<String> {
    page.texts(".timeline-title").iter().map(|title| title.trim().to_owned()).collect()
}

async fn save(page: &Board) {
    press_in(&page.one(".timeline-form"), "button[type=submit]");
    wait().await;
}

async fn plan_appointment(page: &Board, hours: i64) {
    page.press("Plan an appointment…").await;
    assert_eq!(focused_id(), "appointment-at");
    type_into(&page.one("#appointment-at"), &clock::wall(clock::now() + TimeDelta::hours(hours)));
    type_into(&page.one("#appointment-note"), " At their plant ");
}

#[wasm_bindgen_test]
async fn a_click_notes_a_contact_and_a_note_can_follow() {
    let page = Board::lead(3, 0).await;
    page.press("Called, not reached").await;
    assert_eq!(titles(&page), ["Called, not reached", "Came in to Marketing"]);
    assert_eq!(page.toast(), "Noted: Called, not reached");
    type_into(&page.one("#quick-note"), "Voicemail");
    wait().await;
    assert_eq!(page.texts(".timeline-line"), ["Voicemail"]);
    page.session.undo();
    wait().await;
    assert_eq!((page.texts(".timeline-line").len(), lead(&page).contacts.len()), (0, 1));
    page.session.undo();
    wait().await;
    assert_eq!(titles(&page), ["Came in to Marketing"]);
    assert!(!page.has("#quick-note"), "there is nothing left to add to");
}

#[wasm_bindgen_test]
async fn a_contact_lies_behind_and_keeps_what_was_typed_when_it_does_not() {
    let page = Board::lead(3, 0).await;
    page.press("Add…").await;
    assert_eq!(focused_id(), "contact-way");
    choose_option(&page.one("#contact-way"), "E-mail");
    type_into(&page.one("#contact-note"), "Asked for a date");
    let at = clock::wall(clock::now() + TimeDelta::hours(48));
    type_into(&page.one("#contact-at"), &at);
    save(&page).await;
    let error = page.texts("#contact-at-error").concat();
    assert!(error.starts_with("A contact has taken place"), "{error}");
    type_into(&page.one("#contact-at"), "");
    save(&page).await;
    assert_eq!(page.texts("#contact-at-error"), ["Choose a day and a time."]);
    type_into(&page.one("#contact-at"), "2026-10-01T09:30");
    save(&page).await;
    let contacts = lead(&page).contacts;
    let [contact] = contacts.as_slice() else { panic!("one contact") };
    assert_eq!((contact.way, contact.reached, contact.note.as_str()), (Way::Email, true, "Asked for a date"));
    assert_eq!(Some(contact.at), clock::of_wall("2026-10-01T09:30"));
    assert!(!page.has(".timeline-form"));
    assert_eq!(focused_id(), "timeline-title");
}

#[wasm_bindgen_test]
async fn an_appointment_brings_the_lead_to_its_stage_unless_somebody_says_no() {
    let page = Board::lead(3, 0).await;
    plan_appointment(&page, 48).await;
    save(&page).await;
    assert_eq!(titles(&page).first().map(String::as_str), Some("Appointment Planned"));
    assert_eq!((lead(&page).progress.stage(), lead(&page).appointments.len()), (LeadStage::Appointment, 1));
    page.press("Plan an appointment…").await;
    assert!(!page.has(".timeline-form [type=checkbox]"), "it is there already");
    page.session.undo();
    wait().await;
    assert_eq!((lead(&page).progress.stage(), lead(&page).appointments.len()), (LeadStage::New, 0));
    page.press("Cancel").await;
    plan_appointment(&page, 48).await;
    page.one(".timeline-form [type=checkbox]").click();
    save(&page).await;
    assert_eq!((lead(&page).progress.stage(), lead(&page).appointments.len()), (LeadStage::New, 1));
}

#[wasm_bindgen_test]
async fn feedback_says_held_category_missing_and_next_step() {
    let page = Board::lead(3, 0).await;
    plan_appointment(&page, -2).await;
    save(&page).await;
    assert!(titles(&page).concat().contains("Feedback is missing"));
    page.press("Give feedback").await;
    choose_option(&page.one("#feedback-held"), "Not held");
    wait().await;
    save(&page).await;
    assert_eq!(page.texts("#feedback-reason-error"), ["Give a reason."]);
    choose_option(&page.one("#feedback-held"), "Held");
    wait().await;
    choose_option(&page.one("#feedback-found"), "Mid-term project");
    page.tick("Budget").await;
    type_into(&page.one("#feedback-step"), "Send the figures");
    type_into(&page.one("#feedback-on"), "2026-12-24");
    save(&page).await;
    let given = lead(&page).appointments.first().and_then(|one| one.feedback.clone()).expect("was given");
    assert_eq!((given.expected, given.found), (Category::ToQualify, Some(Category::MidTerm)));
    assert_eq!((given.missing, given.held), (vec![Criterion::Budget], true));
    let lines = page.texts(".timeline-line");
    assert!(lines.contains(&"Category: Mid-term project instead of To qualify".to_owned()), "{lines:?}");
    assert!(lines.contains(&"Missing: Budget".to_owned()), "{lines:?}");
    assert_eq!(lead(&page).next.map(|next| next.what).as_deref(), Some("Send the figures"));
    page.session.undo();
    wait().await;
    assert_eq!((lead(&page).next, titles(&page).concat().contains("Feedback is missing")), (None, true));
}

#[wasm_bindgen_test]
async fn an_entry_is_corrected_in_its_place_and_removed() {
    let page = Board::lead(3, 0).await;
    page.press("Called, reached").await;
    let before = lead(&page).contacts;
    page.one(".timeline-entry-ways [aria-label^='Edit']").click();
    wait().await;
    type_into(&page.one("#contact-by"), "Ana");
    save(&page).await;
    let after = lead(&page).contacts;
    let corrected: Vec<_> = before.into_iter().map(|entry| Contact { by: "Ana".to_owned(), ..entry }).collect();
    assert_eq!(after, corrected);
    assert!(page.texts(".timeline-at").concat().contains("by Ana"));
    page.one(".timeline-entry-ways [aria-label^='Remove']").click();
    wait().await;
    assert_eq!((lead(&page).contacts.len(), page.toast().as_str()), (0, "Entry removed"));
    page.session.undo();
    wait().await;
    assert_eq!(lead(&page).contacts.len(), 1);
}

#[wasm_bindgen_test]
async fn a_long_timeline_is_folded() {
    let page = Board::lead(3, 0).await;
    let edits = (1..=42_u32).map(|place| {
        let at = clock::now() - TimeDelta::hours(place.into());
        let (by, note) = Default::default();
        let contact = Contact { id: ContactId(place.into()), at, way: Way::Message, reached: false, by, note };
        Command::EditContacts { id: LeadId(1), edit: ContactsEdit::Contact(contact) }
    });
    page.session.run(Command::Together(edits.collect())).expect("they fit");
    wait().await;
    assert_eq!(titles(&page).len(), 20);
    page.press("Show all 43").await;
    assert_eq!(titles(&page).len(), 43);
    page.press("Show fewer").await;
    assert_eq!(titles(&page).len(), 20);
}

#[wasm_bindgen_test]
async fn the_clocks_follow_the_first_contact() {
    let page = Board::lead(3, 1).await;
    let said = |page: &Board| page.texts("[data-testid=clocks]").concat();
    assert!(said(&page).contains("late so far") || said(&page).contains("due by"), "{}", said(&page));
    page.press("E-mail sent").await;
    assert!(said(&page).contains("First contact "), "{}", said(&page));
    let marketing = Board::lead(3, 0).await;
    assert!(said(&marketing).contains("Not assigned"), "{}", said(&marketing));
}
