//! Where the departments differ, and over which criterion.

use leptos::prelude::*;

use super::reveal::Over;
use super::said;
use crate::domain::calibration::Tally;
use crate::domain::{Category, Team};
use crate::i18n::{Language, agreed};

/// Within each team and across them, and the leads that stand between them.
pub fn departments(over: &Over, language: Language) -> AnyView {
    let texts = language.texts().reveal();
    let name = language.texts().terms().team;
    let rows = over.figures.teams.iter().map(|((one, other), tally)| {
        let (words, owner) = if one == other {
            ((texts.within)(name(*one)), one.key())
        } else {
            ((texts.across)(name(*one), name(*other)), "shared")
        };
        counted(words, Some(owner), *tally, language)
    });
    let rows = rows.collect_view();
    // Those on which most pairs across two teams disagree, the furthest apart first.
    let mut apart: Vec<_> = over.figures.cases.iter().enumerate().filter(|(_, case)| is_apart(case.across)).collect();
    apart.sort_by_key(|(_, case)| case.across.percent());
    let apart = apart.into_iter().map(|(place, _)| view! { <li>{between(over, language, place)}</li> }).collect_view();
    let differ = if apart.is_empty() {
        view! { <p>{texts.differ_nowhere}</p> }.into_any()
    } else {
        view! {
            <h4>{texts.differ}</h4>
            <ul data-testid="apart">{apart}</ul>
        }
        .into_any()
    };
    view! {
        <section class="card calibration-split" aria-labelledby="calibration-departments" data-testid="departments">
            <h3 id="calibration-departments">{texts.departments}</h3>
            {table([texts.between, texts.pairs, texts.share], rows.into_any())}
            {differ}
        </section>
    }
    .into_any()
}

/// The criteria that people named, what splits most first.
pub fn criteria(over: &Over, language: Language) -> AnyView {
    let texts = language.texts().reveal();
    let name = |criterion| agreed::criterion(language, &over.shared, criterion);
    let verdict = match over.figures.criteria.first() {
        None => texts.named_nothing.to_owned(),
        Some((_, tally)) if tally.split() == 0 => texts.splits_nobody.to_owned(),
        Some((criterion, tally)) => (texts.splits)(&name(*criterion), tally.split(), tally.pairs),
    };
    let rows = over.figures.criteria.iter().map(|(criterion, tally)| counted(name(*criterion), None, *tally, language));
    let rows = rows.collect_view();
    let shown = (!rows.is_empty()).then(|| {
        view! {
            {table([texts.criterion, texts.pairs, texts.share], rows.into_any())}
            <p class="calibration-help">{texts.criteria_help}</p>
        }
    });
    view! {
        <section class="card calibration-split" aria-labelledby="calibration-criteria" data-testid="criteria">
            <h3 id="calibration-criteria">{texts.criteria}</h3>
            <p data-testid="splits-most">{verdict}</p>
            {shown}
        </section>
    }
    .into_any()
}

fn is_apart(across: Tally) -> bool {
    across.split() > across.agreeing
}

/// A lead, with how often each team gave each category.
fn between(over: &Over, language: Language, place: usize) -> String {
    let title = over.round.cases.get(place).map(|case| said::title(language, case, place)).unwrap_or_default();
    let texts = language.texts();
    let of_team = |team: Team| {
        let given = over.round.given_by(team, place);
        let given = Category::ALL.into_iter().zip(given).filter(|(_, count)| *count > 0);
        let given = given.map(|(category, count)| {
            let name = agreed::category_short(language, &over.shared, category);
            if count > 1 { format!("{name} × {count}") } else { name }
        });
        let given = given.collect::<Vec<_>>().join(", ");
        (!given.is_empty()).then(|| (texts.reveal().gave)((texts.terms().team)(team), &given))
    };
    let teams = Team::ALL.into_iter().filter_map(of_team).collect::<Vec<_>>().join(" – ");
    format!("{title} – {teams}")
}

fn table([what, pairs, share]: [&'static str; 3], rows: AnyView) -> AnyView {
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col">{what}</th>
                    <th scope="col" data-kind="number">{pairs}</th>
                    <th scope="col" data-kind="number">{share}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn counted(what: String, owner: Option<&'static str>, tally: Tally, language: Language) -> AnyView {
    let texts = language.texts().reveal();
    view! {
        <tr data-owner=owner data-value=tally.percent().map(|percent| percent.to_string())>
            <th scope="row">{what}</th>
            <td data-kind="number" data-label=texts.pairs>{(texts.of)(tally.agreeing, tally.pairs)}</td>
            <td data-kind="number" data-label=texts.share>{said::percent(language, tally)}</td>
        </tr>
    }
    .into_any()
}
