//! Returned within so many working days of a feedback that found the lead of a category that its owner may not keep. To lend it
//! instead is as good: then the loan says when it is back. Closed in time, it has nowhere to return to.

use super::{Duty, Promise, Standing, holder};
use crate::domain::agreement::Figure;
use crate::domain::metrics::Yardstick;
use crate::domain::{Lead, Team};

pub(super) fn tell(lead: &Lead, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    let delay = by.basis.terms.agreement.figure(Figure::Return);
    for feedback in lead.appointments.iter().filter_map(|appointment| appointment.feedback.as_ref()) {
        let (owner, began) = (holder(lead, feedback.since), feedback.since);
        let Some(found) = feedback.found.filter(|_| owner.team != Team::Marketing && owner.loan.is_none()) else {
            continue;
        };
        let rule = by.basis.process.rule(found);
        if rule.may_keep(owner.team) {
            continue;
        }
        let Some(last) = by.last_day(began, delay) else { continue };
        let later = || lead.owners.holdings().filter(|holding| holding.since > began);
        let returned = later().find(|holding| rule.may_keep(holding.team) || holding.loan.is_some());
        let returned = returned.map(|holding| by.day(holding.since));
        let closed = lead.progress.milestones().iter().find(|one| one.stage.is_closed() && one.since >= began);
        if returned.is_none() && closed.is_some_and(|closed| by.day(closed.since) <= last) {
            continue;
        }
        let standing = Standing::of(returned, last, by.today);
        tell(Duty { promise: Promise::Return, team: owner.team, began, standing });
    }
}
