//! What was agreed is known of a lead that marketing hands over. A plan does not say since when something is known, so this is
//! judged by what is known today: it is never due.

use super::{Assigned, Duty, Promise, Standing};
use crate::domain::agreement::LeadField;
use crate::domain::metrics::Yardstick;
use crate::domain::{Answer, Criterion, Lead, Team};

pub(super) fn tell(lead: &Lead, assigned: &Assigned<'_>, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    let fields = &by.basis.terms.agreement.handover_fields;
    if fields.is_empty() {
        return;
    }
    let all = fields.iter().all(|field| is_known(lead, *field));
    let standing = if all { Standing::Kept } else { Standing::Broken };
    tell(Duty { promise: Promise::Fields, team: Team::Marketing, began: assigned.holding.since, standing });
}

fn is_known(lead: &Lead, field: LeadField) -> bool {
    let written = |text: &str| !text.trim().is_empty();
    let answered = |criterion| lead.evidence.answer(criterion) != Answer::Unknown;
    match field {
        LeadField::Company => written(&lead.company),
        LeadField::Contact => written(&lead.contact),
        LeadField::Email => written(&lead.email),
        LeadField::Phone => written(&lead.phone),
        LeadField::Source => written(&lead.source),
        LeadField::Value => lead.value.is_some(),
        LeadField::Pain => answered(Criterion::Pain),
        LeadField::Need => answered(Criterion::Need),
        LeadField::Scope => answered(Criterion::Scope),
        LeadField::Team => answered(Criterion::Team),
        LeadField::Budget => answered(Criterion::Budget),
        LeadField::Timing => answered(Criterion::Timing),
    }
}
