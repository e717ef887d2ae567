//! Handing many leads over in one step, each on the terms of its own rule of treatment: for good, or as a loan that returns to whom the
//! rule or a running loan says.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::process::{Rule, Verdict};
use super::{Category, Command, Holding, Lead, LeadId, LeadsEdit, Plan, Team};

/// The leads that change hands alike.
type Handed = (Holding, Vec<LeadId>);

impl Plan {
    /// The commands that give each of `ids` that is there to `holding`, which is no loan, and lend them `until` a day if one is given. A
    /// lead that the team may keep, or that returns to it, is not lent. Those that are so already are left out. There are as many
    /// commands as there are lenders, however many leads there are.
    pub fn hand_over_all(&self, ids: &[LeadId], holding: &Holding, until: Option<NaiveDate>) -> Vec<Command> {
        let rules = self.rules();
        let mut lent = BTreeMap::<Option<(Team, String)>, Handed>::new();
        for lead in ids.iter().filter_map(|id| self.lead(*id)) {
            let Some(rule) = self.rule_among(&rules, lead) else { continue };
            let loan = rule.lent_until(lead, holding.team, until).map(|until| rule.loan(lead, until));
            let lender = loan.as_ref().map(|loan| (loan.to, loan.person.clone()));
            let handed = Holding { loan, ..holding.clone() };
            if LeadsEdit::HandOver(handed.clone()).changes(lead) {
                lent.entry(lender).or_insert_with(|| (handed, Vec::new())).1.push(lead.id);
            }
        }
        lent.into_values()
            .map(|(holding, ids)| Command::EditLeads { ids, edit: LeadsEdit::HandOver(holding) })
            .collect()
    }

    /// How many of `ids` the rules have something against giving to `team` on these terms, `today`.
    pub fn count_against(&self, ids: &[LeadId], team: Team, until: Option<NaiveDate>, today: NaiveDate) -> usize {
        let rules = self.rules();
        let is_against = |lead: &Lead| {
            self.rule_among(&rules, lead).is_some_and(|rule| {
                rule.verdict(lead, team, rule.lent_until(lead, team, until), today) != Verdict::Follows
            })
        };
        ids.iter().filter_map(|id| self.lead(*id)).filter(|lead| is_against(lead)).count()
    }

    /// Until when all of `ids` that `team` may only have for a while may be lent to it from `today` on. `None`: there is no such lead.
    pub fn lendable(&self, ids: &[LeadId], team: Team, today: NaiveDate) -> Option<NaiveDate> {
        let rules = self.rules();
        let day = |lead: &Lead| {
            let rule = self.rule_among(&rules, lead)?;
            let moves = lead.owners.current().team != team && rule.may_borrow(team);
            rule.lent_until(lead, team, moves.then(|| rule.longest(today)))
        };
        ids.iter().filter_map(|id| self.lead(*id)).filter_map(|lead| day(lead)).min()
    }

    /// The rules of all categories, so that they are made once for many leads.
    fn rules(&self) -> [Rule; 4] {
        Category::ALL.map(|category| self.process.rule(category))
    }

    fn rule_among<'a>(&self, rules: &'a [Rule], lead: &Lead) -> Option<&'a Rule> {
        let category = lead.category(&self.language.rules);
        rules.iter().find(|rule| rule.category == category)
    }
}

