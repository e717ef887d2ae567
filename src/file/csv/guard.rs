//! Cells that a spreadsheet would take for a formula: made harmless on the way out, and as they were on the way in.

use std::borrow::Cow;

/// What a formula begins with, or what is passed on to one. The last four are the wide forms, which some programs take for the plain ones.
const SIGNS: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '|', '%', '＝', '＋', '－', '＠'];
/// Says to a spreadsheet that a cell is text.
const MARK: char = '\'';
/// A sign without a shape that some systems put in front instead.
const JOINERS: [char; 2] = ['\u{200d}', '\u{feff}'];

/// A text as a cell that no spreadsheet runs.
pub fn neutralised(text: &str) -> Cow<'_, str> {
    // What would lose its mark when it comes back gets one more.
    if is_risky(text) || unwrapped(text).len() != text.len() { format!("{MARK}{text}").into() } else { text.into() }
}

/// The text that a cell was made of, here or by another system.
pub fn unwrapped(cell: &str) -> &str {
    let bare = cell.trim_start_matches(JOINERS);
    let cell = if bare.len() < cell.len() && is_risky(bare) { bare } else { cell };
    match cell.strip_prefix(MARK) {
        Some(rest) if is_risky(rest) || rest.starts_with(MARK) || rest.starts_with(JOINERS) => rest,
        _ => cell,
    }
}

fn is_risky(text: &str) -> bool {
    text.starts_with(SIGNS) || text.trim_start().starts_with(SIGNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_like_a_formula_and_each_comes_back() {
        for text in [
            "=1+1",
            "+33 1 23",
            "-5",
            "@sum",
            "\tx",
            "\rx",
            "|cmd",
            "%x",
            "＝1",
            " =1",
            "'=1",
            "''",
            "'a",
            "''=x",
            "\n=x",
            "\u{200d}=x",
            "\u{200d}x",
            "\u{feff}=1",
            "plain",
            "",
            "'",
            "a=b",
            "'\u{200d}=x",
        ] {
            let cell = neutralised(text);
            assert!(!is_risky(&cell), "{text:?}");
            assert_eq!(unwrapped(&cell), text, "{cell:?}");
        }
    }

    #[test]
    fn what_other_systems_put_in_front_is_taken_away_and_no_more() {
        for (cell, text) in [
            ("'=1+1", "=1+1"),
            ("\u{200d}=1+1", "=1+1"),
            ("\u{200d}\u{200d}-5", "-5"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("\u{200d}plain", "\u{200d}plain"),
            ("=1+1", "=1+1"),
        ] {
            assert_eq!(unwrapped(cell), text, "{cell:?}");
        }
    }
}
