//! The name of a plan's file.

/// What the name of every plan file ends with.
pub const EXTENSION: &str = ".entente.json";
/// Characters a file name has at most, [`EXTENSION`] included.
pub const LONGEST_NAME: usize = 80;

/// Bytes a file name has at most on common disks.
const MOST_BYTES: usize = 255;
/// What a plan is called whose name leaves nothing to write.
const NAMELESS: &str = "plan";
/// Names that Windows keeps for devices, whatever follows their first dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Returns a file name that every common system accepts and shows as it is: the plan's name with accents and spaces kept,
/// and [`EXTENSION`]. What a name cannot hold becomes a space.
pub fn file_name(plan: &str) -> String {
    let kept: String = plan.chars().filter(|c| !is_unseen(*c)).map(|c| if is_kept(c) { c } else { ' ' }).collect();
    let words: Vec<_> = kept.split_whitespace().collect();
    let joined = words.join(" ");
    // A dot in front hides a file, one at the end is dropped by Windows.
    let name = cut(joined.trim_matches(|c| c == '.' || c == ' '));
    let name = name.trim_end_matches(['.', ' ']);
    if name.is_empty() {
        format!("{NAMELESS}{EXTENSION}")
    } else if is_device(name) {
        format!("_{name}{EXTENSION}")
    } else {
        format!("{name}{EXTENSION}")
    }
}

fn is_kept(c: char) -> bool {
    !c.is_control() && !matches!(c, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*')
}

/// Characters without a shape, some of which reverse what is written around them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// As much of `name` as there is room for, whole letters with their accents.
fn cut(name: &str) -> &str {
    // One character is left for the mark in front of a device name.
    let (characters, bytes) = (LONGEST_NAME - EXTENSION.len() - 1, MOST_BYTES - EXTENSION.len() - 1);
    let ends = name.char_indices().map(|(start, c)| start + c.len_utf8());
    let end = ends.take(characters).take_while(|end| *end <= bytes).last().unwrap_or_default();
    let (mut kept, rest) = name.split_at(end);
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}');
    if rest.starts_with(is_mark) {
        kept = kept.trim_end_matches(is_mark);
        let mut letters = kept.chars();
        letters.next_back();
        kept = letters.as_str();
    }
    kept
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let mut letters = stem.chars();
    let numbered =
        matches!(letters.next_back(), Some('0'..='9' | '¹' | '²' | '³')) && matches!(letters.as_str(), "com" | "lpt");
    numbered || DEVICES.contains(&&*stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_as_the_plan_is() {
        for (plan, file) in [
            ("Plan 2026", "Plan 2026"),
            ("Prévision d’été – équipe Nord", "Prévision d’été – équipe Nord"),
            ("計画", "計画"),
            ("", "plan"),
            (" \t\n", "plan"),
            ("...", "plan"),
            ("???", "plan"),
            ("Ventes/Marketing: \"T1\" <v2>", "Ventes Marketing T1 v2"),
            ("a\\b|c*d?e", "a b c d e"),
            ("line\nbreak\u{0}nul\u{7f}", "line break nul"),
            (".hidden", "hidden"),
            ("../../etc/passwd", "etc passwd"),
            ("end. . .", "end"),
            ("v1.2 final", "v1.2 final"),
            ("\u{202e}txt.exe", "txt.exe"),
            ("zero\u{200b}width\u{feff}", "zerowidth"),
            ("no\u{a0}break", "no break"),
            ("CON", "_CON"),
            ("con.2026", "_con.2026"),
            ("nul .x", "_nul .x"),
            ("Com1", "_Com1"),
            ("LPT²", "_LPT²"),
            ("CONIN$", "_CONIN$"),
            ("COM", "COM"),
            ("COM10", "COM10"),
            ("console", "console"),
            ("comédie1", "comédie1"),
            ("<img src=x onerror=alert(1)>", "img src=x onerror=alert(1)"),
        ] {
            assert_eq!(file_name(plan), format!("{file}{EXTENSION}"), "{plan:?}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let room = LONGEST_NAME - EXTENSION.len() - 1;
        for (plan, kept) in [
            ("a".repeat(500), "a".repeat(room)),
            ("é".repeat(500), "é".repeat(room)),
            (format!("{} tail", "a".repeat(room - 1)), "a".repeat(room - 1)),
            (format!("{}e\u{301}", "a".repeat(room - 1)), "a".repeat(room - 1)),
            ("😀".repeat(500), "😀".repeat((MOST_BYTES - EXTENSION.len() - 1) / 4)),
        ] {
            let name = file_name(&plan);
            assert_eq!(name, format!("{kept}{EXTENSION}"));
            assert!(name.chars().count() <= LONGEST_NAME && name.len() <= MOST_BYTES, "{name}");
        }
    }
}
