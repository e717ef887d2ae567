//! Handovers and returns: from whom to whom.

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::{Said, Shown};
use crate::domain::Team;
use crate::domain::metrics::{Dashboard, Figure};
use crate::ui::pages::objectives::figures;
use crate::ui::tr;

/// The section.
pub fn handovers(shown: Shown) -> AnyView {
    let sums = move || {
        shown.tell(|found, said| {
            let count = |back| figures::count(said.language, found.handovers.all(back).into());
            (said.texts.held().went)(&count(false), &count(true))
        })
    };
    view! {
        <section class="results-part" aria-labelledby="results-handovers" data-testid="handovers">
            <h2 id="results-handovers">{tr(|t| t.held().handovers)}</h2>
            <p>{sums}</p>
            {move || shown.tell(table)}
        </section>
    }
    .into_any()
}

fn table(found: &Dashboard, said: &Said) -> AnyView {
    let texts = said.texts.held();
    let heads = Team::ALL.map(|team| {
        view! { <th scope="col" data-kind="number" data-owner=team.key()>{(texts.to)(team)}</th> }
    });
    let rows = Team::ALL.into_iter().filter(|from| found.scope.counts(*from)).map(|from| {
        let cells = Team::ALL.map(|to| {
            let cell = if from == to {
                figures::UNKNOWN.into_any()
            } else {
                let count = found.handovers.way(from, to).into();
                Behind::anybody(Figure::Handed(from, to), said).link(count, said)
            };
            view! { <td data-kind="number">{cell}</td> }
        });
        view! {
            <tr data-owner=from.key()>
                <th scope="row">{(said.texts.terms().team)(from)}</th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    });
    let lent = Team::ALL.map(|to| {
        let count = found.handovers.lent(to).into();
        view! { <td data-kind="number">{Behind::anybody(Figure::Lent(to), said).link(count, said)}</td> }
    });
    view! {
        <div class="schedule-scroll" tabindex="0" role="group" aria-labelledby="results-handovers">
            <table class="table results-table" aria-labelledby="results-handovers">
                <thead>
                    <tr>
                        <th scope="col">{texts.from}</th>
                        {heads.into_iter().collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{texts.lent}</th>
                        {lent.into_iter().collect_view()}
                    </tr>
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}
