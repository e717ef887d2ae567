//! The page around the app: `index.html` with its style sheet, guard and hints, and the files beside it.

use std::fs;
use std::path::Path;

use crate::app::{App, LOADER, START};
use crate::failure::Failure;
use crate::fingerprint::{files_under, of_bytes};
use crate::guard;
use crate::project::Project;
use crate::styles::{self, Sheets};

/// The page, in the project and in what is built of it.
const INDEX: &str = "index.html";

/// The line of `index.html` that stands for the guard and everything it starts.
const GUARD: &str = "<script src=\"guard.js\"></script>";

/// Reads the page of a project and joins its style sheets.
///
/// # Errors
/// When `index.html` or a sheet cannot be read, or it links to none.
pub fn read(project: &Project) -> Result<Sheets, Failure> {
    let index = project.root().join(INDEX);
    let page = fs::read_to_string(&index).map_err(Failure::at(&index))?;
    styles::join(&page, project.root())?.ok_or(Failure::Unexpected { path: index, wanted: "style sheets" })
}

/// Writes the page around `app` into `dist`.
///
/// # Errors
/// When `index.html` lacks its mark, or a file cannot be read or written.
pub fn write(project: &Project, sheets: &Sheets, app: &App, dist: &Path) -> Result<(), Failure> {
    copy(&project.root().join("public"), dist)?;
    let sheet_name = format!("style-{:016x}.css", of_bytes(sheets.first.as_bytes()));
    let page = sheets.page.replacen(styles::LINK, &sheet_name, 1);
    fs::write(dist.join(&sheet_name), &sheets.first).map_err(Failure::at(dist.join(&sheet_name)))?;
    let script = guard::script(&project.root().join("guard"))?;
    let guard_name = format!("guard-{:016x}.js", of_bytes(script.as_bytes()));
    fs::write(dist.join(&guard_name), script).map_err(Failure::at(dist.join(&guard_name)))?;
    let page = with_start(&page, &guard_name, app)
        .ok_or_else(|| Failure::Unexpected { path: project.root().join(INDEX), wanted: "the guard's script" })?;
    fs::write(dist.join(INDEX), page).map_err(Failure::at(dist.join(INDEX)))
}

/// The page with the hints and the guard in it. The preloads stand before the guard and with `crossorigin`, so that they are the
/// same requests as its own.
fn with_start(page: &str, guard: &str, app: &App) -> Option<String> {
    let folder = &app.folder;
    let (script, wasm) = START;
    let parts: Vec<_> = app.parts.iter().map(|(part, files)| format!("{part}:{}", files.join(","))).collect();
    let start = format!(
        "<link rel=\"modulepreload\" href=\"./{folder}/{script}\">
    <link rel=\"modulepreload\" href=\"./{folder}/{LOADER}\">
    <link rel=\"preload\" href=\"./{folder}/{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>
    <script src=\"./{guard}\" data-app=\"./{folder}/\" data-parts=\"{}\"></script>",
        parts.join(" ")
    );
    page.contains(GUARD).then(|| page.replacen(GUARD, &start, 1))
}

/// Copies every file under `from`.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    for path in files_under(from, &[])? {
        let copy = to.join(path.strip_prefix(from).unwrap_or(&path));
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder).map_err(Failure::at(folder))?;
        }
        fs::copy(&path, &copy).map_err(Failure::at(&path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_starts_the_app_of_its_folder_or_is_refused() {
        let parts = [("leads".to_owned(), vec!["chunk_4.wasm".to_owned(), "split_leads.wasm".to_owned()])];
        let app = App { folder: "app-1".to_owned(), parts: parts.into() };
        let page = with_start("<title>\n<script src=\"guard.js\"></script>\n", "guard-2.js", &app).unwrap();
        for part in [
            "<link rel=\"modulepreload\" href=\"./app-1/entente.js\">",
            "<link rel=\"preload\" href=\"./app-1/entente_bg.wasm\" as=\"fetch\" type=\"application/wasm\" crossorigin>",
            "<script src=\"./guard-2.js\" data-app=\"./app-1/\" data-parts=\"leads:chunk_4.wasm,split_leads.wasm\"></script>",
        ] {
            assert!(page.contains(part), "{page}");
        }
        assert_eq!(with_start("<title>", "guard-2.js", &app), None);
    }
}
