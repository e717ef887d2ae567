//! What is known of the pain and the project of a lead, and the category that follows.

use leptos::prelude::*;

use super::finding::FindingField;
use crate::domain::{Assessment, Category, Criterion, LeadId};
use crate::store::Session;
use crate::ui::parts::CategoryMark;
use crate::ui::{Choices, tr};

/// The category with its reason, and the six questions.
#[component]
pub fn EvidencePart(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let language = Choices::of_app().language;
    let assessment = Session::of_app().select(move |plan| plan.lead(id).map(|lead| lead.assessment()));
    let category = Memo::new(move |_| {
        assessment.with(|found| found.as_ref().map_or(Category::ToQualify, |found: &Assessment| found.category))
    });
    let reason = move || {
        assessment.with(|found| found.as_ref().map(|found| (language.get().texts().category().reason)(&found.reason)))
    };
    view! {
        <section class="card" aria-labelledby="lead-evidence-title">
            <h2 id="lead-evidence-title">{tr(|t| t.lead().evidence)}</h2>
            <div class="lead-verdict" data-testid="category" data-category=move || category.get().key() role="status">
                <p class="lead-category">
                    <CategoryMark category />
                    <span>{move || (language.get().texts().terms().category)(category.get())}</span>
                </p>
                <p>{reason}</p>
            </div>
            <p class="lead-help">{tr(|t| t.lead().evidence_help)}</p>
            {Criterion::ALL.map(|criterion| view! { <FindingField id criterion /> }).collect_view()}
        </section>
    }
}
