//! The funnel: its sentence, its stages and what they promise, the chance.

use leptos::prelude::*;

use super::super::objectives::{figures, headline_name, said};
use crate::domain::confidence::{Conversion, chance};
use crate::domain::{Currency, Funnel, FunnelStage, Team, Volume};
use crate::i18n::{Language, Texts};
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The section.
pub fn funnel() -> AnyView {
    let choices = Choices::of_app();
    let shown = Session::of_app().select(|plan| (plan.funnel.clone(), plan.currency));
    let sentence = move || shown.with(|(funnel, currency)| sentence(funnel, *currency, choices.language.get()));
    let odds = move || shown.with(|(funnel, _)| odds(funnel, choices.language.get()));
    let rows = move || shown.with(|(funnel, _)| rows(funnel, choices.language.get()));
    view! {
        <section aria-labelledby="summary-funnel">
            <h2 id="summary-funnel">{tr(|t| t.summary().funnel)}</h2>
            <p class="summary-sentence" data-testid="summary-sentence">{sentence}</p>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{tr(|t| t.objectives().stage)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.objectives().rate)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.objectives().need)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.objectives().promise)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <p class="summary-odds">{odds}</p>
        </section>
    }
    .into_any()
}

/// Revenue / average sale = sales; / conversion = prospects.
fn sentence(funnel: &Funnel, currency: Currency, language: Language) -> String {
    let texts = language.texts();
    let unknown = || figures::UNKNOWN.to_owned();
    let money = |amount: Option<_>| amount.map_or_else(unknown, |amount| figures::money(language, currency, amount));
    let count = |volume: Option<Volume>| figures::count_or_dash(language, volume.and_then(Volume::nearest));
    let conversion = funnel.conversion().map_or_else(unknown, |parts| figures::conversion(language, parts));
    (texts.summary().sentence)(&[
        &money(funnel.revenue),
        &money(funnel.average_sale),
        &count(funnel.sales()),
        &conversion,
        &count(funnel.prospects()),
        &headline_name(funnel, texts),
    ])
}

/// How likely the goal is with what is promised.
fn odds(funnel: &Funnel, language: Language) -> Option<String> {
    let (deals, promise) = (funnel.sales()?.promised()?, funnel.promised_prospects()?.promised()?);
    let chance = chance(deals, promise, Conversion::of_funnel(funnel)?);
    Some(figures::chance(language, (promise, &headline_name(funnel, language.texts())), deals, chance))
}

fn rows(funnel: &Funnel, language: Language) -> AnyView {
    let texts = language.texts();
    let promised = funnel.promises().into_iter().map(|promise| promise.and_then(Volume::promised));
    let figures = funnel.needs().into_iter().zip(promised);
    let stages = funnel.stages.iter().zip(figures).map(|(stage, (need, promised))| {
        let rate = stage.rate.map(|rate| figures::rate(language, rate));
        row(named(stage, texts), stage.owner, rate, need, promised, language)
    });
    let (sales, won) = (texts.terms().sales_capital.to_owned(), funnel.sales());
    let end = row(sales, Team::Sales, None, won, won.and_then(Volume::promised), language);
    view! { {stages.collect_view()} {end} }.into_any()
}

fn named(stage: &FunnelStage, texts: &Texts) -> String {
    said(Some(&stage.name), texts)
}

fn row(
    name: String,
    owner: Team,
    rate: Option<String>,
    need: Option<Volume>,
    promised: Option<u64>,
    language: Language,
) -> AnyView {
    view! {
        <tr data-owner=owner.key()>
            <th scope="row">
                {name} " " <span class="summary-team">{(language.texts().terms().team)(owner)}</span>
            </th>
            <td data-kind="number">{rate}</td>
            <td data-kind="number">{figures::count_or_dash(language, need.and_then(Volume::nearest))}</td>
            <td data-kind="number">{figures::count_or_dash(language, promised)}</td>
        </tr>
    }
    .into_any()
}
