//! Evidence as letters: pain, need, scope, team, budget, timing; y, p, n, or - for unknown.

use entente::domain::{Answer, Category, Criterion, Evidence, Finding};
use proptest::prelude::*;

const LETTERS: [(char, Answer); 4] =
    [('y', Answer::Yes), ('p', Answer::Partly), ('n', Answer::No), ('-', Answer::Unknown)];

/// The evidence that the letters say.
pub fn evidence(letters: &str) -> Evidence {
    let mut evidence = Evidence::default();
    for (criterion, letter) in Criterion::ALL.into_iter().zip(letters.chars()) {
        let (_, answer) = LETTERS.into_iter().find(|(other, _)| *other == letter).expect("a letter");
        evidence.set(criterion, Finding { answer, note: String::new() });
    }
    evidence
}

/// Any evidence.
pub fn letters() -> impl Strategy<Value = String> {
    "[ypn-]{6}"
}

/// Every evidence there can be.
pub fn all() -> Vec<String> {
    let longer = |list: Vec<String>| {
        list.iter().flat_map(|start| LETTERS.map(|(letter, _)| format!("{start}{letter}"))).collect()
    };
    Criterion::ALL.into_iter().fold(vec![String::new()], |list, _| longer(list))
}

/// The category by the rules as they were when nobody could edit them, written anew.
pub fn former(letters: &str) -> Category {
    let (pain, project) = letters.split_at(1);
    let count = |wanted: char| project.chars().filter(|letter| *letter == wanted).count();
    let (yes, partly) = (count('y'), count('p'));
    if pain != "y" || count('-') == 5 {
        Category::ToQualify
    } else if yes == 5 {
        Category::ShortTerm
    } else if yes + partly == 5 && 20 * yes + 10 * partly >= 80 {
        Category::MidTerm
    } else {
        Category::LongTerm
    }
}
