//! What it means to put a lead on a column of the board, to hand it over and to close it.

use chrono::{DateTime, Utc};

use super::{Column, Command, Holding, Lead, LeadStage, Milestone, Team};

/// What putting a lead on a column asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// It is there already.
    Nothing,
    /// It is closed by this: whether won, lost or rejected has to be asked.
    AskOutcome,
    /// It changes hands, is reopened, or both.
    Run(Command),
}

impl Lead {
    /// What putting this lead on `column` at `now` means.
    ///
    /// On a team's column the lead is handed to that team, to no person in particular; a closed one is reopened at the stage at
    /// which it was last open, as one step with the handover. On the column where it stands it means nothing.
    pub fn moved_to(&self, column: Column, now: DateTime<Utc>) -> Move {
        if self.column() == column {
            return Move::Nothing;
        }
        let Column::Open(team) = column else { return Move::AskOutcome };
        let handover = (self.owners.current().team != team).then(|| self.hand_to_team(team, now));
        let reopening = self.progress.stage().is_closed().then(|| Command::Reach {
            id: self.id,
            milestone: Milestone { stage: self.progress.last_open(), since: now, reason: String::new() },
        });
        match (handover, reopening) {
            (Some(handover), Some(reopening)) => Move::Run(Command::Together(vec![handover, reopening])),
            (Some(one), None) | (None, Some(one)) => Move::Run(one),
            (None, None) => Move::Nothing,
        }
    }

    /// The command that gives this lead to `holding`. `None` if that very person, or nobody in particular of that very team,
    /// owns it already.
    pub fn handed_to(&self, holding: Holding) -> Option<Command> {
        let owner = self.owners.current();
        let same = owner.team == holding.team && owner.person.trim() == holding.person.trim();
        (!same).then_some(Command::HandOver { id: self.id, holding })
    }

    /// The command by which this lead reaches `stage`. `None` if it stands there already.
    pub fn brought_to(&self, stage: LeadStage, reason: String, now: DateTime<Utc>) -> Option<Command> {
        let reason = if stage.wants_reason() { reason } else { String::new() };
        let milestone = Milestone { stage, since: now, reason };
        (self.progress.stage() != stage).then_some(Command::Reach { id: self.id, milestone })
    }

    fn hand_to_team(&self, team: Team, now: DateTime<Utc>) -> Command {
        Command::HandOver { id: self.id, holding: Holding::of(team, now) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LeadId, Ledger, Plan, StageId};
    use LeadStage::{Appointment, Lost, New, Rejected, Won};
    use Team::{InsideSales, Marketing, Sales};

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
        let found = match before.moved_to(to, moment(9)) {
            Move::Run(command) => Some(after(before, &command)),
            Move::Nothing | Move::AskOutcome => None,
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
        check(Sales, &[Appointment, Won], Column::Open(InsideSales), Some((InsideSales, "", 2, Appointment, 3)));
        check(Sales, &[Appointment, Lost], Column::Open(Sales), Some((Sales, "Ann", 1, Appointment, 3)));
        check(Sales, &[Rejected], Column::Open(Sales), Some((Sales, "Ann", 1, New, 2)));
        check(Sales, &[Appointment], Column::Open(Sales), None);
    }

    #[test]
    fn a_move_to_closed_asks_for_the_outcome_once() {
        assert_eq!(lead(Sales, &[]).moved_to(Column::Closed, moment(9)), Move::AskOutcome);
        assert_eq!(lead(Sales, &[Won]).moved_to(Column::Closed, moment(9)), Move::Nothing);
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
