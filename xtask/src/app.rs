//! The WebAssembly of the page and the JavaScript around it: compiled, split into what every visit needs and the parts that
//! are fetched when their page is opened (see `src/ui/lazy`), bound, and made small.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use wasm_split_cli_support::{Options, transform};

use crate::bundle::bundle;
use crate::failure::Failure;
use crate::fingerprint::{files_under, of_folder};
use crate::process::{cargo, run};
use crate::project::Project;
use crate::tools::{Toolbox, WASM_TARGET};

/// The script that fetches parts.
pub const LOADER: &str = "parts.js";

/// The style sheet of what parts show; `src/platform/style_sheet.rs` knows its name too.
pub const SHEET: &str = "parts.css";

/// The part that shows nothing.
const READER: &str = "reader";

/// The script to start with, and the WebAssembly to give it.
pub const START: (&str, &str) = ("entente.js", "entente_bg.wasm");

/// What the compiler writes today and every browser of the last years reads. Named one by one: allowed to use anything,
/// the optimiser writes types that no browser reads yet.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The built app.
#[derive(Debug, PartialEq, Eq)]
pub struct App {
    /// Its folder, named after what is in it: a host may let browsers keep it for ever.
    pub folder: String,
    /// The files of each part, by the name of the part.
    pub parts: BTreeMap<String, Vec<String>>,
}

/// Builds the app into a folder of `dist`, and the style sheet of its parts with it.
///
/// # Errors
/// When the compiler or a tool fails, or a file cannot be written.
pub fn build(project: &Project, toolbox: &Toolbox, sheet: &str, dist: &Path) -> Result<App, Failure> {
    compile(project)?;
    let compiled = project.root().join("target").join(WASM_TARGET).join("release/entente.wasm");
    let staging = project.staging();
    if staging.exists() {
        fs::remove_dir_all(&staging).map_err(Failure::at(&staging))?;
    }
    let app = staging.join("app");
    fs::create_dir_all(&app).map_err(Failure::at(&app))?;
    let mut parts = split(&compiled, &staging.join("whole.wasm"), &app)?;
    bind(toolbox, &staging.join("whole.wasm"), &app)?;
    let modules: Vec<_> =
        files_under(&app, &[])?.into_iter().filter(|path| path.extension() == Some(OsStr::new("wasm"))).collect();
    shrink_all(toolbox, &modules)?;
    bundle(&app, &mut parts)?;
    let path = app.join(SHEET);
    fs::write(&path, sheet).map_err(Failure::at(&path))?;
    for (_, files) in parts.iter_mut().filter(|(part, _)| *part != READER) {
        files.push(SHEET.to_owned());
    }
    let folder = format!("app-{:016x}", of_folder(&app, &[])?);
    fs::rename(&app, dist.join(&folder)).map_err(Failure::at(&app))?;
    Ok(App { folder, parts })
}

fn compile(project: &Project) -> Result<(), Failure> {
    let mut flags = vec![
        // Leptos then forgets the types of elements where components meet: 5 % less of WebAssembly here.
        "--cfg=erase_components".to_owned(),
    ];
    // Where this machine keeps its sources is nobody's business: panics carry the paths.
    let homes = [env::var_os("CARGO_HOME").map(PathBuf::from), env::home_dir().map(|home| home.join(".cargo"))];
    let sources = homes.into_iter().flatten().map(|home| (home.join("registry/src"), "crates"));
    for (path, name) in sources.chain([(project.root().to_owned(), "entente")]) {
        flags.push(format!("--remap-path-prefix={}={name}", path.display()));
    }
    let flags: Vec<_> = flags.iter().map(|flag| format!("{flag:?}")).collect();
    let config = format!("target.{WASM_TARGET}.rustflags=[{}]", flags.join(","));
    let mut command = cargo();
    command
        .current_dir(project.root())
        .args(["rustc", "--package=entente", "--bin=entente", "--release", "--features=split", "--target", WASM_TARGET])
        .args(["--config", &config])
        // Splitting needs to know what refers to what.
        .args(["--", "-Clink-arg=--emit-relocs"]);
    run(&mut command, "")
}

