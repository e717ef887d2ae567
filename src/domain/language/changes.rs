//! Which leads would be of another category under other rules: seen before the rules are applied.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Rules;
use crate::domain::{Category, Lead, LeadId, Leads};

/// A lead that would change its category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    /// Which lead.
    pub id: LeadId,
    /// Its category now.
    pub from: Category,
    /// The one it would have.
    pub to: Category,
}

/// The leads that change category when `rules` become `others`, newest first. One whose category was set by hand does not.
pub fn shifts(leads: &Leads, rules: &Rules, others: &Rules) -> Vec<Shift> {
    let shift = |(id, lead): (&LeadId, &Arc<Lead>)| {
        let (from, to) = (lead.category(rules), lead.category(others));
        (from != to).then_some(Shift { id: *id, from, to })
    };
    leads.iter().rev().filter_map(shift).collect()
}

/// How many go from where to where, in the order of the categories.
pub fn tally(shifts: &[Shift]) -> Vec<((Category, Category), usize)> {
    let mut counts = BTreeMap::new();
    for shift in shifts {
        *counts.entry((shift.from, shift.to)).or_default() += 1;
    }
    counts.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::ByHand;
    use crate::domain::{Answer, Command, Criterion, Finding, Holding, Ledger, Plan, Rejection, StageId, Team};
    use chrono::DateTime;

    /// A lead with a pain, whose first criteria are partly and whose others are yes.
    fn lead(id: u64, partly: usize) -> Lead {
        let mut lead = Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Sales, DateTime::UNIX_EPOCH)));
        for (place, criterion) in Criterion::ALL.into_iter().enumerate() {
            let answer = if (1..=partly).contains(&place) { Answer::Partly } else { Answer::Yes };
            lead.evidence.set(criterion, Finding { answer, note: String::new() });
        }
        lead
    }

    fn plan() -> Plan {
        let leads = [0, 2, 3, 3, 5].into_iter().zip(1..).map(|(partly, id)| lead(id, partly)).collect();
        let plan = Plan::new(String::new(), StageId(1), String::new());
        plan.after(&Command::AddLeads(leads)).expect("adds")
    }

    fn by_hand(id: u64, category: Category, reason: &str) -> Command {
        let (reason, since) = (reason.to_owned(), DateTime::UNIX_EPOCH);
        Command::SetCategory { id: LeadId(id), by_hand: Some(ByHand { category, reason, by: String::new(), since }) }
    }

    #[test]
    fn the_leads_that_would_change_category_are_known_before() {
        let (plan, rules) = (plan(), Rules::default());
        assert_eq!(shifts(&plan.leads, &rules, &rules), []);
        let lower = Rules { mid_term_mean: 70, ..Rules::default() };
        let (from, to) = (Category::LongTerm, Category::MidTerm);
        let found = shifts(&plan.leads, &rules, &lower);
        assert_eq!(found, [4, 3].map(|id| Shift { id: LeadId(id), from, to }));
        assert_eq!(tally(&found), [((from, to), 2)]);
        let higher = Rules { mid_term_mean: 90, ..Rules::default() };
        let found = shifts(&plan.leads, &rules, &higher);
        assert_eq!(found, [Shift { id: LeadId(2), from: to, to: from }]);
    }

    #[test]
    fn what_was_set_by_hand_stays_whatever_the_rules() {
        let plan = plan().after(&by_hand(3, Category::ShortTerm, "They called us")).expect("sets");
        let lower = Rules { mid_term_mean: 70, ..Rules::default() };
        assert_eq!(plan.lead(LeadId(3)).map(|lead| lead.category(&lower)), Some(Category::ShortTerm));
        assert_eq!(shifts(&plan.leads, &Rules::default(), &lower).len(), 1);
        let back = Command::SetCategory { id: LeadId(3), by_hand: None };
        let plan = plan.after(&back).expect("takes back");
        assert_eq!(plan.lead(LeadId(3)).map(|lead| lead.category(&lower)), Some(Category::MidTerm));
    }

    #[test]
    fn nothing_is_set_by_hand_without_a_reason() {
        let plan = plan();
        assert_eq!(plan.after(&by_hand(3, Category::ShortTerm, " \u{a0}")), Err(Rejection::ReasonMissing));
        let mut silent = lead(9, 0);
        let since = DateTime::UNIX_EPOCH;
        let (reason, by) = Default::default();
        silent.by_hand = Some(ByHand { category: Category::MidTerm, reason, by, since });
        assert_eq!(plan.after(&Command::AddLeads(vec![silent])), Err(Rejection::ReasonMissing));
    }
}
