//! Lead by lead: who gave which category, how far that agrees, and what the rules of the plan give.

use leptos::prelude::*;

use super::reveal::Over;
use super::said;
use crate::domain::calibration::{Case, CaseFigures, Participant, Vote};
use crate::i18n::{Language, agreed};
use crate::ui::parts::{CategoryChip, CategoryMark};

/// The table.
pub fn leads(over: &Over, language: Language) -> AnyView {
    let texts = language.texts().reveal();
    let cases = over.round.cases.iter().zip(&over.figures.cases).enumerate();
    let rows = cases.map(|(place, (case, figures))| row(over, language, place, case, *figures));
    view! {
        <section class="card" aria-labelledby="calibration-leads">
            <h3 id="calibration-leads">{texts.by_lead}</h3>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{texts.lead}</th>
                        <th scope="col">{texts.answers}</th>
                        <th scope="col" data-kind="number">{texts.share}</th>
                        <th scope="col">{texts.definitions}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(over: &Over, language: Language, place: usize, case: &Case, figures: CaseFigures) -> AnyView {
    let texts = language.texts().reveal();
    let title = said::title(language, case, place);
    let answers = over.round.votes_on(place).map(|(who, vote)| answer(over, language, who, vote)).collect_view();
    let shared = Signal::stored(over.shared.clone());
    let by_rules = Signal::stored(case.category(&over.shared.rules));
    let value = figures.tally.percent().map(|percent| percent.to_string());
    let splits = (figures.tally.split() > 0).then_some("split");
    view! {
        <tr data-testid="calibration-case" data-value=value data-state=splits>
            <th scope="row">
                <details class="calibration-case">
                    <summary>{title}</summary>
                    {said::story(language, &over.shared, case)}
                </details>
            </th>
            <td data-label=texts.answers><ul role="list" class="calibration-answers">{answers}</ul></td>
            <td data-kind="number" data-label=texts.share>{said::percent(language, figures.tally)}</td>
            <td data-label=texts.definitions>
                <CategoryChip category=by_rules shared by_hand=Signal::stored(false) />
            </td>
        </tr>
    }
    .into_any()
}

/// What somebody gave, and why.
fn answer(over: &Over, language: Language, who: &Participant, vote: &Vote) -> AnyView {
    let texts = language.texts().reveal();
    let category = agreed::category_short(language, &over.shared, vote.category);
    let words = (texts.gave)(&who.name, &category);
    let because = vote.criterion.map(|criterion| {
        let why = (texts.because)(&agreed::criterion(language, &over.shared, criterion));
        view! { <span class="calibration-because">{why}</span> }
    });
    view! {
        <li data-owner=who.team.key() data-category=vote.category.key()>
            <CategoryMark category=Signal::stored(vote.category) />
            <span class="calibration-voter">{words}</span>
            {because}
        </li>
    }
    .into_any()
}
