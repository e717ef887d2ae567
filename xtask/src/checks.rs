//! `cargo xtask test`: everything that must hold, in an order in which the cheap and likely failures come first.
//!
//! Warnings are denied with arguments of clippy, not with `RUSTFLAGS`: those would compile everything again.

use std::fs;
use std::process::Command;
use std::time::Instant;

use crate::dist::dist;
use crate::failure::Failure;
use crate::process::{cargo, run};
use crate::project::Project;
use crate::size;
use crate::tools::browser::{Browser, E2E, end_to_end};
use crate::tools::{Toolbox, WASM_TARGET, wasm_target};

/// Which part of the checks to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Formatting, lints and the tests that need no browser.
    Host,
    /// The page: component tests, build, size and end-to-end tests.
    Browser,
    /// Both.
    All,
}

/// Runs the checks up to the first failure.
///
/// # Errors
/// [`Failure::Step`] names the step that failed.
pub fn test(project: &Project, part: Part) -> Result<(), Failure> {
    let checks = Checks { project, toolbox: Toolbox::of(project) };
    if part != Part::Browser {
        step("tools for the host", wasm_target)?;
        step("formatting", || checks.cargo("fmt --all --check"))?;
        step("lints on this machine", || checks.cargo("clippy --workspace --all-targets -- -D warnings"))?;
        step("lints for the page", || {
            checks.cargo(&format!(
                "clippy --package entente --features split --lib --bins --tests --target {WASM_TARGET} -- -D warnings"
            ))
        })?;
        step("tests on this machine", || checks.cargo(&format!("test --workspace --exclude {E2E}")))?;
    }
    if part != Part::Host {
        let browser = step("tools for the browser", || Browser::ensure(&checks.toolbox))?;
        step("component tests", || checks.components(&browser))?;
        step("build of the page", || dist(project))?;
        step("size of the first visit", || size::check(&project.dist()))?;
        step("end-to-end tests", || checks.end_to_end(&browser))?;
    }
    println!("\neverything holds");
    Ok(())
}

/// Runs a step under its name and tells how long it took.
fn step<T>(name: &'static str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    println!("\n== {name}");
    let begin = Instant::now();
    let done = work().map_err(|cause| Failure::Step { name, cause: Box::new(cause) })?;
    println!("== {name}: {:.1} s", begin.elapsed().as_secs_f64());
    Ok(done)
}

struct Checks<'a> {
    project: &'a Project,
    toolbox: Toolbox,
}

impl Checks<'_> {
    fn cargo(&self, arguments: &str) -> Result<(), Failure> {
        run(self.command().args(arguments.split(' ')), "")
    }

    fn command(&self) -> Command {
        let mut command = cargo();
        command.current_dir(self.project.root());
        command
    }

    /// The component tests run in a browser, each file in a page of its own.
    fn components(&self, browser: &Browser) -> Result<(), Failure> {
        let runner = self.toolbox.component_test_runner()?;
        let mut command = self.command();
        command.args(["test", "--package", "entente", "--target", WASM_TARGET]);
        for name in self.component_tests()? {
            command.args(["--test", &name]);
        }
        command
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("CHROMEDRIVER", &browser.chromedriver)
            // Seconds; the default of 20 is short for a machine that compiles at the same time.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        run(&mut command, "")
    }

    /// The names of the files `tests/web*.rs` and of the folders `tests/web*/` that begin with a `main.rs`.
    fn component_tests(&self) -> Result<Vec<String>, Failure> {
        let folder = self.project.root().join("tests");
        let mut names = Vec::new();
        for entry in fs::read_dir(&folder).map_err(Failure::at(&folder))? {
            let path = entry.map_err(Failure::at(&folder))?.path();
            let is_test = path.extension().is_some_and(|end| end == "rs") || path.join("main.rs").is_file();
            names.extend(path.file_stem().and_then(|name| name.to_str()).filter(|_| is_test).map(str::to_owned));
        }
        names.retain(|name| name.starts_with("web"));
        names.sort();
        Ok(names)
    }

    fn end_to_end(&self, browser: &Browser) -> Result<(), Failure> {
        let mut command = end_to_end(self.project, &self.toolbox, browser)?;
        run(command.args(["test", "--package", E2E]), "")
    }
}
