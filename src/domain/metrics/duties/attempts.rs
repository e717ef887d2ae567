//! So many attempts before a lead that nobody reached goes back: when a team that calls gives it back to marketing, or rejects it. A
//! loan that ends is not asked. This is never due: until it goes back there is time to try.

use chrono::{DateTime, Utc};

use super::{Duty, Promise, Standing, holder};
use crate::domain::agreement::Figure;
use crate::domain::metrics::Yardstick;
use crate::domain::{Holding, Lead, LeadStage, Team};

pub(super) fn tell(lead: &Lead, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    let wanted = usize::from(by.basis.terms.agreement.figure(Figure::Attempts));
    let mut went_back = |from: &Holding, at: DateTime<Utc>| {
        let asks = from.team != Team::Marketing && from.loan.is_none() && !was_reached(lead, at);
        if asks {
            let tried = lead.contacts.iter().filter(|contact| contact.at <= at).count();
            let standing = if tried >= wanted { Standing::Kept } else { Standing::Broken };
            tell(Duty { promise: Promise::Attempts, team: from.team, began: at, standing });
        }
    };
    for (from, to) in lead.owners.holdings().zip(lead.owners.holdings().skip(1)) {
        if to.team == Team::Marketing {
            went_back(from, to.since);
        }
    }
    for rejected in lead.progress.milestones().iter().filter(|milestone| milestone.stage == LeadStage::Rejected) {
        went_back(holder(lead, rejected.since), rejected.since);
    }
}

/// Whether somebody there had answered until then, or come to an appointment.
fn was_reached(lead: &Lead, at: DateTime<Utc>) -> bool {
    let spoken = lead.contacts.iter().any(|contact| contact.reached && contact.at <= at);
    let met = |one: &crate::domain::contacts::Appointment| {
        one.at <= at && one.feedback.as_ref().is_some_and(|feedback| feedback.held)
    };
    spoken || lead.appointments.iter().any(met)
}
