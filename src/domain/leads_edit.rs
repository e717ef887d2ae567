//! One change of many leads at once. One record in the journal however many there are: the change stands in it once, with their ids.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::apply::within;
use super::campaign::NurtureEdit;
use super::language::Rules;
use super::{Holding, Lead, LeadId, Milestone, Plan, Rejection};

/// A change that can be made to any number of leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeadsEdit {
    /// Gives each of them to an owner.
    HandOver(Holding),
    /// Notes that each of them reached a stage.
    Reach(Milestone),
    /// Says where all of them came from.
    Source(String),
    /// Changes what each of them has of a campaign.
    Nurture(NurtureEdit),
}

impl LeadsEdit {
    /// Whether it would change `lead`.
    pub fn changes(&self, lead: &Lead) -> bool {
        match self {
            Self::HandOver(holding) => {
                let owner = lead.owners.current();
                let person = owner.person.trim() == holding.person.trim();
                owner.team != holding.team || !person || owner.loan != holding.loan
            }
            Self::Reach(milestone) => lead.progress.stage() != milestone.stage,
            Self::Source(source) => lead.source != *source,
            Self::Nurture(edit) => edit.changes(lead),
        }
    }

    /// Whether `self` writes the very thing that `earlier` wrote.
    pub(super) fn rewrites(&self, earlier: &Self) -> bool {
        matches!((self, earlier), (Self::Nurture(edit), Self::Nurture(before)) if edit.rewrites(before))
    }

    fn apply(&self, lead: &mut Lead, rules: &Rules) -> Result<(), Rejection> {
        match self {
            Self::HandOver(holding) => lead.owners.hand_over(holding.clone()),
            Self::Reach(milestone) => {
                lead.progress.reach(milestone.clone()).map_err(|_| Rejection::ReasonMissing)?;
            }
            Self::Source(source) => lead.source.clone_from(source),
            Self::Nurture(edit) => edit.apply(lead, lead.category(rules))?,
        }
        Ok(())
    }

    fn texts(&self) -> Vec<&str> {
        match self {
            Self::HandOver(holding) => holding.texts().collect(),
            Self::Reach(milestone) => vec![&milestone.reason],
            Self::Source(source) => vec![source],
            Self::Nurture(edit) => edit.text().into_iter().collect(),
        }
    }
}

impl Plan {
    /// Those of `ids` that are there and that `edit` would change.
    pub fn changed_by(&self, ids: &[LeadId], edit: &LeadsEdit) -> Vec<LeadId> {
        let changes = |id: &&LeadId| self.lead(**id).is_some_and(|lead| edit.changes(lead));
        ids.iter().filter(changes).copied().collect()
    }

    /// Changes each of `ids` that is not so already: a ledger gets no second entry for an owner who has the lead.
    pub(super) fn edit_leads(&mut self, ids: &[LeadId], edit: &LeadsEdit) -> Result<(), Rejection> {
        within(edit.texts())?;
        if let LeadsEdit::Nurture(edit) = edit {
            self.may_nurture(edit)?;
        }
        for id in ids {
            let lead = self.leads.get(id).ok_or(Rejection::NoLead(*id))?;
            if edit.changes(lead) {
                let mut changed = Lead::clone(lead);
                edit.apply(&mut changed, &self.language.rules)?;
                self.leads.insert(*id, Arc::new(changed));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Command, LONGEST_TEXT, LeadStage, Ledger, StageId, Team};
    use chrono::{DateTime, Utc};

    fn moment(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).expect("a moment")
    }

    fn holding(team: Team, person: &str, second: i64) -> Holding {
        Holding { person: person.to_owned(), ..Holding::of(team, moment(second)) }
    }

    /// So many leads, with Ann of marketing, Bob of inside sales and nobody of sales in turn.
    fn plan(leads: u64) -> Plan {
        let people = ["Ann", "Bob", ""];
        let lead = |id: u64| {
            let nth = usize::try_from(id % 3).expect("small");
            Lead::owned(LeadId(id), Ledger::starting(holding(Team::ALL[nth], people[nth], 1)))
        };
        let plan = Plan::new(String::new(), StageId(1), String::new());
        plan.after(&Command::AddLeads((0..leads).map(lead).collect())).expect("adds")
    }

    fn check(edit: &LeadsEdit, changed: &[u64], seen: impl Fn(&Lead) -> bool) {
        let plan = plan(6);
        let all: Vec<_> = (0..6).map(LeadId).collect();
        let ids = plan.changed_by(&all, edit);
        assert_eq!(ids.iter().map(|id| id.0).collect::<Vec<_>>(), changed, "{edit:?}");
        let after = plan.after(&Command::EditLeads { ids, edit: edit.clone() }).expect("runs");
        assert!(after.leads.values().all(|lead| seen(lead)), "{edit:?}");
        assert_eq!(after.changed_by(&all, edit), [], "{edit:?} twice");
        let of_all = Command::EditLeads { ids: all, edit: edit.clone() };
        assert_eq!(plan.after(&of_all), Ok(after), "those that are so already stay as they are");
    }

    #[test]
    fn every_lead_is_changed_that_is_not_so_already() {
        check(&LeadsEdit::HandOver(holding(Team::Sales, "", 9)), &[0, 1, 3, 4], |lead| {
            lead.owners.current().team == Team::Sales && lead.owners.current().person.is_empty()
        });
        check(&LeadsEdit::HandOver(holding(Team::Marketing, "Ann ", 9)), &[1, 2, 4, 5], |lead| {
            lead.owners.current().team == Team::Marketing
        });
        check(&LeadsEdit::Source("fair".to_owned()), &[0, 1, 2, 3, 4, 5], |lead| lead.source == "fair");
        let lost = Milestone { stage: LeadStage::Lost, since: moment(9), reason: "too dear".to_owned() };
        check(&LeadsEdit::Reach(lost), &[0, 1, 2, 3, 4, 5], |lead| lead.progress.stage() == LeadStage::Lost);
    }

    #[test]
    fn one_that_cannot_be_changed_keeps_all_as_they_were() {
        let all = || (0..6).map(LeadId).collect::<Vec<_>>();
        let run = |ids, edit| plan(6).after(&Command::EditLeads { ids, edit });
        let silent = Milestone { stage: LeadStage::Lost, since: moment(9), reason: " ".to_owned() };
        assert_eq!(run(all(), LeadsEdit::Reach(silent)), Err(Rejection::ReasonMissing));
        let fair = || LeadsEdit::Source("fair".to_owned());
        assert_eq!(run(vec![LeadId(1), LeadId(99)], fair()), Err(Rejection::NoLead(LeadId(99))));
        assert_eq!(run(all(), LeadsEdit::Source("x".repeat(LONGEST_TEXT + 1))), Err(Rejection::TextTooLong));
        assert!(run(all(), fair()).is_ok());
    }

    /// The record of a change of many leads is little more than their ids, and comes back as it was.
    #[test]
    fn the_record_of_many_leads_holds_the_change_once() {
        let ids: Vec<_> = (0..10_000).map(LeadId).collect();
        let command = Command::EditLeads { ids, edit: LeadsEdit::HandOver(holding(Team::Sales, "Ann", 9)) };
        let json = serde_json::to_string(&command).expect("writes");
        assert!(json.len() < 10_000 * 19 + 200, "{} bytes", json.len());
        let read: Command = serde_json::from_str(&json).expect("reads");
        assert_eq!(read, command);
        let plan = plan(10_000).after(&read).expect("runs");
        assert!(plan.leads.values().all(|lead| lead.owners.current().person == "Ann"));
    }
}
