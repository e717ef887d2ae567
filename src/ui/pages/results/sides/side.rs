//! The clock of a side.

use leptos::prelude::*;

use super::super::behind::Behind;
use super::super::shown::Said;
use crate::domain::agreement::Side;
use crate::domain::metrics::{Clocks, Dashboard, Figure};
use crate::i18n::lasting;

/// Median and 90th percentile, and of how many leads.
pub fn clock(of: Side, found: &Dashboard, said: &Said) -> AnyView {
    let (texts, Clocks { waited, answered, waiting }) = (said.texts.results(), found.clocks);
    let [of_marketing, of_sales] = texts.clock;
    let (title, spread) = if of == Side::Marketing { (of_marketing, waited) } else { (of_sales, answered) };
    let times = match spread.median.zip(spread.ninetieth) {
        Some((median, ninetieth)) => (texts.spread)(&lasting(median), &lasting(ninetieth)),
        None => texts.no_times.to_owned(),
    };
    let count = |figure, leads: u32, what: &'static str| {
        view! { <span class="results-count">{Behind::of(figure, said).link(leads.into(), said)} " " {what}</span> }
    };
    let counts = if of == Side::Marketing {
        count(Figure::Assigned, waited.leads, texts.assigned).into_any()
    } else {
        let waiting = count(Figure::Waiting, waiting, texts.waiting);
        view! { {count(Figure::Answered, answered.leads, texts.answered)} {waiting} }.into_any()
    };
    view! {
        <dl class="results-clock" data-testid="clock">
            <dt>{title}</dt>
            <dd>
                <strong>{times}</strong>
                {counts}
            </dd>
        </dl>
    }
    .into_any()
}
