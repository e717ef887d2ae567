use super::*;
use crate::domain::{Command, Holding, LeadStage, Ledger, StageId, Team};
use crate::file::csv::survey::Survey;
use std::sync::atomic::{AtomicU64, Ordering};

fn fresh_id() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1_000);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A plan in which Ann of Acme is known, and the company Bleu.
fn plan() -> Plan {
    let lead = |id: u64, company: &str, email: &str| {
        let holding = Holding::of(Team::Marketing, chrono::DateTime::UNIX_EPOCH);
        let mut lead = Lead::owned(LeadId(id), Ledger::starting(holding));
        lead.company = company.to_owned();
        lead.email = email.to_owned();
        lead
    };
    let plan = Plan::new(String::new(), StageId(1), String::new());
    let leads = vec![lead(3, "Acme", "ann@acme.example"), lead(9, "Bleu", "")];
    plan.after(&Command::AddLeads(leads)).expect("adds")
}

fn check_in(plan: &Plan, text: &str, policy: Policy, by: usize) -> Outcome {
    let table = Table::open(text.to_owned(), None).expect("a table");
    let mut survey = Survey::new(&table);
    while !survey.step(&table, 100) {}
    let mapping = Mapping::suggested(&table, &survey, plan);
    let now = chrono::DateTime::from_timestamp(1_780_000_000, 0).expect("a moment");
    let setting = Setting { mapping, policy, plan: plan.clone(), zone: Zone::default(), now, fresh_id };
    let mut check = Check::new(&table, setting);
    while !check.step(&table, by) {}
    let (at, end) = check.progress(&table);
    let outcome = check.finish();
    assert_eq!((at == end, end), (outcome.rows < MOST_ROWS, text.len()));
    outcome
}

/// New, updated, same, repeated, skipped, left out; they are all the rows.
fn counts(outcome: &Outcome) -> [usize; 6] {
    let counts =
        [outcome.added.len(), outcome.updated, outcome.same, outcome.repeated, outcome.skipped, outcome.left_out()];
    assert_eq!(counts.iter().sum::<usize>(), outcome.rows);
    counts
}

/// The plan after the import, and after a second import of the same.
fn imported(plan: &Plan, outcome: &Outcome) -> Plan {
    plan.after(&Command::ImportLeads(Arc::new(outcome.intake("leads.csv")))).expect("is taken in")
}

const FILE: &str = "Company,Name,Email,Phone,Stage,Created\n\
    Acme,Ann,ann@acme.example,1,Won,2026-02-01\n\
    Bleu SARL,,,2,,\n\
    Cyan,Bob,bob@cyan.example,3,,2026-13-45\n\
    Doré,Zoé,zoe@dore.example,4,Opportunity,2026-03-01\n\
    Doré,Zoé,ZOE@dore.example,5,Won,\n\
    ,,,6,,\n";

#[test]
fn each_row_is_new_or_known_or_told() {
    let rows = |duplicates, with_gaps| {
        let policy = Policy { duplicates, with_gaps, owners: false };
        for by in [1, 2, 7] {
            assert_eq!(counts(&check_in(&plan(), FILE, policy, by)), counts(&check_in(&plan(), FILE, policy, 1_000)));
        }
        counts(&check_in(&plan(), FILE, policy, 1_000))
    };
    assert_eq!(rows(Duplicates::Update, false), [1, 2, 0, 1, 0, 2]);
    assert_eq!(rows(Duplicates::Skip, false), [1, 0, 0, 0, 3, 2]);
    assert_eq!(rows(Duplicates::Add, false), [4, 0, 0, 0, 0, 2]);
    assert_eq!(rows(Duplicates::Update, true), [2, 2, 0, 1, 0, 1]);
}

