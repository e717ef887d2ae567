//! What the store needs from outside: the time and fresh ids. A test puts its own in.

use chrono::{DateTime, NaiveDate, Utc};

use crate::platform;

/// Doors to the outside.
#[derive(Clone, Copy, Debug)]
pub struct Ports {
    /// The moment, in whole seconds.
    pub now: fn() -> DateTime<Utc>,
    /// The day where the user is.
    pub today: fn() -> NaiveDate,
    /// An id larger than any made before.
    pub fresh_id: fn() -> u64,
}

impl Ports {
    /// The doors to the browser.
    pub const BROWSER: Self =
        Self { now: platform::clock::now, today: platform::clock::today, fresh_id: platform::ids::fresh };
}
