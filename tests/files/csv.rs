//! Leads as CSV: what goes out comes back, and nothing that comes in breaks anything.
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Utc};
use entente::domain::business::Zone;
use entente::domain::language::{Rules, Tongue};
use entente::domain::{Command, Criterion, Currency, Lead, LeadId, LeadStage, Plan, StageId};
use entente::file::csv::{
    Check, DELIMITERS, Decoder, Duplicates, Encoding, Mapping, Outcome, Policy, Setting, Survey, Table, Target, Writer,
    look,
};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;

use crate::plans::lead;

fn fresh_id() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1 << 40);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A zone whose clocks are changed twice a year.
fn zone() -> Zone {
    let offset =
        |moment: DateTime<Utc>| if moment.timestamp().rem_euclid(31_557_600) < 15_000_000 { 3_600 } else { 7_200 };
    let at = |second| DateTime::from_timestamp(second, 0).expect("a moment");
    Zone::read(at(1_500_000_000), at(1_900_000_000), &offset)
}

fn text_of(leads: &[Lead], tongue: Tongue) -> String {
    let mut writer = Writer::new(tongue, Currency::Eur, Rules::default(), zone());
    for lead in leads {
        writer.lead(lead);
    }
    writer.finish()
}

/// What becomes of bytes, read as whatever they seem to be. `None`: they are no table.
fn read(bytes: &[u8], plan: &Plan, policy: Policy, by: usize) -> Option<Outcome> {
    look(bytes).ok()?;
    let bytes = Arc::new(bytes.to_vec());
    let mut decoder = Decoder::new(bytes.clone(), Encoding::of(&bytes));
    while !decoder.step(by) {}
    let table = Table::open(decoder.finish(), None).ok()?;
    let mut survey = Survey::new(&table);
    while !survey.step(&table, by) {}
    let mapping = Mapping::suggested(&table, &survey, plan);
    Some(checked(&table, mapping, plan, policy, by))
}

fn checked(table: &Table, mapping: Mapping, plan: &Plan, policy: Policy, by: usize) -> Outcome {
    let now = DateTime::from_timestamp(1_780_000_000, 0).expect("a moment");
    let setting = Setting { mapping, policy, plan: plan.clone(), zone: zone(), now, fresh_id };
    let mut check = Check::new(table, setting);
    while !check.step(table, by) {}
    check.finish()
}

fn empty() -> Plan {
    Plan::new(String::new(), StageId(1), String::new())
}

fn imported(plan: &Plan, outcome: &Outcome) -> Plan {
    plan.after(&Command::ImportLeads(Arc::new(outcome.intake("leads.csv")))).expect("is taken in")
}

/// Every cell of a file that is written as it should be: what a spreadsheet sees.
fn cells_of(text: &str, delimiter: char) -> Vec<String> {
    let (mut cells, mut cell, mut inside) = (Vec::new(), String::new(), false);
    let mut signs = text.chars().skip(1).peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if inside && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => inside = !inside,
            '\r' if !inside && signs.peek() == Some(&'\n') => {}
            _ if !inside && (sign == delimiter || sign == '\n') => cells.push(std::mem::take(&mut cell)),
            _ => cell.push(sign),
        }
    }
    cells
}

