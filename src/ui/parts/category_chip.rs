//! A category in a few characters. The mark tells the four apart by number and by how full it is, not by colour.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::Category;
use crate::domain::language::SharedLanguage;
use crate::i18n::agreed;
use crate::ui::Choices;

/// The mark and the name, the short one unless the teams gave another. One that was set by hand says so.
#[component]
pub fn CategoryChip(
    /// The category.
    #[prop(into)]
    category: Signal<Category>,
    /// What the teams call it.
    #[prop(into)]
    shared: Signal<Arc<SharedLanguage>>,
    /// Whether somebody set it in spite of the evidence.
    #[prop(into)]
    by_hand: Signal<bool>,
) -> impl IntoView {
    let language = Choices::of_app().language;
    let name = move || shared.with(|shared| agreed::category_short(language.get(), shared, category.get()));
    let hand = move || by_hand.get().then(|| view! { <ByHandMark /> });
    view! {
        <span class="category-chip">
            <CategoryMark category />
            <span class="category-name">{name}</span>
            {hand}
        </span>
    }
}

/// Says of a category that it was set by hand.
#[component]
pub fn ByHandMark() -> impl IntoView {
    let words = crate::ui::tr(|t| t.category().by_hand);
    view! {
        <span class="category-by-hand" title=words>
            <span aria-hidden="true">"✎"</span>
            <span class="visually-hidden">{words}</span>
        </span>
    }
}

/// The mark alone, to stand before the name.
#[component]
pub fn CategoryMark(
    /// The category.
    #[prop(into)]
    category: Signal<Category>,
) -> impl IntoView {
    let mark = Choices::of_app().language.get_untracked().texts().category().mark;
    view! {
        <span class="category-mark" data-mark=move || category.get().key() aria-hidden="true">
            {move || mark(category.get())}
        </span>
    }
}
