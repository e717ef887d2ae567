//! Plan files: one plan as JSON, in and out. Knows the rules and nothing else: bytes come in, bytes go out.

pub mod csv;
mod format;
mod name;
mod parts;
mod pretty;
mod preview;
mod read;
mod sample;
mod write;

pub use format::{FORMAT, NEWEST};
pub use name::{EXTENSION, LONGEST_NAME, file_name};
pub use parts::{LEADS_IN_CHUNK, Parts, join, split};
pub use preview::{Changes, Differences, FunnelChange, Preview};
pub use read::{Cause, DEEPEST, Expected, FileKind, LARGEST_FILE, ReadError, Seems, Syntax, read};
pub use sample::{REFERENCE_DAY, sample};
pub use write::write;
