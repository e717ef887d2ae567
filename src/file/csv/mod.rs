//! Leads as CSV, in and out. Bytes come in; leads, what is known of them already, and what is wrong with their rows come out.
//!
//! A file is decoded ([`Decoder`]), opened as a [`Table`], looked at once ([`Survey`]), mapped ([`Mapping`]) and tried out ([`Check`]).
//! What takes long is done in steps, so that whoever waits sees how far it is and can stop it.

mod aliases;
mod amounts;
mod check;
mod dates;
mod encoding;
mod faulty;
mod guard;
mod header;
mod mapping;
mod memory;
mod records;
mod rows;
mod source;
mod survey;
mod table;
mod target;
mod trouble;
mod values;
mod words;
mod write;

pub use amounts::{Amount, Mark};
pub use check::{Check, Duplicate, Duplicates, MOST_LISTED, Outcome, Policy, Problem, Setting};
pub use dates::{DayOrder, When};
pub use encoding::{Decoder, Encoding};
pub use faulty::faulty;
pub use mapping::{Column, Mapping, OwnerOf};
pub use memory::{recall, remember};
pub use records::{Flaw, LONGEST_CELL};
pub use source::Source;
pub use survey::{MOST_ROWS, MOST_VALUES, Profile, Survey};
pub use table::{DELIMITERS, LARGEST_TABLE, MOST_COLUMNS, NoTable, Table, look};
pub use target::Target;
pub use trouble::Trouble;
pub use values::likely_stage;
pub use write::Writer;
