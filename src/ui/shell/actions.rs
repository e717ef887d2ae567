//! Doing what an [`Action`] says.

use leptos::prelude::*;

use super::action::Action;
use super::keys::Keys;
use crate::i18n::Language;
use crate::platform::{focus, keyboard, preferences};
use crate::store::{Library, Opening, Session};
use crate::ui::parts::{Toasts, add_lead};
use crate::ui::{Choices, Route};

/// The one file input of the page, wherever it stands.
const OPEN_FILE: &str = "[data-testid='open-file']";

/// Does actions, for every component of the shell.
#[derive(Clone, Copy)]
pub struct Actions {
    /// Whether the command palette is open.
    pub palette: RwSignal<bool>,
    /// Whether the list of shortcuts is open.
    pub shortcuts: RwSignal<bool>,
    /// Whether keys alone, such as `?`, are shortcuts.
    pub single_keys: RwSignal<bool>,
    session: Session,
    library: Library,
    opening: Signal<Opening>,
    route: RwSignal<Route>,
    choices: Choices,
    toasts: Toasts,
    can_undo: Memo<bool>,
    can_redo: Memo<bool>,
    said: RwSignal<(usize, Option<Action>)>,
}

impl Actions {
    /// Listens to the keys, for as long as the page lives.
    pub fn of_page() -> Self {
        let (session, library) = (Session::of_app(), Library::of_app());
        let actions = Self {
            palette: RwSignal::new(false),
            shortcuts: RwSignal::new(false),
            single_keys: RwSignal::new(preferences::read("keys").as_deref() != Some("off")),
            session,
            library,
            opening: library.opening(),
            route: expect_context(),
            choices: Choices::of_app(),
            toasts: Toasts::of_app(),
            can_undo: session.can_undo(),
            can_redo: session.can_redo(),
            said: RwSignal::new((0, None)),
        };
        keyboard::on_press(move |press| {
            // Behind the page of a plan that could not be read, the frame is there but not to be seen.
            if !matches!(actions.opening.get_untracked(), Opening::Ready) {
                return false;
            }
            let action = Keys::action(press, actions.single_keys.get_untracked());
            if let Some(action) = action {
                actions.run(action);
            }
            action.is_some()
        });
        actions
    }

    /// The actions of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// Does it. What is not possible now does nothing.
    pub fn run(self, action: Action) {
        match action {
            Action::Undo => self.session.undo(),
            Action::Redo => self.session.redo(),
            Action::New => {
                self.library.create();
                self.land();
            }
            Action::Sample => {
                self.library.open_sample();
                self.land();
            }
            Action::Open => focus::press(OPEN_FILE),
            Action::Save => self.library.export(),
            Action::Duplicate => self.library.duplicate(self.session.plan_id()),
            Action::Delete => self.library.delete(self.session.plan_id()),
            Action::NewLead => add_lead(self.session, self.toasts, self.choices.language.get_untracked().texts()),
            Action::Go(route) => route.go(),
            Action::Language => self.choices.speak(other(self.choices.language.get_untracked())),
            Action::Theme(theme) => self.choices.light(theme),
            Action::Palette => self.palette.set(true),
            Action::Shortcuts => self.shortcuts.set(true),
        }
        if matches!(action, Action::Undo | Action::Redo) {
            self.said.update(|(times, last)| {
                *times += 1;
                *last = Some(action);
            });
        }
    }

    /// From a place that another plan does not have, or that is about all plans, to the first step.
    fn land(self) {
        if !matches!(self.route.get_untracked(), Route::Objectives | Route::Campaigns | Route::Leads | Route::Table) {
            Route::Objectives.go();
        }
    }

    /// Whether it can be done now.
    pub fn is_possible(self, action: Action) -> bool {
        match action {
            Action::Undo => self.can_undo.get(),
            Action::Redo => self.can_redo.get(),
            _ => true,
        }
    }

    /// Turns keys alone on or off as shortcuts, and remembers it in this browser.
    pub fn use_single_keys(self, on: bool) {
        if on {
            preferences::forget("keys");
        } else {
            preferences::write("keys", "off");
        }
        self.single_keys.set(on);
    }

    /// What a screen reader is told about the last undo or redo.
    pub fn said(self) -> String {
        let texts = self.choices.texts();
        let (times, last) = self.said.get();
        let text = match last {
            Some(Action::Undo) => texts.shell().undone,
            Some(_) => texts.shell().redone,
            None => return String::new(),
        };
        // The same words twice are only read twice when the text differs.
        if times % 2 == 0 { text.to_owned() } else { format!("{text}\u{a0}") }
    }
}

/// The language that the app would speak next.
pub fn other(language: Language) -> Language {
    match language {
        Language::English => Language::French,
        Language::French => Language::English,
    }
}
