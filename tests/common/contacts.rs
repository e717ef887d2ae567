//! Any contacts, appointments and feedback that can be.

use entente::domain::contacts::{Appointment, Contact, Feedback, NextAction, Way};
use entente::domain::{Category, ContactId, Criterion, Lead};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{day, id, moment, text};

/// Contacts of any way.
pub fn contact() -> impl Strategy<Value = Contact> {
    (id(), moment(), select(&Way::ALL[..]), any::<bool>(), text(), text())
        .prop_map(|(id, at, way, reached, by, note)| Contact { id: ContactId(id), at, way, reached, by, note })
}

/// Next actions, some of which say nothing.
pub fn next_action() -> impl Strategy<Value = NextAction> {
    (text(), option::of(day())).prop_map(|(what, on)| NextAction { what, on })
}

/// Feedback; that of a command may be without the reason why an appointment was not held.
fn feedback(silent: bool) -> impl Strategy<Value = Feedback> {
    let category = || select(&Category::ALL[..]);
    let said = (text(), text(), text(), option::of(next_action()));
    (moment(), any::<bool>(), category(), option::of(category()), vec(select(&Criterion::ALL[..]), 0..4), said)
        .prop_map(move |(since, held, expected, found, missing, (reason, note, by, next))| {
            let lacks = !held && !silent && reason.trim().is_empty();
            let reason = if lacks { "ill".to_owned() } else { reason };
            Feedback { since, held, reason, expected, found, missing, note, next, by }
        })
}

/// Appointments, with or without feedback.
pub fn appointment(silent: bool) -> impl Strategy<Value = Appointment> {
    (id(), moment(), text(), text(), option::of(feedback(silent)))
        .prop_map(|(id, at, by, note, feedback)| Appointment { id: ContactId(id), at, by, note, feedback })
}

/// Gives any contacts to any of these leads, to most of them none.
pub fn in_contact(lead: BoxedStrategy<Lead>) -> BoxedStrategy<Lead> {
    let contacts = btree_map(0..100_u64, contact(), 0..4);
    let appointments = btree_map(100..200_u64, appointment(false), 0..3);
    let known = (contacts, appointments, option::of(next_action()));
    (lead, option::weighted(0.4, known))
        .prop_map(|(lead, known)| {
            let (contacts, appointments, next) = known.unwrap_or_default();
            let contacts = contacts.into_iter().map(|(id, one)| Contact { id: ContactId(id), ..one }).collect();
            let appointments =
                appointments.into_iter().map(|(id, one)| Appointment { id: ContactId(id), ..one }).collect();
            Lead { contacts, appointments, next, ..lead }
        })
        .boxed()
}
