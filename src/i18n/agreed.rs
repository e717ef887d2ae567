//! What the teams call things: as they agreed in the plan, else in the app's own words.

use super::Language;
use crate::domain::language::{Bilingual, Part, SharedLanguage, Subject, Tongue};
use crate::domain::process::Rule;
use crate::domain::{Category, Criterion};

impl Language {
    /// The language of a plan's texts that is this one.
    pub fn tongue(self) -> Tongue {
        match self {
            Self::English => Tongue::English,
            Self::French => Tongue::French,
        }
    }

    /// The language that speaks a tongue of a plan.
    pub fn of_tongue(tongue: Tongue) -> Self {
        match tongue {
            Tongue::English => Self::English,
            Tongue::French => Self::French,
        }
    }
}

/// What is said of something, and in which language: what the teams wrote in that of the page, else what they wrote in the other,
/// else the app's `own` words.
pub fn said(
    language: Language,
    shared: &SharedLanguage,
    (of, part): (Subject, Part),
    own: &'static str,
) -> (Tongue, String) {
    let tongue = language.tongue();
    let agreed = shared.wording(of, part).and_then(|text| text.said_in(tongue));
    let (tongue, text) = agreed.unwrap_or((tongue, own));
    (tongue, text.to_owned())
}

/// A category, in full.
pub fn category(language: Language, shared: &SharedLanguage, category: Category) -> String {
    said(language, shared, (category.into(), Part::Name), (language.texts().terms().category)(category)).1
}

/// A category, for a narrow place.
pub fn category_short(language: Language, shared: &SharedLanguage, category: Category) -> String {
    said(language, shared, (category.into(), Part::Name), (language.texts().terms().category_short)(category)).1
}

/// A criterion.
pub fn criterion(language: Language, shared: &SharedLanguage, criterion: Criterion) -> String {
    said(language, shared, (criterion.into(), Part::Name), (language.texts().terms().criterion)(criterion)).1
}

/// What to ask about a criterion.
pub fn question(language: Language, shared: &SharedLanguage, criterion: Criterion) -> String {
    said(language, shared, (criterion.into(), Part::Question), (language.texts().lead().question)(criterion)).1
}

/// How to approach the prospect.
pub fn approach(language: Language, rule: &Rule) -> (Tongue, String) {
    of_rule(language, &rule.approach, (language.texts().treatment().approach)(rule.category))
}

/// What to do next.
pub fn next_steps(language: Language, rule: &Rule) -> (Tongue, String) {
    of_rule(language, &rule.next_steps, (language.texts().treatment().next_steps)(rule.category))
}

fn of_rule(language: Language, text: &Bilingual, own: &'static str) -> (Tongue, String) {
    let tongue = language.tongue();
    let (tongue, text) = text.said_in(tongue).unwrap_or((tongue, own));
    (tongue, text.to_owned())
}
