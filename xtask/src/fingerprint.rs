//! One number for the contents of a folder: equal numbers, equal files. It decides whether a build would change
//! anything, and names files after what is in them.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The fingerprint of every file under `folder`, names and contents, without the top-level entries named in `skip`.
///
/// # Errors
/// When a file cannot be read.
pub fn of_folder(folder: &Path, skip: &[&str]) -> Result<u64, Failure> {
    let mut hasher = DefaultHasher::new();
    for path in files_under(folder, skip)? {
        path.strip_prefix(folder).unwrap_or(&path).hash(&mut hasher);
        fs::read(&path).map_err(Failure::at(&path))?.hash(&mut hasher);
    }
    Ok(hasher.finish())
}

/// The fingerprint of some bytes.
pub fn of_bytes(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// Every file under `folder` in a fixed order, without the top-level entries named in `skip`.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_under(folder: &Path, skip: &[&str]) -> Result<Vec<PathBuf>, Failure> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::at(folder))? {
        let entry = entry.map_err(Failure::at(folder))?;
        if !skip.iter().any(|name| entry.file_name() == *name) {
            entries.push(entry.path());
        }
    }
    entries.sort();
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(files_under(&path, &[])?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_follows_names_and_contents_but_not_what_is_skipped() {
        let folder = std::env::temp_dir().join(format!("entente-fingerprint-{}", std::process::id()));
        fs::create_dir_all(folder.join("inner")).unwrap();
        fs::create_dir_all(folder.join("target")).unwrap();
        let seen = || of_folder(&folder, &["target"]).unwrap();
        fs::write(folder.join("inner/a"), "one").unwrap();
        let first = seen();
        fs::write(folder.join("target/noise"), "noise").unwrap();
        assert_eq!(seen(), first);
        fs::write(folder.join("inner/a"), "two").unwrap();
        let second = seen();
        assert_ne!(second, first);
        fs::rename(folder.join("inner/a"), folder.join("inner/b")).unwrap();
        assert_ne!(seen(), second);
        fs::remove_dir_all(&folder).unwrap();
    }
}
