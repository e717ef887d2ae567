//! The parts of the app come when they are opened, and one that does not come is asked for again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use entente_e2e::{Failure, Outcome, Page, Settings, Setup, flow, flow_with};
use serde_json::json;
use xtask::fingerprint::files_under;
use xtask::size;

/// The files of the app that the page has asked for, once it has asked for no other for a while.
async fn fetched(page: &Page) -> Outcome<BTreeSet<String>> {
    let names = "return performance.getEntriesByType('resource').map((entry) => entry.name).sort().join('\\n')";
    let mut before = String::new();
    loop {
        let now = page.script(names, Vec::new()).await?.as_str().unwrap_or_default().to_owned();
        if now == before {
            let names = now.lines().filter_map(|name| name.strip_prefix(page.address()));
            return Ok(names.map(str::to_owned).collect());
        }
        before = now;
        page.script("return new Promise((resolve) => setTimeout(resolve, 500))", Vec::new()).await?;
    }
}

#[test]
fn the_first_visit_fetches_what_its_size_is_told_of() -> Outcome {
    flow(async |page| {
        page.open("").await?;
        page.hook("revenue").appears().await?;
        let told = size::first_visit(&page.site()).expect("a built page");
        // The page is no resource of itself.
        let wanted = told.into_iter().map(|weight| weight.name).filter(|name| name != "index.html").collect();
        assert_eq!(fetched(page).await?, wanted);
        Ok(())
    })
}

#[test]
fn a_page_of_its_own_is_asked_for_beside_the_app() -> Outcome {
    flow(async |page| {
        page.open("#/leads").await?;
        page.hook("board").appears().await?;
        let own = "endsWith('/split_leads.wasm')";
        let hints =
            format!("return [...document.querySelectorAll('link[rel=preload]')].some((link) => link.href.{own})");
        page.answers(&hints, &json!(true)).await?;
        // One request: the hint's is the app's own.
        let times = format!("return performance.getEntriesByType('resource').filter((each) => each.name.{own}).length");
        page.answers(&times, &json!(1)).await
    })
}

#[test]
fn whoever_works_has_every_part_before_it_is_opened() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        let wasm = |path: &PathBuf| path.extension().is_some_and(|end| end == "wasm");
        let wanted = files(&page.site())?.into_iter().filter(wasm).count();
        let here = format!(
            "return new Set(performance.getEntriesByType('resource').map((e) => e.name).filter((n) => n.endsWith('.wasm'))).size == {wanted}"
        );
        page.answers(&here, &json!(true)).await?;
        // Without a network: the server is asked for nothing more.
        page.devtools("Network.enable", json!({})).await?;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.devtools("Network.emulateNetworkConditions", offline).await?;
        page.role("link", "Leads").click().await?;
        page.hook("board").appears().await?;
        page.role("link", "Objectives").click().await?;
        page.hook("prospects").has("data-value", "5000").await
    })
}

/// A copy of the built page that may be damaged.
fn copy(name: &str) -> Outcome<PathBuf> {
    let from = Settings::of_environment()?.dist;
    let to = std::env::temp_dir().join(format!("entente-parts-{name}-{}", std::process::id()));
    for path in files(&from)? {
        let copy = to.join(path.strip_prefix(&from).unwrap_or(&path));
        let folder = copy.parent().unwrap_or(&to);
        fs::create_dir_all(folder).map_err(Failure::at(folder))?;
        fs::copy(&path, &copy).map_err(Failure::at(&copy))?;
    }
    Ok(to)
}

/// The file that only this part has.
fn own_file(site: &Path, part: &str) -> Outcome<PathBuf> {
    let name = format!("split_{part}.wasm");
    let file = files(site)?.into_iter().find(|path| path.ends_with(&name));
    file.ok_or_else(|| Failure::Wrong(format!("{name} is not in the page")))
}

fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    files_under(folder, &[]).map_err(|failure| Failure::Wrong(failure.to_string()))
}

#[test]
fn a_page_that_does_not_arrive_is_told_and_comes_when_asked_again() -> Outcome {
    let site = copy("page")?;
    let part = own_file(&site, "leads")?;
    let kept = fs::read(&part).expect("the part");
    fs::remove_file(&part).expect("the part");
    let setup = Setup { site: Some(site.clone()), expected: &["split_leads.wasm"], ..Setup::default() };
    let outcome = flow_with(setup, async |page| {
        page.open("#/objectives").await?;
        page.role("link", "Leads").click().await?;
        page.role("heading", "This part of Entente did not arrive").appears().await?;
        page.button("Try again").click().await?;
        page.hook("part-missed").appears().await?;
        // The rest goes on.
        page.role("link", "Objectives").click().await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.role("link", "Leads").click().await?;
        page.hook("part-missed").appears().await?;
        fs::write(&part, kept).expect("the part");
        page.button("Try again").click().await?;
        page.hook("board").appears().await?;
        page.role("link", "Objectives").click().await?;
        page.hook("prospects").has("data-value", "5000").await
    });
    let _ = fs::remove_dir_all(site);
    outcome
}

#[test]
fn a_dialog_that_does_not_arrive_is_told_and_opens_the_next_time() -> Outcome {
    let site = copy("dialog")?;
    let part = own_file(&site, "plans")?;
    let kept = fs::read(&part).expect("the part");
    fs::remove_file(&part).expect("the part");
    let setup = Setup { site: Some(site.clone()), expected: &["split_plans.wasm"], ..Setup::default() };
    let outcome = flow_with(setup, async |page| {
        page.open("#/objectives").await?;
        page.press("Control+k").await?;
        page.css(".toast").says("This part of Entente did not arrive").await?;
        fs::write(&part, kept).expect("the part");
        page.press("Control+k").await?;
        page.css("#palette input").appears().await
    });
    let _ = fs::remove_dir_all(site);
    outcome
}

#[test]
fn a_plan_that_cannot_be_read_for_want_of_a_part_is_not_taken_for_gone() -> Outcome {
    let site = copy("reader")?;
    let part = own_file(&site, "reader")?;
    let kept = fs::read(&part).expect("the part");
    fs::remove_file(&part).expect("the part");
    let setup = Setup { site: Some(site.clone()), expected: &["split_reader.wasm"], ..Setup::default() };
    let outcome = flow_with(setup, async |page| {
        // A first visit has nothing to read.
        page.open("").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.reload_anyhow().await?;
        page.role("heading", "The app could not be loaded").appears().await?;
        page.hook("prospects").counts(0).await?;
        fs::write(&part, kept).expect("the part");
        page.button("Reload the page").click().await?;
        page.hook("prospects").has("data-value", "5000").await
    });
    let _ = fs::remove_dir_all(site);
    outcome
}

#[test]
fn what_reads_a_kept_plan_is_asked_for_beside_the_app() -> Outcome {
    flow(async |page| {
        let hints = "return [...document.querySelectorAll('link[rel=preload]')].filter((link) => link.href.endsWith('/split_reader.wasm')).length";
        page.open("").await?;
        page.answers(hints, &json!(0)).await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("prospects").has("data-value", "5000").await?;
        page.answers(hints, &json!(1)).await
    })
}
