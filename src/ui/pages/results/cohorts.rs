//! What became of the leads of each month.

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::{Said, Shown};
use crate::domain::LeadStage;
use crate::domain::metrics::{Cohort, Dashboard, Figure, Ripeness};
use crate::domain::schedule::Month;
use crate::platform::intl::{self, DateStyle};
use crate::ui::pages::objectives::figures;
use crate::ui::tr;

/// The section.
pub fn cohorts(shown: Shown) -> AnyView {
    let help = move || {
        let said = shown.said();
        (said.texts.held().cohorts_help)(&figures::count(said.language, said.funnel.days_to_sale().into()))
    };
    view! {
        <section class="results-part" aria-labelledby="results-cohorts" data-testid="cohorts">
            <h2 id="results-cohorts">{tr(|t| t.held().cohorts)}</h2>
            <p class="results-help">{help}</p>
            {move || shown.tell(table)}
        </section>
    }
    .into_any()
}

fn table(found: &Dashboard, said: &Said) -> AnyView {
    let texts = said.texts.held();
    let heads = LeadStage::WAY.map(texts.reached).into_iter().chain([texts.gone]);
    let heads = heads.map(|head| view! { <th scope="col" data-kind="number">{head}</th> });
    let rows = found.cohorts.0.iter().map(|(month, cohort)| row(*month, *cohort, found, said));
    view! {
        <div class="schedule-scroll" tabindex="0" role="group" aria-labelledby="results-cohorts">
            <table class="table results-table" aria-labelledby="results-cohorts">
                <thead>
                    <tr>
                        <th scope="col">{texts.cohort}</th>
                        {heads.collect_view()}
                        <th scope="col">{texts.ripeness}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(month: Month, cohort: Cohort, found: &Dashboard, said: &Said) -> AnyView {
    let last = month.next().and_then(|next| next.first().pred_opt()).unwrap_or(month.first());
    let (from, to) = (said.scope.from.max(month.first()), said.scope.to.min(last));
    let link = |figure, count: u32| Behind::owned(figure, said).within(from, to).link(count.into(), said);
    let cells = LeadStage::WAY.map(|stage| link(Figure::Cohort(stage), cohort.of(stage)));
    let cells = cells.into_iter().chain([link(Figure::CohortRefused, cohort.refused)]);
    let ripeness = found.cohorts.ripeness(month, &said.funnel, said.by.today);
    let (day, state) = match ripeness {
        Ripeness::Immature(day) => (figures::day(said.language, day), "immature"),
        Ripeness::Short => (String::new(), "short"),
        Ripeness::Enough | Ripeness::Open => (String::new(), "ripe"),
    };
    view! {
        <tr data-ripeness=state>
            <th scope="row">{intl::day(said.language.tag(), DateStyle::Month, month.first())}</th>
            {cells.map(|cell| view! { <td data-kind="number">{cell}</td> }).collect_view()}
            <td>{(said.texts.held().ripe)(ripeness, &day)}</td>
        </tr>
    }
    .into_any()
}
