//! The calibration game: blind answers on one screen or on copies, the answers shown, a second round beside the first.

use chrono::DateTime;
use entente::domain::calibration::{CalibrationEdit, Participant, Vote};
use entente::domain::{
    Answer, Category, Command, Criterion, Finding, Holding, Lead, LeadId, Ledger, ParticipantId, Plan, Team,
};
use entente::file;
use entente::i18n::Language::{self as Spoken, English, French};
use entente::platform::timer;
use entente::ui::pages::Calibration;
use js_sys::{Array, Function};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit};

use crate::bench::{Bench, settle};

async fn page(language: Spoken) -> Bench {
    Bench::showing(language, || view! { <Calibration /> }.into_any()).await
}

async fn tell(bench: &Bench, selector: &str, event: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict(event, &init).expect("an event");
    bench.find(selector).dispatch_event(&event).expect("is heard");
    settle().await;
}

async fn join(bench: &Bench, name: &str) {
    bench.put("participant-name", name).await;
    tell(bench, ".calibration-join", "submit").await;
}

/// A round with the app's samples, and these people, all of marketing.
async fn begin(bench: &Bench, names: &[&str]) {
    bench.click("[data-testid=begin-samples]").await;
    for name in names {
        join(bench, name).await;
    }
}

async fn sit(bench: &Bench, place: usize) {
    bench.click(&format!("[data-testid=participant]:nth-child({}) .calibration-ways > button", place + 1)).await;
}

/// Answers as letters: 1, 2, 3, q for to qualify.
async fn answer(bench: &Bench, letters: &str) {
    for letter in letters.chars() {
        let key = if letter == 'q' { "to-qualify".to_owned() } else { letter.to_string() };
        bench.click(&format!("[id='category-{key}']")).await;
        tell(bench, ".calibration-seat form", "submit").await;
    }
}

async fn play(bench: &Bench, place: usize, letters: &str) {
    sit(bench, place).await;
    answer(bench, letters).await;
    bench.click("[data-testid=hand-over]").await;
}

fn value(bench: &Bench, id: &str) -> Option<String> {
    bench.find(&format!("[data-testid={id}]")).get_attribute("data-value")
}

#[wasm_bindgen_test]
async fn nobody_sees_an_answer_before_all_are_shown() {
    let bench = page(English).await;
    begin(&bench, &["Anne", "Bob"]).await;
    bench.click("[data-testid=reveal]").await;
    assert_eq!(bench.text("#reveal-error"), "Two participants have to answer the same lead first.");
    play(&bench, 0, "1q2q313qq3").await;
    assert_eq!(bench.text("#reveal-error"), "");
    assert!(bench.text("[data-testid=participant]").contains("10 of 10 answered"));
    assert_eq!(bench.count(".category-mark"), 0, "nothing of it is on the page");
    assert_eq!(
        bench.text("#reveal-waiting"),
        "Not finished: Bob (10 left). Leads that not everybody answered will not count."
    );
    sit(&bench, 1).await;
    assert_eq!(bench.count("input:checked"), 1, "no criterion, and no category of Anne");
    answer(&bench, "1q2q31").await;
    bench.click("[data-testid=seat] .button-plain").await;
    assert_eq!((bench.count("[data-testid=revealed-round]"), bench.count(".category-mark")), (0, 0));
    sit(&bench, 1).await;
    assert_eq!(bench.text("#calibration-lead"), "Lead 7 of 10", "what was answered before stays hidden");
    assert_eq!(bench.count(".calibration-seat .button"), 0, "and there is no way back to it");
    answer(&bench, "2qq3").await;
    bench.click("[data-testid=hand-over]").await;
    bench.click("[data-testid=reveal]").await;
    assert_eq!(value(&bench, "agreement").as_deref(), Some("90"));
    assert_eq!(bench.count("[data-testid=calibration-case][data-value='100']"), 9);
    bench.session.undo();
    settle().await;
    assert_eq!((bench.count("[data-testid=open-round]"), bench.count(".category-mark")), (1, 0));
}

#[wasm_bindgen_test]
async fn a_lead_is_left_only_with_a_category_and_its_criterion_is_kept() {
    let bench = page(English).await;
    begin(&bench, &["Anne"]).await;
    sit(&bench, 0).await;
    tell(&bench, ".calibration-seat form", "submit").await;
    assert_eq!(
        (bench.text("#seat-error"), bench.text("#calibration-lead")),
        ("Choose a category.".to_owned(), "Lead 1 of 10".to_owned())
    );
    // First why, then what.
    bench.click(".calibration-reason:nth-of-type(6) input").await;
    bench.click("#category-2").await;
    let vote = |bench: &Bench| bench.session.peek(|plan| plan.calibration[0].participants[0].votes.clone());
    let first = Vote { case: 0, category: Category::MidTerm, criterion: Some(Criterion::Budget) };
    assert_eq!((vote(&bench), bench.text("#seat-error")), (vec![first], String::new()));
    tell(&bench, ".calibration-seat form", "submit").await;
    assert_eq!(bench.count(".calibration-reason:nth-of-type(1) input:checked"), 1, "each lead is asked afresh");
    bench.click(".calibration-seat .button").await;
    assert_eq!(bench.count("#category-2:checked"), 1, "one's own, in the same sitting");
    bench.click("#category-1").await;
    assert_eq!(vote(&bench), [Vote { category: Category::ShortTerm, ..first }]);
}

