//! How clocks go where the user is, for the moments in a table of leads.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::business::Zone;
use crate::platform::clock;

/// The clocks from fifty years ago to next year: files are about the past.
pub fn file_zone(now: DateTime<Utc>) -> Zone {
    let (past, ahead) = (TimeDelta::days(18_263), TimeDelta::days(366));
    let from = now.checked_sub_signed(past).unwrap_or(now);
    Zone::read(from, now.checked_add_signed(ahead).unwrap_or(now), &clock::offset)
}
