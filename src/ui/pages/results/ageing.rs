//! How old the open leads are, and with whom.

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::{Said, Shown};
use super::stacked::{Stacked, stacked};
use crate::domain::Team;
use crate::domain::metrics::{Dashboard, Figure};
use crate::ui::pages::objectives::ink;
use crate::ui::parts::{ChartColumn, Shade};
use crate::ui::tr;

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
    let chart = Stacked {
        id: "ageing-reader",
        table: TABLE,
        title: |t| t.held().ageing,
        of: |t| t.held().age,
        first: 0,
        columns: bands,
        layers: |said| Team::ALL.map(|team| (said.texts.terms().team)(team).to_owned()).to_vec(),
    };
    stacked(shown, chart)
}

fn bands(found: &Dashboard, said: &Said) -> Vec<ChartColumn> {
    let rows = found.ageing.rows().map(|(band, teams)| ChartColumn {
        name: (said.texts.figures().band)(band),
        backdrop: 0,
        layers: teams.into_iter().zip(Team::ALL).map(|(count, team)| (count.into(), Shade::Full(ink(team)))).collect(),
    });
    rows.collect()
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
