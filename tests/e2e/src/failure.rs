//! What goes wrong in a flow.

use std::fmt;
use std::path::{Path, PathBuf};

use fantoccini::error::{CmdError, NewSessionError};

/// What a step of a flow returns.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Why a flow failed.
pub enum Failure {
    /// A file that the tests need is not there.
    Missing {
        /// What it is.
        what: &'static str,
        /// Where it was looked for.
        path: PathBuf,
        /// How to get it.
        advice: &'static str,
    },
    /// The driver did not start.
    Driver(String),
    /// The driver or the browser refused a command.
    Command(CmdError),
    /// A file could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        cause: std::io::Error,
    },
    /// The static server did not start.
    Server(String),
    /// What was waited for did not happen before the deadline.
    Late {
        /// What was waited for.
        wanted: String,
        /// What was there instead, at the end.
        seen: String,
    },
    /// An answer of the page was not of the shape that the harness asks for.
    Answer {
        /// What was asked.
        asked: &'static str,
        /// The answer.
        got: String,
    },
    /// What the flow found is not what it must be.
    Wrong(String),
    /// The flow panicked, mostly at an assertion.
    Panicked(String),
    /// The flow went through, and the browser had something to say all the same.
    Reports(Vec<String>),
}

impl Failure {
    /// For `map_err` on an access to `path`.
    pub fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self::File { path, cause }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { what, path, advice } => write!(f, "{what} is not at {}: {advice}", path.display()),
            Self::Driver(cause) => write!(f, "the browser's driver: {cause}"),
            Self::Command(cause) => write!(f, "the browser refused: {cause}"),
            Self::File { path, cause } => write!(f, "{}: {cause}", path.display()),
            Self::Server(cause) => write!(f, "the server: {cause}"),
            Self::Late { wanted, seen } => write!(f, "waited in vain for {wanted}\n  seen instead: {seen}"),
            Self::Answer { asked, got } => write!(f, "asked for {asked}, got {got}"),
            Self::Wrong(what) => f.write_str(what),
            Self::Panicked(message) => write!(f, "panicked: {message}"),
            Self::Reports(reports) => {
                writeln!(f, "the flow went through, but the browser reported:")?;
                reports.iter().try_for_each(|report| writeln!(f, "  {report}"))
            }
        }
    }
}

/// The same as `Display`: the test runner prints a returned error by `Debug`.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{self}")
    }
}

impl std::error::Error for Failure {}

impl From<CmdError> for Failure {
    fn from(cause: CmdError) -> Self {
        Self::Command(cause)
    }
}

impl From<NewSessionError> for Failure {
    fn from(cause: NewSessionError) -> Self {
        Self::Driver(cause.to_string())
    }
}
