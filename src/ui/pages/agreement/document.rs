//! The document on paper: in both languages side by side, whatever the page speaks.

use std::sync::Arc;

use leptos::prelude::*;

use super::amended::{self, Heads};
use super::{said, signing};
use crate::domain::agreement::{Article, Said, Side, Signed, Terms, amendments};
use crate::i18n::{Language, Texts};
use crate::store::Session;
use crate::ui::parts::on_paper;

/// The two languages, in the order of the columns.
const LANGUAGES: [Language; 2] = [Language::French, Language::English];

/// The document.
pub fn document(terms: Memo<Terms>) -> AnyView {
    let session = Session::of_app();
    let (name, last) = (session.select(|plan| plan.name.clone()), session.select(signing::last));
    // Nobody sees it before, and it would be written anew at each key stroke.
    let on_paper = on_paper();
    let sheet = move || terms.with(|terms| last.with(|last| sheet(&name.get(), terms, last.as_ref())));
    let shown = move || on_paper.get().then(sheet);
    view! { <div class="paper">{shown}</div> }.into_any()
}

fn sheet(name: &str, now: &Terms, last: Option<&(usize, Arc<Signed>)>) -> AnyView {
    let changed = last.map(|(_, signed)| amendments(&signed.terms, now)).unwrap_or_default();
    let tables = (!changed.is_empty())
        .then(|| LANGUAGES.map(|language| amended::table(language, Heads::since_signed(language.texts()), &changed)));
    let head = both(|language| view! { <strong>{language.texts().agreement().document}</strong> }.into_any());
    let status = |language: Language| {
        let words = language.texts().agreement();
        match last {
            None => words.draft.to_owned(),
            Some((number, signed)) if changed.is_empty() => signing::version(language, *number, signed),
            Some((number, _)) => (words.amends)(*number),
        }
    };
    let state = both(|language| view! { {status(language)} }.into_any());
    // Of what was signed, which is not what stands above while that is amended.
    let print = last.map(|(number, signed)| {
        let broken =
            (!signed.is_sound()).then(|| LANGUAGES.map(|language| language.texts().agreement().broken).join(" "));
        // The same words in both.
        let version = (Language::French.texts().agreement().version_name)(*number);
        view! { <p class="paper-hash">{version} ", SHA-256 " {signed.hash.to_string()} " " {broken}</p> }
    });
    let articles = now.articles();
    let parts = [Side::Goal, Side::Marketing, Side::Sales, Side::Both].map(|side| part(side, &articles));
    view! {
        <h1>{name.to_owned()}</h1>
        <table class="paper-terms">
            <thead>{head} {state}</thead>
            {parts.into_iter().collect_view()}
        </table>
        {tables.map(|tables| tables.into_iter().collect_view())}
        <div class="paper-signatures">
            {signature(Article::MarketingSignatory, &articles)} {signature(Article::SalesSignatory, &articles)}
        </div>
        {print}
    }
    .into_any()
}

/// One side's articles. Who signs stands at the end, and what says nothing is left out.
fn part(side: Side, articles: &[(Article, Said)]) -> AnyView {
    let signs = |article: Article| matches!(article, Article::MarketingSignatory | Article::SalesSignatory);
    let here = articles.iter().filter(|(article, said)| {
        article.side() == side && !signs(*article) && !matches!(said, Said::Nothing) && !is_empty(said)
    });
    let row = |(article, said): &(Article, Said)| {
        both(|language| {
            let label = (language.texts().articles().article)(*article);
            view! { <span>{label}</span> " " <b>{said::said(language, said)}</b> }.into_any()
        })
    };
    let title = both(|language| view! { {(language.texts().articles().side)(side)} }.into_any());
    view! { <tbody data-side=key(side)>{title} {here.map(row).collect_view()}</tbody> }.into_any()
}

fn is_empty(said: &Said) -> bool {
    matches!(said, Said::Closings(closings) if closings.is_empty())
}

/// A row with the same in each language.
fn both(cell: impl Fn(Language) -> AnyView) -> AnyView {
    let cells = LANGUAGES.map(|language| view! { <td lang=language.tag()>{cell(language)}</td> });
    view! { <tr>{cells.into_iter().collect_view()}</tr> }.into_any()
}

/// Room to sign by hand.
fn signature(signatory: Article, articles: &[(Article, Said)]) -> AnyView {
    let word = |pick: fn(&Texts) -> &'static str| LANGUAGES.map(|language| pick(language.texts())).join(" · ");
    let label = LANGUAGES.map(|language| (language.texts().articles().article)(signatory)).join(" · ");
    let person = articles.iter().find(|(article, _)| *article == signatory);
    let person = person.map(|(_, person)| said::said(Language::French, person));
    view! {
        <div>
            <b>{label}</b>
            <p>{person}</p>
            <p class="paper-line">{word(|t| t.agreement().date_and_signature)}</p>
        </div>
    }
    .into_any()
}

fn key(side: Side) -> &'static str {
    match side {
        Side::Goal => "goal",
        Side::Marketing => "marketing",
        Side::Sales => "sales",
        Side::Both => "both",
    }
}