/// Everything of a lead that stands in a file.
fn exported(lead: &Lead) -> impl PartialEq + std::fmt::Debug {
    let texts = [&lead.external_id, &lead.company, &lead.contact, &lead.email, &lead.phone, &lead.source, &lead.note];
    let owner = lead.owners.current();
    let milestones = lead.progress.milestones();
    let first = |stage| milestones.iter().find(|one| one.stage == stage).map(|one| one.since);
    let reason = milestones.iter().rev().find(|one| one.stage.wants_reason()).map(|one| one.reason.clone());
    (
        (lead.id, texts.map(String::clone), lead.value, lead.owners.begun(), owner.team, owner.person.clone()),
        (lead.progress.stage(), lead.progress.last().map(|one| one.since), reason),
        LeadStage::ALL.into_iter().filter(|stage| *stage != LeadStage::New).map(first).collect::<Vec<_>>(),
        lead.contacts.iter().map(|contact| contact.at).min(),
        Criterion::ALL.map(|criterion| lead.evidence.answer(criterion)),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn leads_that_go_out_come_back_as_they_were_and_the_second_time_there_is_nothing_new(
        leads in btree_map(1..20_u64, lead(), 0..6), tongue in select(&[Tongue::English, Tongue::French][..]), by in 1..40_usize,
    ) {
        let leads: Vec<_> = leads.into_iter().map(|(id, lead)| Lead { id: LeadId(id), ..lead }).collect();
        let text = text_of(&leads, tongue);
        let outcome = read(text.as_bytes(), &empty(), Policy::default(), by);
        prop_assert_eq!(outcome.is_some(), !leads.is_empty());
        let Some(outcome) = outcome else { return Ok(()) };
        prop_assert_eq!(&outcome.problems, &[]);
        let plan = imported(&empty(), &outcome);
        let back: Vec<_> = plan.leads.values().map(|lead| exported(lead)).collect();
        prop_assert_eq!(back, leads.iter().map(exported).collect::<Vec<_>>());
        let again = read(text.as_bytes(), &plan, Policy::default(), by).expect("a table");
        prop_assert!(again.is_empty(), "{:?}", again.intake(""));
        prop_assert_eq!(again.same, leads.len());
        // A plan that it came from has nothing new either.
        let mut origin = empty();
        origin.leads = leads.iter().map(|lead| (lead.id, Arc::new(lead.clone()))).collect();
        let home = read(text.as_bytes(), &origin, Policy::default(), by).expect("a table");
        prop_assert!(home.is_empty(), "{:?}", home.intake(""));
    }

    #[test]
    fn no_cell_that_goes_out_begins_like_a_formula(lead in lead(), tongue in select(&[Tongue::English, Tongue::French][..])) {
        for cell in cells_of(&text_of(&[lead], tongue), if tongue == Tongue::French { ';' } else { ',' }) {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '|', '%']), "{}", cell);
        }
    }

    #[test]
    fn nothing_that_comes_in_breaks_anything(bytes in hostile(), by in 1..60_usize, policy in policy()) {
        let plan = empty();
        if let Some(outcome) = read(&bytes, &plan, policy, by) {
            let after = imported(&plan, &outcome);
            prop_assert_eq!(after.leads.len(), outcome.added.len());
        }
    }

    #[test]
    fn any_column_can_become_anything(
        rows in vec(vec(cell(), 0..6), 1..6), targets in vec(select(&Target::ALL[..]), 5), policy in policy(),
    ) {
        let line = |cells: &Vec<String>| cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect::<Vec<_>>().join(";");
        let rows: Vec<_> = rows.iter().map(line).collect();
        let Ok(table) = Table::open(format!("a;b;c;d;e\n{}\nend", rows.join("\n")), None) else { return Ok(()) };
        let mut survey = Survey::new(&table);
        survey.step(&table, 100);
        let mut mapping = Mapping::suggested(&table, &survey, &empty());
        for (column, target) in mapping.columns.iter_mut().zip(targets) {
            column.target = target;
        }
        mapping.complete(&survey, &empty());
        let outcome = checked(&table, mapping.clone(), &empty(), policy, 3);
        let plan = imported(&empty(), &outcome);
        prop_assert_eq!(plan.leads.len(), outcome.added.len());
        // What came in is found again, whatever it was made of.
        let update = Policy { duplicates: Duplicates::Update, ..policy };
        let again = checked(&table, mapping, &plan, update, 3);
        prop_assert!(again.added.len() <= outcome.added.len());
        imported(&plan, &again);
    }
}

fn policy() -> impl Strategy<Value = Policy> {
    let duplicates = select(&[Duplicates::Skip, Duplicates::Update, Duplicates::Add][..]);
    (duplicates, any::<bool>(), any::<bool>()).prop_map(|(duplicates, owners, with_gaps)| Policy {
        duplicates,
        owners,
        with_gaps,
    })
}

/// Cells of every kind, some of them of no kind.
fn cell() -> BoxedStrategy<String> {
    prop_oneof![
        2 => vec(any::<char>(), 0..6).prop_map(String::from_iter),
        2 => "[0-9]{1,4}[-/.,: ][0-9]{1,3}[-/.,: ]?[0-9]{0,5}",
        2 => select(&["Acme", "ann@acme.example", "Won", "oui", "1 234,5 €", "'=1+1", "\u{200d}=x", "2026-04-15", "46127,5", "-"][..])
            .prop_map(str::to_owned),
        1 => "[a-z<>&\"'; ]{0,12}",
    ]
    .boxed()
}

/// Bytes that are no table, or hardly one.
fn hostile() -> BoxedStrategy<Vec<u8>> {
    let header =
        select(&["Company,Email,Created\n", "Record ID;Email;Lifecycle Stage\r\n", "Entente ID,Note\n", ""][..]);
    let soup = "([a-z0-9@.\"';,\t|\n\r/ €=+\\-\u{0}<>]|\"\"){0,200}".prop_map(String::into_bytes);
    let bytes = vec(any::<u8>(), 0..200);
    let wide = (select(&DELIMITERS[..]), 0..2_000_usize).prop_map(|(byte, count)| vec![byte; count]);
    let utf16 = vec(any::<u16>(), 0..100).prop_map(|units| {
        [0xff, 0xfe].into_iter().chain(units.into_iter().flat_map(u16::to_le_bytes)).collect::<Vec<u8>>()
    });
    let body = prop_oneof![4 => soup, 2 => bytes, 1 => wide];
    prop_oneof![
        6 => (header, body).prop_map(|(header, body)| [header.as_bytes(), &body].concat()),
        1 => utf16,
    ]
    .boxed()
}

#[test]
fn a_stray_quote_a_huge_cell_and_a_million_columns_are_survived() {
    let million = "x".repeat(1 << 20);
    for text in [
        format!("Company;Note\nA;\"{million}\nB;c\n"),
        format!("Company;Note\nA;{million}\nB;c\n"),
        format!("Company;Note\nA{}\nB;c\n", ";".repeat(1_000_000)),
        format!("Company;Note\n{}", "\"\n".repeat(200_000)),
        format!("Company;Note\n{}", "\"a\"b\"".repeat(200_000)),
        format!("Company;Note\n\"{}", "\"\"".repeat(1_000_000)),
    ] {
        // The lines of quotes alone are blank: no table.
        let outcome = read(text.as_bytes(), &empty(), Policy::default(), 1_000);
        assert_eq!(outcome.is_some(), !text.contains("\n\"\n\"\n"));
        outcome.map(|outcome| imported(&empty(), &outcome));
    }
}
