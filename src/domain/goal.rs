//! What putting a lead into a group of the board is to bring about.

use chrono::{DateTime, NaiveDate, Utc};

use super::process::Verdict;
use super::{Category, Column, Command, Holding, Lead, LeadId, LeadStage, Move, Now, Person, Plan, Shelves, Team};
use super::{Group, Rejection};

/// What is to be so of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal<'a> {
    /// It stands in this column by owner.
    Column(Column),
    /// This person of that team has it.
    Person(Team, &'a str),
    /// Nobody in particular of its team has it.
    Nobody,
    /// It is at this stage.
    Stage(LeadStage),
    /// It is of this category.
    Category(Category),
}

impl Shelves {
    /// What a group asks of a lead that is put there.
    pub fn goal(&self, group: Group) -> Option<Goal<'_>> {
        Some(match group {
            Group::Owner(column) => Goal::Column(column),
            Group::Person(seat) => {
                let Person { team, name } = self.people.person(seat)?;
                Goal::Person(*team, name)
            }
            Group::Nobody => Goal::Nobody,
            Group::Stage(stage) => Goal::Stage(stage),
            Group::Category(category) => Goal::Category(category),
        })
    }
}

impl Plan {
    /// What bringing a lead to `goal` means once `done` has been done: mostly a command, sometimes a question first.
    ///
    /// # Errors
    /// [`Rejection::NoLead`] where there is no such lead, and whatever keeps `done` from being done.
    pub fn towards(&self, id: LeadId, goal: Goal<'_>, done: &[Command], now: Now) -> Result<Move, Rejection> {
        let after = self.after(&Command::Together(done.to_vec()))?;
        let lead = after.lead(id).ok_or(Rejection::NoLead(id))?;
        let rule = after.rule_of(lead);
        Ok(match goal {
            Goal::Column(column) => lead.moved_to(column, &rule, now.at, now.today),
            Goal::Person(team, name) => {
                let verdict = |until| rule.verdict(lead, team, until, now.today);
                lead.given_to(team, name, now.at, verdict)
            }
            Goal::Nobody => lead.given_to(lead.owners.current().team, "", now.at, |_| Verdict::Follows),
            Goal::Stage(stage) if lead.progress.stage() == stage => Move::Nothing,
            Goal::Stage(stage) if stage.wants_reason() => Move::AskOutcome(stage),
            Goal::Stage(stage) => lead.brought_to(stage, String::new(), now.at).map_or(Move::Nothing, Move::Run),
            Goal::Category(category) if lead.category(&after.language.rules) == category => Move::Nothing,
            // The evidence gives it: then it need only decide again.
            Goal::Category(category) if lead.assessment(&after.language.rules).category == category => {
                Move::Run(Command::SetCategory { id, by_hand: None })
            }
            Goal::Category(category) => Move::AskCategory(category),
        })
    }
}

