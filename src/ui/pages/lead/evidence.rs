//! What is known of the pain and the project of a lead, and the category that follows.

use leptos::prelude::*;

use super::by_hand;
use super::finding::FindingField;
use crate::domain::language::Starter;
use crate::domain::{Category, Criterion, LeadId};
use crate::i18n::agreed;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::{ByHandMark, CategoryMark, starter_link};
use crate::ui::{Choices, tr};

/// The category with its reason, the way to set another by hand, and the six questions.
#[component]
pub fn EvidencePart(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let language = Choices::of_app().language;
    let session = Session::of_app();
    let shared = session.select(|plan| plan.language.clone());
    let found = session.select(move |plan| {
        let lead = plan.lead(id)?;
        Some((lead.assessment(&plan.language.rules), lead.by_hand.clone()))
    });
    let by_hand = Memo::new(move |_| found.with(|found| found.as_ref().and_then(|(_, by_hand)| by_hand.clone())));
    let category = session
        .select(move |plan| plan.lead(id).map_or(Category::ToQualify, |lead| lead.category(&plan.language.rules)));
    let name = move || shared.with(|shared| agreed::category(language.get(), shared, category.get()));
    let set = move || {
        let (language, by_hand) = (language.get(), by_hand.get()?);
        let day = intl::moment(language.tag(), DateStyle::Day, by_hand.since);
        let said = (language.texts().category().by_hand_because)(by_hand.reason.trim(), by_hand.by.trim(), &day);
        Some(view! { <p class="lead-by-hand" data-testid="by-hand">{said}</p> })
    };
    let reason = move || {
        let (language, shared) = (language.get(), shared.get());
        let words = language.texts().category();
        found.with(|found| {
            let (assessment, by_hand) = found.as_ref()?;
            let sentence = (words.reason)(&assessment.reason, &shared);
            let category = || agreed::category(language, &shared, assessment.category);
            Some(if by_hand.is_some() { (words.evidence_says)(&category(), &sentence) } else { sentence })
        })
    };
    view! {
        <section class="card" aria-labelledby="lead-evidence-title">
            <h2 id="lead-evidence-title">{tr(|t| t.lead().evidence)}</h2>
            <div class="lead-verdict" data-testid="category" data-category=move || category.get().key() role="status">
                <p class="lead-category">
                    <CategoryMark category />
                    <span>{name}</span>
                    {move || by_hand.with(Option::is_some).then(|| view! { <ByHandMark /> })}
                    {starter_link(Starter::Category)}
                </p>
                {set}
                <p>{reason}</p>
            </div>
            {by_hand::form(id, by_hand, category)}
            <p class="lead-help">{tr(|t| t.lead().evidence_help)} " " {starter_link(Starter::Evidence)}</p>
            {Criterion::ALL.map(|criterion| view! { <FindingField id criterion /> }).collect_view()}
        </section>
    }
}
