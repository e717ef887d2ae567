//! The programs that the tasks need, each at one version. A program on the search path is used when it is that
//! version; otherwise it is installed into the workspace's own tools folder, and every case says so in one line.

pub mod browser;
mod install;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::process::ask;
use crate::project::Project;

pub use install::wasm_target;

/// The target that the page is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Makes the JavaScript around the WASM, and runs the component tests. The same version as the library in
/// `Cargo.lock`. Not locked: its lock file names a release that is no longer served.
pub const WASM_BINDGEN: Tool =
    Tool { program: "wasm-bindgen", version: "0.2.130", source: Source::Cargo { package: "wasm-bindgen-cli" } };

/// Shrinks the WASM.
pub const WASM_OPT: Tool =
    Tool { program: "wasm-opt", version: "132", source: Source::Npm { package: "binaryen@132.0.0" } };

/// Checks the accessibility of the built page in the end-to-end tests: the npm package and its script.
pub const AXE: (&str, &str) = ("axe-core@4.14.1", "node_modules/axe-core/axe.min.js");

/// A program at the one version that the tasks are written for.
#[derive(Clone, Copy, Debug)]
pub struct Tool {
    /// The name it is called by.
    pub program: &'static str,
    /// The version as the program prints it: one of the words of its `--version`.
    pub version: &'static str,
    source: Source,
}

#[derive(Clone, Copy, Debug)]
enum Source {
    Cargo { package: &'static str },
    Npm { package: &'static str },
}

/// Finds programs and installs them.
#[derive(Debug)]
pub struct Toolbox {
    folder: PathBuf,
}

impl Toolbox {
    /// The tools of a workspace.
    pub fn of(project: &Project) -> Self {
        Self { folder: project.tools() }
    }

    /// The search path that child programs get: the workspace's own tools before the machine's.
    pub fn search_path(&self) -> OsString {
        let own = [self.folder.join("bin"), self.folder.join("node_modules/.bin")];
        let machine = env::var_os("PATH").unwrap_or_default();
        // Only a folder with the separator in its name cannot be joined; then the machine's programs are what is left.
        env::join_paths(own.into_iter().chain(env::split_paths(&machine))).unwrap_or(machine)
    }

    /// Where a program is, of any version.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        env::split_paths(&self.search_path())
            .flat_map(|folder| ["", ".exe", ".cmd"].map(|end| folder.join(format!("{program}{end}"))))
            .find(|path| path.is_file())
    }

    /// Makes sure of the programs that build the page.
    ///
    /// # Errors
    /// When one is missing and cannot be installed.
    pub fn for_building(&self) -> Result<(), Failure> {
        install::wasm_target()?;
        self.ensure(WASM_BINDGEN)?;
        self.ensure(WASM_OPT)
    }

    /// Returns the path of axe's script, installing it where needed. `ENTENTE_AXE` names another copy.
    ///
    /// # Errors
    /// When it is missing and cannot be installed.
    pub fn axe(&self) -> Result<PathBuf, Failure> {
        let (package, script) = AXE;
        if let Some(path) = env::var_os("ENTENTE_AXE") {
            println!("axe-core: {} (ENTENTE_AXE)", path.display());
            return Ok(path.into());
        }
        if install::npm_has(&self.folder, package) {
            println!("{package}: in {}", self.folder.display());
        } else {
            install::from_npm(self, package)?;
        }
        Ok(self.folder.join(script))
    }

    /// Makes sure of the runner of component tests and returns its path.
    ///
    /// # Errors
    /// When it is missing and cannot be installed.
    pub fn component_test_runner(&self) -> Result<PathBuf, Failure> {
        install::wasm_target()?;
        self.ensure(WASM_BINDGEN)?;
        self.find("wasm-bindgen-test-runner").ok_or(Failure::Missing {
            program: "wasm-bindgen-test-runner",
            advice: "it belongs to wasm-bindgen-cli; install that again with `cargo install --force wasm-bindgen-cli`",
        })
    }

    fn ensure(&self, tool: Tool) -> Result<(), Failure> {
        if let Some(path) = self.find(tool.program).filter(|path| tool.is_at(path)) {
            println!("{} {}: {}", tool.program, tool.version, path.display());
            return Ok(());
        }
        println!("{} {}: not found, installing it into {}", tool.program, tool.version, self.folder.display());
        match tool.source {
            Source::Cargo { package } => install::from_cargo(&self.folder, package, tool.version),
            Source::Npm { package } => install::from_npm(self, package),
        }
    }
}

impl Tool {
    fn is_at(&self, path: &Path) -> bool {
        ask(Command::new(path).arg("--version")).is_some_and(|answer| self.is_named_in(&answer))
    }

    fn is_named_in(&self, answer: &str) -> bool {
        answer.split_whitespace().any(|word| word == self.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_whole_word_of_the_answer() {
        assert!(WASM_OPT.is_named_in("wasm-opt version 132 (version_132)\n"));
        assert!(WASM_BINDGEN.is_named_in("wasm-bindgen 0.2.130\n"));
        assert!(!WASM_BINDGEN.is_named_in("wasm-bindgen 0.2.1301"));
        assert!(!WASM_OPT.is_named_in("wasm-opt version 108"));
    }

    #[test]
    fn the_library_and_its_program_are_one_version() {
        let lock = std::fs::read_to_string(Project::here().root().join("Cargo.lock")).unwrap();
        let wanted = format!("name = \"wasm-bindgen\"\nversion = \"{}\"\n", WASM_BINDGEN.version);
        assert!(lock.contains(&wanted), "Cargo.lock has another wasm-bindgen");
    }

    #[test]
    fn the_tools_of_the_workspace_come_first() {
        let toolbox = Toolbox::of(&Project::here());
        let first = env::split_paths(&toolbox.search_path()).next();
        assert_eq!(first, Some(Project::here().tools().join("bin")));
    }
}
