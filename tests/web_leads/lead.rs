//! The page of one lead: answers and category, owner, stage, deletion.

use wasm_bindgen_test::wasm_bindgen_test;

use entente::domain::{Command, LeadId, LeadStage, Plan, Team};

use crate::hands::{choose_option, press_in, type_into};
use crate::page::{Board, focused_id, hash, wait};

fn of_plan<T>(page: &Board, part: impl FnOnce(&Plan) -> T) -> T {
    page.session.peek(part)
}

fn category(page: &Board) -> (String, String) {
    let verdict = page.one("[data-testid=category]");
    let reason = verdict.query_selector("p:last-child").expect("a selector").expect("a reason");
    (verdict.get_attribute("data-category").expect("a category"), reason.text_content().unwrap_or_default())
}

#[wasm_bindgen_test]
async fn the_category_follows_the_answers_with_its_reason() {
    let page = Board::lead(3, 0).await;
    assert_eq!(category(&page).0, "to-qualify");
    page.answer("Is there a pain strong enough to act?", "Yes").await;
    for question in ["Is the need defined?", "Is a project team set up?", "Is the timing fixed?", "Is the scope fixed?"]
    {
        page.answer(question, "Yes").await;
    }
    let (key, reason) = category(&page);
    assert_eq!((key.as_str(), reason.as_str()), ("3", "There is a pain, but the budget is not known yet."));
    page.answer("Is the budget voted?", "Partly").await;
    let (key, reason) = category(&page);
    assert_eq!((key.as_str(), reason.as_str()), ("2", "The project is 90% defined; the budget is still partly open."));
    page.answer("Is the budget voted?", "Yes").await;
    assert_eq!(category(&page).0, "1");
    page.session.undo();
    wait().await;
    assert_eq!(category(&page).0, "2");
}

#[wasm_bindgen_test]
async fn a_note_does_not_touch_the_answer() {
    let page = Board::lead(3, 0).await;
    page.answer("Is the budget voted?", "No").await;
    type_into(&page.one("#note-budget"), "Vote in May");
    page.answer("Is the budget voted?", "Partly").await;
    let finding = of_plan(&page, |plan| {
        let lead = plan.lead(LeadId(1)).expect("there");
        lead.evidence.finding(entente::domain::Criterion::Budget).clone()
    });
    assert_eq!((finding.answer, finding.note.as_str()), (entente::domain::Answer::Partly, "Vote in May"));
}

#[wasm_bindgen_test]
async fn a_handover_adds_to_the_ledger_and_one_to_the_same_owner_is_nothing() {
    let page = Board::lead(3, 0).await;
    page.one("summary").click();
    wait().await;
    let form = page.one("details form");
    press_in(&form, "button");
    wait().await;
    assert_eq!(page.texts(".field-error").concat(), "This is the owner already. Choose another team or person.");
    choose_option(&page.one("#hand-team"), "Sales");
    type_into(&page.one("#hand-person"), " Zoé ");
    type_into(&page.one("#hand-why"), "Budget voted");
    press_in(&form, "button");
    wait().await;
    let holdings = of_plan(&page, |plan| {
        let lead = plan.lead(LeadId(1)).expect("there");
        lead.owners.holdings().cloned().collect::<Vec<_>>()
    });
    let last = holdings.last().expect("an owner");
    assert_eq!((holdings.len(), last.team, last.person.as_str(), last.by.as_str()), (2, Team::Sales, "Zoé", ""));
    assert_eq!(page.all("tbody tr").len(), 2);
    assert_eq!(page.toast(), "Handed over to Sales");
}

#[wasm_bindgen_test]
async fn a_stage_that_wants_a_reason_is_not_set_without() {
    let page = Board::lead(3, 0).await;
    let stage = |page: &Board| of_plan(page, |plan| plan.lead(LeadId(1)).expect("there").progress.stage());
    choose_option(&page.one("#stage"), "Lost");
    wait().await;
    page.press("Set stage").await;
    assert_eq!((stage(&page), page.texts(".field-error").concat()), (LeadStage::New, "Give a reason.".to_owned()));
    type_into(&page.one("#stage-reason"), "Too dear");
    page.press("Set stage").await;
    assert_eq!(stage(&page), LeadStage::Lost);
    assert!(page.texts(".milestones li").concat().contains("Too dear"));
}

#[wasm_bindgen_test]
async fn only_an_address_and_a_number_become_links() {
    let page = Board::lead(3, 0).await;
    let links = |page: &Board| -> Vec<String> {
        page.all(".lead-reach a").iter().filter_map(|link| link.get_attribute("href")).collect()
    };
    type_into(&page.one("#email"), "javascript:alert(1)");
    type_into(&page.one("#phone"), "javascript:alert(1)");
    wait().await;
    assert_eq!(links(&page), [""; 0]);
    type_into(&page.one("#email"), "ann@acme.example");
    type_into(&page.one("#phone"), "+33 1 23 45 67 89");
    wait().await;
    assert_eq!(links(&page), ["mailto:ann@acme.example", "tel:+33123456789"]);
}

#[wasm_bindgen_test]
async fn a_deleted_lead_is_gone_and_can_be_brought_back() {
    let page = Board::lead(3, 1).await;
    page.press("Delete lead").await;
    assert_eq!(hash(), "#/leads");
    assert_eq!(page.texts("h1"), ["This lead is not here"]);
    page.press("Bring it back").await;
    assert_eq!(page.texts("h1"), ["Company 00001"]);
    page.session.run(Command::RenamePlan("another step".to_owned())).expect("runs");
    page.session.run(Command::RemoveLeads(vec![LeadId(2)])).expect("runs");
    page.session.run(Command::RenamePlan("one more".to_owned())).expect("runs");
    wait().await;
    assert!(!page.texts("button").concat().contains("Bring it back"), "the last step was another");
}

#[wasm_bindgen_test]
async fn a_lead_of_which_nothing_is_known_begins_with_its_company() {
    let page = Board::lead(3, 0).await;
    assert_ne!(focused_id(), "company", "a known lead takes no focus");
    drop(page);
    let page = Board::blank_lead().await;
    assert_eq!((focused_id().as_str(), page.texts("h1").concat().as_str()), ("company", "Unnamed lead"));
}

#[wasm_bindgen_test]
async fn previous_and_next_go_through_all_leads_newest_first() {
    let page = Board::lead(3, 1).await;
    let way = |name: &str| page.one(&format!("[aria-label='{name}']")).get_attribute("href").unwrap_or_default();
    assert_eq!(way("Previous lead"), format!("#/leads/{}", LeadId(1)));
    assert_eq!(way("Next lead"), format!("#/leads/{}", LeadId(3)));
    let last = Board::lead(3, 2).await;
    assert_eq!(last.one("[aria-label='Next lead']").get_attribute("aria-disabled").as_deref(), Some("true"));
}
