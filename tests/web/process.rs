//! The rules of treatment: edited in place, refused at their field, and what is overdue given back.

use entente::domain::process::Rule;
use entente::domain::{Category, Command, Holding, Lead, LeadId, Ledger, Loan, Team};
use entente::i18n::Language::{English, French};
use entente::ui::pages::Process;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::bench::{Bench, settle};

async fn page() -> Bench {
    Bench::showing(English, || view! { <Process /> }.into_any()).await
}

fn rule(bench: &Bench, category: Category) -> Rule {
    bench.session.peek(|plan| plan.process.rule(category))
}

async fn choose(bench: &Bench, id: &str, place: u32) {
    let field = JsValue::from(bench.find(&format!("[id='{id}']")));
    js_sys::Reflect::set(&field, &"selectedIndex".into(), &place.into()).expect("a choice");
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    let event = web_sys::Event::new_with_event_init_dict("change", &init).expect("an event");
    bench.find(&format!("[id='{id}']")).dispatch_event(&event).expect("heard");
    settle().await;
}

#[wasm_bindgen_test]
async fn the_page_begins_with_the_starting_point_in_either_language() {
    let bench = page().await;
    assert_eq!(bench.count("[data-testid=rule]"), 4);
    for (category, owner) in [("1", "sales"), ("2", "marketing"), ("3", "marketing"), ("to-qualify", "inside-sales")] {
        assert_eq!(bench.count(&format!("[data-category='{category}'][data-owner='{owner}']")), 1, "{category}");
    }
    assert_eq!(bench.written("rule-days-3"), "30");
    assert!(bench.text("[data-category='3'] [data-testid=approach]").contains("without pressing"));
    bench.speak(French).await;
    assert!(bench.text("[data-category='3'] [data-testid=approach]").contains("sans insister"));
}

#[wasm_bindgen_test]
async fn what_is_changed_is_the_rule_at_once_and_can_be_taken_back() {
    let bench = page().await;
    choose(&bench, "rule-owner-2", 2).await;
    bench.type_over("rule-days-2", "45").await;
    bench.click("[data-category='2'] label[data-owner=inside-sales] input").await;
    let now = rule(&bench, Category::MidTerm);
    assert_eq!((now.owner, now.days, now.may_borrow(Team::InsideSales)), (Team::Sales, 45, true));
    bench.type_over("rule-days-2", "366").await;
    assert_eq!(bench.error("rule-days-2"), "Type a whole number from 1 to 365.");
    assert_eq!(rule(&bench, Category::MidTerm).days, 36, "the last number that fits");
    bench.click("[data-category='2'] .process-restore").await;
    assert_eq!(rule(&bench, Category::MidTerm), Rule::starting(Category::MidTerm));
    assert_eq!(bench.count(".process-restore"), 0);
}

#[wasm_bindgen_test]
async fn the_first_response_is_the_figure_of_the_agreement() {
    let bench = page().await;
    bench.type_over("agreement-response-3", "12").await;
    assert_eq!(bench.session.peek(|plan| plan.agreement.response(Category::LongTerm)), 12);
    assert!(bench.session.peek(|plan| plan.process.is_default()));
}

#[wasm_bindgen_test]
async fn an_overdue_return_is_listed_until_it_is_given_back() {
    let bench = page().await;
    assert_eq!(bench.count("[data-testid=none-overdue]"), 1);
    let lent = |id: u64, until: &str| {
        let loan = Loan { until: until.parse().expect("a day"), to: Team::Marketing, person: "Ann".to_owned() };
        let holding = Holding { loan: Some(loan), ..Holding::of(Team::Sales, chrono::DateTime::UNIX_EPOCH) };
        let mut lead = Lead::owned(LeadId(id), Ledger::starting(holding));
        lead.company = format!("Company {id}");
        lead
    };
    // Today is 15 March 2026.
    let leads = vec![lent(1, "2026-03-14"), lent(2, "2026-03-15"), lent(3, "2026-03-01")];
    bench.session.run(Command::AddLeads(leads)).expect("fits");
    settle().await;
    assert_eq!(bench.count(".process-late > li"), 2);
    assert!(bench.text(".process-late > li").contains("Company 3"), "the longest overdue first");
    assert_eq!(bench.text("[data-testid=lent]"), "3 leads are on loan.");
    bench.click(".process-late > li button").await;
    assert_eq!(bench.count(".process-late > li"), 1);
    let owner = bench.session.peek(|plan| plan.lead(LeadId(3)).map(|lead| lead.owners.current().clone()));
    let owner = owner.expect("there");
    assert_eq!((owner.team, owner.person.as_str(), owner.loan), (Team::Marketing, "Ann", None));
}
