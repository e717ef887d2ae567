//! Small worked plans, and what is counted of them. The week of these tests is Monday to Friday, 10:00 to 18:00 UTC, without holidays.

mod course;
mod leads;
mod owners;
mod promises;
mod volumes;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};

use super::*;
use crate::domain::agreement::{AgreementEdit, Figure as Number};
use crate::domain::business::Zone;
use crate::domain::contacts::{Appointment, Contact, Feedback, Way};
use crate::domain::{
    Answer, Category, ContactId, Criterion, Finding, Holding, Lead, LeadId, LeadStage, Ledger, Loan, Milestone, Now,
    Plan, StageId, Team, Watch,
};

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

/// A moment such as `2026-03-02 10:00`.
pub(super) fn at(text: &str) -> DateTime<Utc> {
    format!("{}:00Z", text.replace(' ', "T")).parse().expect(text)
}

/// A plan with no goal and no lead.
pub(super) fn plan() -> Plan {
    let mut plan = Plan::new(String::new(), StageId(1), String::new());
    plan.calendar = serde_json::from_str(
        r#"{"week":{"monday":["10:00-18:00"],"tuesday":["10:00-18:00"],"wednesday":["10:00-18:00"],
            "thursday":["10:00-18:00"],"friday":["10:00-18:00"]},"public_holidays":"none"}"#,
    )
    .expect("a calendar");
    plan
}

/// With one of the numbers of its agreement changed.
pub(super) fn promising(mut plan: Plan, number: Number, value: u16) -> Plan {
    plan.agreement.edit(&AgreementEdit::Figure(number, value)).expect("fits");
    plan
}

/// With this lead, whose id is the next.
pub(super) fn with(mut plan: Plan, lead: Lead) -> Plan {
    let id = LeadId(plan.leads.len() as u64 + 1);
    plan.leads.insert(id, Arc::new(Lead { id, ..lead }));
    plan
}

/// A lead that came in then.
pub(super) fn lead(team: Team, created: &str) -> Lead {
    Lead::owned(LeadId(0), Ledger::starting(Holding::of(team, at(created))))
}

/// What happens to a lead in these tests.
pub(super) trait Story: Sized {
    fn handed(self, team: Team, when: &str) -> Self;
    fn to(self, team: Team, person: &str, when: &str) -> Self;
    fn lent(self, team: Team, when: &str, until: &str) -> Self;
    fn reached(self, stage: LeadStage, when: &str) -> Self;
    fn because(self, stage: LeadStage, when: &str, reason: &str) -> Self;
    fn called(self, when: &str, reached: bool) -> Self;
    fn met(self, when: &str, feedback: Option<(&str, Option<Category>)>) -> Self;
    fn of(self, category: Category) -> Self;
}

impl Story for Lead {
    fn handed(self, team: Team, when: &str) -> Self {
        self.to(team, "", when)
    }

    fn to(mut self, team: Team, person: &str, when: &str) -> Self {
        self.owners.hand_over(Holding { person: person.to_owned(), ..Holding::of(team, at(when)) });
        self
    }

    fn lent(mut self, team: Team, when: &str, until: &str) -> Self {
        let loan = Loan { until: day(until), to: self.owners.current().team, person: String::new() };
        self.owners.hand_over(Holding { loan: Some(loan), ..Holding::of(team, at(when)) });
        self
    }

    fn reached(self, stage: LeadStage, when: &str) -> Self {
        self.because(stage, when, "why")
    }

    fn because(mut self, stage: LeadStage, when: &str, reason: &str) -> Self {
        self.progress.reach(Milestone { stage, since: at(when), reason: reason.to_owned() }).expect("has its reason");
        self
    }

    fn called(mut self, when: &str, reached: bool) -> Self {
        let (by, note) = Default::default();
        let id = ContactId(self.contacts.len() as u64 + 1);
        self.contacts.push(Contact { id, at: at(when), way: Way::Call, reached, by, note });
        self
    }

    fn met(mut self, when: &str, feedback: Option<(&str, Option<Category>)>) -> Self {
        let feedback = feedback.map(|(since, found)| {
            let (reason, note, by) = Default::default();
            let (expected, missing, next) = (Category::ShortTerm, Vec::new(), None);
            Feedback { since: at(since), held: true, reason, expected, found, missing, note, next, by }
        });
        let (by, note) = Default::default();
        let id = ContactId(self.appointments.len() as u64 + 100);
        self.appointments.push(Appointment { id, at: at(when), by, note, feedback });
        self
    }

    fn of(mut self, category: Category) -> Self {
        let answers = match category {
            Category::ShortTerm => [Answer::Yes; 6],
            Category::MidTerm => [Answer::Yes, Answer::Yes, Answer::Partly, Answer::Yes, Answer::Yes, Answer::Yes],
            Category::LongTerm => [Answer::Yes, Answer::Yes, Answer::No, Answer::No, Answer::No, Answer::No],
            Category::ToQualify => [Answer::Unknown; 6],
        };
        for (criterion, answer) in Criterion::ALL.into_iter().zip(answers) {
            self.evidence.set(criterion, Finding { answer, note: String::new() });
        }
        self
    }
}

pub(super) fn yardstick(plan: &Plan, now: &str) -> Yardstick {
    let (zone, now) = (Zone::default(), Now { at: at(now), today: at(now).date_naive() });
    Yardstick::new(Basis::of(plan), Arc::new(Watch::of(plan, &zone)), zone, now)
}

pub(super) fn scope(from: &str, to: &str) -> Scope {
    Scope { from: day(from), to: day(to), team: None }
}

/// The figures of March 2026, as they are then.
pub(super) fn march(plan: &Plan, now: &str) -> Dashboard {
    dashboard(plan, &yardstick(plan, now), scope("2026-03-01", "2026-03-31"))
}

/// How many leads of `plan` are behind a figure of March 2026.
pub(super) fn behind(plan: &Plan, now: &str, figure: Figure) -> usize {
    let asked = Asked { figure, scope: scope("2026-03-01", "2026-03-31"), text: String::new() };
    let by = yardstick(plan, now);
    plan.leads.values().filter(|lead| asked.has(lead, &by)).count()
}
