//! Step 3: the rules of treatment. Who owns a lead of each category, who may have it for a while, how to approach the prospect, what
//! to do next and where the lead returns to. What nobody edited is not in a plan: then the starting point holds.

mod edit;
mod verdict;

pub use edit::{ProcessEdit, RuleEdit};
pub use verdict::{Against, Verdict};

use serde::{Deserialize, Serialize};

use super::language::Bilingual;
use super::{Category, Team};

/// Days that a loan may be for.
pub const LOAN_DAYS: (u16, u16) = (1, 365);

/// How leads of one category are treated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The category.
    pub category: Category,
    /// The team that owns them.
    pub owner: Team,
    /// The teams that may have them for a while, in the order of [`Team::ALL`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lent_to: Vec<Team>,
    /// For how many days at most.
    pub days: u16,
    /// The team they return to.
    pub returns_to: Team,
    /// How to approach the prospect. Blank: in the app's own words.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub approach: Bilingual,
    /// What to do next. Blank: in the app's own words.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub next_steps: Bilingual,
}

/// The rules that the teams edited, at most one for each category, in the order of [`Category::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Process(pub Vec<Rule>);

impl Rule {
    /// Where the teams begin: a short-term project belongs to sales. One that is not ripe belongs to marketing; sales may have it
    /// for a while, then it returns. Who is to be qualified stays with inside sales.
    pub fn starting(category: Category) -> Self {
        let (owner, lent_to) = match category {
            Category::ShortTerm => (Team::Sales, Vec::new()),
            Category::MidTerm | Category::LongTerm => (Team::Marketing, vec![Team::Sales]),
            Category::ToQualify => (Team::InsideSales, Vec::new()),
        };
        let (approach, next_steps) = Default::default();
        Self { category, owner, lent_to, days: 30, returns_to: owner, approach, next_steps }
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.approach, &self.next_steps].into_iter().flat_map(Bilingual::texts)
    }
}

impl Process {
    /// Whether nobody edited anything.
    pub fn is_default(&self) -> bool {
        self.0.is_empty()
    }

    /// The rule for a category.
    pub fn rule(&self, category: Category) -> Rule {
        self.edited(category).cloned().unwrap_or_else(|| Rule::starting(category))
    }

    /// The team that owns the leads of a category.
    pub fn owner(&self, category: Category) -> Team {
        self.rule(category).owner
    }

    fn edited(&self, category: Category) -> Option<&Rule> {
        self.0.iter().find(|rule| rule.category == category)
    }
}
