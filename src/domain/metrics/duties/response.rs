//! The first contact within so many business hours of the assignment, by the category of the lead today: see
//! [`Lead::clocks`]. Closed in time, a lead waits no longer: that is an answer, too.

use super::{Assigned, Duty, Promise, Standing};
use crate::domain::Lead;
use crate::domain::contacts::Answered;
use crate::domain::metrics::Yardstick;

pub(super) fn tell(lead: &Lead, assigned: &Assigned<'_>, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    let hours = by.basis.terms.agreement.response(by.category(lead));
    let Some(response) = lead.clocks(hours, &by.time, by.now).response.filter(|response| response.due.is_some()) else {
        return;
    };
    let standing = match response.answered {
        _ if response.late > 0 => Standing::Broken,
        Answered::NotYet => Standing::Due,
        Answered::At(_) | Answered::Closed(_) => Standing::Kept,
    };
    let (team, began) = (assigned.holding.team, response.assigned);
    tell(Duty { promise: Promise::Response, team, began, standing });
}
