//! What was said with the people of a lead: contacts, appointments with their feedback, and what comes next.

mod clocks;
mod edit;
mod timeline;

pub use clocks::{Answered, Clocks, Response};
pub use edit::ContactsEdit;
pub use timeline::{Happening, What};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::moved::{day_moved, moment_moved};
use super::{Category, ContactId, Criterion, Lead, Rejection, iso};

/// Contacts a lead may have, and as many appointments.
pub const MOST_CONTACTS: usize = 500;

/// One attempt to speak with somebody, whether or not it came to that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// When.
    #[serde(deserialize_with = "iso::read_moment")]
    pub at: DateTime<Utc>,
    /// By which way.
    pub way: Way,
    /// Whether they answered.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reached: bool,
    /// Who of us, if they said so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// What was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The way of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// By telephone.
    Call,
    /// By e-mail.
    Email,
    /// By a short message or a social network.
    Message,
    /// Face to face, with no appointment: at a fair, on a visit.
    Meeting,
}

/// A meeting for which a time was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appointment {
    /// Its id.
    pub id: ContactId,
    /// When it is planned for.
    #[serde(deserialize_with = "iso::read_moment")]
    pub at: DateTime<Utc>,
    /// Who of us goes, if that is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// Where, with whom, and what about.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What came of it. `None`: nobody has said yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Feedback>,
}

/// What came of an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// When it was given.
    #[serde(deserialize_with = "iso::read_moment")]
    pub since: DateTime<Utc>,
    /// Whether the appointment was held.
    pub held: bool,
    /// Why it was not. Never blank in a plan if it was not.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The category that the lead had until then.
    pub expected: Category,
    /// The category that it turned out to be of: confirmed if that is the one expected. `None`: that stayed open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<Category>,
    /// What was missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Criterion>,
    /// The same in words, and what else there is to say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The next step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextAction>,
    /// Who gives it, if they said so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// What is to be done next, and by when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NextAction {
    /// What.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// By which day, if one is set.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
}

impl Way {
    /// Every way, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Call, Self::Email, Self::Message, Self::Meeting];
}

impl Feedback {
    /// Whether the category was the one expected. `None`: that stayed open.
    pub fn confirmed(&self) -> Option<bool> {
        self.found.map(|found| found == self.expected)
    }

    /// Whether it says why an appointment was not held.
    pub fn has_its_reason(&self) -> bool {
        self.held || !self.reason.trim().is_empty()
    }
}

impl NextAction {
    /// The action, if anything is said.
    pub fn said(self) -> Option<Self> {
        (!self.what.is_empty() || self.on.is_some()).then_some(self)
    }
}

impl Lead {
    /// The first attempt to speak with somebody there: a contact, or an appointment that was held.
    pub fn first_contact(&self) -> Option<DateTime<Utc>> {
        self.spoken().min()
    }

    /// How often somebody tried to reach them, by any way.
    pub fn attempts(&self) -> usize {
        self.contacts.len()
    }

    /// The appointments that were planned for a moment before `now` and of which nobody has said what came of them, in the order
    /// they were noted.
    pub fn without_feedback(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Appointment> {
        self.appointments.iter().filter(move |appointment| appointment.feedback.is_none() && appointment.at < now)
    }

    /// Moments of contacts and of appointments that were held, in no order.
    fn spoken(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let held =
            self.appointments.iter().filter(|appointment| appointment.feedback.as_ref().is_some_and(|it| it.held));
        self.contacts.iter().map(|contact| contact.at).chain(held.map(|appointment| appointment.at))
    }

    /// Every text of its contacts, appointments and its next action.
    pub(super) fn contact_texts(&self) -> impl Iterator<Item = &String> {
        let contacts = self.contacts.iter().flat_map(|contact| [&contact.by, &contact.note]);
        let appointments = self.appointments.iter().flat_map(Appointment::texts);
        contacts.chain(appointments).chain(self.next.iter().map(|next| &next.what))
    }

    /// Whether contacts and appointments are what an edit may leave.
    ///
    /// # Errors
    /// [`Rejection::TooManyContacts`] for those or the criteria that were missing, [`Rejection::Taken`] for an id that is there twice, [`Rejection::ReasonMissing`].
    pub(super) fn contacts_fit(&self) -> Result<(), Rejection> {
        let feedback = || self.appointments.iter().filter_map(|appointment| appointment.feedback.as_ref());
        let criteria = feedback().all(|given| given.missing.len() <= Criterion::ALL.len());
        if !criteria || self.contacts.len().max(self.appointments.len()) > MOST_CONTACTS {
            return Err(Rejection::TooManyContacts);
        }
        let mut ids: Vec<_> = self.contact_ids().collect();
        ids.sort_unstable();
        if ids.windows(2).any(|pair| matches!(pair, [one, next] if one == next)) {
            return Err(Rejection::Taken);
        }
        if feedback().all(Feedback::has_its_reason) { Ok(()) } else { Err(Rejection::ReasonMissing) }
    }

    /// The ids of its contacts, then of its appointments.
    pub fn contact_ids(&self) -> impl Iterator<Item = ContactId> {
        let appointments = self.appointments.iter().map(|appointment| appointment.id);
        self.contacts.iter().map(|contact| contact.id).chain(appointments)
    }

    /// Moves every moment and day of them by the same whole days.
    pub(super) fn shift_contacts(&mut self, by: TimeDelta) {
        for contact in &mut self.contacts {
            contact.at = moment_moved(contact.at, by);
        }
        for appointment in &mut self.appointments {
            appointment.at = moment_moved(appointment.at, by);
            if let Some(feedback) = &mut appointment.feedback {
                feedback.since = moment_moved(feedback.since, by);
                shift(&mut feedback.next, by);
            }
        }
        shift(&mut self.next, by);
    }
}

impl Appointment {
    fn texts(&self) -> impl Iterator<Item = &String> {
        let said = self.feedback.iter().flat_map(|feedback| {
            let next = feedback.next.iter().map(|next| &next.what);
            [&feedback.reason, &feedback.note, &feedback.by].into_iter().chain(next)
        });
        [&self.by, &self.note].into_iter().chain(said)
    }
}

fn shift(next: &mut Option<NextAction>, by: TimeDelta) {
    if let Some(on) = next.as_mut().and_then(|next| next.on.as_mut()) {
        *on = day_moved(*on, by);
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
fn is_false(yes: &bool) -> bool {
    !yes
}
