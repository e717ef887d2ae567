//! The stages behind the sentence, opened below it.

use leptos::html;
use leptos::prelude::*;

use super::super::figures;
use super::stage_row::said;
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
    let extent = Session::of_app().select(|plan| {
        let funnel = &plan.funnel;
        let counted = funnel.stage(funnel.headline).map(|stage| stage.name.clone());
        (funnel.stages.len(), counted, funnel.days_to_sale())
    });
    let summary = move || {
        let (stages, counted, days) = extent.get();
        let counted = said(counted.as_deref(), choices.texts());
        let shown = figures::count(choices.language.get(), u64::from(days));
        (choices.texts().objectives().detail_summary)(stages, &counted, days, &shown)
    };
    let detail = NodeRef::<html::Details>::new();
    let opened = RwSignal::new(false);
    let wanted = Memo::new(move |before: Option<&bool>| {
        before.is_some_and(|wanted| *wanted) || opened.get() || extent.with(|extent| extent.0 > 1)
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
