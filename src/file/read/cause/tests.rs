//! Everything that the types of a plan say of a fault is understood.

use super::*;
use crate::domain::agreement::HashError;
use crate::domain::business::{ClosingError, HoursError};
use crate::domain::campaign::MembershipsError;
use crate::domain::decimal::DecimalError::{TooFine, TooLarge, TooSmall};
use crate::domain::schedule::{MonthError, OutOfOrder, SeasonError};
use crate::domain::{FineError, IdError, LedgerError, ProgressError};

/// The types of a plan say what is wrong as a text, since serde knows no other way; none of it may get lost.
#[test]
fn every_error_of_the_types_is_understood() {
    let check = |error: &dyn std::error::Error, path: &str, cause: Cause| {
        let place = Place { path: "at".to_owned(), key: None };
        assert_eq!(read(place, &error.to_string()), (path.to_owned(), cause), "{error}");
    };
    check(&TooSmall, "at", Cause::TooSmall);
    check(&TooLarge, "at", Cause::TooLarge);
    check(&TooFine { decimals: 4 }, "at", Cause::TooFine { decimals: 4 });
    check(&FineError, "at", Cause::Expected(Expected::Fine));
    check(&IdError, "at", Cause::Expected(Expected::Id));
    check(&MonthError, "at", Cause::Expected(Expected::Month));
    check(&SeasonError { fewer: true }, "at", Cause::TooFew { least: 12 });
    check(&SeasonError { fewer: false }, "at", Cause::TooMany { limit: 12 });
    check(&OutOfOrder { place: 2 }, "at[2]", Cause::Backwards);
    check(&HashError, "at", Cause::Expected(Expected::Hash));
    check(&HoursError::NoSpan, "at", Cause::Expected(Expected::Hours));
    check(&HoursError::Empty, "at", Cause::EndsFirst);
    check(&HoursError::Overlap { place: 1 }, "at[1]", Cause::Backwards);
    check(&HoursError::TooMany, "at", Cause::TooMany { limit: 4 });
    check(&ClosingError::Backwards, "at", Cause::EndsFirst);
    check(&ClosingError::TooMany, "at", Cause::TooMany { limit: 200 });
    check(&MembershipsError::Twice { place: 4 }, "at[4]", Cause::Backwards);
    check(&MembershipsError::EndsFirst { place: 1 }, "at[1]", Cause::EndsFirst);
    check(&LedgerError::Empty, "at", Cause::TooFew { least: 1 });
    check(&LedgerError::Backwards { place: 2 }, "at[2]", Cause::Backwards);
    check(&ProgressError::Backwards { place: 1 }, "at[1]", Cause::Backwards);
    check(&ProgressError::ReasonMissing { place: 3 }, "at[3].reason", Cause::ReasonMissing);
}

#[test]
fn what_a_file_made_endless_is_cut() {
    let place = Place { path: "at".to_owned(), key: None };
    let (path, cause) = read(place, &"x".repeat(1_000_000));
    assert_eq!(path, "at");
    assert!(matches!(cause, Cause::Other(words) if words.chars().count() == LONGEST_QUOTE + 1));
}
