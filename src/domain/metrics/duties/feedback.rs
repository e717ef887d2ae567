//! Feedback within so many working days of each appointment that lies behind, from the team that had the lead then.

use super::{Duty, Promise, Standing, holder};
use crate::domain::Lead;
use crate::domain::agreement::Figure;
use crate::domain::metrics::Yardstick;

pub(super) fn tell(lead: &Lead, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    let delay = by.basis.terms.agreement.figure(Figure::Feedback);
    for appointment in lead.appointments.iter().filter(|appointment| appointment.at <= by.now) {
        let Some(last) = by.last_day(appointment.at, delay) else { continue };
        let given = appointment.feedback.as_ref().map(|feedback| by.day(feedback.since));
        let standing = Standing::of(given, last, by.today);
        let team = holder(lead, appointment.at).team;
        tell(Duty { promise: Promise::Feedback, team, began: appointment.at, standing });
    }
}
