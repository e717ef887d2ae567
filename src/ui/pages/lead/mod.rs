//! The page of one lead: what is known of it, its category and why, who owned it, how far it came.

mod by_hand;
mod campaigns;
mod contact;
mod created;
mod evidence;
mod finding;
mod gone;
mod handover;
mod head;
mod history;
mod next;
mod owner;
mod source;
mod stage;
mod treatment;

use leptos::prelude::*;

use contact::Contact;
use evidence::EvidencePart;
use gone::Gone;
use head::Head;
use history::History;
use next::Next;
use owner::Owner;
use stage::Stage;
use treatment::Treatment;

use crate::domain::LeadId;
use crate::store::Session;
use crate::ui::parts::LeadList;

/// The page.
#[component]
pub fn LeadPage(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    LeadList::of_app().opened(id);
    let there = Session::of_app().select(move |plan| plan.lead(id).is_some());
    move || {
        if there.get() {
            view! {
                <article class="lead">
                    <Head id />
                    <Next id />
                    <div class="lead-parts">
                        <div>
                            <Contact id />
                            <Stage id />
                            <Owner id />
                        </div>
                        <div>
                            <History id />
                            <EvidencePart id />
                            <Treatment id />
                            {campaigns::section(id)}
                        </div>
                    </div>
                </article>
            }
            .into_any()
        } else {
            view! { <Gone id /> }.into_any()
        }
    }
}
