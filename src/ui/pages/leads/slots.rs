//! A list of which each entry keeps its element as long as it is there: nothing is moved in the document, so that what has the focus
//! keeps it.

use leptos::prelude::*;

/// What the slots show.
#[component]
pub fn Slots<T>(
    /// The entries, each in its slot; `None` while a slot is empty.
    of: Memo<Vec<Option<T>>>,
    /// Shows an entry.
    show: impl Fn(T) -> AnyView + Copy + Send + Sync + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let count = Memo::new(move |_| of.with(Vec::len));
    let slot = move |nth: usize| {
        let entry = Memo::new(move |_| of.with(|slots| slots.get(nth).copied().flatten()));
        (move || entry.get().map(show)).into_any()
    };
    view! {
        <For each=move || 0..count.get() key=|nth| *nth let:nth>
            {slot(nth)}
        </For>
    }
    .into_any()
}
