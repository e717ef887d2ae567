//! What a row of a file says of a lead, and the lead that is made of it.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::domain::contacts::{Contact, Way};
use crate::domain::language::SharedLanguage;
use crate::domain::process::Process;
use crate::domain::{
    Answer, ContactId, Criterion, Evidence, Finding, Holding, Lead, LeadId, LeadStage, Ledger, Milestone, Money, Plan,
    Progress, Team, category_of,
};

/// What is said of a lead. Of what is empty, nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Its id here, where a file of ours comes back.
    pub id: Option<LeadId>,
    /// See [`Lead::external_id`].
    pub external_id: String,
    /// See [`Lead::company`].
    pub company: String,
    /// See [`Lead::contact`].
    pub contact: String,
    /// See [`Lead::email`].
    pub email: String,
    /// See [`Lead::phone`].
    pub phone: String,
    /// See [`Lead::source`].
    pub source: String,
    /// See [`Lead::value`].
    pub value: Option<Money>,
    /// See [`Lead::note`].
    pub note: String,
    /// When it came in.
    pub created: Option<DateTime<Utc>>,
    /// The team that owns it.
    pub team: Option<Team>,
    /// The person who owns it.
    pub person: String,
    /// The stage at which it stands.
    pub stage: Option<LeadStage>,
    /// Since when.
    pub stage_since: Option<DateTime<Utc>>,
    /// Stages it reached, and when.
    pub reached: Vec<(LeadStage, DateTime<Utc>)>,
    /// Why it was lost or rejected. Not blank where a stage wants it.
    pub reason: String,
    /// When somebody first tried to speak with them.
    pub first_contact: Option<DateTime<Utc>>,
    /// What that is known from.
    pub first_contact_by: String,
    /// What is known of pain and project.
    pub answers: Vec<(Criterion, Answer)>,
}

/// The plan that leads come into, as far as they depend on it.
#[derive(Clone, Debug)]
pub struct Host {
    /// The moment of the import.
    pub now: DateTime<Utc>,
    /// How leads are treated.
    pub process: Arc<Process>,
    /// What their categories follow from.
    pub language: Arc<SharedLanguage>,
}

impl Host {
    /// What `plan` is to leads that come in `now`.
    pub fn of(plan: &Plan, now: DateTime<Utc>) -> Self {
        Self { now, process: Arc::clone(&plan.process), language: Arc::clone(&plan.language) }
    }

    /// The team that gets a lead of which this is known.
    fn owner(&self, evidence: &Evidence) -> Team {
        self.process.owner(category_of(evidence, &self.language.rules))
    }
}

impl Draft {
    /// Whether it can be told from others: by company, person or e-mail address.
    pub fn is_named(&self) -> bool {
        [&self.company, &self.contact, &self.email].iter().any(|text| !text.trim().is_empty())
    }

    /// The lead. One of no team belongs to the team that the rules of treatment say. Where nothing is said of its creation, it came in
    /// when something was first heard of it, at the latest now.
    pub fn lead(&self, id: LeadId, contact: ContactId, host: &Host) -> Lead {
        let mut evidence = Evidence::default();
        for (criterion, answer) in &self.answers {
            evidence.set(*criterion, Finding { answer: *answer, note: String::new() });
        }
        let team = self.team.unwrap_or_else(|| host.owner(&evidence));
        let since = self.created.unwrap_or_else(|| self.heard().chain([host.now]).min().unwrap_or(host.now));
        let holding = Holding { person: self.person.clone(), ..Holding::of(team, since) };
        Lead {
            company: self.company.clone(),
            contact: self.contact.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            source: self.source.clone(),
            external_id: self.external_id.clone(),
            value: self.value,
            note: self.note.clone(),
            evidence,
            progress: Progress::try_from(self.milestones(since)).unwrap_or_default(),
            contacts: self.contact(contact).into_iter().collect(),
            ..Lead::owned(id, Ledger::starting(holding))
        }
    }

    /// The first contact, as one that has this id. By which way is not known: it stands there as a call.
    pub(super) fn contact(&self, id: ContactId) -> Option<Contact> {
        let at = self.first_contact?;
        let (by, note) = (String::new(), self.first_contact_by.clone());
        Some(Contact { id, at, way: Way::Call, reached: false, by, note })
    }

    /// The milestone at which it stands, never before `earliest`.
    pub(super) fn last_milestone(&self, earliest: DateTime<Utc>) -> Option<Milestone> {
        let stage = self.stage?;
        Some(self.milestone(stage, self.stage_since.map_or(earliest, |since| since.max(earliest))))
    }

    pub(super) fn milestone(&self, stage: LeadStage, since: DateTime<Utc>) -> Milestone {
        let reason = if stage.wants_reason() { self.reason.clone() } else { String::new() };
        Milestone { stage, since, reason }
    }

