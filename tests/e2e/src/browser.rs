//! A browser with a fresh profile, its page under an origin of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use xtask::server::Server;

use crate::command::Post;
use crate::driver::Driver;
use crate::{Failure, Outcome, Settings};

/// What a flow wants of its browser.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The languages the browser asks for, such as `fr-FR,fr`.
    pub languages: &'static str,
    /// Width and height of the page in CSS pixels.
    pub size: (u32, u32),
    /// CSS pixels to device pixels.
    pub scale: u32,
    /// The folder that is served; `None` is the built page.
    pub site: Option<PathBuf>,
    /// The path that it is served under.
    pub prefix: &'static str,
    /// A script that runs in every document before any of the page's.
    pub before: String,
    /// Texts on the console that belong to what the flow does.
    pub expected: &'static [&'static str],
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            languages: "en-GB,en",
            size: (1280, 900),
            scale: 1,
            site: None,
            prefix: "/",
            before: String::new(),
            expected: &[],
        }
    }
}

/// The browser and everything that has to end with it.
pub(crate) struct Browser {
    pub client: Client,
    pub server: Server,
    /// Where downloads go.
    pub downloads: PathBuf,
    _driver: Driver,
    _profile: Profile,
}

impl Browser {
    /// Starts it, with no page yet.
    pub async fn start(settings: &Settings, setup: &Setup) -> Outcome<Self> {
        let site = setup.site.as_ref().unwrap_or(&settings.dist);
        let server = Server::start(site, setup.prefix).map_err(|cause| Failure::Server(cause.to_string()))?;
        let profile = Profile::fresh()?;
        let downloads = profile.0.join("downloads");
        let driver = Driver::start(&settings.chromedriver)?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(settings, setup, &profile.0))
            .connect(&driver.address)
            .await?;
        // The browser begins with a page of its own.
        client.goto("about:blank").await?;
        let browser = Self { client, server, downloads, _driver: driver, _profile: profile };
        browser.prepare(setup).await?;
        Ok(browser)
    }

    /// Speaks the browser's own protocol.
    pub async fn devtools(&self, command: &'static str, params: Value) -> Outcome<Value> {
        let body = json!({ "cmd": command, "params": params });
        Ok(self.client.issue_cmd(Post { path: "goog/cdp/execute", body }).await?)
    }

    /// Prepares the tab that the client is on.
    pub async fn prepare(&self, setup: &Setup) -> Outcome {
        let script = format!("{}\n{}", include_str!("watch.js"), setup.before);
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
        let downloads = json!({ "behavior": "allow", "downloadPath": self.downloads, "eventsEnabled": false });
        self.devtools("Browser.setDownloadBehavior", downloads).await?;
        self.resize(setup.size, setup.scale).await
    }

    /// Gives the page this size, whatever the window's.
    pub async fn resize(&self, (width, height): (u32, u32), scale: u32) -> Outcome {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await.map(|_| ())
    }
}

fn capabilities(settings: &Settings, setup: &Setup, profile: &Path) -> Map<String, Value> {
    let arguments = [
        "--headless=new".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--no-first-run".to_owned(),
        "--hide-scrollbars".to_owned(),
        // Gives scripts `computedRole` and `computedName`: what the browser tells a screen reader.
        "--enable-blink-features=ComputedAccessibilityInfo".to_owned(),
        format!("--user-data-dir={}", profile.display()),
        format!("--window-size={},{}", setup.size.0, setup.size.1),
    ];
    let capabilities = json!({
        "goog:chromeOptions": {
            "binary": settings.chromium,
            "args": arguments,
            "prefs": { "intl.accept_languages": setup.languages },
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
        },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        // A flow looks at what the browser asks before leaving unsaved work.
        "unhandledPromptBehavior": "ignore",
    });
    match capabilities {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// A folder for one browser, gone with it.
struct Profile(PathBuf);

impl Profile {
    fn fresh() -> Outcome<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("entente-e2e-{}-{count}", std::process::id()));
        fs::create_dir_all(folder.join("downloads")).map_err(Failure::at(&folder))?;
        Ok(Self(folder))
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // The browser may still be writing its last; the system cleans its folder of temporary files anyway.
        let _ = fs::remove_dir_all(&self.0);
    }
}
