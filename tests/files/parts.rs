//! A plan in parts, as storage keeps it.

use std::sync::Arc;

use entente::domain::{Lead, LeadId, Plan};
use entente::file::{self, Cause, LEADS_IN_CHUNK, Parts, ReadError};

use super::VERSION_1;

/// The fixture with `count` leads.
fn plan(count: usize) -> Plan {
    let mut plan = file::read(VERSION_1.as_bytes()).expect("reads");
    let pattern = plan.lead(LeadId(0xc01)).expect("is there").clone();
    plan.leads = (0..count as u64).map(LeadId).map(|id| (id, Arc::new(Lead { id, ..(*pattern).clone() }))).collect();
    plan
}

#[test]
fn a_chunk_holds_a_thousand_leads_and_the_head_none() {
    for (leads, chunks) in [(0, 0), (1, 1), (LEADS_IN_CHUNK, 1), (LEADS_IN_CHUNK + 1, 2), (2_500, 3)] {
        let plan = plan(leads);
        let parts = file::split(&plan);
        assert_eq!(parts.chunks.len(), chunks, "{leads}");
        assert_eq!(file::join(&parts.head, &parts.chunks), Ok(plan.clone()), "{leads}");
        let empty = Plan { leads: entente::domain::Leads::new(), ..plan };
        assert_eq!(file::join(&parts.head, &[]), Ok(empty.clone()));
        assert_eq!(file::read(&parts.head), Ok(empty), "the head is a plan file of its own");
    }
}

#[test]
fn a_new_lead_changes_the_last_chunk_only() {
    let (before, after) = (file::split(&plan(2_500)), file::split(&plan(2_501)));
    assert_eq!(before.head, after.head);
    let same = before.chunks.iter().zip(&after.chunks).map(|(one, other)| one == other);
    assert_eq!(same.collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn a_lead_that_is_wrong_is_named_by_its_place_in_the_plan() {
    let Parts { head, mut chunks } = file::split(&plan(1_500));
    let last = String::from_utf8(chunks.pop().expect("two chunks")).expect("text");
    let wrong = last.replacen("45000.5", "\"a\"", 1).into_bytes();
    let error = file::join(&head, &[chunks[0].clone(), wrong]).expect_err("is wrong");
    assert_eq!(error.to_string(), "leads[1000].value: expected a number");
    let twice = file::join(&head, &[chunks[0].clone(), chunks[0].clone()]);
    let same = Cause::SameAs { path: "leads[0].id".to_owned() };
    assert_eq!(twice, Err(ReadError::Invalid { path: "leads[1000].id".to_owned(), cause: same }));
}

#[test]
fn a_part_cut_anywhere_is_refused() {
    let Parts { head, chunks } = file::split(&plan(3));
    for cut in 0..head.len() {
        assert!(file::join(&head[..cut], &chunks).is_err(), "head {cut}");
    }
    for cut in 0..chunks[0].len() {
        let chunk = chunks[0][..cut].to_vec();
        assert!(file::join(&head, std::slice::from_ref(&chunk)).is_err(), "chunk {cut}");
        assert!(file::join(&head, &[chunk, chunks[0].clone()]).is_err(), "first chunk {cut}");
    }
}

#[test]
fn leads_in_the_head_are_not_lost_in_silence() {
    assert!(file::join(VERSION_1.as_bytes(), &[]).is_err());
    let compact = serde_json::from_str::<serde_json::Value>(VERSION_1).expect("JSON").to_string();
    assert!(file::join(compact.as_bytes(), &file::split(&plan(3)).chunks).is_err());
}
