//! What can stop a task. Shown to whoever started it, so each says what to do next where that is known.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a task stopped.
#[derive(Debug)]
pub enum Failure {
    /// The command line names no task.
    Usage,
    /// A program that cannot be installed from here is missing.
    Missing {
        /// The program as it is called.
        program: &'static str,
        /// What the user should do.
        advice: &'static str,
    },
    /// A program did not start.
    NotStarted {
        /// The command line.
        command: String,
        /// The system's reason.
        cause: io::Error,
    },
    /// A program ended with an error, which it has printed itself.
    Failed {
        /// The command line.
        command: String,
        /// What to do about it, or empty.
        advice: String,
    },
    /// A file or folder could not be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// The system's reason.
        cause: io::Error,
    },
    /// A file of the page is not in the shape that the next step needs.
    Unexpected {
        /// The file.
        path: PathBuf,
        /// What was looked for in it.
        wanted: &'static str,
    },
    /// The app cannot be split into its parts; the reason.
    Split(String),
    /// The first visit costs more than it may.
    TooBig {
        /// Bytes over the network, compressed.
        bytes: usize,
        /// Bytes allowed.
        budget: usize,
    },
    /// The server found no port to listen on.
    NoPort {
        /// The first port that was tried.
        port: u16,
        /// The system's reason.
        cause: io::Error,
    },
    /// A named step of a longer task stopped it.
    Step {
        /// The step's name.
        name: &'static str,
        /// Why it did.
        cause: Box<Failure>,
    },
}

impl Failure {
    /// Returns a function that blames `path`, to be used with `map_err`.
    pub fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        move |cause| Self::File { path: path.into(), cause }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage => f.write_str("no such task"),
            Self::Missing { program, advice } => write!(f, "{program} is missing: {advice}"),
            Self::NotStarted { command, cause } => write!(f, "cannot run `{command}`: {cause}"),
            Self::Failed { command, advice } if advice.is_empty() => {
                write!(f, "`{command}` failed")
            }
            Self::Failed { command, advice } => write!(f, "`{command}` failed: {advice}"),
            Self::File { path, cause } => write!(f, "{}: {cause}", path.display()),
            Self::Unexpected { path, wanted } => write!(f, "{}: expected {wanted}", path.display()),
            Self::Split(why) => write!(f, "the app cannot be split into its parts: {why}"),
            Self::TooBig { bytes, budget } => {
                write!(f, "the first visit takes {bytes} bytes, {budget} are allowed")
            }
            Self::NoPort { port, cause } => {
                write!(f, "cannot listen on port {port}: {cause}; choose another with --port")
            }
            Self::Step { name, cause } => write!(f, "step \"{name}\": {cause}"),
        }
    }
}

impl std::error::Error for Failure {}
