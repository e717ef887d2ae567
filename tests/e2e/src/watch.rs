//! What the browser has to say about a page while nobody asks it.

use serde_json::{Value, json};

use crate::Outcome;
use crate::browser::Browser;
use crate::command::Post;

/// What a browser reported, in its order.
#[derive(Clone, Debug, Default)]
pub struct Reports {
    /// Lines of the console, with their level: `SEVERE …`.
    pub console: Vec<String>,
    /// Addresses that were asked for.
    pub requests: Vec<String>,
}

impl Reports {
    /// Takes what the browser has noted since the last time.
    pub(crate) async fn take(&mut self, browser: &Browser) -> Outcome {
        for entry in log(browser, "browser").await? {
            self.console.push(console_line(&entry));
        }
        for entry in log(browser, "performance").await? {
            self.requests.extend(requested(&entry));
        }
        Ok(())
    }

    /// What must not be there, given the page's origin and what the flow expects on the console.
    pub fn faults(&self, origin: &str, expected: &[&str]) -> Vec<String> {
        // The page names its icon; beside a file that is no page the browser looks for this one by itself.
        let expected = || expected.iter().copied().chain(["/favicon.ico - Failed to load"]);
        let is_fault = |line: &&String| line.starts_with("SEVERE") && !expected().any(|text| line.contains(text));
        let console = self.console.iter().filter(is_fault);
        let foreign = self.requests.iter().filter(|address| !is_own(address, origin));
        console.cloned().chain(foreign.map(|address| format!("a request to another origin: {address}"))).collect()
    }
}

async fn log(browser: &Browser, kind: &'static str) -> Outcome<Vec<Value>> {
    let answer = browser.client.issue_cmd(Post { path: "se/log", body: json!({ "type": kind }) }).await?;
    Ok(answer.as_array().cloned().unwrap_or_default())
}

fn console_line(entry: &Value) -> String {
    let part = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
    format!("{} {}", part("level"), part("message"))
}

/// The address in an entry of the log of the network.
fn requested(entry: &Value) -> Option<String> {
    let message: Value = serde_json::from_str(entry.get("message")?.as_str()?).ok()?;
    let message = message.get("message")?;
    let is_request = message.get("method")?.as_str()? == "Network.requestWillBeSent";
    is_request.then(|| message.pointer("/params/request/url")?.as_str().map(str::to_owned)).flatten()
}

fn is_own(address: &str, origin: &str) -> bool {
    // These stay in the browser; `chrome:` is the page that it begins with.
    address.starts_with(origin)
        || ["data:", "blob:", "about:", "chrome:", "chrome-untrusted:"].iter().any(|scheme| address.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_and_foreign_requests_are_faults_and_nothing_else_is() {
        let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
        let reports = Reports {
            console: texts(&["SEVERE a", "WARNING b", "SEVERE panicked at c", "INFO d"]),
            requests: texts(&[
                "http://127.0.0.1:9/entente.js",
                "blob:http://127.0.0.1:9/1",
                "data:,x",
                "chrome://new-tab-page/",
                "chrome-untrusted://new-tab-page/one-google-bar",
                "http://127.0.0.1:90/x",
                "https://example.org/http://127.0.0.1:9/",
            ]),
        };
        assert_eq!(
            reports.faults("http://127.0.0.1:9/", &["panicked at"]),
            [
                "SEVERE a",
                "a request to another origin: http://127.0.0.1:90/x",
                "a request to another origin: https://example.org/http://127.0.0.1:9/",
            ]
        );
    }

    #[test]
    fn an_address_is_read_from_the_log_of_the_network() {
        let entry = |method: &str| {
            let message = json!({ "message": { "method": method, "params": { "request": { "url": "http://a/" } } } });
            json!({ "message": message.to_string() })
        };
        assert_eq!(requested(&entry("Network.requestWillBeSent")).as_deref(), Some("http://a/"));
        assert_eq!(requested(&entry("Network.dataReceived")), None);
        assert_eq!(requested(&json!({ "message": 1 })), None);
    }
}
