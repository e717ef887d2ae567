//! A category in a few characters. The mark tells the four apart by number and by how full it is, not by colour.

use leptos::prelude::*;

use crate::domain::Category;
use crate::ui::Choices;

/// The mark and the short name.
#[component]
pub fn CategoryChip(
    /// The category.
    #[prop(into)]
    category: Signal<Category>,
) -> impl IntoView {
    let language = Choices::of_app().language;
    view! {
        <span class="category-chip">
            <CategoryMark category />
            {move || (language.get().texts().terms().category_short)(category.get())}
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
