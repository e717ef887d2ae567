//! The amendments as a table: what was signed, what the plan says now.

use leptos::prelude::*;

use super::said;
use crate::domain::agreement::Amendment;
use crate::i18n::Language;
use crate::ui::Choices;

/// The table in the language of the page.
pub fn table(amendments: &[Amendment]) -> AnyView {
    in_language(Choices::of_app().language.get(), amendments)
}

/// The table in one language.
pub fn in_language(language: Language, amendments: &[Amendment]) -> AnyView {
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
    let words = texts.agreement();
    view! {
        <table class="table agreement-amendments" lang=language.tag()>
            <caption>{words.amendments}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.what}</th>
                    <th scope="col">{words.before}</th>
                    <th scope="col">{words.now}</th>
                </tr>
            </thead>
            <tbody>{amendments.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
