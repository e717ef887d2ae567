//! Every version that was signed, the last one first, with who signed it and what it changed.

use std::sync::Arc;

use leptos::prelude::*;

use super::amended::{self, Heads};
use super::signing::version;
use crate::domain::agreement::{Signed, amendments};
use crate::i18n::Language;
use crate::store::Session;
use crate::ui::Choices;

/// The list, to be opened; nothing before the first signature.
pub fn versions() -> AnyView {
    let choices = Choices::of_app();
    let signed = Session::of_app().select(|plan| plan.signed.clone());
    let shown = move || {
        let language = choices.language.get();
        signed.with(|signed| (!signed.is_empty()).then(|| list(signed, language)))
    };
    shown.into_any()
}

fn list(signed: &[Arc<Signed>], language: Language) -> AnyView {
    let before = std::iter::once(None).chain(signed.iter().map(Some));
    let items = (1..).zip(signed.iter().zip(before));
    let mut items: Vec<_> = items.map(|(number, (signed, before))| item(number, signed, before, language)).collect();
    items.reverse();
    view! {
        <details class="card agreement-versions" data-testid="agreement-versions">
            <summary>{(language.texts().agreement().versions)(signed.len())}</summary>
            <ol role="list">{items}</ol>
        </details>
    }
    .into_any()
}

fn item(number: usize, signed: &Signed, before: Option<&Arc<Signed>>, language: Language) -> AnyView {
    let texts = language.texts();
    let names =
        [&signed.terms.agreement.marketing, &signed.terms.agreement.sales].map(|signatory| signatory.name.trim());
    let changed = before.map(|before| amendments(&before.terms, &signed.terms));
    let table = changed.map(|changed| amended::table(language, Heads::of_version(number, texts), &changed));
    let broken = (!signed.is_sound()).then(|| view! { <p class="field-error">{texts.agreement().broken}</p> });
    view! {
        <li data-testid="signed-version">
            <p class="agreement-version">{version(language, number, signed)}</p>
            {broken}
            <p>{(texts.agreement().signed_by)(names)}</p>
            {table}
        </li>
    }
    .into_any()
}
