//! What a check found, in words.

use crate::file::csv::{Duplicate, Outcome, Problem, Table, Trouble};
use crate::i18n::{Language, Texts};
use crate::ui::parts::written;

/// How many rows, and the words around that.
type Part = (usize, fn(usize, &str) -> String);

/// What comes in and what does not, the most important first. Empty: nothing does.
pub fn summary(language: Language, outcome: &Outcome) -> Vec<String> {
    let texts = language.texts().import_check();
    let parts: [Part; 6] = [
        (outcome.added.len(), texts.added),
        (outcome.updated, texts.updated),
        (outcome.same, texts.same),
        (outcome.repeated, texts.repeated),
        (outcome.skipped, texts.skipped),
        (outcome.left_out(), texts.left_out),
    ];
    let some = parts.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(count, words)| words(count, &written::count(language, count))).collect()
}

/// Everything that is wrong with a row.
pub fn problem(texts: &Texts, table: &Table, problem: &Problem) -> String {
    let said = problem.troubles.iter().map(|trouble| {
        let place = match trouble {
            Trouble::NoDate(place, _)
            | Trouble::NoAmount(place, _)
            | Trouble::NoEmail(place, _)
            | Trouble::NoTeam(place, _)
            | Trouble::NoAnswer(place, _)
            | Trouble::NoId(place, _)
            | Trouble::TooLong(place) => table.header().get(*place),
            _ => None,
        };
        (texts.import_words().trouble)(trouble, place.map(String::as_str).unwrap_or_default())
    });
    said.collect::<Vec<_>>().join(" ")
}

/// Which lead a row is about, and what tells so.
pub fn duplicate(texts: &Texts, duplicate: &Duplicate) -> String {
    let Duplicate { sameness, title, is_in_file, .. } = duplicate;
    (texts.import_check().same_as)(*sameness, title, *is_in_file)
}
