//! How old the open leads are, and with whom.

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::{Said, Shown};
use crate::domain::Team;
use crate::domain::metrics::{Dashboard, Figure};
use crate::ui::pages::objectives::{figures, ink};
use crate::ui::parts::{ChartColumn, Columns, Legend, Shade, columns};
use crate::ui::{Choices, tr};

const TABLE: &str = "results-ageing-table";

/// The section.
pub fn ageing(shown: Shown) -> AnyView {
    view! {
        <section class="results-part" aria-labelledby="results-ageing" data-testid="ageing">
            <h2 id="results-ageing">{tr(|t| t.held().ageing)}</h2>
            <p class="results-help">{tr(|t| t.held().ageing_help)}</p>
            {chart(shown)}
            {move || shown.tell(table)}
        </section>
    }
    .into_any()
}

fn chart(shown: Shown) -> AnyView {
    let picked = RwSignal::new(None::<usize>);
    let language = Choices::of_app().language;
    let drawn = Memo::new(move |_| {
        let columns = shown.tell(|found, said| {
            let rows = found.ageing.rows().map(|(band, teams)| ChartColumn {
                name: (said.texts.figures().band)(band),
                backdrop: 0,
                layers: teams
                    .into_iter()
                    .zip(Team::ALL)
                    .map(|(count, team)| (count.into(), Shade::Full(ink(team))))
                    .collect(),
            });
            rows.collect::<Vec<_>>()
        });
        let columns = columns.unwrap_or_default();
        let at = picked.get().unwrap_or_default().min(columns.len().saturating_sub(1));
        Columns { columns, lines: Vec::new(), at, language: language.get() }
    });
    let words = Signal::derive(move || {
        let texts = language.get().texts();
        drawn.with(|drawn| {
            let read = drawn.read().map(|column| {
                let counts = column.layers.iter().zip(Team::ALL);
                let counts: Vec<_> = counts
                    .map(|((count, _), team)| {
                        (figures::count(drawn.language, *count), (texts.terms().team)(team).to_owned())
                    })
                    .collect();
                (texts.held().reading)(&column.name, &counts)
            });
            read.unwrap_or_default()
        })
    });
    let label = Signal::derive(move || language.get().texts().held().ageing.to_owned());
    let legend = Legend { id: "ageing-reader", label, table: TABLE, of: |t| t.held().age, said: words, picked };
    view! {
        <figure class="results-figure">
            {columns(drawn, legend)}
            <figcaption>{tr(|t| t.held().layers_help)}</figcaption>
        </figure>
    }
    .into_any()
}

fn table(found: &Dashboard, said: &Said) -> AnyView {
    let heads = Team::ALL.map(|team| {
        view! {
            <th scope="col" data-kind="number" data-owner=team.key()>
                <span class="results-key" aria-hidden="true"></span>
                <span>{(said.texts.terms().team)(team)}</span>
            </th>
        }
    });
    let rows = found.ageing.rows().map(|(band, teams)| {
        let behind = Behind::owned(Figure::Aged(band), said);
        let cells = Team::ALL.into_iter().zip(teams).map(|(team, count)| {
            view! { <td data-kind="number">{behind.clone().with_owner(team).link(count.into(), said)}</td> }
        });
        let cells = cells.collect_view();
        let all = teams.into_iter().map(u64::from).sum();
        view! {
            <tr>
                <th scope="row">{(said.texts.figures().band)(band)}</th>
                {cells}
                <td data-kind="number">{behind.link(all, said)}</td>
            </tr>
        }
    });
    view! {
        <div class="schedule-scroll" tabindex="0" role="group" aria-labelledby="results-ageing">
            <table class="table results-table" id=TABLE aria-labelledby="results-ageing">
                <thead>
                    <tr>
                        <th scope="col">{said.texts.held().age}</th>
                        {heads.into_iter().collect_view()}
                        <th scope="col" data-kind="number">{said.texts.held().all}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
