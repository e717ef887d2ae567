//! Who holds what, and for how long.

use leptos::prelude::*;

use super::behind::{Behind, leads};
use super::shown::{Said, Shown};
use crate::domain::metrics::{Dashboard, Figure, OwnerRow, Scope};
use crate::domain::{Filter, LeadStage};
use crate::platform::intl::{self, NumberStyle};
use crate::ui::pages::objectives::figures;
use crate::ui::parts::written;
use crate::ui::tr;

/// The section.
pub fn owners(shown: Shown) -> AnyView {
    view! {
        <section class="results-part" aria-labelledby="results-owners" data-testid="owners">
            <h2 id="results-owners">{tr(|t| t.held().owners)}</h2>
            <p class="results-help">{tr(|t| t.held().owners_help)}</p>
            {move || shown.tell(table)}
        </section>
    }
    .into_any()
}

fn table(found: &Dashboard, said: &Said) -> AnyView {
    let texts = said.texts.held();
    let heads = [texts.open, texts.value, texts.overdue, texts.had, texts.days, texts.days_each];
    let heads = heads.map(|head| view! { <th scope="col" data-kind="number">{head}</th> });
    view! {
        <div class="schedule-scroll" tabindex="0" role="group" aria-labelledby="results-owners">
            <table class="table results-table" aria-labelledby="results-owners">
                <thead>
                    <tr>
                        <th scope="col">{texts.owner}</th>
                        {heads.into_iter().collect_view()}
                    </tr>
                </thead>
                <tbody>{found.owners.rows().map(|one| row(one, said)).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(row: &OwnerRow, said: &Said) -> AnyView {
    let team = (said.texts.terms().team)(row.team);
    let name = if row.person.is_empty() { said.texts.held().nobody } else { &row.person };
    let open = Filter {
        owners: vec![row.team],
        persons: vec![row.person.clone()],
        stages: LeadStage::ALL.into_iter().filter(|stage| !stage.is_closed()).collect(),
        ..Filter::default()
    };
    let open = leads(row.open.into(), &open, &format!("{}, {team}, {name}", said.texts.held().open), said);
    let scope = Scope { team: None, ..said.scope };
    let held = Behind::anybody(Figure::Held(row.team), said).within(scope.from, scope.to).with_text(&row.person);
    #[expect(clippy::cast_precision_loss, reason = "days of leads: rounded anyway")]
    let each = (row.held > 0)
        .then(|| intl::number(said.language.tag(), NumberStyle::Plain(1), row.days as f64 / f64::from(row.held)));
    view! {
        <tr data-owner=row.team.key()>
            <th scope="row">{name.to_owned()} " " <span class="summary-team">{team}</span></th>
            <td data-kind="number">{open}</td>
            <td data-kind="number">{written::money(said.language, said.currency, row.value)}</td>
            <td data-kind="number" data-tone=(row.overdue > 0).then_some("late")>
                {written::number(said.language, row.overdue.into())}
            </td>
            <td data-kind="number">{held.link(row.held.into(), said)}</td>
            <td data-kind="number">{written::number(said.language, row.days)}</td>
            <td data-kind="number">{each.unwrap_or_else(|| figures::UNKNOWN.to_owned())}</td>
        </tr>
    }
    .into_any()
}
