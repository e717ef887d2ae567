//! Joins the style sheets of the page into two: one for what every visit shows, and one that comes with the first part of the app.

use std::fs;
use std::path::Path;

use crate::failure::Failure;

/// Stands in the joined page for the name of the first sheet.
pub const LINK: &str = "(the style sheet)";

/// Marks the link to a sheet that only parts of the app need.
const WITH_PARTS: &str = " data-with=\"parts\"";

/// The style sheets of a page, joined.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheets {
    /// The page with one link, to [`LINK`], in the place of the first of its links.
    pub page: String,
    /// What every visit shows.
    pub first: String,
    /// What the parts of the app show.
    pub parts: String,
}

/// Joins the sheets of `root` that the page links to, in their order, without comments and indentation. `None` when the page
/// links to none.
///
/// # Errors
/// When a sheet cannot be read.
pub fn join(page: &str, root: &Path) -> Result<Option<Sheets>, Failure> {
    let (mut first, mut parts) = (String::new(), String::new());
    let mut kept = Vec::new();
    let mut place = None;
    for line in page.lines() {
        let Some(name) = linked(line) else {
            kept.push(line.to_owned());
            continue;
        };
        let path = root.join(name);
        let joined = if line.contains(WITH_PARTS) { &mut parts } else { &mut first };
        joined.push_str(&lean(&fs::read_to_string(&path).map_err(Failure::at(&path))?));
        place.get_or_insert(kept.len());
    }
    let Some(place) = place else { return Ok(None) };
    kept.insert(place, format!("    <link rel=\"stylesheet\" href=\"./{LINK}\">"));
    Ok(Some(Sheets { page: kept.join("\n") + "\n", first, parts }))
}

/// The file that a line of the page links to as a style sheet.
fn linked(line: &str) -> Option<&str> {
    line.trim().strip_prefix("<link rel=\"stylesheet\" href=\"")?.split('"').next()
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
    fn the_page_links_to_one_sheet_where_the_first_stood_and_what_parts_show_is_in_another() {
        let folder = std::env::temp_dir().join(format!("entente-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let link = |name: &str, more: &str| format!("    <link rel=\"stylesheet\" href=\"{name}\"{more}>\n");
        for (name, sheet) in [("1.css", "a { }"), ("2.css", "b { }"), ("3.css", "c { }")] {
            fs::write(folder.join(name), sheet).unwrap();
        }
        let page = format!("<a>\n{}{}{}<b>\n", link("1.css", ""), link("2.css", WITH_PARTS), link("3.css", ""));
        let joined = Sheets {
            page: format!("<a>\n    <link rel=\"stylesheet\" href=\"./{LINK}\">\n<b>\n"),
            first: "a { }\nc { }\n".to_owned(),
            parts: "b { }\n".to_owned(),
        };
        assert_eq!(join(&page, &folder).unwrap(), Some(joined));
        assert_eq!(join("<a>\n", &folder).unwrap(), None);
        assert!(matches!(join(&link("4.css", ""), &folder), Err(Failure::File { .. })));
        fs::remove_dir_all(&folder).unwrap();
    }
}
