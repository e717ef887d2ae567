//! The page in front of the user.

use std::cell::{Cell, RefCell};
use std::fs;
use std::path::PathBuf;

use fantoccini::Client;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::gesture::Mouse;
use crate::wait::{Now, until};
use crate::watch::Reports;
use crate::{Failure, Outcome, Settings, Setup, Target};

/// The page, and the browser around it.
pub struct Page {
    pub(crate) browser: Browser,
    pub(crate) settings: Settings,
    setup: Setup,
    reports: RefCell<Reports>,
    pub(crate) mouse: Cell<Mouse>,
}

impl Page {
    pub(crate) async fn start(settings: Settings, setup: Setup) -> Outcome<Self> {
        let browser = Browser::start(&settings, &setup).await?;
        Ok(Self { browser, settings, setup, reports: RefCell::default(), mouse: Cell::default() })
    }

    pub(crate) fn client(&self) -> &Client {
        &self.browser.client
    }

    /// The folder that is served.
    pub fn site(&self) -> PathBuf {
        self.setup.site.clone().unwrap_or_else(|| self.settings.dist.clone())
    }

    /// The address that the page is served at, without a hash.
    pub fn address(&self) -> &str {
        &self.browser.server.address
    }

    /// The origin of the page, with a slash at its end.
    pub(crate) fn origin(&self) -> String {
        self.address().split_inclusive('/').take(3).collect()
    }

