//! The choices of this browser: language and theme. They never touch the plan.

use leptos::prelude::*;

use crate::i18n::{Language, Texts};
use crate::platform::{page, preferences};

/// How the page is lit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The name in storage and style sheets; `None` is the system's.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

/// Language and theme, for every component.
#[derive(Clone, Copy)]
pub struct Choices {
    /// The language.
    pub language: RwSignal<Language>,
    /// The theme.
    pub theme: RwSignal<Theme>,
}

impl Choices {
    /// The choices kept in this browser, else what the browser asks for. Keeps the page and the storage in step.
    pub fn of_browser() -> Self {
        let kept = preferences::read("language").and_then(|tag| Language::of_tag(&tag));
        let asked = || page::languages().iter().find_map(|tag| Language::of_tag(tag));
        let theme = preferences::read("theme");
        let theme = Theme::ALL.into_iter().find(|choice| choice.key() == theme.as_deref()).unwrap_or_default();
        let choices = Self {
            language: RwSignal::new(kept.or_else(asked).unwrap_or(Language::English)),
            theme: RwSignal::new(theme),
        };
        Effect::new(move |_| page::set_root_attribute("lang", Some(choices.language.get().tag())));
        Effect::new(move |_| page::set_root_attribute("data-theme", choices.theme.get().key()));
        choices
    }

    /// The choices of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// Speaks `language` from now on.
    pub fn speak(self, language: Language) {
        preferences::write("language", language.tag());
        self.language.set(language);
    }

    /// Shows the page in `theme` from now on.
    pub fn light(self, theme: Theme) {
        match theme.key() {
            Some(key) => preferences::write("theme", key),
            None => preferences::forget("theme"),
        }
        self.theme.set(theme);
    }

    /// The texts of the language, followed as it changes.
    pub fn texts(self) -> &'static Texts {
        self.language.get().texts()
    }
}

/// A text that follows the language: `{tr(|t| t.shell().undo)}`.
///
/// One type for every text, so that what shows a text is compiled once: a closure of its own for each made the page heavier.
pub fn tr(pick: fn(&'static Texts) -> &'static str) -> Signal<&'static str> {
    let choices = Choices::of_app();
    Signal::derive(move || pick(choices.texts()))
}
