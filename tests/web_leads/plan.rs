//! The plan that the board shows.

use chrono::{DateTime, Utc};
use entente::domain::process::{ProcessEdit, RuleEdit};
use entente::domain::{Category, Command, Holding, Lead, LeadId, Ledger, Plan, StageId, Team};

/// So many leads, spread over the teams in turn.
pub fn plan(leads: u64) -> Plan {
    let lead = |place: u64| {
        let team = *Team::ALL.get(usize::try_from(place % 3).expect("small")).expect("three teams");
        let minutes = i64::try_from(place).expect("few");
        let since: DateTime<Utc> = DateTime::from_timestamp(1_780_000_000 - 60 * minutes, 0).expect("a moment");
        let mut lead = Lead::owned(LeadId(place + 1), Ledger::starting(Holding::of(team, since)));
        lead.company = format!("Company {place:05}");
        lead
    };
    let plan = Plan::new("Many".to_owned(), StageId(1), "prospects".to_owned());
    // By these rules leads to be qualified may go to marketing and sales without a question.
    let rules = [RuleEdit::Owner(Team::Sales), RuleEdit::ReturnsTo(Team::Marketing)];
    let rules = rules.map(|edit| Command::EditProcess(ProcessEdit { category: Category::ToQualify, edit }));
    let plan = plan.after(&Command::Together(rules.to_vec())).expect("they fit");
    plan.after(&Command::AddLeads((0..leads).map(lead).collect())).expect("they fit")
}
