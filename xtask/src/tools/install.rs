//! Installing one program, from each of the places where they come from.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Toolbox, WASM_TARGET};
use crate::failure::Failure;
use crate::process::{ask, cargo, run};

/// Makes sure that the compiler can produce WASM.
///
/// # Errors
/// When the toolchain lacks the target and cannot add it.
pub fn wasm_target() -> Result<(), Failure> {
    let libraries = ask(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]));
    if libraries.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        println!("{WASM_TARGET}: in the toolchain");
        return Ok(());
    }
    println!("{WASM_TARGET}: not in the toolchain, adding it");
    run(
        Command::new("rustup").args(["target", "add", WASM_TARGET]),
        "add the compiler target wasm32-unknown-unknown the way your Rust was installed",
    )
}

/// Compiles a program of crates.io into `folder/bin`.
pub(super) fn from_cargo(folder: &Path, package: &str, version: &str) -> Result<(), Failure> {
    let mut command = cargo();
    command.args(["install", package, "--version", version, "--root"]);
    command.arg(folder);
    // These programs run for seconds; their own settings (fat LTO, one unit) cost minutes of compiling.
    command
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    run(
        &mut command,
        &format!("it needs crates.io and a C compiler; or put {package} {version} on the search path yourself"),
    )
}

/// Whether `folder` holds exactly `package`, written `name@version`.
pub(super) fn npm_has(folder: &Path, package: &str) -> bool {
    let Some((name, version)) = package.rsplit_once('@') else {
        return false;
    };
    fs::read_to_string(folder.join("node_modules").join(name).join("package.json"))
        .is_ok_and(|manifest| manifest.contains(&format!("\"version\": \"{version}\"")))
}

/// Installs a package of npm, written `name@version`, into the tools folder.
pub(super) fn from_npm(toolbox: &Toolbox, package: &str) -> Result<(), Failure> {
    let npm = toolbox.find("npm").ok_or(Failure::Missing {
        program: "npm",
        advice: "install Node.js 20 or newer (https://nodejs.org, or your system's package), then try again",
    })?;
    fs::create_dir_all(&toolbox.folder).map_err(Failure::at(&toolbox.folder))?;
    println!("{package}: installing it into {}", toolbox.folder.display());
    run(
        Command::new(npm)
            .args(["install", "--no-audit", "--no-fund", "--save-exact", package, "--prefix"])
            .arg(&toolbox.folder),
        "it needs the npm registry",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_npm_package_counts_at_its_exact_version_only() {
        let folder = std::env::temp_dir().join(format!("entente-npm-{}", std::process::id()));
        let package = folder.join("node_modules/some-tool");
        fs::create_dir_all(&package).unwrap();
        fs::write(package.join("package.json"), "{\n  \"version\": \"1.2.3\"\n}").unwrap();
        assert!(npm_has(&folder, "some-tool@1.2.3"));
        assert!(!npm_has(&folder, "some-tool@1.2.30"));
        assert!(!npm_has(&folder, "other-tool@1.2.3"));
        fs::remove_dir_all(&folder).unwrap();
    }
}
