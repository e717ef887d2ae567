//! A word that leads to its definition in the glossary.

use leptos::prelude::*;

use crate::domain::language::{Starter, TermKey};
use crate::platform::address;
use crate::store::Session;
use crate::ui::{Choices, Route};

/// Parameter of the address that names a term.
pub const TERM: &str = "term";

/// A small question mark that leads to the definition of a term; nothing while the glossary has no such term.
pub fn term_link(key: impl Fn() -> Option<TermKey> + Send + Sync + 'static) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let shared = session.select(|plan| plan.language.clone());
    let term = Memo::new(move |_| shared.with(|shared| shared.term(key()?)));
    let link = move || {
        let term = term.get()?;
        let words = (choices.texts().terms().meaning)(term.word_in(choices.language.get().tongue()));
        let title = words.clone();
        Some(view! { <a class="term-link" href=meaning_of(term.key) aria-label=words title=title>"?"</a> })
    };
    link.into_any()
}

/// The address of the definition of a term.
pub fn meaning_of(key: TermKey) -> String {
    address::with_parameter(&Route::Language.href(), TERM, &key.to_string())
}

/// The link to a term of the starter set.
pub fn starter_link(starter: Starter) -> AnyView {
    term_link(move || Some(TermKey::Starter(starter)))
}
