//! The names that stand in the leads: who owns them, where they came from.

use std::collections::{BTreeMap, BTreeSet};

use super::{Lead, Plan, folded};

impl Plan {
    /// Everyone who owns a lead, in the order of the alphabet. Of a name written in several ways one stands there.
    pub fn persons(&self) -> Vec<String> {
        self.names(|lead| &lead.owners.current().person)
    }

    /// Every place that leads came from, in the same way.
    pub fn sources(&self) -> Vec<String> {
        self.names(|lead| &lead.source)
    }

    fn names(&self, of: fn(&Lead) -> &String) -> Vec<String> {
        let written: BTreeSet<_> = self.leads.values().map(|lead| of(lead).trim()).collect();
        let named: BTreeMap<_, _> = written.into_iter().rev().map(|name| (folded(name), name)).collect();
        named.into_values().filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Command, Holding, LeadId, Ledger, StageId, Team};

    #[test]
    fn names_stand_once_in_the_order_of_the_alphabet() {
        let lead = |(id, person): (u64, &&str)| {
            let since = chrono::DateTime::UNIX_EPOCH;
            let holding = Holding { person: (*person).to_owned(), ..Holding::of(Team::Sales, since) };
            let mut lead = Lead::owned(LeadId(id), Ledger::starting(holding));
            lead.source = format!("Fair {}", id % 2);
            lead
        };
        let people = ["Zoé", "", "émile", " Ann ", "Émile", "ZOE", "Bob"];
        let plan = Plan::new(String::new(), StageId(1), String::new());
        let plan = plan.after(&Command::AddLeads((0..).zip(&people).map(lead).collect())).expect("adds");
        assert_eq!(plan.persons(), ["Ann", "Bob", "Émile", "ZOE"]);
        assert_eq!(plan.sources(), ["Fair 0", "Fair 1"]);
    }
}
