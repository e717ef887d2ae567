//! One SMART criterion of one objective.

use leptos::prelude::*;

use super::cards::JudgedBy;
use super::fields::Fields;
use super::mark::Mark;
use super::words;
use crate::domain::ObjectiveId;
use crate::domain::smart::Aspect;
use crate::store::Session;
use crate::ui::Choices;

/// The verdict, the evidence in one sentence, the one thing to do next, and the fields it is judged from.
#[component]
pub fn Criterion(id: ObjectiveId, aspect: Aspect) -> impl IntoView {
    let choices = Choices::of_app();
    let JudgedBy(setting) = expect_context();
    let judged = Session::of_app().select(move |plan| {
        let objective = plan.objective(id)?;
        Some(setting.with(|setting| (aspect.judge(objective, setting), objective.clone(), setting.currency)))
    });
    let verdict = Memo::new(move |_| judged.with(|judged| judged.as_ref().map(|(judgement, ..)| judgement.verdict)));
    let evidence = move || {
        let language = choices.language.get();
        judged.with(|judged| {
            let (judgement, objective, currency) = judged.as_ref()?;
            Some(words::evidence(aspect, &judgement.evidence, objective, *currency, language))
        })
    };
    let next = move || {
        let language = choices.language.get();
        judged.with(|judged| {
            let (judgement, objective, currency) = judged.as_ref()?;
            Some(words::next(judgement.next?, objective, *currency, language))
        })
    };
    let has_next =
        move || judged.with(|judged| judged.as_ref().is_some_and(|(judgement, ..)| judgement.next.is_some()));
    let title = format!("goal-{id}-{}", key(aspect));
    view! {
        <div
            role="group"
            class="criterion"
            data-testid="criterion"
            data-aspect=key(aspect)
            data-verdict=move || verdict.get().map(words::verdict_key)
            aria-labelledby=title
        >
            <h4 id=title.clone()>
                <span class="criterion-name">{move || (choices.texts().smart().aspect)(aspect)}</span>
                {move || verdict.get().map(|verdict| view! { <Mark verdict /> })}
            </h4>
            <div class="criterion-words" role="status">
                <p class="criterion-evidence">{evidence}</p>
                <Show when=has_next>
                    <p class="criterion-next">{next}</p>
                </Show>
            </div>
            <Fields id aspect />
        </div>
    }
}

/// The name used in ids and style sheets.
fn key(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Specific => "specific",
        Aspect::Measurable => "measurable",
        Aspect::Achievable => "achievable",
        Aspect::Realistic => "realistic",
        Aspect::TimeBound => "time-bound",
    }
}
