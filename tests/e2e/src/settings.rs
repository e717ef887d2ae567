//! Where the tests find what they need. `cargo xtask test` sets the variables; the defaults are for one test by hand.

use std::env;
use std::path::{Path, PathBuf};

use crate::{Failure, Outcome};

/// The places.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder with the built page: `ENTENTE_DIST`, else `dist`.
    pub dist: PathBuf,
    /// The script of axe-core: `ENTENTE_AXE`, else where `cargo xtask test` installs it.
    pub axe: PathBuf,
    /// The browser: `ENTENTE_CHROMIUM`, else `chromium` on the search path.
    pub chromium: PathBuf,
    /// Its driver: `ENTENTE_CHROMEDRIVER`, else `chromedriver` on the search path.
    pub chromedriver: PathBuf,
    /// Where what is left of failed flows goes.
    pub remains: PathBuf,
}

impl Settings {
    /// Reads the environment.
    ///
    /// # Errors
    /// When the page is not built, or no browser is found.
    pub fn of_environment() -> Outcome<Self> {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = package.ancestors().nth(2).unwrap_or(package);
        let dist = named("ENTENTE_DIST").unwrap_or_else(|| root.join("dist"));
        if !dist.join("index.html").is_file() {
            return Err(Failure::Missing { what: "the page", path: dist, advice: "build it with `cargo xtask dist`" });
        }
        Ok(Self {
            dist,
            axe: named("ENTENTE_AXE").unwrap_or_else(|| root.join("target/tools/node_modules/axe-core/axe.min.js")),
            // The driver takes a path only.
            chromium: on_path(named("ENTENTE_CHROMIUM").unwrap_or_else(|| "chromium".into()))?,
            chromedriver: named("ENTENTE_CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into()),
            remains: root.join("target/e2e"),
        })
    }
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn on_path(program: PathBuf) -> Outcome<PathBuf> {
    if program.components().count() > 1 {
        return Ok(program);
    }
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).map(|folder| folder.join(&program)).find(|path| path.is_file()).ok_or(Failure::Missing {
        what: "the browser",
        path: program,
        advice: "install chromium and its driver, or name them in ENTENTE_CHROMIUM and ENTENTE_CHROMEDRIVER",
    })
}
