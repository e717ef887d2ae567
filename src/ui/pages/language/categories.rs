//! The categories, a card each: what it is, what it looks like, what it does not look like, and its rule.

use leptos::prelude::*;

use super::text_box::{fields_of, folded};
use super::words::{Thing, foreign};
use crate::domain::language::Part;
use crate::domain::{Category, Criterion};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::parts::CategoryMark;
use crate::ui::{Choices, tr};

/// The section.
pub fn categories() -> AnyView {
    view! {
        <section class="language-part" aria-labelledby="language-categories">
            <h2 id="language-categories">{tr(|t| t.language_page().categories)}</h2>
            <div class="category-cards">{Category::ALL.map(card).into_iter().collect_view()}</div>
        </section>
    }
    .into_any()
}

fn card(category: Category) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let shared = session.select(|plan| plan.language.clone());
    let thing = Thing::Category(category);
    let name = Signal::derive(move || shared.with(|shared| thing.said(choices.language.get(), shared, Part::Name).1));
    let rule = move || {
        let language = choices.language.get();
        shared.with(|shared| {
            let names = Criterion::PROJECT.map(|criterion| agreed::criterion(language, shared, criterion));
            (language.texts().language_page().rule_of)(category, &shared.rules, &names)
        })
    };
    let edit = Signal::derive(move || (choices.texts().language_page().edit)(&name.get()));
    let rows = [Part::LooksLike, Part::NotLike, Part::Examples].map(|part| {
        let label = move || (choices.texts().language_page().part)(part);
        view! { <dt>{label}</dt> <dd>{said(thing, part)}</dd> }
    });
    let id = format!("category-{}", category.key());
    let named_by = id.clone();
    view! {
        <article class="card category-card" data-testid="category-card" data-name=category.key() aria-labelledby=named_by>
            <h3 id=id>
                <CategoryMark category=Signal::stored(category) />
                <span>{name}</span>
            </h3>
            <p class="category-definition" data-testid="definition">{said(thing, Part::Definition)}</p>
            <dl class="category-looks">
                {rows.into_iter().collect_view()}
                <dt>{tr(|t| t.language_page().rule)}</dt>
                <dd data-testid="rule">{rule}</dd>
            </dl>
            {folded(edit, move || fields_of(thing))}
        </article>
    }
    .into_any()
}

/// A text as it is read, marked with its language where that is not the page's.
pub fn said(thing: Thing, part: Part) -> AnyView {
    let choices = Choices::of_app();
    let shared = Session::of_app().select(|plan| plan.language.clone());
    let text = Memo::new(move |_| shared.with(|shared| thing.said(choices.language.get(), shared, part)));
    let lang = move || text.with(|(tongue, _)| foreign(choices.language.get(), *tongue));
    view! { <span lang=lang>{move || text.get().1}</span> }.into_any()
}
