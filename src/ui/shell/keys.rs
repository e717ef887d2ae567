//! The keys that stand for actions, and how they are written.

use super::action::Action;
use crate::i18n::Texts;
use crate::platform::keyboard::{Place, Press};

/// Keys pressed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keys {
    with: With,
    shift: bool,
    key: &'static str,
}

/// The key held down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum With {
    /// None. Such a key can be turned off: it is easily pressed by speech input or by mistake.
    Nothing,
    /// Ctrl, or Cmd where there is one.
    Command,
    /// Ctrl, everywhere.
    Control,
}

impl Keys {
    /// Every shortcut. The first of an action is the one that is shown.
    pub const ALL: [(Self, Action); 8] = [
        (Self { with: With::Command, shift: false, key: "z" }, Action::Undo),
        (Self { with: With::Command, shift: true, key: "z" }, Action::Redo),
        (Self { with: With::Control, shift: false, key: "y" }, Action::Redo),
        (Self { with: With::Command, shift: false, key: "o" }, Action::Open),
        (Self { with: With::Command, shift: false, key: "s" }, Action::Save),
        (Self { with: With::Command, shift: false, key: "k" }, Action::Palette),
        (Self { with: With::Nothing, shift: false, key: "n" }, Action::NewLead),
        (Self { with: With::Nothing, shift: false, key: "?" }, Action::Shortcuts),
    ];

    /// The action that a key press asks for. In a field that writes to the plan, undo and redo are the plan's; in any other
    /// field and in a dialog, every key is the browser's. `single` says whether keys alone count.
    pub fn action(press: &Press, single: bool) -> Option<Action> {
        let (keys, action) = Self::ALL.into_iter().find(|(keys, _)| keys.are(press))?;
        let heard = match press.place {
            Place::Page => single || keys.with != With::Nothing,
            Place::PlanField => matches!(action, Action::Undo | Action::Redo),
            Place::Elsewhere => false,
        };
        heard.then_some(action)
    }

    /// The shown keys of an action.
    pub fn of(action: Action) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, other)| *other == action).map(|(keys, _)| keys)
    }

    /// As they are written: `Ctrl+Shift+Z`, or `⇧⌘Z` where there is a command key.
    pub fn text(self, texts: &Texts, command_key: bool) -> String {
        let key = self.key.to_ascii_uppercase();
        let shift = match (self.shift, command_key) {
            (false, _) => "",
            (true, true) => "⇧",
            (true, false) => texts.shell().shift,
        };
        match (self.with, command_key) {
            (With::Nothing, _) => format!("{shift}{key}"),
            (With::Command, true) => format!("{shift}⌘{key}"),
            (With::Control, true) => format!("{shift}⌃{key}"),
            (With::Command | With::Control, false) => format!("Ctrl+{shift}{key}"),
        }
    }

    fn are(self, press: &Press) -> bool {
        let held = match self.with {
            With::Nothing => !press.control && !press.meta,
            With::Command => press.control != press.meta,
            With::Control => press.control && !press.meta,
        };
        // Where a sign alone is typed, Shift belongs to the sign.
        held && press.key == self.key && (press.shift == self.shift || self.with == With::Nothing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn press(text: &str, place: Place) -> Press {
        let (held, key) = text.rsplit_once('+').unwrap_or(("", text));
        Press {
            key: key.to_owned(),
            control: held.contains("ctrl"),
            meta: held.contains("meta"),
            shift: held.contains("shift"),
            place,
        }
    }

    #[test]
    fn on_the_page_each_shortcut_asks_for_its_action() {
        for (text, expected) in [
            ("ctrl+z", Some(Action::Undo)),
            ("meta+z", Some(Action::Undo)),
            ("ctrl+shift+z", Some(Action::Redo)),
            ("ctrl+y", Some(Action::Redo)),
            ("meta+y", None),
            ("ctrl+k", Some(Action::Palette)),
            ("ctrl+shift+k", None),
            ("n", Some(Action::NewLead)),
            ("?", Some(Action::Shortcuts)),
            ("shift+?", Some(Action::Shortcuts)),
            ("ctrl+?", None),
            ("z", None),
            ("ctrl+meta+z", None),
        ] {
            assert_eq!(Keys::action(&press(text, Place::Page), true), expected, "{text}");
        }
    }

    #[test]
    fn while_typing_and_in_a_dialog_no_shortcut_is_heard_but_undo_in_a_field_of_the_plan() {
        for (keys, _) in Keys::ALL {
            let held = if keys.with == With::Nothing { "" } else { "ctrl+" };
            let shift = if keys.shift { "shift+" } else { "" };
            let text = format!("{held}{shift}{}", keys.key);
            assert_eq!(Keys::action(&press(&text, Place::Elsewhere), true), None, "{text}");
        }
        assert_eq!(Keys::action(&press("ctrl+z", Place::PlanField), true), Some(Action::Undo));
        assert_eq!(Keys::action(&press("?", Place::PlanField), true), None);
        assert_eq!(Keys::action(&press("ctrl+k", Place::PlanField), true), None);
    }

    #[test]
    fn keys_alone_can_be_turned_off() {
        assert_eq!(Keys::action(&press("?", Place::Page), false), None);
        assert_eq!(Keys::action(&press("ctrl+k", Place::Page), false), Some(Action::Palette));
    }

    #[test]
    fn keys_are_written_the_way_the_machine_and_the_language_do() {
        let redo = Keys::of(Action::Redo).expect("redo has keys");
        assert_eq!(redo.text(Language::English.texts(), false), "Ctrl+Shift+Z");
        assert_eq!(redo.text(Language::French.texts(), false), "Ctrl+Maj+Z");
        assert_eq!(redo.text(Language::French.texts(), true), "⇧⌘Z");
    }
}
