//! Noting, correcting and removing what was said with the people of a lead.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Appointment, Contact, NextAction};
use crate::domain::{Command, ContactId, Lead, LeadStage, Rejection};

/// A change of the contacts of a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactsEdit {
    /// Notes a contact. One of the same id is corrected.
    Contact(Contact),
    /// Notes an appointment with its feedback, if there is one. One of the same id is corrected.
    Appointment(Box<Appointment>),
    /// Removes a contact or an appointment.
    Remove(ContactId),
    /// Sets what is to be done next; `None`: nothing.
    Next(Option<NextAction>),
}

impl ContactsEdit {
    /// Whether `self` writes the very thing that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Contact(contact), Self::Contact(before)) => contact.id == before.id,
            (Self::Next(_), Self::Next(_)) => true,
            _ => false,
        }
    }
}

impl Lead {
    /// Whether an appointment would bring it a stage further: neither there yet, nor past that, nor won.
    pub fn awaits_appointment(&self) -> bool {
        use LeadStage::{Accepted, Lost, New, Rejected};
        matches!(self.progress.stage(), New | Accepted | Lost | Rejected)
    }

    /// The command that notes `appointment` and, if wanted and it is not there yet, brings this lead to that stage.
    pub fn with_appointment(&self, appointment: Appointment, brought: bool, now: DateTime<Utc>) -> Command {
        let noted = self.edited(ContactsEdit::Appointment(Box::new(appointment)));
        let stage = brought.then(|| self.brought_to(LeadStage::Appointment, String::new(), now)).flatten();
        match stage {
            Some(stage) => Command::Together(vec![noted, stage]),
            None => noted,
        }
    }

    /// The command that notes `appointment` with its feedback. A next step that is said there becomes the next action.
    pub fn with_feedback(&self, appointment: Appointment) -> Command {
        let next = appointment.feedback.as_ref().and_then(|feedback| feedback.next.clone());
        let noted = self.edited(ContactsEdit::Appointment(Box::new(appointment)));
        match next {
            Some(_) => Command::Together(vec![noted, self.edited(ContactsEdit::Next(next))]),
            None => noted,
        }
    }

    fn edited(&self, edit: ContactsEdit) -> Command {
        Command::EditContacts { id: self.id, edit }
    }

    /// Changes its contacts. The texts are not looked at.
    ///
    /// # Errors
    /// [`Rejection::NoContact`] for one that is not there, else as in [`Lead::contacts_fit`].
    pub(in crate::domain) fn edit_contacts(&mut self, edit: &ContactsEdit) -> Result<(), Rejection> {
        match edit {
            ContactsEdit::Contact(contact) => put(&mut self.contacts, contact, |one| one.id),
            ContactsEdit::Appointment(appointment) => put(&mut self.appointments, appointment, |one| one.id),
            ContactsEdit::Remove(id) => {
                if !self.contact_ids().any(|there| there == *id) {
                    return Err(Rejection::NoContact);
                }
                self.contacts.retain(|contact| contact.id != *id);
                self.appointments.retain(|appointment| appointment.id != *id);
            }
            ContactsEdit::Next(next) => self.next = next.clone().and_then(NextAction::said),
        }
        self.contacts_fit()
    }
}

