//! The page of the shared language: edited texts, rules tried before they are applied, the glossary.

use chrono::DateTime;
use entente::domain::language::{LanguageEdit, Rules, Starter, TermKey};
use entente::domain::{Answer, Command, Criterion, Finding, Holding, Lead, LeadId, Ledger, Team};
use entente::i18n::Language::{self as Spoken, English, French};
use entente::platform::timer;
use entente::ui::pages::Language;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, EventInit, HtmlElement};

use crate::bench::{Bench, settle};

async fn page(language: Spoken) -> Bench {
    web_sys::window().expect("a window").location().set_hash("#/language").expect("an address");
    Bench::showing(language, || view! { <Language /> }.into_any()).await
}

/// Opens the folded fields in the element that matches.
async fn unfold(bench: &Bench, inside: &str) {
    bench.find(&format!("{inside} summary")).unchecked_into::<HtmlElement>().click();
    for _ in 0..200 {
        if bench.count(&format!("{inside} .language-pair")) > 0 {
            return;
        }
        timer::sleep(10).await;
    }
    panic!("{inside} does not unfold");
}

/// Writes into an input or a textarea.
async fn write(bench: &Bench, id: &str, text: &str) {
    let field = bench.find(&format!("[id='{id}']"));
    Reflect::set(&field, &"value".into(), &text.into()).expect("a value");
    tell(&field, "input").await;
}

async fn tell(element: &Element, event: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    element.dispatch_event(&Event::new_with_event_init_dict(event, &init).expect("an event")).expect("is heard");
    settle().await;
}

async fn choose(bench: &Bench, id: &str, place: i32) {
    let field = bench.find(&format!("[id='{id}']"));
    Reflect::set(&field, &"selectedIndex".into(), &place.into()).expect("a choice");
    tell(&field, "change").await;
}

/// A lead with a pain, whose first criteria are partly and whose others are yes.
fn lead(id: u64, partly: usize) -> Lead {
    let mut lead = Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Sales, DateTime::UNIX_EPOCH)));
    lead.company = format!("Company {id}");
    for (place, criterion) in Criterion::ALL.into_iter().enumerate() {
        let answer = if (1..=partly).contains(&place) { Answer::Partly } else { Answer::Yes };
        lead.evidence.set(criterion, Finding { answer, note: String::new() });
    }
    lead
}

fn rules(bench: &Bench) -> Rules {
    bench.session.peek(|plan| plan.language.rules.clone())
}

const MID_TERM: &str = "[data-name='2']";

#[wasm_bindgen_test]
async fn a_text_of_the_teams_wins_and_stands_in_for_the_other_language() {
    let bench = page(French).await;
    let definition = format!("{MID_TERM} [data-testid=definition]");
    let by_default = bench.text(&definition);
    unfold(&bench, MID_TERM).await;
    write(&bench, "2-definition-fr", "Presque mûr").await;
    assert_eq!(bench.text(&definition), "Presque mûr");
    bench.speak(English).await;
    assert_eq!(bench.text(&definition), "Presque mûr");
    let lang = |bench: &Bench| bench.find(&format!("{definition} span")).get_attribute("lang");
    assert_eq!(lang(&bench).as_deref(), Some("fr"));
    write(&bench, "2-definition-en", "Nearly ripe").await;
    assert_eq!((bench.text(&definition).as_str(), lang(&bench)), ("Nearly ripe", None));
    bench.speak(French).await;
    assert_eq!(bench.text(&definition), "Presque mûr");
    write(&bench, "2-definition-fr", "").await;
    write(&bench, "2-definition-en", "").await;
    assert_eq!(bench.text(&definition), by_default);
    assert!(bench.session.peek(|plan| plan.language.is_default()));
}

#[wasm_bindgen_test]
async fn a_text_that_is_refused_stays_as_typed_with_its_error() {
    let bench = page(English).await;
    unfold(&bench, MID_TERM).await;
    write(&bench, "2-name-en", &"x".repeat(10_001)).await;
    assert!(bench.error("2-name-en").starts_with("A text has at most"));
    assert_eq!(bench.written("2-name-en").len(), 10_001);
    write(&bench, "2-name-en", "Project in sight").await;
    assert_eq!(bench.error("2-name-en"), "");
    assert!(bench.text("[data-name='2'] h3").contains("Project in sight"));
}

#[wasm_bindgen_test]
async fn rules_show_whom_they_move_before_they_are_applied_as_one_step() {
    let bench = page(English).await;
    let leads = [0, 3, 3, 5].into_iter().zip(1..).map(|(partly, id)| lead(id, partly)).collect();
    bench.session.run(Command::AddLeads(leads)).expect("adds");
    bench.type_over("mid-term-mean", "70").await;
    assert_eq!(bench.text("[data-testid=rules-effect]"), "2 leads change category.");
    assert_eq!(bench.text("[data-testid=rules-tally]"), "Long term → Mid term: 2");
    assert!(bench.text("[data-testid=rules-leads]").contains("Company 3"));
    let link = bench.find("[data-testid=rules-leads] a").get_attribute("href");
    assert_eq!(link, Some(format!("#/leads/{}", LeadId(3))), "the newest first");
    assert_eq!(rules(&bench), Rules::default(), "nothing is applied yet");
    bench.click("[data-testid=rules-discard]").await;
    assert_eq!((bench.count("[data-testid=rules-draft]"), bench.written("mid-term-mean").as_str()), (0, "80"));
    bench.type_over("mid-term-mean", "60").await;
    bench.click("[data-testid=rules-apply]").await;
    assert_eq!((rules(&bench).mid_term_mean, bench.count("[data-testid=rules-draft]")), (60, 0));
    assert!(bench.text("[data-name='2'] [data-testid=rule]").contains("at least 60%"));
    bench.session.undo();
    settle().await;
    assert_eq!((rules(&bench), bench.written("mid-term-mean").as_str()), (Rules::default(), "80"));
}

