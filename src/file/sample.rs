//! The sample plan: a file like any other, moved in time so that it always looks as if it had been kept until today.

use chrono::NaiveDate;

use super::{ReadError, read};
use crate::domain::Plan;

/// The day on which the sample files were written. Every date in them is meant as seen from it: the last handover lies just
/// before it, the next review just after.
pub const REFERENCE_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 15) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Reads a sample file as it would be had it been written `today`: every day and moment moved by the same whole days.
///
/// # Errors
/// Those of [`read`].
pub fn sample(file: &[u8], today: NaiveDate) -> Result<Plan, ReadError> {
    Ok(read(file)?.moved(today.signed_duration_since(REFERENCE_DAY)))
}
