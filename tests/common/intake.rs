//! Any import.

use std::sync::Arc;

use entente::domain::intake::{Intake, LeadUpdate};
use entente::domain::{Answer, Command, Criterion, Lead, LeadEdit, LeadId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::plans::contacts::contact;
use super::plans::{holding, id, milestone, text};

/// Imports of some of `leads`, with news of others.
pub fn intake(leads: BoxedStrategy<Lead>) -> BoxedStrategy<Command> {
    let edits = vec(prop_oneof![text().prop_map(LeadEdit::Company), text().prop_map(LeadEdit::ExternalId)], 0..3);
    let answers = vec((select(&Criterion::ALL[..]), select(&Answer::ALL[..])), 0..3);
    let stages = (vec(milestone(), 0..3), option::of(milestone()));
    let rest = (option::of(holding()), option::of(contact()));
    let update =
        (id(), edits, answers, stages, rest).prop_map(|(id, edits, answers, (reached, stage), (owner, contact))| {
            LeadUpdate { id: LeadId(id), edits, answers, reached, stage, owner, contact }
        });
    (text(), vec(leads.prop_map(Arc::new), 0..3), vec(update, 0..2))
        .prop_map(|(file, added, updated)| Command::ImportLeads(Arc::new(Intake { file, added, updated })))
        .boxed()
}
