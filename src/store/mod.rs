//! The open plan: its history, the handle through which the page reads and changes it, and how it is kept.

mod again;
mod autosave;
mod card;
mod crc;
mod draft;
mod history;
mod keys;
mod library;
mod load;
mod ports;
mod reader;
mod record;
mod save_state;
mod session;
mod shelf;
mod snapshot;
#[cfg(test)]
mod tests;

pub use autosave::Clashes;
pub use card::{Card, Label};
pub use draft::{Batch, Draft};
pub use history::{History, MOST_RECORDS, MOST_STEPS, Seat, TabId};
pub use library::{DamagedPlan, Library, Notice, Opening, Words};
pub use load::{Damage, Loaded, Recovered, Stored, Trouble};
pub use ports::Ports;
pub use reader::{NoReader, Reader, reader};
pub use record::{Entry, LineError, Record};
pub use save_state::{SaveProblem, SaveState};
pub use session::Session;
pub use snapshot::SnapshotError;
