//! Whether a change of hands follows the rules, and what the rules say of a lead as it stands.

use chrono::{NaiveDate, TimeDelta};

use super::Rule;
use crate::domain::{Category, Lead, Loan, Plan, Team};

/// What the rules say of a change of hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It follows them.
    Follows,
    /// It goes against them: it wants a reason.
    Against(Against),
}

/// Why a change of hands goes against the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Against {
    /// The category of the lead.
    pub category: Category,
    /// The team that owns such leads.
    pub owner: Team,
    /// The team that would get it.
    pub to: Team,
    /// For how many days that team may have it; `None`: not even for a while.
    pub lent_for: Option<u16>,
    /// Whether it would be lent.
    pub is_loan: bool,
}

impl Rule {
    /// Whether a team may keep such leads: the one that owns them, and the one that they return to.
    pub fn may_keep(&self, team: Team) -> bool {
        team == self.owner || team == self.returns_to
    }

    /// Whether a team may have such leads for a while.
    pub fn may_borrow(&self, team: Team) -> bool {
        self.lent_to.contains(&team)
    }

    /// The last day of a loan that begins `today` and is as long as may be.
    pub fn longest(&self, today: NaiveDate) -> NaiveDate {
        today.checked_add_signed(TimeDelta::days(self.days.into())).unwrap_or(NaiveDate::MAX)
    }

    /// What it says of giving `lead` to `team` today, for good or `until` a day.
    ///
    /// A lead that stays within the team changes nothing that the rule is about, unless a loan ends by it or becomes longer; and
    /// giving back what was lent is never against it.
    pub fn verdict(&self, lead: &Lead, team: Team, until: Option<NaiveDate>, today: NaiveDate) -> Verdict {
        let now = lead.owners.current();
        let running = now.loan.as_ref();
        let stays = now.team == team && running.map(|loan| loan.until) >= until && running.is_some() == until.is_some();
        let returns = until.is_none() && running.is_some_and(|loan| loan.to == team);
        let is_short = until.is_some_and(|until| until <= self.longest(today));
        if stays || returns || self.may_keep(team) || (self.may_borrow(team) && is_short) {
            return Verdict::Follows;
        }
        let lent_for = self.may_borrow(team).then_some(self.days);
        Verdict::Against(Against {
            category: self.category,
            owner: self.owner,
            to: team,
            lent_for,
            is_loan: until.is_some(),
        })
    }

    /// What a lead of this category that is lent today returns to: what it returns to already, else the team that the rule says,
    /// and the person who had it there.
    pub fn loan(&self, lead: &Lead, until: NaiveDate) -> Loan {
        let now = lead.owners.current();
        if let Some(running) = &now.loan {
            return Loan { until, ..running.clone() };
        }
        let had_it = lead.owners.holdings().rev().find(|holding| holding.team == self.returns_to);
        let person = had_it.map(|holding| holding.person.clone()).unwrap_or_default();
        Loan { until, to: self.returns_to, person }
    }

    /// The team that should have a lead, when another has it and it is not lent. Nobody has to have a closed one.
    pub fn misplaced(&self, lead: &Lead) -> Option<Team> {
        let now = lead.owners.current();
        let is_out = now.loan.is_none() && !lead.progress.stage().is_closed() && !self.may_keep(now.team);
        is_out.then_some(self.owner)
    }

    /// Where a lead goes back to: to its lender, else to where such leads return, else to marketing. `None` if it is closed or, not
    /// being lent, with marketing already.
    pub fn way_back(&self, lead: &Lead) -> Option<Team> {
        let now = lead.owners.current();
        let lent = now.loan.as_ref().map(|loan| loan.to);
        let back = if now.team == self.returns_to { Team::Marketing } else { self.returns_to };
        let own = (now.team != Team::Marketing).then_some(back);
        lent.or(own).filter(|_| !lead.progress.stage().is_closed())
    }
}