impl Lead {
    /// What giving this lead to a person means. Within a team a loan goes on with its day.
    fn given_to(
        &self,
        team: Team,
        person: &str,
        now: DateTime<Utc>,
        verdict: impl Fn(Option<NaiveDate>) -> Verdict,
    ) -> Move {
        let owner = self.owners.current();
        let loan = owner.loan.clone().filter(|_| owner.team == team);
        match verdict(loan.as_ref().map(|loan| loan.until)) {
            Verdict::Against(against) => Move::AskRule(against),
            Verdict::Follows => {
                let holding = Holding { person: person.to_owned(), loan, ..Holding::of(team, now) };
                self.put(Some(holding), now).map_or(Move::Nothing, Move::Run)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::ByHand;
    use crate::domain::process::Against;
    use crate::domain::{Ledger, Loan, Milestone, StageId};
    use LeadStage::{Appointment, Lost, New, Won};
    use Team::{InsideSales, Marketing, Sales};

    fn now() -> Now {
        let at = DateTime::from_timestamp(1_000_000, 0).expect("a moment");
        Now { at, today: at.date_naive() }
    }

    fn holding(team: Team, person: &str) -> Holding {
        Holding { person: person.to_owned(), ..Holding::of(team, DateTime::UNIX_EPOCH) }
    }

    /// To be qualified, with Bob of inside sales, as the rules of the start have it.
    fn lead() -> Lead {
        Lead::owned(LeadId(1), Ledger::starting(holding(InsideSales, "Bob")))
    }

    fn plan(lead: Lead) -> Plan {
        let plan = Plan::new(String::new(), StageId(1), String::new());
        plan.after(&Command::AddLeads(vec![lead])).expect("adds")
    }

    fn towards(lead: Lead, goal: Goal<'_>) -> Move {
        plan(lead).towards(LeadId(1), goal, &[], now()).expect("there")
    }

    /// The lead after what brings it to the goal without a question.
    fn after(lead: Lead, goal: Goal<'_>) -> Lead {
        let Move::Run(command) = towards(lead.clone(), goal) else { panic!("{goal:?} asks or is nothing") };
        Lead::clone(plan(lead).after(&command).expect("runs").lead(LeadId(1)).expect("stays"))
    }

    fn reached(mut lead: Lead, stage: LeadStage) -> Lead {
        let reason = "too dear".to_owned();
        lead.progress.reach(Milestone { stage, since: DateTime::UNIX_EPOCH, reason }).expect("has its reason");
        lead
    }

    #[test]
    fn a_person_of_the_team_gets_it_and_a_closed_one_is_reopened() {
        let given = after(lead(), Goal::Person(InsideSales, "Ann"));
        assert_eq!(given.owners.current().person, "Ann");
        assert_eq!(towards(lead(), Goal::Person(InsideSales, "Bob")), Move::Nothing);
        let reopened = after(reached(reached(lead(), Appointment), Lost), Goal::Person(InsideSales, "Bob"));
        assert_eq!((reopened.progress.stage(), reopened.owners.holdings().count()), (Appointment, 1));
        assert_eq!(after(lead(), Goal::Nobody).owners.current().person, "");
    }

    #[test]
    fn a_person_of_another_team_gets_it_by_the_rules() {
        let Move::AskRule(Against { to, owner, .. }) = towards(lead(), Goal::Person(Sales, "Zoé")) else {
            panic!("against the rules")
        };
        assert_eq!((to, owner), (Sales, InsideSales));
        let away = Lead::owned(LeadId(1), Ledger::starting(holding(Marketing, "")));
        let back = after(away, Goal::Person(InsideSales, "Ann"));
        assert_eq!((back.owners.current().team, back.owners.current().person.as_str()), (InsideSales, "Ann"));
    }

    #[test]
    fn within_a_team_a_loan_goes_on() {
        let mut lent = lead();
        let loan = Some(Loan { until: now().today, to: InsideSales, person: "Bob".to_owned() });
        lent.owners.hand_over(Holding { loan: loan.clone(), ..holding(Sales, "Zoé") });
        let given = after(lent.clone(), Goal::Person(Sales, "Max"));
        assert_eq!((given.owners.current().person.as_str(), &given.owners.current().loan), ("Max", &loan));
        assert_eq!(after(lent.clone(), Goal::Nobody).owners.current().loan, loan);
        assert_eq!(after(lent, Goal::Person(InsideSales, "Ann")).owners.current().loan, None, "given back");
    }

    #[test]
    fn a_stage_is_reached_and_one_that_wants_a_reason_asks() {
        assert_eq!(after(lead(), Goal::Stage(Won)).progress.stage(), Won);
        assert_eq!(after(reached(lead(), Won), Goal::Stage(New)).progress.stage(), New);
        assert_eq!(towards(lead(), Goal::Stage(Lost)), Move::AskOutcome(Lost));
        assert_eq!(towards(lead(), Goal::Stage(New)), Move::Nothing);
        assert_eq!(towards(lead(), Goal::Column(Column::Closed)), Move::AskOutcome(Won));
    }

    #[test]
    fn a_category_is_never_moved_to_without_a_reason_unless_the_evidence_gives_it() {
        assert_eq!(towards(lead(), Goal::Category(Category::ToQualify)), Move::Nothing);
        assert_eq!(towards(lead(), Goal::Category(Category::MidTerm)), Move::AskCategory(Category::MidTerm));
        let mut by_hand = lead();
        let (reason, by) = ("a letter of intent".to_owned(), String::new());
        by_hand.by_hand = Some(ByHand { category: Category::ShortTerm, reason, by, since: DateTime::UNIX_EPOCH });
        assert_eq!(towards(by_hand.clone(), Goal::Category(Category::LongTerm)), Move::AskCategory(Category::LongTerm));
        assert_eq!(after(by_hand, Goal::Category(Category::ToQualify)).by_hand, None);
    }

    #[test]
    fn what_was_done_before_counts() {
        let won = reached(lead(), Won);
        let reopened = Command::Reach {
            id: LeadId(1),
            milestone: Milestone { stage: Appointment, since: now().at, reason: String::new() },
        };
        let towards = |done: &[Command]| plan(won.clone()).towards(LeadId(1), Goal::Stage(Appointment), done, now());
        assert!(matches!(towards(&[]), Ok(Move::Run(_))));
        assert_eq!(towards(&[reopened]), Ok(Move::Nothing));
        let nobody = Command::RemoveLeads(vec![LeadId(1)]);
        assert_eq!(towards(&[nobody]), Err(Rejection::NoLead(LeadId(1))));
    }
}
