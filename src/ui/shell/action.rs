//! What can be done from anywhere. Buttons, menu, palette, keys and the list of shortcuts are all made of these.

use crate::i18n::Texts;
use crate::ui::parts::Glyph;
use crate::ui::{Route, Theme};

/// Something that can be done from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Takes the last step back.
    Undo,
    /// Does the last undone step again.
    Redo,
    /// Begins a new plan.
    New,
    /// Opens the sample plan.
    Sample,
    /// Asks for a plan file to open.
    Open,
    /// Hands the plan out as a file.
    Save,
    /// Opens a copy of the plan.
    Duplicate,
    /// Deletes the plan, which can be undone.
    Delete,
    /// Adds a lead.
    NewLead,
    /// Goes to a page.
    Go(Route),
    /// Speaks the other language.
    Language,
    /// Lights the page.
    Theme(Theme),
    /// Opens the command palette.
    Palette,
    /// Opens the list of shortcuts.
    Shortcuts,
}

impl Action {
    /// What the palette offers, in its order.
    pub const IN_PALETTE: [Self; 25] = [
        Self::Go(Route::Objectives),
        Self::Go(Route::Agreement),
        Self::Go(Route::Summary),
        Self::Go(Route::Language),
        Self::Go(Route::Calibration),
        Self::Go(Route::Process),
        Self::Go(Route::Campaigns),
        Self::Go(Route::Results),
        Self::Go(Route::Leads),
        Self::Go(Route::Plans),
        Self::NewLead,
        Self::Go(Route::Import),
        Self::Undo,
        Self::Redo,
        Self::New,
        Self::Sample,
        Self::Open,
        Self::Save,
        Self::Duplicate,
        Self::Delete,
        Self::Language,
        Self::Theme(Theme::Light),
        Self::Theme(Theme::Dark),
        Self::Theme(Theme::System),
        Self::Shortcuts,
    ];

    /// Its name.
    pub fn name(self, texts: &Texts) -> String {
        let shell = &texts.shell();
        match self {
            Self::Undo => shell.undo.to_owned(),
            Self::Redo => shell.redo.to_owned(),
            Self::New => shell.new_plan.to_owned(),
            Self::Sample => shell.sample.to_owned(),
            Self::Open => shell.open_file.to_owned(),
            Self::Save => shell.save_file.to_owned(),
            Self::Duplicate => shell.duplicate.to_owned(),
            Self::Delete => shell.delete.to_owned(),
            Self::Go(Route::Plans) => shell.all_plans.to_owned(),
            Self::Go(Route::Import) => shell.import.to_owned(),
            Self::NewLead => texts.leads().add.to_owned(),
            Self::Go(route) => (shell.go)(Self::page(route, texts)),
            Self::Language => shell.other_language.to_owned(),
            Self::Theme(theme) => (shell.light)(Self::light(theme, texts)),
            Self::Palette => texts.palette().name.to_owned(),
            Self::Shortcuts => texts.palette().shortcuts.to_owned(),
        }
    }

    /// Its drawing.
    pub fn glyph(self) -> Glyph {
        match self {
            Self::Undo => Glyph::Undo,
            Self::Redo => Glyph::Redo,
            Self::New => Glyph::New,
            Self::Sample => Glyph::Sample,
            Self::Open => Glyph::Open,
            Self::Save => Glyph::Save,
            Self::Duplicate => Glyph::Copy,
            Self::Delete => Glyph::Bin,
            Self::NewLead => Glyph::Plus,
            Self::Go(Route::Leads | Route::Table | Route::Import | Route::Lead(_)) => Glyph::Leads,
            Self::Go(Route::Plans) => Glyph::Plans,
            Self::Go(_) => Glyph::Objectives,
            Self::Language => Glyph::Language,
            Self::Theme(Theme::System) => Glyph::System,
            Self::Theme(Theme::Light) => Glyph::Sun,
            Self::Theme(Theme::Dark) => Glyph::Moon,
            Self::Palette => Glyph::Search,
            Self::Shortcuts => Glyph::Keyboard,
        }
    }

    /// Its name where there is little room and its drawing stands beside it.
    pub fn short_name(self, texts: &Texts) -> String {
        let shell = &texts.shell();
        match self {
            Self::New => shell.new_short.to_owned(),
            Self::Sample => shell.sample_short.to_owned(),
            Self::Save => shell.save_short.to_owned(),
            _ => self.name(texts),
        }
    }

    /// The name of a page.
    fn page(route: Route, texts: &Texts) -> &'static str {
        match route {
            Route::Objectives | Route::Unknown => texts.shell().objectives,
            Route::Agreement => texts.shell().agreement,
            Route::Summary => texts.shell().summary,
            Route::Language => texts.shell().language_step,
            Route::Calibration => texts.shell().calibration,
            Route::Process => texts.shell().process,
            Route::Campaigns | Route::Campaign(_) => texts.shell().campaigns,
            Route::Results => texts.shell().results,
            Route::Leads | Route::Table | Route::Import | Route::Lead(_) => texts.shell().leads,
            Route::Plans => texts.shell().plans,
        }
    }

    /// The name of a theme.
    pub fn light(theme: Theme, texts: &Texts) -> &'static str {
        match theme {
            Theme::System => texts.shell().theme_system,
            Theme::Light => texts.shell().theme_light,
            Theme::Dark => texts.shell().theme_dark,
        }
    }
}
