//! Accepted or rejected within so many working days of the handover by marketing. Silence counts as accepted once they are over, and
//! as a promise broken: nobody decided.

use super::{Assigned, Duty, Promise, Standing};
use crate::domain::agreement::Figure;
use crate::domain::metrics::Yardstick;
use crate::domain::{Lead, LeadStage};

pub(super) fn tell(lead: &Lead, assigned: &Assigned<'_>, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    let delay = by.basis.terms.agreement.figure(Figure::Decision);
    let Some(last) = by.last_day(assigned.holding.since, delay) else { return };
    let decided = lead.progress.milestones().iter().find(|milestone| milestone.stage != LeadStage::New);
    let standing = Standing::of(decided.map(|milestone| by.day(milestone.since)), last, by.today);
    let (team, began) = (assigned.holding.team, assigned.holding.since);
    tell(Duty { promise: Promise::Decision, team, began, standing });
}