#[wasm_bindgen_test]
async fn category_1_never_asks_for_less_than_category_2() {
    let bench = page(English).await;
    // Of the second: any answer, at least partly, yes. Of the first: at least partly, yes.
    choose(&bench, "demand-2-team", 2).await;
    choose(&bench, "demand-1-team", 0).await;
    assert_eq!(bench.text("[id='demand-team-error']"), "Category 1 asks for at least as much as category 2.");
    assert_eq!(bench.count("[data-testid=rules-apply]"), 0);
    assert_eq!(bench.find("[id='demand-1-team']").get_attribute("aria-invalid").as_deref(), Some("true"));
    choose(&bench, "demand-2-team", 0).await;
    assert_eq!(bench.text("[id='demand-team-error']"), "");
    assert_eq!(bench.text("[data-testid=rules-effect]"), "No lead changes category.");
    bench.click("[data-testid=rules-apply]").await;
    assert!(bench.text("[data-name='1'] [data-testid=rule]").contains("at least partly for Team"));
}

#[wasm_bindgen_test]
async fn a_mean_out_of_bounds_is_refused_at_its_field() {
    let bench = page(French).await;
    bench.type_over("mid-term-mean", "101").await;
    assert_eq!(bench.error("mid-term-mean"), "Saisissez un nombre entier de 0 à 100.");
    bench.type_over("mid-term-mean", "beaucoup").await;
    assert!(bench.error("mid-term-mean").starts_with("Ce n’est pas un nombre"));
}

#[wasm_bindgen_test]
async fn a_term_is_added_once_found_and_removed() {
    let bench = page(English).await;
    let there = u32::try_from(Starter::ALL.len()).expect("few");
    assert_eq!(bench.count("[data-testid=term]"), there);
    bench.put("new-term", "lead").await;
    tell(&bench.find(".glossary-new"), "submit").await;
    assert_eq!(bench.error("new-term"), "The glossary has this term already.");
    bench.put("new-term", "Key account").await;
    bench.put("new-definition", "One of our twenty largest customers").await;
    tell(&bench.find(".glossary-new"), "submit").await;
    assert_eq!((bench.count("[data-testid=term]"), bench.written("new-term").as_str()), (there + 1, ""));
    bench.put("glossary-search", "TWENTY largest").await;
    assert_eq!(bench.count("[data-testid=term]"), 1);
    unfold(&bench, "[data-testid=term]").await;
    bench.click("[data-testid=term] .button").await;
    assert_eq!(bench.count("[data-testid=term]"), 0);
    bench.session.undo();
    settle().await;
    assert_eq!(bench.count("[data-testid=term]"), 1);
}

#[wasm_bindgen_test]
async fn a_word_that_another_term_has_is_refused_at_its_field() {
    let bench = page(French).await;
    unfold(&bench, "[data-term=sla]").await;
    write(&bench, "term-sla-word-fr", "Revue").await;
    assert_eq!(bench.error("term-sla-word-fr"), "Ce terme figure déjà au glossaire.");
    assert_eq!(bench.written("term-sla-word-fr"), "Revue");
    write(&bench, "term-sla-word-fr", "Accord").await;
    assert_eq!(bench.error("term-sla-word-fr"), "");
    assert!(bench.text("[data-term=sla] h3").starts_with("Accord"));
}

#[wasm_bindgen_test]
async fn a_starter_term_that_was_removed_can_be_brought_back() {
    let bench = page(English).await;
    let remove = LanguageEdit::RemoveTerm(TermKey::Starter(Starter::Lag));
    bench.session.run(Command::EditLanguage(remove)).expect("removes");
    settle().await;
    assert_eq!(bench.count("[data-term=lag]"), 0);
    bench.click("[aria-labelledby=language-glossary] > p:last-child button").await;
    assert_eq!(bench.count("[data-term=lag]"), 1);
}

#[wasm_bindgen_test]
async fn the_address_names_a_term_that_then_has_the_focus() {
    let bench = page(English).await;
    bench.put("glossary-search", "nothing like it").await;
    web_sys::window().expect("a window").location().set_hash("#/language?term=loan").expect("an address");
    for _ in 0..200 {
        if bench.count("[data-term=loan]:focus[aria-current]") > 0 {
            return;
        }
        timer::sleep(10).await;
    }
    panic!("the term has no focus");
}