#[wasm_bindgen_test]
async fn a_second_round_with_the_same_leads_shows_by_how_much_the_figure_rose() {
    let bench = page(French).await;
    begin(&bench, &["Anne", "Bob"]).await;
    play(&bench, 0, "1q2q323qq3").await;
    play(&bench, 1, "1q3q312q23").await;
    bench.click("[data-testid=reveal]").await;
    assert_eq!((value(&bench, "agreement").as_deref(), bench.count("[data-testid=change]")), (Some("60"), 0));
    let before: f64 = value(&bench, "kappa").expect("a kappa").parse().expect("a number");
    bench.click("[data-testid=replay]").await;
    assert_eq!(bench.count("[data-testid=participant]"), 2, "the same people, who have answered nothing");
    assert_eq!(bench.count("[data-testid=answered][data-value='0']"), 2);
    play(&bench, 0, "1q2q313qq3").await;
    play(&bench, 1, "1q2q312qq3").await;
    bench.click("[data-testid=reveal]").await;
    assert_eq!((value(&bench, "agreement").as_deref(), value(&bench, "change").as_deref()), (Some("90"), Some("30")));
    assert_eq!(bench.text("[data-testid=change]"), "30 points de plus qu’à la manche 1.");
    let now: f64 = value(&bench, "kappa").expect("a kappa").parse().expect("a number");
    assert!(now > before, "{before} {now}");
    assert_eq!(bench.count("[data-testid=round]"), 2);
    bench.click("[data-testid=round]:first-child .button-plain").await;
    assert_eq!(value(&bench, "agreement").as_deref(), Some("60"), "the first round is still there");
}

#[wasm_bindgen_test]
async fn one_category_for_everything_is_full_agreement_and_says_why_there_is_no_kappa() {
    let bench = page(English).await;
    begin(&bench, &["Anne", "Bob", "Zoé"]).await;
    for place in 0..3 {
        play(&bench, place, "3333333333").await;
    }
    bench.click("[data-testid=reveal]").await;
    assert_eq!(value(&bench, "agreement").as_deref(), Some("100"));
    assert!(bench.text("[data-testid=kappa]").starts_with("No kappa: everybody put every lead into the same category"));
    assert!(bench.text("[data-testid=splits-most]").starts_with("Nobody named what decided it"));
}

#[wasm_bindgen_test]
async fn departments_criteria_and_leads_that_do_not_count_are_named() {
    let bench = page(English).await;
    begin(&bench, &["Anne", "Bob"]).await;
    let id = bench.session.peek(|plan| plan.calibration[0].id);
    let run = |edit| bench.session.run(Command::EditCalibration(edit)).expect("fits");
    let mut marc = Participant::new(ParticipantId(9), "Marc".to_owned(), Team::Sales);
    let vote = |case, category, criterion| Vote { case, category, criterion };
    marc.votes = (0..9).map(|case| vote(case, Category::ShortTerm, (case == 2).then_some(Criterion::Budget))).collect();
    run(CalibrationEdit::TakeIn(id, vec![marc]));
    let ids: Vec<_> = bench.session.peek(|plan| plan.calibration[0].participants.iter().map(|each| each.id).collect());
    for who in &ids[..2] {
        for case in 0..10 {
            let category = if case == 2 { Category::LongTerm } else { Category::ShortTerm };
            run(CalibrationEdit::Vote(id, *who, vote(case, category, None)));
        }
    }
    settle().await;
    bench.click("[data-testid=reveal]").await;
    assert_eq!(bench.text("[data-testid=not-counted]"), "Lead 10 does not count: not everybody answered it.");
    // Of 27 pairs, the two on lead 3 that are across the departments disagree.
    assert_eq!(value(&bench, "agreement").as_deref(), Some("93"));
    let share = |owner: &str| {
        bench.find(&format!("[data-testid=departments] tr[data-owner={owner}]")).get_attribute("data-value")
    };
    assert_eq!((share("marketing").as_deref(), share("shared").as_deref()), (Some("100"), Some("89")));
    let apart = bench.text("[data-testid=apart]");
    assert!(apart.contains("Marketing: Long term × 2") && apart.contains("Sales: Short term"), "{apart}");
    let splits = bench.text("[data-testid=splits-most]");
    assert_eq!(splits, "Budget splits most: of 2 pairs in which somebody named it, 2 disagree.");
}

