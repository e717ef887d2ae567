//! Joins the style sheets of the built page into one: one request instead of one for each room.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::fingerprint::of_bytes;

/// Replaces the style sheets that the page in `folder` links to by one, in their order, without comments and indentation.
///
/// # Errors
/// When the page links to none, or a file cannot be read or written.
pub fn join(folder: &Path) -> Result<(), Failure> {
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).map_err(Failure::at(&index))?;
    let mut joined = String::new();
    let mut kept = Vec::new();
    let mut place = None;
    for line in page.lines() {
        let Some(name) = linked(line) else {
            kept.push(line.to_owned());
            continue;
        };
        let path = folder.join(name);
        joined.push_str(&lean(&fs::read_to_string(&path).map_err(Failure::at(&path))?));
        fs::remove_file(&path).map_err(Failure::at(&path))?;
        place.get_or_insert(kept.len());
    }
    let place = place.ok_or(Failure::Unexpected { path: index.clone(), wanted: "style sheets" })?;
    let name = format!("style-{:016x}.css", of_bytes(joined.as_bytes()));
    kept.insert(place, format!("    <link rel=\"stylesheet\" href=\"./{name}\">"));
    fs::write(folder.join(&name), joined).map_err(Failure::at(folder.join(&name)))?;
    fs::write(&index, kept.join("\n") + "\n").map_err(Failure::at(&index))
}

/// The file that a line of the page links to as a style sheet.
fn linked(line: &str) -> Option<&str> {
    line.trim().strip_prefix("<link rel=\"stylesheet\" href=\"./")?.split('"').next()
}

/// The sheet without comments, indentation and empty lines. Texts in quotes stay as they are.
fn lean(sheet: &str) -> String {
    let mut bare = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        bare.push_str(before);
        let end = match from.chars().next() {
            Some('/') if from.starts_with("/*") => {
                rest = from.split_once("*/").map_or("", |(_, after)| after);
                continue;
            }
            Some(quote @ ('"' | '\'')) => {
                from.get(1..).and_then(|text| text.find(quote)).map_or(from.len(), |end| end + 2)
            }
            _ => 1,
        };
        let (text, after) = from.split_at(end);
        bare.push_str(text);
        rest = after;
    }
    bare.push_str(rest);
    bare.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_texts_stay() {
        let sheet = "/* why */\n@layer a {\n  .b::after { content: \"/* not a comment */\"; } /* so */\n\n  .c { margin: calc(1px / 2) }\n}\n";
        assert_eq!(
            lean(sheet),
            "@layer a {\n.b::after { content: \"/* not a comment */\"; }\n.c { margin: calc(1px / 2) }\n}\n"
        );
    }

    #[test]
    fn the_page_links_to_one_sheet_where_the_first_stood() {
        let folder = std::env::temp_dir().join(format!("entente-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let link = |name: &str| format!("    <link rel=\"stylesheet\" href=\"./{name}\"/>\n");
        fs::write(folder.join("index.html"), format!("<a>\n{}{}<b>\n", link("1.css"), link("2.css"))).unwrap();
        fs::write(folder.join("1.css"), "a { }").unwrap();
        fs::write(folder.join("2.css"), "b { }").unwrap();
        join(&folder).unwrap();
        let page = fs::read_to_string(folder.join("index.html")).unwrap();
        let name = page.lines().find_map(linked).unwrap();
        assert_eq!(page, format!("<a>\n    <link rel=\"stylesheet\" href=\"./{name}\">\n<b>\n"));
        assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), "a { }\nb { }\n");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        assert!(matches!(join(&folder), Ok(())), "joining what is joined changes nothing");
        fs::write(folder.join("index.html"), "<a>").unwrap();
        assert!(matches!(join(&folder), Err(Failure::Unexpected { .. })));
        fs::remove_dir_all(&folder).unwrap();
    }
}
