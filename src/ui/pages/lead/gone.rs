//! The page of a lead that is not there.

use leptos::prelude::*;

use crate::domain::{Command, LeadId};
use crate::store::Session;
use crate::ui::parts::LeadList;
use crate::ui::tr;

/// Says so, and offers to bring it back if its deletion was the last step.
#[component]
pub fn Gone(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let (session, list) = (Session::of_app(), LeadList::of_app());
    let deleted = session.did_last(move |command| removes(command, id));
    view! {
        <section class="empty">
            <h1>{tr(|t| t.lead().gone)}</h1>
            <Show when=move || deleted.get() fallback=move || view! { <p>{tr(|t| t.lead().gone_help)}</p> }>
                <p>{tr(|t| t.lead().gone_deleted)}</p>
            </Show>
            <div class="empty-ways">
                <Show when=move || deleted.get()>
                    <button type="button" class="button-primary" on:click=move |_| session.undo()>
                        {tr(|t| t.lead().bring_back)}
                    </button>
                </Show>
                <a class="button" href=move || list.href()>{tr(|t| t.lead().back)}</a>
            </div>
        </section>
    }
}

fn removes(command: &Command, id: LeadId) -> bool {
    match command {
        Command::RemoveLeads(ids) => ids.contains(&id),
        Command::Together(commands) => commands.iter().any(|command| removes(command, id)),
        _ => false,
    }
}