/// Puts `one` in the place of the one with its id, else at the end.
fn put<T: Clone>(list: &mut Vec<T>, one: &T, id: impl Fn(&T) -> ContactId) {
    match list.iter_mut().find(|there| id(there) == id(one)) {
        Some(there) => there.clone_from(one),
        None => list.push(one.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::MOST_CONTACTS;
    use super::super::timeline::tests::{appointment, contact, feedback, lead, moment};
    use super::*;
    use crate::domain::{LONGEST_TEXT, Plan, StageId};

    fn plan() -> Plan {
        let plan = Plan::new(String::new(), StageId(1), String::new());
        plan.after(&Command::AddLeads(vec![lead()])).expect("adds")
    }

    fn after(plan: &Plan, edit: ContactsEdit) -> Result<Plan, Rejection> {
        plan.after(&Command::EditContacts { id: lead().id, edit })
    }

    fn of(plan: &Plan) -> &Lead {
        plan.lead(lead().id).expect("is there")
    }

    #[test]
    fn what_has_the_same_id_is_corrected_in_its_place() {
        let mut plan = plan();
        for (id, second) in [(1, 10), (2, 20), (1, 30)] {
            plan = after(&plan, ContactsEdit::Contact(contact(id, second))).expect("notes");
        }
        assert_eq!(of(&plan).contacts, [contact(1, 30), contact(2, 20)]);
        let planned = ContactsEdit::Appointment(Box::new(appointment(3, 40)));
        plan = after(&plan, planned).expect("notes");
        plan = after(&plan, ContactsEdit::Remove(ContactId(2))).expect("removes");
        plan = after(&plan, ContactsEdit::Remove(ContactId(3))).expect("removes");
        assert_eq!((of(&plan).contacts.len(), of(&plan).appointments.len()), (1, 0));
        assert_eq!(after(&plan, ContactsEdit::Remove(ContactId(3))), Err(Rejection::NoContact));
    }

    #[test]
    fn an_id_is_one_contact_or_one_appointment() {
        let plan = after(&plan(), ContactsEdit::Contact(contact(1, 10))).expect("notes");
        let same = ContactsEdit::Appointment(Box::new(appointment(1, 40)));
        assert_eq!(after(&plan, same), Err(Rejection::Taken));
    }

    #[test]
    fn an_appointment_that_was_not_held_says_why() {
        for (held, reason, refused) in [(true, "", false), (false, "ill", false), (false, " \u{a0}", true)] {
            let mut given = appointment(1, 10);
            given.feedback = Some(super::super::Feedback { held, reason: reason.to_owned(), ..feedback(20) });
            let mut added = lead();
            added.id.0 += 1;
            added.appointments.push(given.clone());
            let outcome = after(&plan(), ContactsEdit::Appointment(Box::new(given)));
            assert_eq!(outcome.err(), refused.then_some(Rejection::ReasonMissing), "{reason}");
            let outcome = plan().after(&Command::AddLeads(vec![added]));
            assert_eq!(outcome.err(), refused.then_some(Rejection::ReasonMissing), "{reason}");
        }
    }

    #[test]
    fn an_appointment_brings_the_lead_to_its_stage_in_one_step() {
        let plan = plan();
        for (brought, stage) in [(false, LeadStage::New), (true, LeadStage::Appointment)] {
            let command = of(&plan).with_appointment(appointment(1, 90), brought, moment(20));
            let plan = plan.after(&command).expect("notes");
            assert_eq!((of(&plan).appointments.len(), of(&plan).progress.stage()), (1, stage));
            assert_eq!(of(&plan).awaits_appointment(), !brought);
            let again = of(&plan).with_appointment(appointment(2, 95), true, moment(30));
            assert_eq!(matches!(again, Command::EditContacts { .. }), brought);
        }
    }

    #[test]
    fn the_next_step_of_a_feedback_becomes_the_next_action() {
        let action = |what: &str| NextAction { what: what.to_owned(), on: None };
        let plan = after(&plan(), ContactsEdit::Next(Some(action("Call")))).expect("sets");
        for (step, next) in [(None, "Call"), (Some(action("Send a quote")), "Send a quote")] {
            let mut given = appointment(1, 10);
            given.feedback = Some(super::super::Feedback { next: step, ..feedback(20) });
            let plan = plan.after(&of(&plan).with_feedback(given)).expect("notes");
            assert_eq!(of(&plan).next, Some(action(next)));
        }
    }

    #[test]
    fn there_are_limits() {
        let mut full = plan();
        for id in (0_u64..).take(MOST_CONTACTS) {
            full = after(&full, ContactsEdit::Contact(contact(id, 1))).expect("fits");
        }
        assert_eq!(after(&full, ContactsEdit::Contact(contact(u64::MAX, 1))), Err(Rejection::TooManyContacts));
        let mut long = contact(1, 1);
        long.note = "x".repeat(LONGEST_TEXT + 1);
        assert_eq!(after(&plan(), ContactsEdit::Contact(long)), Err(Rejection::TextTooLong));
    }

    #[test]
    fn a_next_action_that_says_nothing_is_none() {
        let action = |what: &str| NextAction { what: what.to_owned(), on: None };
        for (edit, kept) in [(Some(action("Call")), true), (Some(action("")), false), (None, false)] {
            let plan = after(&plan(), ContactsEdit::Next(edit)).expect("sets");
            assert_eq!(of(&plan).next.is_some(), kept);
        }
    }

    #[test]
    fn typing_goes_on_in_the_same_contact_only() {
        let note = |id, text: &str| ContactsEdit::Contact(Contact { note: text.to_owned(), ..contact(id, 1) });
        assert!(note(1, "ab").rewrites(&note(1, "a")));
        assert!(!note(2, "ab").rewrites(&note(1, "a")));
        assert!(ContactsEdit::Next(None).rewrites(&ContactsEdit::Next(None)));
        assert!(!ContactsEdit::Next(None).rewrites(&note(1, "a")));
    }
}
