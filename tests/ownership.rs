//! Laws of ownership, whatever is done to a plan: one owner at every moment, loans that never overlap and end where they should, days
//! that add up.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops where it fails")]

mod common {
    pub mod commands;
    pub mod intake;
    pub mod plans;
    pub mod schedules;
}

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use common::commands::command;
use common::plans::process::process;
use common::plans::{holding, lead, moment, plan, team};
use entente::domain::process::Verdict;
use entente::domain::{Category, Column, Command, Holding, Lead, LeadId, Move, Plan, StageId, Team};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Something done to the owner of a lead.
#[derive(Clone, Debug)]
enum Act {
    /// Put on a column of the board.
    Put(Column),
    /// Handed over by the form, lent if there is a last day.
    Give(Holding, Option<NaiveDate>),
    /// Given back.
    Return,
}

fn near() -> impl Strategy<Value = NaiveDate> {
    (1..=31_u32).prop_map(|day| NaiveDate::from_ymd_opt(2026, 3, day).expect("a day"))
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        2 => select(&Column::ALL[..3]).prop_map(Act::Put),
        3 => (holding(), option::of(near())).prop_map(|(holding, until)| {
            Act::Give(Holding { loan: None, ..holding }, until)
        }),
        1 => Just(Act::Return),
    ]
}

/// Whose it was before it was lent.
type Lender = Option<(Team, String)>;

fn lender(lead: &Lead) -> Lender {
    lead.loan().map(|loan| (loan.to, loan.person.clone()))
}

/// Every holding lasts until the next: from when, until when, and whether it is a loan.
fn spans(lead: &Lead) -> Vec<(DateTime<Utc>, Option<DateTime<Utc>>, bool)> {
    let ends = lead.owners.holdings().skip(1).map(|next| Some(next.since)).chain([None]);
    lead.owners.holdings().zip(ends).map(|(holding, end)| (holding.since, end, holding.loan.is_some())).collect()
}

fn holds(moment: DateTime<Utc>, (start, end, _): &(DateTime<Utc>, Option<DateTime<Utc>>, bool)) -> bool {
    *start <= moment && end.is_none_or(|end| moment < end)
}

proptest! {
    #[test]
    fn no_lead_is_ever_without_exactly_one_owner(start in plan(), commands in vec(command(), 0..24), later in moment()) {
        let end = commands.iter().fold(start, |plan, command| plan.after(command).unwrap_or(plan));
        for lead in end.leads.values() {
            let spans = spans(lead);
            let moments = spans.iter().map(|(start, ..)| *start).chain([later.max(lead.owners.current().since)]);
            for moment in moments {
                let owners = spans.iter().filter(|span| holds(moment, span)).count();
                let loans = spans.iter().filter(|span| span.2 && holds(moment, span)).count();
                prop_assert_eq!(owners, 1, "{} {:?}", moment, lead.owners);
                prop_assert!(loans <= 1, "loans overlap at {}: {:?}", moment, lead.owners);
            }
        }
    }

    #[test]
    fn days_by_owner_add_up_to_the_age(start in plan(), commands in vec(command(), 0..24), today in moment()) {
        let end = commands.iter().fold(start, |plan, command| plan.after(command).unwrap_or(plan));
        let day_of = |moment: DateTime<Utc>| moment.date_naive();
        for lead in end.leads.values() {
            let days = lead.days_held(day_of(today), day_of);
            prop_assert_eq!(days.len(), lead.owners.holdings().count());
            prop_assert_eq!(days.into_iter().map(u64::from).sum::<u64>(), u64::from(lead.age(day_of(today), day_of)));
        }
    }

    /// A loan may be lent on as often as one likes: what it returns to is whom it was lent by first.
    #[test]
    fn a_return_always_leads_to_the_lender(
        category in select(&Category::ALL[..]), process in process(), first in team(), acts in vec(act(), 1..12), now in moment(),
    ) {
        let rule = process.rule(category);
        let today = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        let new = Lead::owned(LeadId(1), entente::domain::Ledger::starting(Holding::of(first, now)));
        let mut plan = Plan::new(String::new(), StageId(1), String::new()).after(&Command::AddLeads(vec![new])).expect("adds");
        let mut expected: Lender = None;
        for act in acts {
            let lead = Arc::clone(plan.lead(LeadId(1)).expect("stays"));
            let command = match &act {
                Act::Put(column) => match lead.moved_to(*column, &rule, now, today) {
                    Move::Run(command) => Some(command),
                    _ => None,
                },
                Act::Give(holding, until) => {
                    let loan = until.map(|until| rule.loan(&lead, until));
                    lead.handed_to(Holding { loan, ..holding.clone() })
                }
                Act::Return => lead.returned(now),
            };
            let Some(command) = command else { continue };
            let Ok(after) = plan.after(&command) else { continue };
            plan = after;
            let lead = plan.lead(LeadId(1)).expect("stays");
            expected = match &act {
                Act::Give(_, Some(_)) if expected.is_some() => expected,
                Act::Give(_, Some(_)) => lender(lead),
                _ => None,
            };
            prop_assert_eq!(lender(lead), expected.clone(), "{:?}", act);
            if let Some((team, person)) = &expected {
                let back = plan.after(&lead.returned(now).expect("is lent")).expect("fits");
                let owner = back.lead(LeadId(1)).expect("stays").owners.current().clone();
                prop_assert_eq!((owner.team, &owner.person, owner.loan), (*team, person, None));
                prop_assert_eq!(rule.verdict(lead, *team, None, today), Verdict::Follows, "a return follows every rule");
            }
        }
    }

    /// What follows the rules leaves nothing to warn of; what is moved without a question follows them.
    #[test]
    fn a_lead_that_was_moved_by_the_rules_is_where_it_belongs(
        category in select(&Category::ALL[..]), process in process(), lead in lead(), to in team(), until in option::of(near()),
    ) {
        let rule = process.rule(category);
        let today = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        let follows = rule.verdict(&lead, to, until, today) == Verdict::Follows;
        let moved = lead.moved_to(Column::Open(to), &rule, DateTime::UNIX_EPOCH, today);
        if lead.owners.current().team != to {
            let asked = matches!(moved, Move::AskRule(_));
            prop_assert_eq!(asked, rule.verdict(&lead, to, None, today) != Verdict::Follows);
        }
        let was_lent_by = lead.owners.current().loan.as_ref().map(|loan| loan.to);
        if follows && until.is_none() && was_lent_by != Some(to) && lead.owners.current().team != to {
            let mut after = lead.clone();
            after.owners.hand_over(Holding::of(to, after.owners.current().since));
            prop_assert_eq!(rule.misplaced(&after), None);
        }
    }
}
