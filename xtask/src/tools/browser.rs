//! The browser of the tests, and the program that drives it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Toolbox;
use crate::failure::Failure;
use crate::process::{ask, cargo, run};
use crate::project::Project;

/// Chromium with its driver, of one release.
#[derive(Debug)]
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// The driver.
    pub chromedriver: PathBuf,
}

impl Browser {
    /// Finds both: in `ENTENTE_CHROMIUM` and `ENTENTE_CHROMEDRIVER`, on the search path, or, for root on Debian, by
    /// installing them.
    ///
    /// # Errors
    /// [`Failure::Missing`] says what to install.
    pub fn ensure(toolbox: &Toolbox) -> Result<Self, Failure> {
        if let Some(browser) = Self::find(toolbox) {
            println!("chromium: {}, {}", browser.chromium.display(), browser.chromedriver.display());
            return Ok(browser);
        }
        if !may_install(toolbox) {
            return Err(MISSING);
        }
        println!("chromium: not found, installing chromium and chromium-driver from Debian");
        let advice = "it needs Debian's packages; or install chromium and chromium-driver yourself";
        run(apt().arg("update"), advice)?;
        // Liberation: without any font installed, the page under test has no text.
        run(
            apt().args(["install", "--yes", "--no-install-recommends"]).args([
                "chromium",
                "chromium-driver",
                "fonts-liberation",
            ]),
            advice,
        )?;
        Self::find(toolbox).ok_or(MISSING)
    }

    fn find(toolbox: &Toolbox) -> Option<Self> {
        let named = |variable: &str| env::var_os(variable).map(PathBuf::from);
        Some(Self {
            chromium: named("ENTENTE_CHROMIUM").or_else(|| {
                ["chromium", "chromium-browser", "google-chrome", "chrome"]
                    .iter()
                    .find_map(|program| toolbox.find(program))
            })?,
            chromedriver: named("ENTENTE_CHROMEDRIVER").or_else(|| toolbox.find("chromedriver"))?,
        })
    }
}

/// The package of the programs that drive the page.
pub const E2E: &str = "entente-e2e";

/// Cargo with what the programs of [`E2E`] find in the environment; each is a path:
///
/// | variable | what it names |
/// |---|---|
/// | `ENTENTE_DIST` | the folder with the built page |
/// | `ENTENTE_AXE` | the script of axe-core |
/// | `ENTENTE_CHROMIUM` | the browser |
/// | `ENTENTE_CHROMEDRIVER` | the browser's driver |
///
/// # Errors
/// When axe-core is missing and cannot be installed.
pub fn end_to_end(project: &Project, toolbox: &Toolbox, browser: &Browser) -> Result<Command, Failure> {
    let mut command = cargo();
    command
        .current_dir(project.root())
        .env("ENTENTE_DIST", project.dist())
        .env("ENTENTE_AXE", toolbox.axe()?)
        .env("ENTENTE_CHROMIUM", &browser.chromium)
        .env("ENTENTE_CHROMEDRIVER", &browser.chromedriver);
    Ok(command)
}

const MISSING: Failure = Failure::Missing {
    program: "chromium or chromedriver",
    advice: "on Debian or Ubuntu run `apt-get install chromium chromium-driver`; elsewhere install Chrome and its \
             chromedriver of the same release, and name them in ENTENTE_CHROMIUM and ENTENTE_CHROMEDRIVER",
};

fn may_install(toolbox: &Toolbox) -> bool {
    Path::new("/etc/debian_version").exists()
        && toolbox.find("apt-get").is_some()
        && ask(Command::new("id").arg("-u")).is_some_and(|user| user.trim() == "0")
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
    command
}