#[test]
fn problems_and_duplicates_have_their_line() {
    let outcome = check_in(&plan(), FILE, Policy::default(), 100);
    let problems: Vec<_> = outcome.problems.iter().map(|problem| (problem.line, problem.troubles.clone())).collect();
    assert_eq!(problems, [(4, vec![Trouble::NoDate(5, "2026-13-45".to_owned())]), (7, vec![Trouble::Nameless])]);
    assert_eq!(FILE.get(outcome.problems[1].span.clone()), Some(",,,6,,"));
    let duplicates: Vec<_> =
        outcome.duplicates.iter().map(|one| (one.line, one.title.as_str(), one.is_in_file, one.sameness)).collect();
    assert_eq!(
        duplicates,
        [(2, "Acme", false, Sameness::Email), (3, "Bleu", false, Sameness::Name), (6, "Doré", true, Sameness::Email),]
    );
}

#[test]
fn what_is_found_is_what_an_import_does_and_a_second_one_does_nothing() {
    let plan = plan();
    let after = imported(&plan, &check_in(&plan, FILE, Policy::default(), 100));
    assert_eq!(after.leads.len(), 3);
    let acme = after.lead(LeadId(3)).expect("stays");
    assert_eq!((acme.phone.as_str(), acme.progress.stage(), acme.contact.as_str()), ("1", LeadStage::Won, "Ann"));
    let dore = after.leads.values().find(|lead| lead.company == "Doré").expect("came in");
    assert_eq!((dore.phone.as_str(), dore.progress.stage()), ("5", LeadStage::Won));
    assert_eq!(dore.owners.current().team, Team::InsideSales);
    let again = check_in(&after, FILE, Policy::default(), 100);
    // The two rows about Doré say different telephone numbers; the second one wins each time.
    assert_eq!(counts(&again), [0, 1, 2, 1, 0, 2]);
    assert_eq!(imported(&after, &again).leads, after.leads);
}

#[test]
fn the_same_export_finds_its_leads_by_their_ids() {
    let file = |stage: &str| {
        format!("Record ID,Email,Company Name,Lifecycle Stage\n1,a@a.example,A,Lead\n2,a@a.example,A,{stage}\n")
    };
    let empty = Plan::new(String::new(), StageId(1), String::new());
    let first = check_in(&empty, &file("Lead"), Policy::default(), 100);
    assert_eq!(counts(&first), [2, 0, 0, 0, 0, 0]);
    let plan = imported(&empty, &first);
    let next = check_in(&plan, &file("Customer"), Policy::default(), 100);
    assert_eq!(counts(&next), [0, 1, 1, 0, 0, 0]);
    assert_eq!(imported(&plan, &next).leads.values().filter(|lead| lead.progress.stage().is_closed()).count(), 1);
}

#[test]
fn a_stage_without_a_day_counts_from_the_creation_and_is_told() {
    let empty = Plan::new(String::new(), StageId(1), String::new());
    let text = "Company,Stage,Created,Won on\nA,Qualified,2026-01-05,\nB,Won,2026-01-05,2026-02-05\nC,,,\n";
    let outcome = check_in(&empty, text, Policy::default(), 100);
    assert_eq!((outcome.added.len(), outcome.undated), (3, 1));
    let milestones = outcome.added[0].progress.milestones();
    assert_eq!(milestones.iter().map(|one| one.since.to_rfc3339()).collect::<Vec<_>>(), ["2026-01-05T12:00:00+00:00"]);
}

#[test]
fn a_plan_that_is_full_takes_no_more() {
    let empty = Plan::new(String::new(), StageId(1), String::new());
    let rows = (0..MOST_LEADS).map(|row| format!("C{row}")).collect::<Vec<_>>().join("\n");
    let outcome = check_in(&empty, &format!("Company\n{rows}\nmore\n"), Policy::default(), 10_000);
    assert_eq!((outcome.rows, outcome.added.len()), (MOST_ROWS, MOST_LEADS));
    let mut full = empty.clone();
    full.leads = outcome.added.iter().map(|lead| (lead.id, Arc::clone(lead))).collect();
    let outcome = check_in(&full, "Company\nnew\nC5\n", Policy::default(), 10_000);
    assert_eq!(outcome.problems[0].troubles, [Trouble::PlanFull]);
    assert_eq!(counts(&outcome), [0, 0, 1, 0, 0, 1]);
}
