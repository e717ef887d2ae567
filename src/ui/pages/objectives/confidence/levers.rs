//! What 10 % better saves, input by input, best first.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures;
use super::super::funnel::said;
use super::headline;
use crate::domain::Funnel;
use crate::domain::confidence::{Input, Lever, levers};
use crate::i18n::{Language, Texts};
use crate::ui::{Choices, tr};

/// The table of the levers, and what its order is worth.
#[component]
pub fn Levers() -> impl IntoView {
    let (choices, funnel, name) = (Choices::of_app(), Doubts::of_page().funnel(), headline());
    let rows = Memo::new(move |_| funnel.with(|funnel| rows(funnel, choices.language.get(), choices.texts())));
    let saves = Signal::derive(move || format!("{} ({})", choices.texts().confidence().saves, name.get()));
    view! {
        <section class="levers" aria-labelledby="levers-title">
            <h3 id="levers-title">{tr(|t| t.confidence().levers)}</h3>
            <p class="confidence-help">{tr(|t| t.confidence().levers_help)}</p>
            <table class="table" aria-labelledby="levers-title">
                <thead>
                    <tr>
                        <th scope="col">{tr(|t| t.confidence().lever)}</th>
                        <th scope="col">{saves}</th>
                        <th scope="col">{tr(|t| t.confidence().shows_after)}</th>
                        <th scope="col">{tr(|t| t.confidence().known)}</th>
                    </tr>
                </thead>
                <tbody>{move || rows.get().into_iter().map(shown).collect_view().into_any()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// A lever in words.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    name: String,
    saving: String,
    /// Length of its bar, in percent of the longest.
    share: f64,
    capped: Option<&'static str>,
    days: String,
    known: String,
}

fn shown(row: Row) -> AnyView {
    view! {
        <tr data-testid="lever">
            <th scope="row">{row.name}</th>
            <td class="levers-saving">
                <span class="levers-figure">{row.saving}</span>
                <progress class="levers-bar" max="100" value=row.share aria-hidden="true"></progress>
                {row.capped.map(|capped| view! { <span class="levers-note">{capped}</span> })}
            </td>
            <td>{row.days}</td>
            <td>{row.known}</td>
        </tr>
    }
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "a length on the screen")]
fn rows(funnel: &Funnel, language: Language, texts: &'static Texts) -> Vec<Row> {
    let levers = levers(funnel, &|_| None);
    let savings: Vec<_> = levers.iter().map(|lever| lever.saving.nearest()).collect();
    // The best saves most.
    let most = savings.iter().flatten().max().copied().unwrap_or_default().max(1);
    let words = &texts.confidence();
    let row = |(lever, saving): (&Lever, Option<u64>)| Row {
        name: match lever.input {
            Input::AverageSale => texts.objectives().average_sale.to_owned(),
            Input::Rate(id) => (words.rate_of)(&said(funnel.stage(id).map(|stage| &*stage.name), texts)),
        },
        saving: figures::count_or_dash(language, saving),
        share: (saving.unwrap_or_default() as f64 / most as f64 * 100.0).round(),
        capped: lever.capped.then_some(words.capped),
        days: (words.days)(lever.days, &figures::count(language, lever.days.into())),
        known: match (lever.input, lever.interval) {
            (Input::AverageSale, _) => words.in_the_books.to_owned(),
            (_, None) => words.no_sample.to_owned(),
            (_, Some(interval)) => figures::interval(language, texts, interval),
        },
    };
    levers.iter().zip(savings).map(row).collect()
}