#[wasm_bindgen_test]
async fn a_name_that_is_missing_or_taken_is_refused_at_its_field() {
    let bench = page(English).await;
    begin(&bench, &["Anne"]).await;
    join(&bench, " ").await;
    assert_eq!(bench.error("participant-name"), "Type a name.");
    join(&bench, "ANNE").await;
    assert_eq!(
        (bench.error("participant-name").as_str(), bench.written("participant-name").as_str()),
        ("Somebody in this round has this name.", "ANNE")
    );
    join(&bench, "Bob").await;
    assert_eq!((bench.error("participant-name").as_str(), bench.count("[data-testid=participant]")), ("", 2));
}

/// Hands files to the input for copies.
async fn choose(bench: &Bench, files: &[(&str, String)]) {
    let give = "const transfer = new DataTransfer();
        for (const [name, text] of files) transfer.items.add(new File([text], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    let files: Array =
        files.iter().map(|(name, text)| Array::of2(&JsValue::from(*name), &JsValue::from(text))).collect();
    let input = bench.find("[data-testid=add-copies]");
    Function::new_with_args("input, files", give).call2(&JsValue::NULL, &input, &files).expect("chooses");
    for _ in 0..200 {
        if bench.count("[data-testid=brought] li") == files.length() {
            return;
        }
        timer::sleep(10).await;
    }
    panic!("nothing is said of the copies");
}

/// The plan with answers that were given in a copy of it.
fn copy(bench: &Bench, person: usize, category: Category) -> Plan {
    let plan = bench.session.peek(Plan::clone);
    let (id, who) = (plan.calibration[0].id, plan.calibration[0].participants[person].id);
    (0..10).fold(plan, |plan, case| {
        let vote = CalibrationEdit::Vote(id, who, Vote { case, category, criterion: None });
        plan.after(&Command::EditCalibration(vote)).expect("votes")
    })
}

#[wasm_bindgen_test]
async fn copies_are_put_together_and_whatever_is_none_is_refused() {
    let bench = page(English).await;
    begin(&bench, &["Anne", "Bob"]).await;
    let copies = [(0, Category::ShortTerm), (1, Category::LongTerm)]
        .map(|(who, category)| file::write(&copy(&bench, who, category)));
    let other = file::write(&Plan::new("Other".to_owned(), entente::domain::StageId(1), "s".to_owned()));
    let [anne, bob] = copies;
    choose(
        &bench,
        &[("anne.json", anne.clone()), ("bob.json", bob), ("other.json", other), ("broken.json", "{".to_owned())],
    )
    .await;
    let brought = bench.text("[data-testid=brought]");
    for line in [
        "anne.json: added Anne (10 answers).",
        "bob.json: added Bob (10 answers).",
        "other.json: It does not have this round.",
        "broken.json: Line 1, column",
    ] {
        assert!(brought.contains(line), "{line}: {brought}");
    }
    assert_eq!(bench.count("[data-testid=answered][data-value='10']"), 2);
    assert_eq!(bench.count(".category-mark"), 0);
    choose(&bench, &[("anne.json", anne)]).await;
    assert!(bench.text("[data-testid=brought]").contains("no answer to this round that is not here already"));
    bench.click("[data-testid=reveal]").await;
    assert_eq!(value(&bench, "agreement").as_deref(), Some("0"));
}

fn lead(id: u64) -> Lead {
    let holding = Holding::of(Team::Sales, DateTime::UNIX_EPOCH);
    let mut lead = Lead::owned(LeadId(id), Ledger::starting(holding));
    (lead.company, lead.contact) = (format!("Secret {id} Ltd"), "Nadège Orsini".to_owned());
    let note = format!("Secret {id} Ltd loses a day a week, says Orsini");
    lead.evidence.set(Criterion::Pain, Finding { answer: Answer::Yes, note });
    lead
}

#[wasm_bindgen_test]
async fn leads_of_the_plan_are_classified_without_their_names_and_as_they_were() {
    let bench = page(English).await;
    bench.session.run(Command::AddLeads((1..=9).map(lead).collect())).expect("adds");
    bench.click("[data-testid=begin-own]").await;
    assert_eq!(bench.text("#begin-error"), "Only 9 leads of this plan have evidence: ten are needed.");
    bench.session.run(Command::AddLeads(vec![lead(10)])).expect("adds");
    bench.click("[data-testid=begin-own]").await;
    join(&bench, "Anne").await;
    bench.session.run(Command::RemoveLeads(vec![LeadId(10)])).expect("removes");
    sit(&bench, 0).await;
    let story = bench.text("[data-testid=story]");
    assert!(story.contains("… loses a day a week, says …") && !story.contains("Secret"), "{story}");
}
