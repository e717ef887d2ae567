//! The glossary: its terms in the order of the alphabet, the search, and the term that the address names.

use leptos::prelude::*;

use super::new_term::new_term;
use super::term::{definition_in, term_row};
use crate::domain::language::{LanguageEdit, SharedLanguage, Term, TermKey, Tongue};
use crate::domain::{Command, Query, folded};
use crate::i18n::Language;
use crate::platform::watch::Watch;
use crate::platform::{address, focus, page};
use crate::store::Session;
use crate::ui::parts::TERM;
use crate::ui::{Choices, Route, tr};

/// The section.
pub fn glossary() -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let shared = session.select(|plan| plan.language.clone());
    let (search, wanted) = (RwSignal::new(String::new()), RwSignal::new(None));
    follow_the_address(search, wanted);
    let found = Memo::new(move |_| {
        let language = choices.language.get();
        shared.with(|shared| search.with(|text| found(shared, language, text)))
    });
    let nothing = move || {
        let text = search.get();
        (found.with(Vec::is_empty) && !text.trim().is_empty()).then(|| (choices.texts().glossary().none)(text.trim()))
    };
    let gone = move || {
        let there = |key| shared.with(|shared| shared.term(key).is_some());
        wanted.get().is_some_and(|key| !there(key)).then(|| choices.texts().glossary().gone)
    };
    let left_out = Memo::new(move |_| shared.with(|shared| shared.left_out.len()));
    let restore = move || {
        let count = left_out.get();
        (count > 0).then(|| {
            view! {
                <button
                    type="button"
                    class="button"
                    on:click=move |_| {
                        let _ = session.run(Command::EditLanguage(LanguageEdit::RestoreStarters));
                    }
                >
                    {move || (choices.texts().glossary().restore)(count)}
                </button>
            }
        })
    };
    view! {
        <section class="language-part" aria-labelledby="language-glossary">
            <h2 id="language-glossary">{tr(|t| t.glossary().title)}</h2>
            <p class="language-help">{tr(|t| t.glossary().help)}</p>
            <div class="field glossary-search" role="search">
                <label for="glossary-search">{tr(|t| t.glossary().search)}</label>
                <span class="field-box">
                    <input
                        id="glossary-search"
                        type="search"
                        autocomplete="off"
                        prop:value=search
                        on:input:target=move |event| search.set(event.target().value())
                    />
                </span>
            </div>
            <p role="status">{gone} {nothing}</p>
            <ul class="glossary">
                <For each=move || found.get() key=|key| *key let:key>{term_row(key, wanted)}</For>
            </ul>
            {new_term()}
            <p>{restore}</p>
        </section>
    }
    .into_any()
}

/// The term of the address has the focus and is not searched away, now and whenever the address changes.
fn follow_the_address(search: RwSignal<String>, wanted: RwSignal<Option<TermKey>>) {
    let follow = move || {
        let hash = page::hash();
        if Route::read(&hash) != Route::Language {
            return;
        }
        let key = address::parameter(&hash, TERM).and_then(|key| TermKey::try_from(key).ok());
        if wanted.try_set(key).is_none()
            && let Some(key) = key
        {
            let _ = search.try_set(String::new());
            focus::soon(element_id(key));
        }
    };
    follow();
    StoredValue::new_local(Watch::window("hashchange", follow));
}

/// Id of the element of a term.
pub fn element_id(key: TermKey) -> String {
    format!("term-{key}")
}

/// The terms in which every word of the search occurs, in the order of the alphabet of the language.
fn found(shared: &SharedLanguage, language: Language, text: &str) -> Vec<TermKey> {
    let query = Query::of(text);
    let says = |term: &Term| {
        let texts = Tongue::ALL.map(|tongue| {
            let definition = definition_in(term, Language::of_tongue(tongue)).map_or("", |(_, text)| text);
            format!("{}\n{definition}", term.word_in(tongue))
        });
        folded(&texts.join("\n"))
    };
    let mut terms: Vec<_> = shared.glossary().filter(|term| query.is_empty() || query.matches(&says(term))).collect();
    terms.sort_by_cached_key(|term| folded(term.word_in(language.tongue())));
    terms.into_iter().map(|term| term.key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::{Bilingual, Starter};

    #[test]
    fn terms_are_found_by_word_and_definition_in_either_language() {
        let shared = SharedLanguage::default();
        let only = |text, starter| {
            assert_eq!(found(&shared, Language::English, text), [TermKey::Starter(starter)], "{text}");
        };
        only("service level", Starter::Sla);
        only("accord de niveau", Starter::Sla);
        only("PRET", Starter::Loan);
        assert_eq!(found(&shared, Language::English, "nonsense"), []);
        assert_eq!(found(&shared, Language::French, "").len(), Starter::ALL.len());
    }

    #[test]
    fn terms_stand_in_the_order_of_the_alphabet_of_the_language() {
        let word = Bilingual { fr: "Zone".to_owned(), en: "Area".to_owned() };
        let own = TermKey::Own(crate::domain::TermId(1));
        let terms = vec![Term { word, ..Term::untouched(own) }];
        let shared = SharedLanguage { terms, ..SharedLanguage::default() };
        assert_eq!(found(&shared, Language::English, "").first(), Some(&own));
        assert_eq!(found(&shared, Language::French, "").last(), Some(&own));
    }
}
