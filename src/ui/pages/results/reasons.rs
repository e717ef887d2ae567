//! Why leads were rejected and lost, the most frequent reason first.

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::{Said, Shown};
use crate::domain::LeadStage;
use crate::domain::metrics::{Dashboard, Figure};
use crate::ui::pages::objectives::figures;
use crate::ui::tr;

/// Reasons that are listed; the rarer ones are in the number above.
const LISTED: usize = 20;

/// The section.
pub fn reasons(shown: Shown) -> AnyView {
    view! {
        <section class="results-part" aria-labelledby="results-reasons" data-testid="reasons">
            <h2 id="results-reasons">{tr(|t| t.held().reasons)}</h2>
            {move || shown.tell(|found, said| of(LeadStage::Rejected, "results-rejected", found, said))}
            {move || shown.tell(|found, said| of(LeadStage::Lost, "results-lost", found, said))}
        </section>
    }
    .into_any()
}

fn of(stage: LeadStage, id: &'static str, found: &Dashboard, said: &Said) -> AnyView {
    let texts = said.texts.held();
    let title = (texts.refused)(stage, &figures::count(said.language, found.reasons.leads(stage).into()));
    let ranked = found.reasons.ranked(stage);
    if ranked.is_empty() {
        return view! { <h3 id=id>{title}</h3> <p class="results-help">{texts.none}</p> }.into_any();
    }
    let rows = ranked.into_iter().take(LISTED).map(|reason| {
        let behind = Behind::owned(Figure::Refused(stage), said).with_text(&reason.text);
        view! {
            <tr>
                <th scope="row">{reason.text}</th>
                <td data-kind="number">{behind.link(reason.leads.into(), said)}</td>
            </tr>
        }
    });
    view! {
        <h3 id=id>{title}</h3>
        <table class="table results-table results-reasons" aria-labelledby=id>
            <thead>
                <tr>
                    <th scope="col">{texts.reason}</th>
                    <th scope="col" data-kind="number">{texts.leads}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
