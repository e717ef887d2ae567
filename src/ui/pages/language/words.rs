//! What is said of a category or a criterion: what the teams wrote, else the app's own words.

use crate::domain::language::{Part, SharedLanguage, Subject, Tongue};
use crate::domain::{Category, Criterion};
use crate::i18n::{Language, agreed};

/// What words are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A category.
    Category(Category),
    /// A criterion.
    Criterion(Criterion),
}

impl Thing {
    /// The same as the plan keeps it.
    pub fn subject(self) -> Subject {
        match self {
            Self::Category(category) => category.into(),
            Self::Criterion(criterion) => criterion.into(),
        }
    }

    /// The app's own words.
    pub fn by_default(self, language: Language, part: Part) -> &'static str {
        let texts = language.texts();
        match (self, part) {
            (Self::Category(category), Part::Name) => (texts.terms().category)(category),
            (Self::Category(category), part) => (texts.definitions().of)(category, part),
            (Self::Criterion(criterion), Part::Name) => (texts.terms().criterion)(criterion),
            (Self::Criterion(criterion), _) => (texts.lead().question)(criterion),
        }
    }

    /// What is said, and in which language: that of the page, the other one if the teams wrote it only there.
    pub fn said(self, language: Language, shared: &SharedLanguage, part: Part) -> (Tongue, String) {
        agreed::said(language, shared, (self.subject(), part), self.by_default(language, part))
    }

    /// Its name in the file, for ids.
    pub fn key(self) -> &'static str {
        match self {
            Self::Category(category) => category.key(),
            Self::Criterion(Criterion::Pain) => "pain",
            Self::Criterion(Criterion::Need) => "need",
            Self::Criterion(Criterion::Scope) => "scope",
            Self::Criterion(Criterion::Team) => "team",
            Self::Criterion(Criterion::Budget) => "budget",
            Self::Criterion(Criterion::Timing) => "timing",
        }
    }
}

/// The name of a part in ids.
pub fn part_key(part: Part) -> &'static str {
    match part {
        Part::Name => "name",
        Part::Definition => "definition",
        Part::LooksLike => "looks-like",
        Part::NotLike => "not-like",
        Part::Examples => "examples",
        Part::Question => "question",
    }
}

/// The language that a text has to be marked with: none where it is that of the page.
pub fn foreign(language: Language, tongue: Tongue) -> Option<&'static str> {
    (language.tongue() != tongue).then(|| tongue.tag())
}
