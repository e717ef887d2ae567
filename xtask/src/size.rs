//! `cargo xtask size`: what the first visit costs, and whether it may.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use brotli::CompressorWriter;

use crate::failure::Failure;
use crate::fingerprint::files_under;

/// Bytes of brotli that the first visit may take in all.
pub const BUDGET: usize = 350_000;

/// A file of the first visit.
#[derive(Debug, PartialEq, Eq)]
pub struct Weight {
    /// Its path under `dist/`.
    pub name: String,
    /// Bytes as stored.
    pub raw: usize,
    /// Bytes compressed with brotli at its best.
    pub brotli: usize,
}

/// Prints the table of the first visit.
///
/// # Errors
/// [`Failure::TooBig`] over the budget, or when `dist` cannot be read.
pub fn check(dist: &Path) -> Result<(), Failure> {
    let weights = first_visit(dist)?;
    print!("{}", table(&weights));
    let bytes = weights.iter().map(|weight| weight.brotli).sum();
    if bytes > BUDGET {
        return Err(Failure::TooBig { bytes, budget: BUDGET });
    }
    Ok(())
}

/// The files that the first visit loads: `index.html`, and every file that is named by its path in a text that is loaded. The parts
/// of the app that come later are named by the app's own folder only.
///
/// # Errors
/// When `dist` cannot be read.
pub fn first_visit(dist: &Path) -> Result<Vec<Weight>, Failure> {
    let mut rest: BTreeSet<String> = files_under(dist, &[])?
        .iter()
        .filter_map(|path| Some(path.strip_prefix(dist).ok()?.to_string_lossy().replace('\\', "/")))
        .collect();
    let mut weights = Vec::new();
    let mut found = vec!["index.html".to_owned()];
    while let Some(name) = found.pop() {
        rest.remove(&name);
        let bytes = fs::read(dist.join(&name)).map_err(Failure::at(dist.join(&name)))?;
        if is_text(&name) {
            let text = String::from_utf8_lossy(&bytes);
            let named = rest.extract_if(.., |other| text.contains(other.as_str()));
            found.extend(named);
        }
        weights.push(Weight { name, raw: bytes.len(), brotli: compressed(&bytes) });
    }
    weights.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    Ok(weights)
}

fn is_text(name: &str) -> bool {
    [".html", ".js", ".css", ".webmanifest"].iter().any(|end| name.ends_with(end))
}

fn compressed(bytes: &[u8]) -> usize {
    let mut writer = CompressorWriter::new(Vec::new(), 64 * 1024, 11, 22);
    // Writing to memory does not fail.
    let written = writer.write_all(bytes).is_ok();
    if written { writer.into_inner().len() } else { bytes.len() }
}

fn table(weights: &[Weight]) -> String {
    let mut lines = format!("{:<44} {:>9} {:>9}\n", "first visit", "raw", "brotli");
    let mut line = |name: &str, raw: usize, brotli: usize| {
        // Writing to a string does not fail.
        let _ = writeln!(lines, "{name:<44} {raw:>9} {brotli:>9}");
    };
    for weight in weights {
        line(&weight.name, weight.raw, weight.brotli);
    }
    let sum = |part: fn(&Weight) -> usize| weights.iter().map(part).sum();
    line("total", sum(|weight| weight.raw), sum(|weight| weight.brotli));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_visit_is_what_is_named_from_the_page_on() {
        let dist = std::env::temp_dir().join(format!("entente-size-{}", std::process::id()));
        fs::create_dir_all(dist.join("fonts")).unwrap();
        fs::create_dir_all(dist.join("app-1")).unwrap();
        let files = [
            (
                "index.html",
                "<link href=\"./style-1.css\"><link href=\"./app-1/a.js\"><link href=\"./app-1/a.wasm\">\
                <script src=\"./guard-1.js\" data-app=\"./app-1/\" data-parts=\"leads:1.wasm\">",
            ),
            ("style-1.css", "@font-face { src: url(fonts/text-1.woff2) }"),
            ("guard-1.js", "a.js"),
            ("app-1/a.js", "import './1.wasm'"),
            ("app-1/a.wasm", "other.json"),
            ("app-1/1.wasm", "leads"),
            ("fonts/text-1.woff2", "font"),
            ("other.json", "{}"),
        ];
        for (name, text) in files {
            fs::write(dist.join(name), text).unwrap();
        }
        let mut names: Vec<_> = first_visit(&dist).unwrap().into_iter().map(|weight| weight.name).collect();
        names.sort();
        let app = ["app-1/a.js", "app-1/a.wasm"];
        assert_eq!(names, [&app[..], &["fonts/text-1.woff2", "guard-1.js", "index.html", "style-1.css"]].concat());
        fs::remove_dir_all(&dist).unwrap();
    }

    #[test]
    fn brotli_at_its_best_shrinks_repetition() {
        let bytes = "two inks and their overprint ".repeat(1000);
        assert!(compressed(bytes.as_bytes()) < 100);
    }
}
