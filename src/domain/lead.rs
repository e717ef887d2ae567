//! A lead.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::campaign::Memberships;
use super::contacts::{Appointment, Contact, NextAction};
use super::language::{ByHand, Rules};
use super::{
    Assessment, Category, Criterion, Evidence, HandPlace, Holding, LeadId, Ledger, Money, Progress, Team, assess,
    category_of, iso,
};

/// A company and a person who may buy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// Its id.
    pub id: LeadId,
    /// The company.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub company: String,
    /// The person there.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// E-mail address, as given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone number, as given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// What it is called in the system that it was imported from, behind the name of that: `hubspot:1201`. So the same export
    /// imported again finds it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub external_id: String,
    /// What the sale could bring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// Anything worth remembering.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What is known of its pain and project.
    #[serde(default, skip_serializing_if = "Evidence::is_empty")]
    pub evidence: Evidence,
    /// Its category, if somebody set it in spite of the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_hand: Option<ByHand>,
    /// Who owned it since when. The first entry is its creation.
    pub owners: Ledger,
    /// The stages it reached.
    #[serde(default, skip_serializing_if = "Progress::is_empty")]
    pub progress: Progress,
    /// Every attempt to speak with somebody there, in the order they were noted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// The appointments, in the order they were noted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appointments: Vec<Appointment>,
    /// What is to be done next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextAction>,
    /// The nurture campaigns that it is in and was in.
    #[serde(default, skip_serializing_if = "Memberships::is_empty")]
    pub memberships: Memberships,
    /// Where it was put by hand in the order of leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Box<HandPlace>>,
}

/// A change of one field of a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeadEdit {
    /// See [`Lead::company`].
    Company(String),
    /// See [`Lead::contact`].
    Contact(String),
    /// See [`Lead::email`].
    Email(String),
    /// See [`Lead::phone`].
    Phone(String),
    /// See [`Lead::source`].
    Source(String),
    /// See [`Lead::external_id`].
    ExternalId(String),
    /// See [`Lead::value`].
    Value(Option<Money>),
    /// See [`Lead::note`].
    Note(String),
    /// Moves the creation of the lead, at the latest to its first handover.
    Created(#[serde(deserialize_with = "iso::read_moment")] DateTime<Utc>),
}

/// Where a lead stands on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Open, with this team.
    Open(Team),
    /// Won, lost or rejected.
    Closed,
}

impl Column {
    /// Every column, left to right.
    pub const ALL: [Self; 4] =
        [Self::Open(Team::Marketing), Self::Open(Team::InsideSales), Self::Open(Team::Sales), Self::Closed];

    /// The name used in tests and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open(team) => team.key(),
            Self::Closed => "closed",
        }
    }
}

impl Lead {
    /// A lead of which nothing is known but its owner.
    pub fn owned(id: LeadId, owners: Ledger) -> Self {
        Self {
            id,
            company: String::new(),
            contact: String::new(),
            email: String::new(),
            phone: String::new(),
            source: String::new(),
            external_id: String::new(),
            value: None,
            note: String::new(),
            evidence: Evidence::default(),
            by_hand: None,
            owners,
            progress: Progress::default(),
            contacts: Vec::new(),
            appointments: Vec::new(),
            next: None,
            memberships: Memberships::default(),
            place: None,
        }
    }

    /// Every text in it, those of its evidence, owners, progress, contacts and campaigns included.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let own = [&self.company, &self.contact, &self.email, &self.phone, &self.source, &self.external_id, &self.note];
        let notes = Criterion::ALL.into_iter().map(|criterion| &self.evidence.finding(criterion).note);
        let owners = self.owners.holdings().flat_map(Holding::texts);
        let reasons = self.progress.milestones().iter().map(|milestone| &milestone.reason);
        let by_hand = self.by_hand.iter().flat_map(|by_hand| [&by_hand.reason, &by_hand.by]);
        let rest = reasons.chain(by_hand).chain(self.contact_texts());
        own.into_iter().chain(notes).chain(rest).map(String::as_str).chain(owners).chain(self.memberships.notes())
    }

    /// Changes one field.
    pub fn edit(&mut self, edit: LeadEdit) {
        match edit {
            LeadEdit::Company(text) => self.company = text,
            LeadEdit::Contact(text) => self.contact = text,
            LeadEdit::Email(text) => self.email = text,
            LeadEdit::Phone(text) => self.phone = text,
            LeadEdit::Source(text) => self.source = text,
            LeadEdit::ExternalId(text) => self.external_id = text,
            LeadEdit::Value(value) => self.value = value,
            LeadEdit::Note(text) => self.note = text,
            LeadEdit::Created(moment) => self.owners.begin_at(moment),
        }
    }

    /// How ripe it is by its evidence, and why.
    pub fn assessment(&self, rules: &Rules) -> Assessment {
        assess(&self.evidence, rules)
    }

    /// Its category: the one set by hand, else the one that its evidence gives.
    pub fn category(&self, rules: &Rules) -> Category {
        self.by_hand.as_ref().map_or_else(|| category_of(&self.evidence, rules), |by_hand| by_hand.category)
    }

    /// Its column on the board.
    pub fn column(&self) -> Column {
        if self.progress.stage().is_closed() { Column::Closed } else { Column::Open(self.owners.current().team) }
    }

    /// What to call it: the company, else the contact, else the e-mail address. Empty if none is known.
    pub fn title(&self) -> &str {
        [&self.company, &self.contact, &self.email]
            .into_iter()
            .find(|text| !text.trim().is_empty())
            .map_or("", |text| text)
    }
}