impl Plan {
    /// The rule of treatment that holds for a lead: that of its category.
    pub fn rule_of(&self, lead: &Lead) -> Rule {
        self.process.rule(lead.category(&self.language.rules))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Holding, LeadId, LeadStage, Ledger, Milestone};
    use Category::{LongTerm, MidTerm, ShortTerm, ToQualify};
    use Team::{InsideSales, Marketing, Sales};
    use chrono::{DateTime, Utc};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).expect("a day")
    }

    fn moment() -> DateTime<Utc> {
        day(1).and_hms_opt(9, 0, 0).expect("a time").and_utc()
    }

    /// Held by that team, on loan from marketing until that day of March if one is given.
    fn lead(team: Team, until: Option<u32>) -> Lead {
        let mut owners = Ledger::starting(Holding { person: "Ann".to_owned(), ..Holding::of(Marketing, moment()) });
        let loan = until.map(|until| Loan { until: day(until), to: Marketing, person: "Ann".to_owned() });
        owners.hand_over(Holding { loan, ..Holding::of(team, moment()) });
        Lead::owned(LeadId(1), owners)
    }

    /// On the first of March by the starting point: whether it follows, and if not for how long it could be lent.
    fn check(category: Category, from: &Lead, to: Team, until: Option<NaiveDate>, expected: Result<(), Option<u16>>) {
        let found = match Rule::starting(category).verdict(from, to, until, day(1)) {
            Verdict::Follows => Ok(()),
            Verdict::Against(against) => {
                assert_eq!((against.to, against.is_loan, against.category), (to, until.is_some(), category));
                Err(against.lent_for)
            }
        };
        assert_eq!(found, expected, "{category:?} {:?} to {to:?} until {until:?}", from.owners.current());
    }

    #[test]
    fn a_handover_follows_the_rule_of_its_category_or_goes_against_it() {
        let (ours, theirs, desk) = (lead(Marketing, None), lead(Sales, None), lead(InsideSales, None));
        let (soon, late) = (Some(day(31)), day(31).succ_opt());
        check(ShortTerm, &ours, Sales, None, Ok(()));
        check(ShortTerm, &theirs, Marketing, None, Err(None));
        check(ShortTerm, &theirs, InsideSales, soon, Err(None));
        for category in [MidTerm, LongTerm] {
            check(category, &ours, Sales, None, Err(Some(30)));
            check(category, &ours, Sales, soon, Ok(()));
            check(category, &ours, Sales, late, Err(Some(30)));
            check(category, &ours, InsideSales, None, Err(None));
            check(category, &theirs, Marketing, None, Ok(()));
            // It is against the rule already: another person there changes nothing.
            check(category, &theirs, Sales, None, Ok(()));
        }
        check(ToQualify, &ours, InsideSales, None, Ok(()));
        check(ToQualify, &desk, Sales, None, Err(None));
    }

    #[test]
    fn a_loan_may_end_and_not_grow() {
        let lent = lead(Sales, Some(20));
        check(LongTerm, &lent, Sales, None, Err(Some(30)));
        check(LongTerm, &lent, Sales, Some(day(20)), Ok(()));
        check(LongTerm, &lent, Sales, day(31).succ_opt(), Err(Some(30)));
        // Back to its lender, even if it has become ripe for another team in the meantime.
        check(ShortTerm, &lent, Marketing, None, Ok(()));
    }

    #[test]
    fn a_lead_returns_to_its_lender_else_where_the_rule_says_else_to_marketing() {
        for (category, team, until, back, misplaced) in [
            (LongTerm, Sales, Some(20), Some(Marketing), None),
            (LongTerm, Sales, None, Some(Marketing), Some(Marketing)),
            (LongTerm, Marketing, None, None, None),
            (ShortTerm, Marketing, None, None, Some(Sales)),
            (ShortTerm, Sales, None, Some(Marketing), None),
            (ToQualify, Sales, None, Some(InsideSales), Some(InsideSales)),
            (ToQualify, InsideSales, None, Some(Marketing), None),
        ] {
            let (rule, mut lead) = (Rule::starting(category), lead(team, until));
            assert_eq!((rule.way_back(&lead), rule.misplaced(&lead)), (back, misplaced), "{category:?} {team:?}");
            let won = Milestone { stage: LeadStage::Won, since: moment(), reason: String::new() };
            lead.progress.reach(won).expect("wants no reason");
            assert_eq!((rule.way_back(&lead), rule.misplaced(&lead)), (None, None));
        }
    }

    #[test]
    fn a_loan_returns_to_who_had_it_where_the_rule_says() {
        let rule = Rule::starting(LongTerm);
        let expected = Loan { until: day(9), to: Marketing, person: "Ann".to_owned() };
        for lead in [lead(Marketing, None), lead(Sales, None), lead(Sales, Some(20))] {
            assert_eq!(rule.loan(&lead, day(9)).to, expected.to);
        }
        assert_eq!(rule.loan(&lead(Sales, None), day(9)), expected);
    }
}
