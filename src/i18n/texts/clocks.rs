//! The two clocks of a lead, in words.

use chrono::{DateTime, Utc};

use super::overdue::lasting;
use crate::domain::contacts::{Answered, Clocks};

/// In English; `at` writes a moment.
pub fn english(clocks: &Clocks, at: &dyn Fn(DateTime<Utc>) -> String) -> String {
    let Some(response) = clocks.response else {
        return format!("Not assigned to inside sales or sales yet, {} after it came in.", lasting(clocks.waited));
    };
    let waited = format!("Assigned after {} of business time.", lasting(clocks.waited));
    let (late, due) = (lasting(response.late), response.due.map(at));
    let said = match (response.answered, due) {
        (Answered::At(moment), Some(_)) if response.late > 0 => {
            format!("First contact {}, {late} late.", at(moment))
        }
        (Answered::At(moment), _) => format!("First contact {}, in time.", at(moment)),
        (Answered::Closed(moment), _) => format!("Closed {} without any contact.", at(moment)),
        (Answered::NotYet, Some(due)) if response.late > 0 => {
            format!("First contact was due {due}: {late} late so far.")
        }
        (Answered::NotYet, Some(due)) => format!("First contact due by {due}."),
        (Answered::NotYet, None) => "No first contact yet.".to_owned(),
    };
    format!("{waited} {said}")
}

/// In French.
pub fn french(clocks: &Clocks, at: &dyn Fn(DateTime<Utc>) -> String) -> String {
    let Some(response) = clocks.response else {
        return format!("Pas encore attribué aux commerciaux, {} après son arrivée.", lasting(clocks.waited));
    };
    let waited = format!("Attribué au bout de {} de temps ouvré.", lasting(clocks.waited));
    let (late, due) = (lasting(response.late), response.due.map(at));
    let said = match (response.answered, due) {
        (Answered::At(moment), Some(_)) if response.late > 0 => {
            format!("Premier contact le {}, avec {late} de retard.", at(moment))
        }
        (Answered::At(moment), _) => format!("Premier contact le {}, dans les temps.", at(moment)),
        (Answered::Closed(moment), _) => format!("Clos le {} sans aucun contact.", at(moment)),
        (Answered::NotYet, Some(due)) if response.late > 0 => {
            format!("Premier contact attendu le {due} : déjà {late} de retard.")
        }
        (Answered::NotYet, Some(due)) => format!("Premier contact attendu avant le {due}."),
        (Answered::NotYet, None) => "Pas encore de premier contact.".to_owned(),
    };
    format!("{waited} {said}")
}
