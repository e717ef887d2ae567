//! The glossary: the terms of the starter set as the teams left them, and their own.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Bilingual, SharedLanguage, Starter, Tongue};
use crate::domain::{IdError, Team, TermId, folded};

/// Terms that a plan may add or edit.
pub const MOST_TERMS: usize = 300;

/// Which term: one of the starter set, or one that the teams added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum TermKey {
    /// One of the starter set.
    Starter(Starter),
    /// An added one.
    Own(TermId),
}

/// A term that was added or edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Which one.
    pub key: TermKey,
    /// The word. Blank in both languages it is that of the starter set; an added term is never so.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub word: Bilingual,
    /// What it means. Blank in both languages it is that of the starter set.
    #[serde(default, skip_serializing_if = "Bilingual::is_empty")]
    pub definition: Bilingual,
    /// The team that answers for it; `None`: both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Team>,
}

impl Term {
    /// A term as it is before anybody edits it.
    pub fn untouched(key: TermKey) -> Self {
        let owner = match key {
            TermKey::Starter(starter) => starter.owner(),
            TermKey::Own(_) => None,
        };
        Self { key, word: Bilingual::default(), definition: Bilingual::default(), owner }
    }

    /// The word in `tongue`: as the teams wrote it there, else in the other language, else the starter set's.
    pub fn word_in(&self, tongue: Tongue) -> &str {
        let own = self.word.said_in(tongue).map(|(_, word)| word);
        own.or_else(|| self.key.starter().map(|starter| starter.word(tongue))).unwrap_or_default()
    }
}

impl TermKey {
    /// The term of the starter set that it is, if so.
    pub fn starter(self) -> Option<Starter> {
        match self {
            Self::Starter(starter) => Some(starter),
            Self::Own(_) => None,
        }
    }
}

impl SharedLanguage {
    /// The terms of the glossary: those of the starter set that are not left out, then the added ones.
    pub fn glossary(&self) -> impl Iterator<Item = Term> {
        let starters = Starter::ALL.into_iter().filter(|starter| !self.left_out.contains(starter));
        let starters = starters.map(|starter| self.term_or_untouched(TermKey::Starter(starter)));
        starters.chain(self.terms.iter().filter(|term| term.key.starter().is_none()).cloned())
    }

    /// A term of the glossary.
    pub fn term(&self, key: TermKey) -> Option<Term> {
        let there = match key {
            TermKey::Starter(starter) => !self.left_out.contains(&starter),
            TermKey::Own(_) => self.terms.iter().any(|term| term.key == key),
        };
        there.then(|| self.term_or_untouched(key))
    }

    /// The term that `word` stands for, whatever the case, the accents and a plural s: one of its words, in either language.
    pub fn term_called(&self, word: &str) -> Option<TermKey> {
        let wanted = singular(word);
        let is = |term: &Term| {
            Tongue::ALL.into_iter().any(|tongue| names(term.word_in(tongue)).any(|name| singular(name) == wanted))
        };
        (!wanted.is_empty()).then(|| self.glossary().find(is).map(|term| term.key))?
    }

    /// Whether another term than `key` is called `word` in `tongue`, whatever the case and the accents.
    pub fn is_taken(&self, key: TermKey, tongue: Tongue, word: &str) -> bool {
        let is = |name: &str| names(word).any(|typed| folded(typed) == folded(name));
        self.glossary().any(|term| term.key != key && names(term.word_in(tongue)).any(is))
    }

    fn term_or_untouched(&self, key: TermKey) -> Term {
        self.terms.iter().find(|term| term.key == key).cloned().unwrap_or_else(|| Term::untouched(key))
    }
}

/// The words in one: `SLA (service level agreement)` is two for the same.
fn names(word: &str) -> impl Iterator<Item = &str> {
    word.split(['(', ')']).map(str::trim).filter(|name| !name.is_empty())
}

