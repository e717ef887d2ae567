//! What the teams call things: as they agreed in the plan, else in the app's own words.

use super::Language;
use crate::domain::language::{Part, SharedLanguage, Tongue};
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

/// A category, in full.
pub fn category(language: Language, shared: &SharedLanguage, category: Category) -> String {
    named(language, shared, category).unwrap_or_else(|| (language.texts().terms().category)(category).to_owned())
}

/// A category, for a narrow place.
pub fn category_short(language: Language, shared: &SharedLanguage, category: Category) -> String {
    named(language, shared, category).unwrap_or_else(|| (language.texts().terms().category_short)(category).to_owned())
}

/// A criterion.
pub fn criterion(language: Language, shared: &SharedLanguage, criterion: Criterion) -> String {
    let name = shared.name(criterion.into(), language.tongue()).map(str::to_owned);
    name.unwrap_or_else(|| (language.texts().terms().criterion)(criterion).to_owned())
}

/// What to ask about a criterion.
pub fn question(language: Language, shared: &SharedLanguage, criterion: Criterion) -> String {
    let own = shared.wording(criterion.into(), Part::Question).and_then(|text| text.said_in(language.tongue()));
    own.map_or_else(|| (language.texts().lead().question)(criterion).to_owned(), |(_, text)| text.to_owned())
}

fn named(language: Language, shared: &SharedLanguage, category: Category) -> Option<String> {
    shared.name(category.into(), language.tongue()).map(str::to_owned)
}
