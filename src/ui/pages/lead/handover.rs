//! The way by which a lead changes hands: a button, and behind it the form.

use leptos::prelude::*;

use crate::domain::LeadId;
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{Toasts, hand_over_form};
use crate::ui::{Choices, tr};

const SUMMARY: &str = "hand-over";

/// The button and the form, which is made anew each time.
#[component]
pub fn HandoverForm(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let (session, toasts, language) = (Session::of_app(), Toasts::of_app(), Choices::of_app().language);
    let open = RwSignal::new(false);
    let done = move |command, team| {
        session.run(command)?;
        open.set(false);
        focus::soon(SUMMARY.to_owned());
        toasts.done((language.get_untracked().texts().lead().handed)(team).to_owned());
        Ok(())
    };
    view! {
        <details class="lead-form" prop:open=open on:toggle:target=move |event| open.set(event.target().open())>
            <summary class="button" id=SUMMARY>{tr(|t| t.lead().hand_over)}</summary>
            {move || open.get().then(|| hand_over_form(id, done))}
        </details>
    }
}
