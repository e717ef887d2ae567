//! Whether both sides fit each other: red with the numbers where they do not.

use leptos::prelude::*;

use super::super::objectives::figures;
use crate::domain::agreement::{Clash, Terms, clashes};
use crate::i18n::{Language, Texts};
use crate::ui::parts::{Glyph, Icon};
use crate::ui::{Choices, Route, tr};

/// What a check has found, in the words of the style sheet.
const BROKEN: &str = "broken";
const MET: &str = "met";
const OPEN: &str = "missing";

/// What was checked.
pub fn fit(terms: Memo<Terms>) -> AnyView {
    let choices = Choices::of_app();
    let checked = Memo::new(move |_| {
        let (language, texts) = (choices.language.get(), choices.texts());
        terms.with(|terms| checked(terms, language, texts))
    });
    let line = |(verdict, text): (&'static str, String)| {
        let glyph = match verdict {
            BROKEN => Glyph::Warning,
            MET => Glyph::Met,
            _ => Glyph::Missing,
        };
        view! {
            <li class="verdict" data-verdict=verdict data-testid="fit">
                <Icon glyph />
                {text}
            </li>
        }
    };
    view! {
        <section class="agreement-fit" aria-labelledby="agreement-fit-title">
            <h2 id="agreement-fit-title">{tr(|t| t.agreement().fit)}</h2>
            <div role="status">
                <ul>{move || checked.get().into_iter().map(line).collect_view().into_any()}</ul>
            </div>
            <a href=Route::Objectives.href()>{tr(|t| t.agreement().change)}</a>
        </section>
    }
    .into_any()
}

/// What each check has found, and the words for it.
fn checked(terms: &Terms, language: Language, texts: &Texts) -> Vec<(&'static str, String)> {
    let words = texts.agreement();
    let count = |number: u64| figures::count(language, number);
    let mut checked: Vec<_> = clashes(terms)
        .into_iter()
        .map(|clash| {
            let (promised, can) = match clash {
                Clash::Follows { promised, can } | Clash::Brings { promised, can } => (promised, can),
                Clash::Slow { hours, week, .. } => (hours.into(), week.into()),
                Clash::NoHours => (0, 0),
            };
            let text = (words.clash)(clash, &count(promised), &count(can));
            let text = match clash {
                Clash::Slow { category, .. } => (words.answered)((texts.terms().category_short)(category), &text),
                _ => text,
            };
            (BROKEN, text)
        })
        .collect();
    let follows = terms.follows();
    match follows.map(|strain| (strain, strain.capacity)) {
        Some((strain, Some(can))) if strain.gap().is_none() => {
            checked.push((MET, (words.fits)(&count(strain.asked), &count(can))));
        }
        Some((_, Some(_))) => {}
        _ => checked.push((OPEN, words.unknown.to_owned())),
    }
    checked
}
