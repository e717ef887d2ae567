//! Who works here, and what of a history is theirs to take back.

use serde::{Deserialize, Serialize};

/// A tab of the browser. It keeps its name when the page is loaded anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TabId(pub u64);

/// A tab at work on a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// Its name. Nameless ones, as in tests of one tab, are all the same.
    pub tab: Option<TabId>,
    /// The number of the last record when it opened the plan first. What was done before is anybody's.
    pub since: u64,
}

impl Seat {
    /// Whether what `tab` did with record `n` is another tab's: done while this one was open too.
    pub fn is_foreign(self, tab: Option<TabId>, n: u64) -> bool {
        tab != self.tab && n > self.since
    }
}
