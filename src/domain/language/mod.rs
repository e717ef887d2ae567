//! The language that the two teams agree on: what they call each category and criterion, the rules a category follows from, and
//! their glossary. What nobody edited is not in here: the words for that are the app's own.

mod bilingual;
mod by_hand;
mod changes;
mod edit;
mod glossary;
mod rules;
mod starter;
mod wording;

pub use bilingual::{Bilingual, Tongue};
pub use by_hand::ByHand;
pub use changes::{Shift, shifts, tally};
pub use edit::LanguageEdit;
pub use glossary::{MOST_TERMS, Term, TermKey};
pub use rules::{Demand, Rules, RulesFault};
pub use starter::Starter;
pub use wording::{Part, Subject, Wording};

use serde::{Deserialize, Serialize};

/// What the two teams agreed on. A text or term that nobody edited has no entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SharedLanguage {
    /// The edited texts of categories and criteria, in the order of what they are about. None of them is blank.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Wording>,
    /// What a category follows from.
    #[serde(skip_serializing_if = "Rules::are_default")]
    pub rules: Rules,
    /// The terms added, and those of the starter set that were edited, in the order of that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// The terms of the starter set that the teams do not want, in its order. None of them is among `terms`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<Starter>,
}

impl SharedLanguage {
    /// Whether nobody edited anything.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// The edited text about something, if there is one.
    pub fn wording(&self, of: Subject, part: Part) -> Option<&Bilingual> {
        self.words.iter().find(|wording| wording.is_about(of, part)).map(|wording| &wording.text)
    }

    /// The name that the teams gave to something, in `tongue` if they did so there, else in the other.
    pub fn name(&self, of: Subject, tongue: Tongue) -> Option<&str> {
        self.wording(of, Part::Name)?.said_in(tongue).map(|(_, name)| name)
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let words = self.words.iter().map(|wording| &wording.text);
        words.chain(self.terms.iter().flat_map(|term| [&term.word, &term.definition])).flat_map(Bilingual::texts)
    }
}
