//! A text in both languages of the plan.

use serde::{Deserialize, Serialize};

/// A language that a plan is written in. Which one the page speaks is no matter of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tongue {
    /// French.
    French,
    /// English.
    English,
}

impl Tongue {
    /// Both, in the order of the page.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::French => Self::English,
            Self::English => Self::French,
        }
    }

    /// Its BCP 47 tag, which is its name in files too.
    pub fn tag(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }
}

/// A text in both languages. Either may be blank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Bilingual {
    /// In French.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fr: String,
    /// In English.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub en: String,
}

impl Bilingual {
    /// What stands in `tongue`.
    pub fn get(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::French => &self.fr,
            Tongue::English => &self.en,
        }
    }

    /// Writes it in `tongue`.
    pub fn set(&mut self, tongue: Tongue, text: String) {
        match tongue {
            Tongue::French => self.fr = text,
            Tongue::English => self.en = text,
        }
    }

    /// What is said in `tongue`, else what is said in the other, and in which one. `None` if both are blank.
    pub fn said_in(&self, tongue: Tongue) -> Option<(Tongue, &str)> {
        let said = [tongue, tongue.other()].map(|tongue| (tongue, self.get(tongue)));
        said.into_iter().find(|(_, text)| !text.trim().is_empty())
    }

    /// Whether nothing is said in either.
    pub fn is_blank(&self) -> bool {
        self.texts().all(|text| text.trim().is_empty())
    }

    /// Whether both are empty.
    pub fn is_empty(&self) -> bool {
        self.fr.is_empty() && self.en.is_empty()
    }

    /// Both texts.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [&*self.fr, &*self.en].into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_text_gives_way_to_the_other_language() {
        use Tongue::{English, French};
        for (fr, en, in_french, in_english) in [
            ("a", "b", Some((French, "a")), Some((English, "b"))),
            ("a", " ", Some((French, "a")), Some((French, "a"))),
            ("", "b", Some((English, "b")), Some((English, "b"))),
            ("", "\u{a0}", None, None),
        ] {
            let text = Bilingual { fr: fr.to_owned(), en: en.to_owned() };
            assert_eq!((text.said_in(French), text.said_in(English)), (in_french, in_english), "{fr} {en}");
            assert_eq!(text.is_blank(), in_french.is_none());
        }
    }
}
