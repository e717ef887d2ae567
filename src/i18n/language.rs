//! The languages of the app.

use super::Texts;

/// A language the app speaks. It never changes what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// The BCP 47 tag, for the page and for `Intl`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The name of the language in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
        }
    }

    /// The language of a BCP 47 tag such as `fr-CA`, if it is one of ours.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// Its texts.
    pub fn texts(self) -> &'static Texts {
        match self {
            Self::English => &super::texts::ENGLISH,
            Self::French => &super::texts::FRENCH,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_the_browser_finds_its_language() {
        for (tag, expected) in [
            ("fr", Some(Language::French)),
            ("fr-CA", Some(Language::French)),
            ("FR_be", Some(Language::French)),
            ("en-US", Some(Language::English)),
            ("de", None),
            ("", None),
            ("frr", None),
        ] {
            assert_eq!(Language::of_tag(tag), expected, "{tag}");
        }
    }
}