    /// Opens an address of the page, such as `#/leads`, as if typed into the address bar, and waits until the app runs.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn open(&self, hash: &str) -> Outcome {
        self.open_anyhow(hash).await?;
        self.runs().await
    }

    /// Opens an address of the page; the app need not run.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn open_anyhow(&self, hash: &str) -> Outcome {
        self.open_address(&format!("{}{hash}", self.address())).await
    }

    /// Opens any address, as it stands.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn open_address(&self, address: &str) -> Outcome {
        Ok(self.client().goto(address).await?)
    }

    /// Loads the page anew and waits until the app runs.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn reload(&self) -> Outcome {
        self.reload_anyhow().await?;
        self.runs().await
    }

    /// Loads the page anew; the app need not run.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn reload_anyhow(&self) -> Outcome {
        Ok(self.client().refresh().await?)
    }

    /// Waits until the app runs and the plan is there.
    ///
    /// # Errors
    /// When that does not happen.
    pub async fn runs(&self) -> Outcome {
        self.hook("save-status").appears().await?;
        self.css("main h1").nth(0).appears().await
    }

    /// Waits until everything typed is stored.
    ///
    /// # Errors
    /// When it is not.
    pub async fn is_saved(&self) -> Outcome {
        self.hook("save-status").has("data-state", "saved").await
    }

    /// What has `role` and the accessible name `name`, as the browser computes them.
    pub fn role(&self, role: &str, name: &str) -> Target<'_> {
        Target::anywhere(self).role(role, name)
    }

    /// What has `role`, whatever its name.
    pub fn any(&self, role: &str) -> Target<'_> {
        Target::anywhere(self).any(role)
    }

    /// The button of that name.
    pub fn button(&self, name: &str) -> Target<'_> {
        self.role("button", name)
    }

    /// What has the stable hook `hook`.
    pub fn hook(&self, hook: &str) -> Target<'_> {
        Target::anywhere(self).hook(hook)
    }

    /// What a selector finds.
    pub fn css(&self, selector: &str) -> Target<'_> {
        Target::anywhere(self).css(selector)
    }

    /// Runs a script in the page; a promise is waited for.
    ///
    /// # Errors
    /// When it throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.client().execute(script, arguments).await?)
    }

    /// Waits until what `script` returns is `wanted`.
    ///
    /// # Errors
    /// When it does not become that.
    pub async fn answers(&self, script: &str, wanted: &Value) -> Outcome {
        until(
            || format!("{script} to be {wanted}"),
            async || match self.script(script, Vec::new()).await? {
                answer if answer == *wanted => Ok(Now::Yes(())),
                answer => Ok(Now::NotYet(answer.to_string())),
            },
        )
        .await
    }

    /// Speaks the browser's own protocol.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn devtools(&self, command: &'static str, params: Value) -> Outcome<Value> {
        self.browser.devtools(command, params).await
    }

    /// Gives the page this width and height.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        self.browser.resize((width, height), self.setup.scale).await
    }

    /// Opens one more tab and turns to it.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn new_tab(&self) -> Outcome {
        let tab = self.client().new_window(true).await?;
        self.client().switch_to_window(tab.handle).await?;
        self.browser.prepare(&self.setup).await
    }

    /// Turns to the tab that was opened at `place`, from 0.
    ///
    /// # Errors
    /// When there is none.
    pub async fn turn_to_tab(&self, place: usize) -> Outcome {
        let tabs = self.client().windows().await?;
        let tab = tabs.into_iter().nth(place).ok_or_else(|| Failure::Wrong(format!("there is no tab {place}")))?;
        Ok(self.client().switch_to_window(tab).await?)
    }

    /// Waits for a download to be complete, removes it from the folder, and returns its name and its bytes.
    ///
    /// # Errors
    /// When none arrives.
    pub async fn download(&self) -> Outcome<(String, Vec<u8>)> {
        let folder = &self.browser.downloads;
        let files = || -> Outcome<Vec<PathBuf>> {
            let entries = fs::read_dir(folder).map_err(Failure::at(folder))?;
            Ok(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect())
        };
        let path = until(
            || "a download".to_owned(),
            async || match files()?.as_slice() {
                [path] if path.extension().is_none_or(|ending| ending != "crdownload") => Ok(Now::Yes(path.clone())),
                several => Ok(Now::NotYet(format!("{several:?}"))),
            },
        )
        .await?;
        let bytes = fs::read(&path).map_err(Failure::at(&path))?;
        fs::remove_file(&path).map_err(Failure::at(&path))?;
        Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
    }

    /// A file of that name with these bytes, for a file input.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> Outcome<PathBuf> {
        let path = self.browser.downloads.with_file_name("files").join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Failure::at(folder))?;
        }
        fs::write(&path, bytes).map_err(Failure::at(&path))?;
        Ok(path)
    }

    /// What the browser reported so far.
    pub(crate) async fn reports(&self) -> Outcome<Reports> {
        let mut reports = self.reports.take();
        let taken = reports.take(&self.browser).await;
        self.reports.replace(reports.clone());
        taken.map(|()| reports)
    }

    /// Everything that must not be there and is.
    pub(crate) async fn faults(&self) -> Outcome<Vec<String>> {
        let faults = self.reports().await?.faults(&self.origin(), self.setup.expected);
        let dead = "return document.getElementById('guard-title')?.closest('dialog')?.innerText ?? ''";
        let cover = self.script(dead, Vec::new()).await?;
        let cover = cover.as_str().filter(|_| self.setup.expected.is_empty()).filter(|text| !text.is_empty());
        Ok(faults.into_iter().chain(cover.map(|text| format!("the page is dead: {text}"))).collect())
    }

    /// What is left to look at after a failure: the picture, the page, the console.
    pub(crate) async fn remains(&self) -> Vec<(&'static str, Vec<u8>)> {
        let picture = self.picture().await.unwrap_or_default();
        let source = self.client().source().await.unwrap_or_default();
        let reports = self.reports().await.unwrap_or_default();
        let console = json!({ "console": reports.console, "requests": reports.requests });
        let console = serde_json::to_string_pretty(&console).unwrap_or_default();
        vec![("screen.png", picture), ("page.html", source.into_bytes()), ("console.json", console.into_bytes())]
    }

    pub(crate) async fn close(self) -> Outcome {
        Ok(self.browser.client.clone().close().await?)
    }
}
