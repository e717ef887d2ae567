//! The stages behind the sentence, opened below it.

use leptos::html;
use leptos::prelude::*;

use super::super::figures;
use crate::store::Session;
use crate::ui::lazy::{self, Below};
use crate::ui::{Choices, tr};

/// Id of the detail.
pub const DETAIL: &str = "funnel-detail";

/// Id of the line that opens it.
pub const SUMMARY: &str = "funnel-detail-summary";

/// The detail. What is in it comes when it is opened, or at once for a funnel that has been worked out.
#[component]
pub fn Detail() -> impl IntoView {
    let choices = Choices::of_app();
    let extent = Session::of_app().select(|plan| (plan.funnel.stages.len(), plan.funnel.days_to_sale()));
    let summary = move || {
        let (stages, days) = extent.get();
        let shown = figures::count(choices.language.get(), u64::from(days));
        (choices.texts().objectives().detail_summary)(stages, days, &shown)
    };
    let detail = NodeRef::<html::Details>::new();
    let opened = RwSignal::new(false);
    let wanted = Memo::new(move |before: Option<&bool>| {
        before.is_some_and(|wanted| *wanted) || opened.get() || extent.with(|(stages, _)| *stages > 1)
    });
    view! {
        <details
            class="detail"
            id=DETAIL
            node_ref=detail
            on:toggle=move |_| opened.set(detail.get_untracked().is_some_and(|detail| detail.open()))
        >
            <summary id=SUMMARY>
                <span>{tr(|t| t.objectives().detail)}</span>
                <span class="detail-extent">{summary}</span>
            </summary>
            <Show when=move || wanted.get()>{lazy::goals(Below::Stages)}</Show>
        </details>
    }
}
