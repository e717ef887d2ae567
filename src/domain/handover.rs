//! What it means to put a lead on a column of the board, to hand it over and to close it.

use chrono::{DateTime, NaiveDate, Utc};

use super::process::{Against, Rule, Verdict};
use super::{Category, Column, Command, Holding, Lead, LeadStage, Milestone, Team};

/// What putting a lead on a column asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// It is there already.
    Nothing,
    /// It is closed by this: whether won, lost or rejected has to be asked, and why. This is what is offered.
    AskOutcome(LeadStage),
    /// It goes against the rules of treatment: whether it is lent, or why it goes all the same, has to be asked.
    AskRule(Against),
    /// Its evidence gives another category: why it is this one all the same has to be asked.
    AskCategory(Category),
    /// It changes hands, is reopened, or both.
    Run(Command),
}

impl Lead {
    /// What putting this lead on `column` at `now`, a moment of `today`, means under the `rule` of its category.
    ///
    /// On a team's column the lead is handed to that team for good, to no person in particular unless it returns to one; a closed one
    /// is reopened at the stage at which it was last open, as one step with the handover. On the column where it stands it means
    /// nothing.
    pub fn moved_to(&self, column: Column, rule: &Rule, now: DateTime<Utc>, today: NaiveDate) -> Move {
        if self.column() == column {
            return Move::Nothing;
        }
        let Column::Open(team) = column else { return Move::AskOutcome(LeadStage::Won) };
        if self.owners.current().team == team {
            return self.put(None, now).map_or(Move::Nothing, Move::Run);
        }
        match rule.verdict(self, team, None, today) {
            Verdict::Follows => self.put(Some(self.held_by(team, now)), now).map_or(Move::Nothing, Move::Run),
            Verdict::Against(against) => Move::AskRule(against),
        }
    }

    /// The command that gives this lead to `holding`, if it changes hands, and reopens it, if it is closed. `None` if neither.
    pub fn put(&self, holding: Option<Holding>, now: DateTime<Utc>) -> Option<Command> {
        let handover = holding.and_then(|holding| self.handed_to(holding));
        let reopening = self.progress.stage().is_closed().then(|| Command::Reach {
            id: self.id,
            milestone: Milestone { stage: self.progress.last_open(), since: now, reason: String::new() },
        });
        Command::together(handover.into_iter().chain(reopening).collect())
    }

    /// What a team has of it for good: the person that lent it, if that is where it returns to, else nobody in particular.
    pub fn held_by(&self, team: Team, now: DateTime<Utc>) -> Holding {
        let lender = self.owners.current().loan.as_ref().filter(|loan| loan.to == team);
        let person = lender.map(|loan| loan.person.clone()).unwrap_or_default();
        Holding { person, ..Holding::of(team, now) }
    }

    /// The command that gives this lead to `holding`. `None` if that very person, or nobody in particular of that very team,
    /// owns it already, on the same terms.
    pub fn handed_to(&self, holding: Holding) -> Option<Command> {
        let owner = self.owners.current();
        let same =
            owner.team == holding.team && owner.person.trim() == holding.person.trim() && owner.loan == holding.loan;
        (!same).then_some(Command::HandOver { id: self.id, holding })
    }

    /// The command by which this lead reaches `stage`. `None` if it stands there already.
    pub fn brought_to(&self, stage: LeadStage, reason: String, now: DateTime<Utc>) -> Option<Command> {
        let reason = if stage.wants_reason() { reason } else { String::new() };
        let milestone = Milestone { stage, since: now, reason };
        (self.progress.stage() != stage).then_some(Command::Reach { id: self.id, milestone })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LeadId, Ledger, Loan, Plan, StageId};
    use LeadStage::{Appointment, Lost, New, Rejected, Won};
    use Team::{InsideSales, Marketing, Sales};

    const TODAY: NaiveDate = NaiveDate::MIN;

    /// Lets marketing and sales keep a lead.
    fn either() -> Rule {
        Rule { owner: Marketing, returns_to: Sales, ..Rule::starting(Category::ToQualify) }
    }

