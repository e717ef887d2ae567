//! A field for what is said in one language, and the folded place in which such fields stand.

use leptos::html;
use leptos::prelude::*;

use super::words::{Thing, part_key};
use crate::domain::Command;
use crate::domain::language::{LanguageEdit, Part, Tongue};
use crate::i18n::Language;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Lines, TextInput};

/// A text in one language of the plan.
pub struct TextBox {
    /// Id of the input.
    pub id: String,
    /// Its label, with the language in it.
    pub label: Signal<String>,
    /// The language.
    pub tongue: Tongue,
    /// The text in the plan.
    pub value: Signal<String>,
    /// What stands there while it is empty.
    pub hint: Signal<String>,
    /// How much is usually written.
    pub lines: Lines,
    /// What writes it.
    pub change: Box<dyn Fn(String) -> LanguageEdit + Send + Sync>,
}

impl TextBox {
    /// The field.
    pub fn view(self) -> AnyView {
        let Self { id, label, tongue, value, hint, lines, change } = self;
        TextInput {
            id,
            label,
            value,
            change: Box::new(move |text| Command::EditLanguage(change(text))),
            lines,
            hint: Signal::derive(move || Some(hint.get())),
            kind: "text",
            list: None,
            lang: Some(tongue.tag()),
        }
        .view()
    }
}

/// The fields of a category or criterion: every part in both languages.
pub fn fields_of(thing: Thing) -> AnyView {
    let fields = thing.subject().parts().iter().map(|part| {
        let pair = Tongue::ALL.map(|tongue| field_of(thing, *part, tongue));
        view! { <div class="language-pair">{pair.into_iter().collect_view()}</div> }
    });
    fields.collect_view().into_any()
}

fn field_of(thing: Thing, part: Part, tongue: Tongue) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let value = session.select(move |plan| {
        plan.language.wording(thing.subject(), part).map(|text| text.get(tongue).to_owned()).unwrap_or_default()
    });
    // With the other language written, it is that which stands there.
    let other = session.select(move |plan| {
        plan.language.wording(thing.subject(), part).map(|text| text.get(tongue.other()).to_owned()).unwrap_or_default()
    });
    let hint = Signal::derive(move || {
        let own = || thing.by_default(Language::of_tongue(tongue), part).to_owned();
        other.with(|other| if other.trim().is_empty() { own() } else { other.clone() })
    });
    let label = Signal::derive(move || {
        let texts = choices.texts().language_page();
        (texts.in_tongue)((texts.part)(part), tongue)
    });
    TextBox {
        id: format!("{}-{}-{}", thing.key(), part_key(part), tongue.tag()),
        label,
        tongue,
        value: value.into(),
        hint,
        lines: if matches!(part, Part::Name | Part::Question) { Lines::One } else { Lines::Sentences },
        change: Box::new(move |text| LanguageEdit::Say(thing.subject(), part, tongue, text)),
    }
    .view()
}

/// A folded place, whose content comes when it is opened: a page has many of them.
pub fn folded(summary: Signal<String>, content: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let details = NodeRef::<html::Details>::new();
    let opened = RwSignal::new(false);
    view! {
        <details
            class="language-edit"
            node_ref=details
            on:toggle=move |_| opened.set(details.get_untracked().is_some_and(|details| details.open()))
        >
            <summary>{summary}</summary>
            {move || opened.get().then(&content)}
        </details>
    }
    .into_any()
}
