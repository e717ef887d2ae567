//! What can be said of a category or a criterion.

use serde::{Deserialize, Serialize};

use super::Bilingual;
use crate::domain::{Category, Criterion};

/// What a text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Category 1.
    ShortTerm,
    /// Category 2.
    MidTerm,
    /// Category 3.
    LongTerm,
    /// The leads without a category.
    ToQualify,
    /// The pain.
    Pain,
    /// The need.
    Need,
    /// The scope.
    Scope,
    /// The project team.
    Team,
    /// The budget.
    Budget,
    /// The timing.
    Timing,
}

/// What a text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// What it is called.
    Name,
    /// What a category is.
    Definition,
    /// What a lead of it looks like.
    LooksLike,
    /// What a lead of it does not look like.
    NotLike,
    /// Examples of it.
    Examples,
    /// What to ask about a criterion.
    Question,
}

/// A text that was edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// What it is about.
    pub of: Subject,
    /// What it says of it.
    pub part: Part,
    /// The text.
    pub text: Bilingual,
}

impl Subject {
    /// Everything that texts are about, in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::ShortTerm,
        Self::MidTerm,
        Self::LongTerm,
        Self::ToQualify,
        Self::Pain,
        Self::Need,
        Self::Scope,
        Self::Team,
        Self::Budget,
        Self::Timing,
    ];

    /// What can be said of it.
    pub fn parts(self) -> &'static [Part] {
        match self {
            Self::ShortTerm | Self::MidTerm | Self::LongTerm | Self::ToQualify => {
                &[Part::Name, Part::Definition, Part::LooksLike, Part::NotLike, Part::Examples]
            }
            _ => &[Part::Name, Part::Question],
        }
    }
}

impl From<Category> for Subject {
    fn from(category: Category) -> Self {
        match category {
            Category::ShortTerm => Self::ShortTerm,
            Category::MidTerm => Self::MidTerm,
            Category::LongTerm => Self::LongTerm,
            Category::ToQualify => Self::ToQualify,
        }
    }
}

impl From<Criterion> for Subject {
    fn from(criterion: Criterion) -> Self {
        match criterion {
            Criterion::Pain => Self::Pain,
            Criterion::Need => Self::Need,
            Criterion::Scope => Self::Scope,
            Criterion::Team => Self::Team,
            Criterion::Budget => Self::Budget,
            Criterion::Timing => Self::Timing,
        }
    }
}

impl Wording {
    /// Whether it says that of that.
    pub fn is_about(&self, of: Subject, part: Part) -> bool {
        self.key() == (of, part)
    }

    /// What texts are ordered by.
    pub fn key(&self) -> (Subject, Part) {
        (self.of, self.part)
    }
}
