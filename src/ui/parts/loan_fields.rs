//! The fields by which a handover becomes a loan.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{DraftDate, FieldState};
use crate::ui::tr;

/// Whether it is a loan, and until when, from `today` on. The fields are found by `ids`; `undated` is how the day stands, and `unreasoned`
/// the reason, which other terms may not need.
pub fn loan_fields(
    [lent_id, until_id]: [&'static str; 2],
    lent: RwSignal<bool>,
    until: RwSignal<Option<NaiveDate>>,
    today: NaiveDate,
    undated: RwSignal<FieldState>,
    unreasoned: RwSignal<FieldState>,
) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="checkbox"
                id=lent_id
                prop:checked=lent
                on:change:target=move |event| {
                    lent.set(event.target().checked());
                    unreasoned.set(FieldState::Fine);
                }
            />
            {tr(|t| t.hands().lend)}
        </label>
        <Show when=move || lent.get()>
            <DraftDate id=until_id label=|t| t.hands().until from=today day=until state=undated />
        </Show>
    }
    .into_any()
}