    fn moment(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).expect("a moment")
    }

    fn holding(team: Team, person: &str) -> Holding {
        Holding { person: person.to_owned(), ..Holding::of(team, moment(1)) }
    }

    fn lead(team: Team, stages: &[LeadStage]) -> Lead {
        let mut lead = Lead::owned(LeadId(7), Ledger::starting(holding(team, "Ann")));
        for stage in stages {
            let reason = "why".to_owned();
            let command = lead.brought_to(*stage, reason, moment(2)).expect("a new stage");
            lead = after(lead, &command);
        }
        lead
    }

    fn after(lead: Lead, command: &Command) -> Lead {
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        let id = lead.id;
        plan = plan.after(&Command::AddLeads(vec![lead])).expect("adds");
        let plan = plan.after(command).expect("runs");
        Lead::clone(plan.lead(id).expect("stays"))
    }

    /// Owner, person, entries of the ledger, stage, milestones after the move.
    fn check(team: Team, stages: &[LeadStage], to: Column, expected: Option<(Team, &str, usize, LeadStage, usize)>) {
        let before = lead(team, stages);
        let found = match before.moved_to(to, &either(), moment(9), TODAY) {
            Move::Run(command) => Some(after(before, &command)),
            _ => None,
        };
        let seen = found.as_ref().map(|lead| {
            let owner = lead.owners.current();
            let (holdings, stages) = (lead.owners.holdings().count(), lead.progress.milestones().len());
            assert_eq!(lead.column(), to);
            (owner.team, owner.person.as_str(), holdings, lead.progress.stage(), stages)
        });
        assert_eq!(seen, expected, "{team:?} {stages:?} to {to:?}");
    }

    #[test]
    fn a_move_to_a_team_hands_over_and_reopens() {
        check(Marketing, &[], Column::Open(Sales), Some((Sales, "", 2, New, 0)));
        check(Sales, &[Appointment], Column::Open(Marketing), Some((Marketing, "", 2, Appointment, 1)));
        check(Sales, &[Appointment, Won], Column::Open(Marketing), Some((Marketing, "", 2, Appointment, 3)));
        check(Sales, &[Appointment, Lost], Column::Open(Sales), Some((Sales, "Ann", 1, Appointment, 3)));
        check(Sales, &[Rejected], Column::Open(Sales), Some((Sales, "Ann", 1, New, 2)));
        check(Sales, &[Appointment], Column::Open(Sales), None);
    }

    #[test]
    fn a_move_to_closed_asks_for_the_outcome_once() {
        assert_eq!(lead(Sales, &[]).moved_to(Column::Closed, &either(), moment(9), TODAY), Move::AskOutcome(Won));
        assert_eq!(lead(Sales, &[Won]).moved_to(Column::Closed, &either(), moment(9), TODAY), Move::Nothing);
    }

    #[test]
    fn a_move_against_the_rules_asks_even_for_a_closed_lead() {
        let rule = Rule::starting(Category::LongTerm);
        let asked = |lead: Lead, team| match lead.moved_to(Column::Open(team), &rule, moment(9), TODAY) {
            Move::AskRule(against) => Some((against.owner, against.to, against.lent_for)),
            _ => None,
        };
        assert_eq!(asked(lead(Marketing, &[]), Sales), Some((Marketing, Sales, Some(30))));
        assert_eq!(asked(lead(Marketing, &[Lost]), InsideSales), Some((Marketing, InsideSales, None)));
        assert_eq!(asked(lead(Sales, &[]), Marketing), None);
        assert_eq!(asked(lead(Sales, &[Lost]), Sales), None);
    }

    #[test]
    fn a_lent_lead_moved_to_its_lender_is_with_the_person_there() {
        let mut lent = lead(Marketing, &[]);
        let loan = Some(Loan { until: TODAY, to: Marketing, person: "Ann".to_owned() });
        lent.owners.hand_over(Holding { loan, ..Holding::of(Sales, moment(3)) });
        let rule = Rule::starting(Category::LongTerm);
        let Move::Run(command) = lent.moved_to(Column::Open(Marketing), &rule, moment(9), TODAY) else {
            panic!("a return follows the rules");
        };
        let back = after(lent, &command);
        assert_eq!((back.owners.current().person.as_str(), back.loan()), ("Ann", None));
    }

    #[test]
    fn a_handover_to_the_same_owner_is_nothing() {
        let lead = lead(Sales, &[]);
        for (team, person, changes) in [
            (Sales, "Ann", false),
            (Sales, " Ann ", false),
            (Sales, "Bob", true),
            (Sales, "", true),
            (Marketing, "Ann", true),
        ] {
            assert_eq!(lead.handed_to(holding(team, person)).is_some(), changes, "{team:?} {person}");
        }
        let loan = Some(Loan { until: TODAY, to: Marketing, person: String::new() });
        assert!(lead.handed_to(Holding { loan, ..holding(Sales, "Ann") }).is_some(), "from now on it is lent");
    }

    #[test]
    fn only_a_stage_that_wants_a_reason_keeps_it() {
        for (stage, kept) in [(Won, ""), (Lost, "too dear"), (Rejected, "too dear"), (Appointment, "")] {
            let command = lead(Sales, &[]).brought_to(stage, "too dear".to_owned(), moment(9));
            let Some(Command::Reach { milestone, .. }) = command else { panic!("{stage:?}") };
            assert_eq!(milestone.reason, kept, "{stage:?}");
        }
        assert_eq!(lead(Sales, &[Won]).brought_to(Won, String::new(), moment(9)), None);
    }
}
