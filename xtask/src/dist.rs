//! `cargo xtask dist`: the optimised page in `dist/`, for any static host and any path on it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::fingerprint::{files_under, of_bytes, of_folder};
use crate::project::Project;
use crate::tools::Toolbox;
use crate::{guard, process, styles};

/// What is in the root folder and cannot change the page.
const NOT_INPUT: [&str; 8] = [".git", ".ci", "target", "dist", "tests", "README.md", "ARCHITECTURE.md", "CHANGELOG.md"];

const TRUNK_ADVICE: &str = "if it could not fetch wasm-opt, install Node.js 20 or newer (the task then gets wasm-opt \
    from npm), or put wasm-opt 132 of https://github.com/WebAssembly/binaryen on the search path";

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
    process::run(&mut trunk(project, &toolbox), TRUNK_ADVICE)?;
    finish(project)?;
    let stamp = stamp(inputs, of_folder(&project.dist(), &[])?);
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

fn trunk(project: &Project, toolbox: &Toolbox) -> Command {
    let mut command = Command::new(toolbox.find("trunk").unwrap_or_else(|| "trunk".into()));
    command
        .current_dir(project.root())
        .args(["build", "--release", "--dist"])
        .arg(project.staging())
        .env("PATH", toolbox.search_path())
        .env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk reads NO_COLOR as a flag of its own and refuses the usual value, 1.
    if std::env::var_os("NO_COLOR").is_some() {
        command.env("NO_COLOR", "true");
    }
    command
}

/// Copies trunk's result to `dist/`, joins its style sheets and adds the guard, named after its contents like every other file.
fn finish(project: &Project) -> Result<(), Failure> {
    let (from, to) = (project.staging(), project.dist());
    if to.exists() {
        fs::remove_dir_all(&to).map_err(Failure::at(&to))?;
    }
    for path in files_under(&from, &[])? {
        let copy = to.join(path.strip_prefix(&from).unwrap_or(&path));
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder).map_err(Failure::at(folder))?;
        }
        fs::copy(&path, &copy).map_err(Failure::at(&path))?;
    }
    styles::join(&to)?;
    let script = guard::script(&project.root().join("guard"))?;
    let name = format!("guard-{:016x}.js", of_bytes(script.as_bytes()));
    fs::write(to.join(&name), script).map_err(Failure::at(to.join(&name)))?;
    name_guard(&to.join("index.html"), &name)
}

fn name_guard(index: &Path, name: &str) -> Result<(), Failure> {
    let page = fs::read_to_string(index).map_err(Failure::at(index))?;
    let named = page.replacen("src=\"./guard.js\"", &format!("src=\"./{name}\""), 1);
    if named == page {
        return Err(Failure::Unexpected {
            path: index.to_owned(),
            wanted: "the guard's script, which Trunk.toml puts in",
        });
    }
    fs::write(index, named).map_err(Failure::at(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_names_the_guard_by_its_hash_or_is_refused() {
        let index = std::env::temp_dir().join(format!("entente-index-{}.html", std::process::id()));
        fs::write(&index, "<script src=\"./guard.js\" data-module=\"./a.js\"></script>").unwrap();
        name_guard(&index, "guard-1.js").unwrap();
        let page = fs::read_to_string(&index).unwrap();
        assert_eq!(page, "<script src=\"./guard-1.js\" data-module=\"./a.js\"></script>");
        assert!(matches!(name_guard(&index, "guard-2.js"), Err(Failure::Unexpected { .. })));
        fs::remove_file(&index).unwrap();
    }
}
