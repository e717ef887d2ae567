//! The harness itself: a page that misbehaves fails the flow, whatever the flow looks at.

use std::fs;
use std::path::PathBuf;

use entente_e2e::{Failure, Outcome, Setup, flow_with};

/// A page with this policy and this script, in a folder of its own.
fn site(name: &str, policy: &str, script: &str) -> Outcome<PathBuf> {
    let folder = std::env::temp_dir().join(format!("entente-site-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    let page = format!(
        "<!doctype html><html lang=\"en\"><title>x</title><link rel=\"icon\" href=\"data:,\">
        <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">
        <button>Go</button><script src=\"page.js\"></script>"
    );
    for (file, text) in [("index.html", page.as_str()), ("page.js", script)] {
        fs::write(folder.join(file), text).map_err(Failure::at(&folder))?;
    }
    Ok(folder)
}

/// What a flow that only clicks on a button says about a page.
fn verdict(name: &str, policy: &str, script: &str, expected: &'static [&'static str]) -> Outcome<String> {
    let folder = site(name, policy, script)?;
    let setup = Setup { site: Some(folder.clone()), expected, ..Setup::default() };
    let outcome = flow_with(setup, async |page| {
        page.open_anyhow("").await?;
        page.button("Go").click().await?;
        page.css("[data-done]").appears().await
    });
    fs::remove_dir_all(&folder).map_err(Failure::at(&folder))?;
    Ok(outcome.err().map(|failure| failure.to_string()).unwrap_or_default())
}

const DONE: &str = "setTimeout(() => { document.body.dataset.done = 1 }, 50);";

#[test]
fn a_page_that_behaves_passes() -> Outcome {
    let script = format!("console.log('hello'); {DONE}");
    assert_eq!(verdict("good", "default-src 'self'; img-src data:", &script, &[])?, "");
    Ok(())
}

#[test]
fn a_page_that_misbehaves_is_told_by_its_fault() -> Outcome {
    for (name, script, told) in [
        ("console", "console.error('odd', 1);", "odd"),
        ("exception", "setTimeout(() => { throw new Error('thrown') });", "Uncaught Error: thrown"),
        ("promise", "Promise.reject(new Error('rejected'));", "Error: rejected"),
        ("missing", "new Image().src = 'nothing.png';", "404"),
        (
            "foreign",
            "fetch('http://127.0.0.1:1/').catch(() => {});",
            "a request to another origin: http://127.0.0.1:1/",
        ),
        ("policy", "try { new Function('1') } catch {}", "policy: script-src refused eval"),
    ] {
        let said = verdict(name, "script-src 'self'", &format!("{script} {DONE}"), &[])?;
        assert!(said.contains(told), "{name}: {said}");
    }
    Ok(())
}

#[test]
fn what_a_flow_expects_on_the_console_is_no_fault_and_the_rest_is() -> Outcome {
    let script = format!("console.error('expected'); {DONE}");
    assert_eq!(verdict("expected", "script-src 'self'", &script, &["expected"])?, "");
    let script = format!("console.error('other'); {DONE}");
    let said = verdict("other", "script-src 'self'", &script, &["expected"])?;
    assert!(said.contains("other"), "{said}");
    Ok(())
}

#[test]
fn a_failed_assertion_is_told_and_the_browser_ends() -> Outcome {
    let folder = site("assertion", "script-src 'self'", DONE)?;
    let setup = Setup { site: Some(folder.clone()), ..Setup::default() };
    let outcome = flow_with(setup, async |page| {
        page.open_anyhow("").await?;
        assert_eq!(page.css("button").count().await?, 2, "buttons");
        Ok(())
    });
    fs::remove_dir_all(&folder).map_err(Failure::at(&folder))?;
    let said = outcome.err().map(|failure| failure.to_string()).unwrap_or_default();
    assert!(said.contains("buttons"), "{said}");
    Ok(())
}
