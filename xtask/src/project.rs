//! Where things are in the workspace.

use std::path::{Path, PathBuf};

/// The workspace, by its root folder.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The workspace that this task was compiled in.
    pub fn here() -> Self {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: package.parent().unwrap_or(package).to_owned() }
    }

    /// The folder with the workspace's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The finished page: what goes to a web host, and nothing else.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The app while it is being built.
    pub fn staging(&self) -> PathBuf {
        self.root.join("target/page")
    }

    /// Tools that were not on the machine. They are the workspace's own: nothing outside it is replaced.
    pub fn tools(&self) -> PathBuf {
        self.root.join("target/tools")
    }

    /// What `dist/` was made from, see [`crate::fingerprint`].
    pub fn stamp(&self) -> PathBuf {
        self.root.join("target/dist.stamp")
    }
}