impl Rule {
    /// Until when a lead is lent that is lent until a day if it is at all: not if the team may keep it or it returns there.
    fn lent_until(&self, lead: &Lead, team: Team, until: Option<NaiveDate>) -> Option<NaiveDate> {
        until.filter(|_| !self.may_keep(team) && !lead.returns_to(team))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Answer, Criterion, Finding, Ledger, Loan, StageId};
    use Team::{InsideSales, Marketing, Sales};
    use chrono::{DateTime, Utc};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).expect("a day")
    }

    fn moment(day_of: u32) -> DateTime<Utc> {
        day(day_of).and_hms_opt(9, 0, 0).expect("a time").and_utc()
    }

    fn holding(team: Team, person: &str, since: u32) -> Holding {
        Holding { person: person.to_owned(), ..Holding::of(team, moment(since)) }
    }

    fn lead(id: u64, category: Category, owners: &[Holding]) -> Lead {
        let mut holdings = owners.iter().cloned();
        let mut ledger = Ledger::starting(holdings.next().expect("an owner"));
        holdings.for_each(|holding| ledger.hand_over(holding));
        let mut lead = Lead::owned(LeadId(id), ledger);
        let known = |answer| Finding { answer, note: String::new() };
        let answers = match category {
            Category::ShortTerm => [Answer::Yes; 6],
            Category::LongTerm => [Answer::Yes, Answer::No, Answer::No, Answer::No, Answer::No, Answer::No],
            Category::MidTerm | Category::ToQualify => [Answer::Unknown; 6],
        };
        for (criterion, answer) in std::iter::once(Criterion::Pain).chain(Criterion::PROJECT).zip(answers) {
            lead.evidence.set(criterion, known(answer));
        }
        lead
    }

    /// 1 is ripe, 2 and 3 are not, with two people of marketing; 4 is lent to sales by Ann; 5 is to be qualified.
    fn plan() -> Plan {
        let loan = Some(Loan { until: day(20), to: Marketing, person: "Ann".to_owned() });
        let leads = vec![
            lead(1, Category::ShortTerm, &[holding(Marketing, "Ann", 1)]),
            lead(2, Category::LongTerm, &[holding(Marketing, "Ann", 1)]),
            lead(3, Category::LongTerm, &[holding(Marketing, "Bob", 1)]),
            lead(4, Category::LongTerm, &[holding(Marketing, "Ann", 1), Holding { loan, ..holding(Sales, "Zoé", 2) }]),
            lead(5, Category::ToQualify, &[holding(InsideSales, "", 1)]),
        ];
        let plan = Plan::new(String::new(), StageId(1), String::new());
        plan.after(&Command::AddLeads(leads)).expect("adds")
    }

    fn all() -> Vec<LeadId> {
        (1..=5).map(LeadId).collect()
    }

    /// Owner, person and lender of each lead afterwards.
    fn check(to: &Holding, until: Option<NaiveDate>, commands: usize, expected: [(Team, &str, Option<&str>); 5]) {
        let plan = plan();
        let done = plan.hand_over_all(&all(), to, until);
        assert_eq!(done.len(), commands, "{to:?} {until:?}");
        let after = plan.after(&Command::Together(done)).expect("runs");
        let found = all().into_iter().map(|id| {
            let owner = after.lead(id).expect("stays").owners.current();
            (owner.team, owner.person.clone(), owner.loan.as_ref().map(|loan| loan.person.clone()))
        });
        let expected = expected.map(|(team, person, lender)| (team, person.to_owned(), lender.map(str::to_owned)));
        assert_eq!(found.collect::<Vec<_>>(), expected, "{to:?} {until:?}");
        assert_eq!(after.hand_over_all(&all(), to, until), [], "they are so already");
    }

    #[test]
    fn each_lead_is_lent_by_whom_it_returns_to_and_one_that_the_team_may_keep_is_not() {
        let max = || holding(Sales, "Max", 3);
        let lent = [
            (Sales, "Max", None),
            (Sales, "Max", Some("Ann")),
            (Sales, "Max", Some("Bob")),
            (Sales, "Max", Some("Ann")),
            (Sales, "Max", Some("")),
        ];
        // For good, by Ann and by Bob of marketing, by nobody in particular of inside sales.
        check(&max(), Some(day(25)), 4, lent);
        let by_nobody = lent.map(|(team, person, _)| (team, person, None));
        check(&max(), None, 1, by_nobody);
        let back = holding(Marketing, "Ann", 3);
        let ripe = (Marketing, "Ann", Some(""));
        let ours = (Marketing, "Ann", None);
        check(&back, Some(day(25)), 3, [ripe, ours, ours, ours, (Marketing, "Ann", Some(""))]);
    }

    #[test]
    fn those_that_the_rules_have_something_against_are_counted() {
        let against = |team, until| plan().count_against(&all(), team, until, day(3));
        // The two of marketing, the loan that would end with the borrower, and the one to be qualified.
        assert_eq!(against(Sales, None), 4);
        assert_eq!(against(Sales, Some(day(25))), 1, "the one to be qualified");
        assert_eq!((against(InsideSales, None), against(InsideSales, Some(day(9)))), (4, 4));
        assert_eq!(against(Marketing, None), 1, "the one to be qualified");
        assert_eq!(plan().count_against(&[LeadId(99)], Sales, None, day(3)), 0);
    }

    #[test]
    fn a_loan_is_offered_for_as_long_as_all_may_be_lent() {
        let offered = |ids: &[u64], team| {
            let ids: Vec<_> = ids.iter().map(|id| LeadId(*id)).collect();
            plan().lendable(&ids, team, day(1))
        };
        assert_eq!(offered(&[1, 2, 3], Sales), Some(day(31)));
        assert_eq!((offered(&[1, 5], Sales), offered(&[2, 3], InsideSales), offered(&[4], Sales)), (None, None, None));
    }
}
