//! `cargo xtask bench`: how quick the built page is in Chromium, as tables with ratios. It asserts nothing, so no check runs it.

use crate::dist::dist;
use crate::failure::Failure;
use crate::process::run;
use crate::project::Project;
use crate::tools::Toolbox;
use crate::tools::browser::{Browser, E2E, end_to_end};

/// Builds the page where needed and measures it, for these tables or for all.
///
/// # Errors
/// When the page or the browser is missing, or the page does not do what it is measured at.
pub fn bench(project: &Project, tables: &[&str]) -> Result<(), Failure> {
    let toolbox = Toolbox::of(project);
    let browser = Browser::ensure(&toolbox)?;
    dist(project)?;
    let mut command = end_to_end(project, &toolbox, &browser)?;
    run(command.args(["run", "--release", "--package", E2E, "--bin", "bench", "--"]).args(tables), "")
}
