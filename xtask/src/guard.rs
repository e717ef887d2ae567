//! Joins the files of `guard/` into the one script that starts and watches the app, see `guard/start.js`.

use std::fs;
use std::path::Path;

use crate::failure::Failure;

/// The files in the order in which they depend on each other.
const FILES: [&str; 4] = ["words.js", "stored.js", "cover.js", "start.js"];

/// Returns the script: the files of `folder` in one function, so that nothing becomes global, without their comments.
///
/// # Errors
/// When a file cannot be read.
pub fn script(folder: &Path) -> Result<String, Failure> {
    let mut script = String::from("\"use strict\";(()=>{\n");
    for name in FILES {
        let path = folder.join(name);
        let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
        script.extend(lean_lines(&text).flat_map(|line| [line, "\n"]));
    }
    script.push_str("})();\n");
    Ok(script)
}

/// The lines without indentation, empty lines and comment lines. Safe because the files keep comments on lines of
/// their own and no text that spans lines.
fn lean_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn comments_and_indentation_go_and_code_stays() {
        let lean: Vec<_> = lean_lines("// why\n\n  const a = 1;\n    // because\n    use(`//${a}`);\n").collect();
        assert_eq!(lean, ["const a = 1;", "use(`//${a}`);"]);
    }

    #[test]
    fn every_file_of_the_guard_is_in_the_script() {
        let folder = Project::here().root().join("guard");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), FILES.len());
        let script = script(&folder).unwrap();
        // Text that spans lines would lose its indentation.
        assert_eq!(script.lines().filter(|line| line.matches('`').count() % 2 == 1).count(), 0);
        assert!(script.lines().all(|line| !line.starts_with("//")));
        assert!(script.contains("entente-started"));
    }
}