    /// The stages it went through. One without a date counts from its creation, or from the last one that has a date.
    fn milestones(&self, created: DateTime<Utc>) -> Vec<Milestone> {
        let mut dated = self.reached.clone();
        dated.sort_by_key(|(stage, since)| (*since, LeadStage::WAY.iter().position(|other| other == stage)));
        let mut way: Vec<_> = dated.into_iter().map(|(stage, since)| self.milestone(stage, since)).collect();
        let before = way.last().map(|milestone| milestone.since);
        let earliest = before.unwrap_or_else(|| self.stage_since.map_or(created, |since| since.min(created)));
        let stands = way.last().map_or(LeadStage::New, |milestone| milestone.stage);
        let is_later = self.stage_since.is_some_and(|since| before.is_none_or(|before| since > before));
        way.extend(self.last_milestone(earliest).filter(|last| last.stage != stands || is_later));
        way
    }

    /// Every moment that it names.
    fn heard(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let reached = self.reached.iter().map(|(_, since)| *since);
        reached.chain(self.stage_since).chain(self.first_contact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use LeadStage::{Accepted, Lost, New, Opportunity, Won};

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * 86_400, 0).expect("a moment")
    }

    fn host() -> Host {
        Host::of(&Plan::new(String::new(), crate::domain::StageId(1), String::new()), at(1_000))
    }

    fn lead(draft: &Draft) -> Lead {
        draft.lead(LeadId(7), ContactId(8), &host())
    }

    fn check(draft: &Draft, expected: &[(LeadStage, i64)]) {
        let lead = lead(draft);
        let milestones = lead.progress.milestones().iter();
        let found: Vec<_> = milestones.map(|one| (one.stage, one.since.timestamp() / 86_400)).collect();
        assert_eq!(found, expected, "{draft:?}");
    }

    #[test]
    fn a_lead_went_through_its_dated_stages_and_stands_where_it_is_said_to() {
        let draft = |stage, reached: &[(LeadStage, i64)]| Draft {
            created: Some(at(10)),
            stage,
            reason: "Too dear".to_owned(),
            reached: reached.iter().map(|(stage, day)| (*stage, at(*day))).collect(),
            ..Draft::default()
        };
        check(&draft(None, &[]), &[]);
        check(&draft(Some(New), &[]), &[]);
        check(&draft(Some(Opportunity), &[]), &[(Opportunity, 10)]);
        check(&draft(None, &[(Won, 30), (Accepted, 12)]), &[(Accepted, 12), (Won, 30)]);
        check(&draft(Some(Won), &[(Won, 30), (Accepted, 12)]), &[(Accepted, 12), (Won, 30)]);
        check(&draft(Some(Lost), &[(Accepted, 12)]), &[(Accepted, 12), (Lost, 12)]);
        check(&draft(None, &[(Opportunity, 12), (Accepted, 12)]), &[(Accepted, 12), (Opportunity, 12)]);
        let closed = Draft { stage_since: Some(at(44)), ..draft(Some(Lost), &[(Accepted, 12)]) };
        check(&closed, &[(Accepted, 12), (Lost, 44)]);
        assert_eq!(lead(&closed).progress.last().map(|last| last.reason.as_str()), Some("Too dear"));
        let again = Draft { stage_since: Some(at(44)), ..draft(Some(Accepted), &[(Accepted, 12), (Lost, 20)]) };
        check(&again, &[(Accepted, 12), (Lost, 20), (Accepted, 44)]);
    }

    #[test]
    fn a_lead_without_a_day_of_creation_came_in_when_something_was_first_heard_of_it() {
        let reached = vec![(Accepted, at(12)), (Won, at(30))];
        let draft = Draft { reached, first_contact: Some(at(11)), ..Draft::default() };
        assert_eq!(lead(&draft).owners.begun(), at(11));
        assert_eq!(lead(&Draft::default()).owners.begun(), at(1_000));
        let later = Draft { first_contact: Some(at(2_000)), ..Draft::default() };
        assert_eq!(lead(&later).owners.begun(), at(1_000));
    }

    #[test]
    fn the_rules_of_treatment_give_a_lead_its_team() {
        assert_eq!(lead(&Draft::default()).owners.current().team, Team::InsideSales);
        let ripe = Draft { answers: Criterion::ALL.map(|one| (one, Answer::Yes)).to_vec(), ..Draft::default() };
        assert_eq!(lead(&ripe).owners.current().team, Team::Sales);
        let said = Draft { team: Some(Team::Marketing), person: "Ann".to_owned(), ..ripe };
        let owner = lead(&said);
        assert_eq!((owner.owners.current().team, owner.owners.current().person.as_str()), (Team::Marketing, "Ann"));
    }

    #[test]
    fn who_has_neither_company_nor_name_nor_address_is_nobody() {
        assert!(!Draft { phone: "1".to_owned(), company: " ".to_owned(), ..Draft::default() }.is_named());
        assert!(Draft { email: "a@b.example".to_owned(), ..Draft::default() }.is_named());
    }
}
