//! Which file an address means. The only file system access is to find out whether it is there.

use std::path::{Component, Path, PathBuf};

/// A folder of files under a path of the server.
#[derive(Debug)]
pub(super) struct Site {
    /// The folder, canonical.
    pub folder: PathBuf,
    /// The path, with a slash at both ends.
    pub prefix: String,
}

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// This file.
    File(PathBuf),
    /// The same address with a slash at its end, without which relative links go astray.
    Moved(String),
    /// Nothing.
    NotFound,
}

impl Site {
    /// Resolves the path and query of a request.
    pub fn answer(&self, url: &str) -> Answer {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let Some(below) = path.strip_prefix(&self.prefix) else {
            let is_prefix = self.prefix.strip_suffix('/') == Some(path);
            return if is_prefix { Answer::Moved(self.prefix.clone()) } else { Answer::NotFound };
        };
        let Some(file) = decoded(below).and_then(|below| self.inside(&below)) else {
            return Answer::NotFound;
        };
        if !file.is_dir() {
            return Answer::File(file);
        }
        if !path.ends_with('/') {
            return Answer::Moved(format!("{path}/"));
        }
        match file.join("index.html") {
            index if index.is_file() => Answer::File(index),
            _ => Answer::NotFound,
        }
    }

    /// The existing file at `below`, if the folder contains it: neither dots nor links lead out.
    fn inside(&self, below: &str) -> Option<PathBuf> {
        let below = Path::new(below);
        if !below.components().all(|part| matches!(part, Component::Normal(_))) {
            return None;
        }
        let file = self.folder.join(below).canonicalize().ok()?;
        file.starts_with(&self.folder).then_some(file)
    }
}

/// Resolves percent signs; `None` when they or the result make no sense.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains(['\0', '\\']))
}

/// The media type by the file's ending.
pub(super) fn mime_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_are_resolved_or_refused() {
        for (path, expected) in [
            ("plan%20b.json", Some("plan b.json")),
            ("r%C3%A9sum%C3%A9", Some("résumé")),
            ("%", None),
            ("%4", None),
            ("%zz", None),
            ("%ff", None),
            ("a%00", None),
            ("..%5csecret", None),
        ] {
            assert_eq!(decoded(path).as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn the_types_that_a_page_needs_are_known() {
        for (file, expected) in [
            ("a_bg.wasm", "application/wasm"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("app.webmanifest", "application/manifest+json"),
            ("text.woff2", "font/woff2"),
            ("unknown", "application/octet-stream"),
        ] {
            assert_eq!(mime_type(Path::new(file)), expected, "{file}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_does_not_lead_out_of_the_folder() {
        let folder = std::env::temp_dir().join(format!("entente-route-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("site/docs")).unwrap();
        std::fs::write(folder.join("secret.txt"), "secret").unwrap();
        std::os::unix::fs::symlink(folder.join("secret.txt"), folder.join("site/link.txt")).unwrap();
        let site = Site { folder: folder.join("site").canonicalize().unwrap(), prefix: "/".to_owned() };
        assert_eq!(site.answer("/link.txt"), Answer::NotFound);
        assert_eq!(site.answer("//etc/passwd"), Answer::NotFound);
        assert_eq!(site.answer("/docs"), Answer::Moved("/docs/".to_owned()));
        assert_eq!(site.answer("/docs/"), Answer::NotFound);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