/// Writes the parts and their loader into `app`, and what is left, still to be bound, to `rest`.
fn split(compiled: &Path, rest: &Path, app: &Path) -> Result<BTreeMap<String, Vec<String>>, Failure> {
    let bytes = fs::read(compiled).map_err(Failure::at(compiled))?;
    let link_name = format!("./{LOADER}");
    let main_module = format!("./{}", START.0);
    let mut options = Options::new(&bytes);
    options.output_dir = app;
    options.main_out_path = rest;
    options.link_name = &link_name;
    options.main_module = &main_module;
    let split = transform(options).map_err(|cause| Failure::Split(format!("{cause:#}")))?;
    let loader = app.join(LOADER);
    let script = fs::read_to_string(&loader).map_err(Failure::at(&loader))?;
    let script =
        any_host(&script).ok_or(Failure::Unexpected { path: loader.clone(), wanted: "streaming instances" })?;
    fs::write(&loader, script).map_err(Failure::at(&loader))?;
    let files = |names: Vec<String>| {
        let mut files: Vec<_> = names.into_iter().map(|name| format!("{name}.wasm")).collect();
        files.sort();
        files
    };
    Ok(split.prefetch_map.into_iter().map(|(part, names)| (part, files(names))).collect())
}

/// The loader, told to take what a host sends whatever it calls it: some announce WebAssembly as bytes of no known kind, which
/// browsers refuse to compile while it arrives. `None` when there is nothing to tell.
fn any_host(script: &str) -> Option<String> {
    const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";
    const INSTANCE: &str = r#"async function instance(src, imports) {
    const response = await src;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.headers.get("content-type") === "application/wasm"
        ? WebAssembly.instantiateStreaming(response, imports)
        : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
"#;
    script.contains(STREAMING).then(|| script.replace(STREAMING, "instance(src, imports)") + INSTANCE)
}

/// Writes the JavaScript through which the app and the browser call each other.
fn bind(toolbox: &Toolbox, wasm: &Path, app: &Path) -> Result<(), Failure> {
    let mut command = tool(toolbox, "wasm-bindgen");
    command
        .args(["--target=web", "--no-typescript", "--keep-lld-exports", "--remove-name-section"])
        .args(["--remove-producers-section", "--out-name=entente", "--out-dir"])
        .arg(app)
        .arg(wasm);
    run(&mut command, "")?;
    let script = app.join(START.0);
    let text = fs::read_to_string(&script).map_err(Failure::at(&script))?;
    fs::write(&script, lean(&text)).map_err(Failure::at(&script))
}

/// A generated script without indentation and comments on lines of their own, unless a text in it spans lines.
fn lean(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let is_code = |line: &&str| !line.is_empty() && !["//", "/**", "*"].iter().any(|comment| line.starts_with(comment));
    script.lines().map(str::trim).filter(is_code).flat_map(|line| [line, "\n"]).collect()
}

/// Optimises modules, as many at a time as the machine has cores.
fn shrink_all(toolbox: &Toolbox, modules: &[PathBuf]) -> Result<(), Failure> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(path) = modules.get(next.fetch_add(1, Ordering::Relaxed)) {
            shrink(toolbox, path)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|cause| resume_unwind(cause)))
    })
}

/// Optimises a module for size.
fn shrink(toolbox: &Toolbox, wasm: &PathBuf) -> Result<(), Failure> {
    let mut command = tool(toolbox, "wasm-opt");
    // A second round after merging what differs in constants only, and as many more as still save something.
    let rounds = ["-Oz", "--merge-similar-functions", "-Oz", "--converge"];
    command.args(rounds).args(["--strip-debug", "--strip-producers"]).args(FEATURES).arg(wasm).arg("-o").arg(wasm);
    run(&mut command, "")
}

fn tool(toolbox: &Toolbox, program: &str) -> Command {
    Command::new(toolbox.find(program).unwrap_or_else(|| program.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_of_a_generated_script_go_and_texts_stay() {
        let script = "/**\n * @returns {number}\n */\nfunction f() {\n    // why\n    return `a` + g();\n}\n";
        assert_eq!(lean(script), "function f() {\nreturn `a` + g();\n}\n");
        let spanning = "    const text = `a\n  b`;\n";
        assert_eq!(lean(spanning), spanning);
    }

    #[test]
    fn the_loader_takes_what_any_host_sends_or_is_refused() {
        let loader = "return async (imports) => (WebAssembly.instantiateStreaming(src, imports));";
        let told = any_host(loader).unwrap();
        assert!(
            told.starts_with("return async (imports) => (instance(src, imports));async function instance("),
            "{told}"
        );
        assert_eq!(any_host("return async (imports) => (WebAssembly.instantiate(src, imports));"), None);
    }
}
