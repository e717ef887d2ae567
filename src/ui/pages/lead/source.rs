//! Where a lead came from, with the sources known already at hand.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::domain::{Command, LeadEdit, LeadId, Plan};
use crate::store::Session;
use crate::ui::parts::TextField;

/// Sources offered at most.
const MOST: usize = 50;

/// The field.
#[component]
pub fn Source(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let session = Session::of_app();
    let value = session.select(move |plan| plan.lead(id).map(|lead| lead.source.clone()).unwrap_or_default());
    // Gathered when the field is entered, not at each key stroke anywhere.
    let known = RwSignal::new(Vec::<String>::new());
    view! {
        <div class="lead-source" on:focusin=move |_| known.set(session.peek(sources))>
            <TextField
                id="source"
                label=|t| t.lead().source
                value
                hint=|t| t.lead().source_hint
                list="sources"
                change=move |text| Command::EditLead { id, edit: LeadEdit::Source(text) }
            />
            <datalist id="sources">
                {move || known.get().into_iter().map(|source| view! { <option value=source></option> }).collect_view()}
            </datalist>
        </div>
    }
}

fn sources(plan: &Plan) -> Vec<String> {
    let known: BTreeSet<_> =
        plan.leads.values().map(|lead| lead.source.trim()).filter(|text| !text.is_empty()).collect();
    known.into_iter().take(MOST).map(str::to_owned).collect()
}
