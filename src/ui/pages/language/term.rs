//! One term of the glossary: its word in both languages, its definition, who answers for it, and the fields for all that.

use leptos::prelude::*;

use super::glossary::element_id;
use super::text_box::{TextBox, folded};
use super::words::foreign;
use crate::domain::language::{LanguageEdit, Term, TermKey, Tongue};
use crate::domain::{Command, Team};
use crate::i18n::{Language, Texts};
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{ChoiceField, Glyph, Icon, Lines, Toasts};

/// Who may answer for a term.
pub const OWNERS: [Option<Team>; 4] = [None, Some(Team::Marketing), Some(Team::InsideSales), Some(Team::Sales)];

/// What they are called.
pub fn owner_name(texts: &'static Texts, owner: Option<Team>) -> &'static str {
    owner.map_or(texts.glossary().both, texts.terms().team)
}

/// What a term means, and in which language that is said: what the teams wrote, else the app's own words.
pub fn definition_in(term: &Term, language: Language) -> Option<(Tongue, &str)> {
    let own = term.definition.said_in(language.tongue());
    let starter = || term.key.starter().map(|starter| (language.texts().glossary().starter)(starter));
    own.or_else(|| starter().map(|text| (language.tongue(), text)))
}

/// A term. The one that the address names is marked.
pub fn term_row(key: TermKey, wanted: RwSignal<Option<TermKey>>) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    // A term that was just removed is looked at once more.
    let term = session.select(move |plan| plan.language.term(key).unwrap_or_else(|| Term::untouched(key)));
    let word = Signal::derive(move || term.with(|term| term.word_in(choices.language.get().tongue()).to_owned()));
    let other = Memo::new(move |_| {
        let tongue = choices.language.get().tongue().other();
        term.with(|term| (tongue, term.word_in(tongue).to_owned()))
    });
    let also = move || {
        let (tongue, other) = other.get();
        (other != word.get()).then(|| view! { <span class="term-other" lang=tongue.tag()>{other}</span> })
    };
    let definition = move || {
        let language = choices.language.get();
        term.with(|term| match definition_in(term, language) {
            Some((tongue, text)) => {
                view! { <p class="term-definition" lang=foreign(language, tongue)>{text.to_owned()}</p> }.into_any()
            }
            None => view! { <p class="term-undefined">{language.texts().glossary().undefined}</p> }.into_any(),
        })
    };
    let owner = Memo::new(move |_| term.with(|term| term.owner));
    let edit = Signal::derive(move || (choices.texts().language_page().edit)(&word.get()));
    view! {
        <li
            class="term"
            id=element_id(key)
            tabindex="-1"
            data-testid="term"
            data-term=key.to_string()
            data-owner=move || owner.get().map_or("shared", Team::key)
            aria-current=move || (wanted.get() == Some(key)).then_some("true")
        >
            <h3>{word} " " {also}</h3>
            {definition}
            <p class="term-owner">{move || owner_name(choices.texts(), owner.get())}</p>
            {folded(edit, move || fields(key, term, word))}
        </li>
    }
    .into_any()
}

fn fields(key: TermKey, term: Memo<Term>, word: Signal<String>) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let remove = move |_| {
        let (texts, name) = (choices.language.get_untracked().texts(), word.get_untracked());
        match session.run(Command::EditLanguage(LanguageEdit::RemoveTerm(key))) {
            Ok(()) => toasts.done((texts.glossary().removed)(&name)),
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    let remove_label = move || (choices.texts().glossary().remove)(&word.get());
    let boxes = [What::Word, What::Definition].map(|what| {
        let pair = Tongue::ALL.map(|tongue| field(key, term, what, tongue));
        view! { <div class="language-pair">{pair.into_iter().collect_view()}</div> }
    });
    view! {
        {boxes.into_iter().collect_view()}
        <ChoiceField
            id=format!("{}-owner", element_id(key))
            label=|t| t.glossary().owner
            value=Signal::derive(move || term.with(|term| term.owner))
            options=&OWNERS
            name=owner_name
            change=move |owner| Command::EditLanguage(LanguageEdit::Owner(key, owner))
        />
        <p>
            <button type="button" class="button" on:click=remove>
                <Icon glyph=Glyph::Bin />
                {remove_label}
            </button>
        </p>
    }
    .into_any()
}

/// What of a term a field writes.
#[derive(Clone, Copy)]
enum What {
    Word,
    Definition,
}

fn field(key: TermKey, term: Memo<Term>, what: What, tongue: Tongue) -> AnyView {
    let choices = Choices::of_app();
    let pick = move |term: &Term| match what {
        What::Word => term.word.get(tongue).to_owned(),
        What::Definition => term.definition.get(tongue).to_owned(),
    };
    // What stands there while the field is empty.
    let hint = move |term: &Term| match what {
        What::Word => term.word_in(tongue).to_owned(),
        What::Definition => {
            definition_in(term, Language::of_tongue(tongue)).map(|(_, text)| text.to_owned()).unwrap_or_default()
        }
    };
    let label = Signal::derive(move || {
        let texts = choices.texts();
        let label = match what {
            What::Word => texts.glossary().word,
            What::Definition => texts.glossary().definition,
        };
        (texts.language_page().in_tongue)(label, tongue)
    });
    let (name, lines) = match what {
        What::Word => ("word", Lines::One),
        What::Definition => ("definition", Lines::Sentences),
    };
    TextBox {
        id: format!("{}-{name}-{}", element_id(key), tongue.tag()),
        label,
        tongue,
        value: Signal::derive(move || term.with(pick)),
        hint: Signal::derive(move || term.with(hint)),
        lines,
        change: Box::new(move |text| match what {
            What::Word => LanguageEdit::Word(key, tongue, text),
            What::Definition => LanguageEdit::Definition(key, tongue, text),
        }),
    }
    .view()
}
