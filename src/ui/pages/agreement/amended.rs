//! Amendments as a table: what was signed, and what the plan or a later version says.

use leptos::prelude::*;

use super::said;
use crate::domain::agreement::Amendment;
use crate::i18n::{Language, Texts};

/// What the columns of a table are called.
pub struct Heads {
    caption: String,
    before: String,
    now: String,
}

impl Heads {
    /// What changed since the last signature.
    pub fn since_signed(texts: &Texts) -> Self {
        let words = texts.agreement();
        let [caption, before, now] = [words.amendments, words.before, words.now].map(str::to_owned);
        Self { caption, before, now }
    }

    /// What the version of that number changed of the one before it.
    pub fn of_version(number: usize, texts: &Texts) -> Self {
        let words = texts.agreement();
        let name = |number| (words.version_name)(number);
        Self { caption: (words.changed_by)(number), before: name(number.saturating_sub(1)), now: name(number) }
    }
}

/// The table in one language.
pub fn table(language: Language, heads: Heads, amendments: &[Amendment]) -> AnyView {
    let texts = language.texts();
    let row = |Amendment { article, before, now }: &Amendment| {
        view! {
            <tr data-testid="amendment">
                <th scope="row">{(texts.articles().article)(*article)}</th>
                <td>{said::said(language, before)}</td>
                <td>{said::said(language, now)}</td>
            </tr>
        }
    };
    view! {
        <table class="table agreement-amendments" lang=language.tag()>
            <caption>{heads.caption}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts.agreement().what}</th>
                    <th scope="col">{heads.before}</th>
                    <th scope="col">{heads.now}</th>
                </tr>
            </thead>
            <tbody>{amendments.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
