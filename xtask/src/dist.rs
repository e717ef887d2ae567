//! `cargo xtask dist`: the optimised page in `dist/`, for any static host and any path on it.

use std::fs;

use crate::failure::Failure;
use crate::fingerprint::of_folder;
use crate::project::Project;
use crate::tools::Toolbox;
use crate::{app, page};

/// What is in the root folder and cannot change the page.
const NOT_INPUT: [&str; 8] = [".git", ".ci", "target", "dist", "tests", "README.md", "ARCHITECTURE.md", "CHANGELOG.md"];

/// Builds the page into `dist/`, or leaves `dist/` alone when nothing has changed since it was built.
///
/// # Errors
/// When a tool is missing, the build fails, or the result cannot be written.
pub fn dist(project: &Project) -> Result<(), Failure> {
    let inputs = of_folder(project.root(), &NOT_INPUT)?;
    if is_current(project, inputs) {
        println!("dist/ is up to date");
        return Ok(());
    }
    let toolbox = Toolbox::of(project);
    toolbox.for_building()?;
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(Failure::at(&dist))?;
    }
    fs::create_dir_all(&dist).map_err(Failure::at(&dist))?;
    let sheets = page::read(project)?;
    let app = app::build(project, &toolbox, &sheets.parts, &dist)?;
    page::write(project, &sheets, &app, &dist)?;
    let stamp = stamp(inputs, of_folder(&dist, &[])?);
    fs::write(project.stamp(), stamp).map_err(Failure::at(project.stamp()))?;
    println!("dist/ is built");
    Ok(())
}

/// Whether `dist/` is the untouched result of a build from these inputs.
fn is_current(project: &Project, inputs: u64) -> bool {
    let (Ok(found), Ok(outputs)) = (fs::read_to_string(project.stamp()), of_folder(&project.dist(), &[])) else {
        return false;
    };
    found == stamp(inputs, outputs)
}

fn stamp(inputs: u64, outputs: u64) -> String {
    format!("{inputs:016x} {outputs:016x}\n")
}
