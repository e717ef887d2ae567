//! The objectives, each with its five verdicts.

use leptos::prelude::*;

use super::super::objectives::{Mark, figures, words};
use crate::domain::smart::{Aspect, Judgement, Setting};
use crate::domain::{Currency, Objective};
use crate::i18n::Language;
use crate::store::Session;
use crate::ui::Choices;

/// An objective and how it is judged.
type Judged = (Objective, [(Aspect, Judgement); 5]);

/// The objectives, or that there is none.
pub fn goals() -> AnyView {
    let choices = Choices::of_app();
    let judged = Session::of_app().select(|plan| {
        let setting = Setting::of(plan);
        let judge = |objective: &Objective| {
            (objective.clone(), Aspect::ALL.map(|aspect| (aspect, aspect.judge(objective, &setting))))
        };
        (plan.objectives.iter().map(judge).collect::<Vec<Judged>>(), plan.currency)
    });
    let shown = move || {
        let language = choices.language.get();
        judged.with(|(judged, currency)| {
            if judged.is_empty() {
                return view! { <p>{language.texts().summary().no_goals}</p> }.into_any();
            }
            let goal = |(place, judged): (usize, &Judged)| goal(place + 1, judged, *currency, language);
            judged.iter().enumerate().map(goal).collect_view().into_any()
        })
    };
    shown.into_any()
}

fn goal(number: usize, (objective, judgements): &Judged, currency: Currency, language: Language) -> AnyView {
    let texts = language.texts();
    let heading = (texts.goals().heading)(number);
    let statement = objective.statement.trim().to_owned();
    let rows = judgements.iter().map(|(aspect, judgement)| {
        let evidence = words::evidence(*aspect, &judgement.evidence, objective, currency, language);
        let next = judgement.next.map(|step| words::next(step, objective, currency, language));
        view! {
            <tr data-testid="summary-criterion">
                <th scope="row">{(texts.smart().aspect)(*aspect)}</th>
                <td><Mark verdict=judgement.verdict /></td>
                <td>{evidence} {next.map(|next| view! { " " <b>{next}</b> })}</td>
            </tr>
        }
    });
    view! {
        <section class="summary-goal" data-testid="summary-goal">
            <h2>{heading}</h2>
            <p class="summary-statement">{statement}</p>
            <p class="summary-facts">{facts(objective, currency, language)}</p>
            <table class="table">
                <thead class="visually-hidden">
                    <tr>
                        <th scope="col">{texts.summary().criterion}</th>
                        <th scope="col">{texts.summary().verdict}</th>
                        <th scope="col">{texts.summary().evidence}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// What is known of it, in a row: from and to, the days, why it matters.
fn facts(objective: &Objective, currency: Currency, language: Language) -> String {
    let texts = language.texts().summary();
    let figure = |quantity| words::figure(quantity, objective, currency, language);
    let change = objective.baseline.zip(objective.target).map(|(from, to)| (texts.change)(&figure(from), &figure(to)));
    let day = |day| figures::day(language, day);
    let span = objective.start.zip(objective.deadline).map(|(start, end)| (texts.span)(&day(start), &day(end)));
    let why = objective.why.trim();
    let facts = [change, span, (!why.is_empty()).then(|| why.to_owned())];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
