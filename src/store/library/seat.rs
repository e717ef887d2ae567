//! This tab's name among the tabs, and what it may take back of a plan.

use super::Library;
use crate::domain::PlanId;
use crate::platform::preferences;
use crate::store::{Seat, TabId};

/// What the tab keeps, also while it is loaded anew: its name, and the plan with the number of its last record when it was opened.
const NAME: &str = "tab";
const SEAT: &str = "seat";

/// Asked by a tab that comes: is this your name?
const ASKS: &str = "tab";
/// Answered by the one whose name it is.
const TAKEN: &str = "taken";

/// The name of this tab, as far as it had one.
pub fn name_or(fresh: u64) -> TabId {
    let kept = preferences::read_of_tab(NAME).and_then(|name| name.parse().ok());
    keep_name(TabId(kept.unwrap_or(fresh)))
}

fn keep_name(tab: TabId) -> TabId {
    preferences::write_of_tab(NAME, &tab.0.to_string());
    tab
}

impl Library {
    /// Asks the other tabs whether one has the same name: a tab that was duplicated takes its memory along.
    pub(super) fn ask_for_name(self) {
        self.send(&format!("{ASKS} {}", self.local().tab.get().0));
    }

    /// Whether a message is about names. It was answered then.
    pub(super) fn heard_of_name(self, text: &str) -> bool {
        let own = self.local().tab.get().0.to_string();
        match text.split_once(' ') {
            Some((ASKS, name)) => {
                if name == own {
                    self.send(&format!("{TAKEN} {name}"));
                }
                true
            }
            Some((TAKEN, name)) => {
                if name == own {
                    self.local().tab.set(keep_name(TabId((self.session.ports().fresh_id)())));
                    // What was done until now is anybody's.
                    preferences::write_of_tab(SEAT, "");
                    self.session.sit(|id, last| self.seat(id, last));
                }
                true
            }
            _ => false,
        }
    }

    /// The seat of this tab at a plan that has come to record `last`.
    pub(super) fn seat(self, id: PlanId, last: u64) -> Seat {
        let kept = preferences::read_of_tab(SEAT);
        let kept = kept.as_deref().and_then(|kept| kept.split_once(' ')).filter(|(plan, _)| plan.parse() == Ok(id));
        let since = kept.and_then(|(_, since)| since.parse().ok()).filter(|since| *since <= last).unwrap_or(last);
        preferences::write_of_tab(SEAT, &format!("{id} {since}"));
        Seat { tab: Some(self.local().tab.get()), since }
    }
}
