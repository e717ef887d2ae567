//! A day of a form that writes to the plan only when it is sent.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::field::{FieldState, drafted, error_id};
use crate::domain::iso;
use crate::i18n::Texts;

/// A date field that keeps a draft.
#[component]
pub fn DraftDate(
    /// Id of the input.
    id: &'static str,
    /// Its label.
    label: fn(&'static Texts) -> &'static str,
    /// The first day that can be chosen.
    from: NaiveDate,
    /// The day; `None` while no whole date stands there.
    day: RwSignal<Option<NaiveDate>>,
    /// Why it was refused, if it was. Typing clears that.
    state: RwSignal<FieldState>,
) -> impl IntoView {
    let refused = move || state.with(FieldState::is_refused);
    // While no whole date stands there, the browser keeps what is typed so far.
    let shown = Memo::new(move |before: Option<&String>| {
        day.get().map(|day| day.to_string()).or_else(|| before.cloned()).unwrap_or_default()
    });
    let input = view! {
        <input
            id=id
            type="date"
            min=from.to_string()
            max="9999-12-31"
            prop:value=shown
            aria-required="true"
            aria-invalid=move || refused().then_some("true")
            aria-describedby=move || refused().then(|| error_id(id))
            on:input:target=move |event| {
                day.set(iso::day(&event.target().value()));
                state.set(FieldState::Fine);
            }
        />
    };
    drafted(id, label, state.into(), input.into_any())
}