/// A word without what a plural adds, in either language: `opportunities` and `opportunity` give the same.
fn singular(word: &str) -> String {
    let folded = folded(word);
    let words = folded.split_whitespace().map(|word| {
        let stem = word.strip_suffix('s').filter(|stem| stem.len() > 2).unwrap_or(word);
        stem.strip_suffix("ie").map_or_else(|| stem.to_owned(), |stem| format!("{stem}y"))
    });
    words.collect::<Vec<_>>().join(" ")
}

impl fmt::Display for TermKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Starter(starter) => f.write_str(starter.key()),
            Self::Own(id) => id.fmt(f),
        }
    }
}

impl TryFrom<String> for TermKey {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        let starter = Starter::ALL.into_iter().find(|starter| starter.key() == text);
        starter.map_or_else(|| text.parse().map(Self::Own), |starter| Ok(Self::Starter(starter)))
    }
}

impl From<TermKey> for String {
    fn from(key: TermKey) -> Self {
        key.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: TermKey = TermKey::Own(TermId(7));

    fn with(fr: &str, en: &str) -> SharedLanguage {
        let word = Bilingual { fr: fr.to_owned(), en: en.to_owned() };
        SharedLanguage { terms: vec![Term { word, ..Term::untouched(OWN) }], ..SharedLanguage::default() }
    }

    #[test]
    fn a_key_reads_back_and_nothing_else_does() {
        for key in Starter::ALL.map(TermKey::Starter).into_iter().chain([OWN]) {
            assert_eq!(TermKey::try_from(key.to_string()), Ok(key));
        }
        for starter in Starter::ALL {
            let written = serde_json::to_string(&starter).expect("writes");
            assert_eq!(written, format!("\"{}\"", starter.key()), "one name for all");
        }
        assert_eq!(TermKey::try_from("nothing".to_owned()), Err(IdError));
    }

    #[test]
    fn the_words_of_the_starter_set_are_all_different() {
        let language = SharedLanguage::default();
        for (term, tongue) in language.glossary().flat_map(|term| Tongue::ALL.map(|tongue| (term.clone(), tongue))) {
            assert!(!language.is_taken(term.key, tongue, term.word_in(tongue)), "{}", term.word_in(tongue));
        }
    }

    #[test]
    fn a_word_is_taken_whatever_its_case_and_accents() {
        let language = with("Compte clé", "");
        for (word, tongue, taken) in [
            ("compte cle", Tongue::French, true),
            ("Compte clé", Tongue::English, true),
            ("Compte", Tongue::French, false),
            ("sla", Tongue::French, true),
            ("Service Level Agreement", Tongue::English, true),
            ("Service level agreement", Tongue::French, false),
            ("OPPORTUNITE", Tongue::French, true),
            ("", Tongue::French, false),
        ] {
            assert_eq!(language.is_taken(TermKey::Own(TermId(8)), tongue, word), taken, "{word}");
        }
        assert!(!language.is_taken(OWN, Tongue::French, "compte clé"), "a term does not stand in its own way");
    }

    #[test]
    fn a_stage_is_known_by_its_name_in_either_language_and_number() {
        let language = with("Compte clé", "Key account");
        let starter = |starter| Some(TermKey::Starter(starter));
        for (name, key) in [
            ("MQL", starter(Starter::Mql)),
            ("mqls", starter(Starter::Mql)),
            ("prospects", starter(Starter::Prospect)),
            ("Prospects qualifiés", starter(Starter::QualifiedProspect)),
            ("qualified prospects", starter(Starter::QualifiedProspect)),
            ("Opportunities", starter(Starter::Opportunity)),
            ("key accounts", Some(OWN)),
            ("visits", None),
            ("", None),
        ] {
            assert_eq!(language.term_called(name), key, "{name}");
        }
        let left_out = SharedLanguage { left_out: vec![Starter::Mql], ..SharedLanguage::default() };
        assert_eq!(left_out.term_called("MQL"), None);
    }
}
