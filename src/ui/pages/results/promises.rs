//! Both sides' promises: kept, due and broken, and how long the two clocks ran.

use leptos::prelude::*;

use super::shown::Shown;
use super::sides::{Row, both, marketing, sales, side, table};
use crate::domain::Team;
use crate::domain::agreement::Side;
use crate::domain::metrics::{Dashboard, Standing};
use crate::platform::intl::{self, DateStyle, NumberStyle};
use crate::ui::pages::objectives::figures;
use crate::ui::parts::{Glyph, Icon};
use crate::ui::{Route, tr};

use super::shown::Said;

/// The section.
pub fn promises(shown: Shown) -> AnyView {
    let terms = move || {
        let said = shown.said();
        let texts = said.texts.results();
        let moment = |at| intl::moment(said.language.tag(), DateStyle::Moment, at);
        said.by.basis.signed.map_or_else(|| texts.draft.to_owned(), |at| (texts.signed)(&moment(at)))
    };
    view! {
        <section class="results-part" aria-labelledby="results-promises" data-testid="promises">
            <h2 id="results-promises">{tr(|t| t.results().promises)}</h2>
            <p class="results-help">
                <span data-testid="terms">{terms}</span> " "
                <a href=Route::Agreement.href()>{tr(|t| t.results().to_agreement)}</a>
            </p>
            <div class="results-sides">
                {card(shown, Team::Marketing, Side::Marketing, marketing)}
                {card(shown, Team::Sales, Side::Sales, sales)}
            </div>
            {loans(shown)}
            <p class="results-help">{tr(|t| t.results().spread_help)}</p>
        </section>
    }
    .into_any()
}

/// One side: how much of its word it has kept, each of its promises, its clock.
fn card(shown: Shown, ink: Team, of: Side, rows: fn(&Dashboard, &Said) -> Vec<Row>) -> AnyView {
    let id = if of == Side::Marketing { "results-marketing" } else { "results-sales" };
    let answer = move || shown.tell(|found, said| answer(&rows(found, said), said));
    let told = move || shown.tell(|found, said| table(rows(found, said), id, said));
    let clock = move || shown.tell(|found, said| side::clock(of, found, said));
    let title: fn(&'static crate::i18n::Texts) -> &'static str = match of {
        Side::Marketing => |t| (t.articles().side)(Side::Marketing),
        _ => |t| (t.articles().side)(Side::Sales),
    };
    view! {
        <section class="card results-side" data-owner=ink.key() aria-labelledby=id data-testid=id>
            <h3 id=id>{tr(title)}</h3>
            <p class="results-kept" data-testid="kept">{answer}</p>
            {told}
            {clock}
        </section>
    }
    .into_any()
}

/// What either side owes.
fn loans(shown: Shown) -> AnyView {
    let told = move || {
        shown.tell(|found, said| {
            let rows = both(found, said);
            rows.iter().any(|row| row.obliged() > 0).then(|| {
                view! {
                    <section class="card results-side" data-owner="shared" aria-labelledby="results-both">
                        <h3 id="results-both">{said.texts.results().both}</h3>
                        {table(rows, "results-both", said)}
                    </section>
                }
            })
        })
    };
    told.into_any()
}

/// How much of its word a side has kept of what is settled.
fn answer(rows: &[Row], said: &Said) -> AnyView {
    let texts = said.texts.results();
    let sum = |standing| rows.iter().map(|row| row.of(standing)).sum::<u64>();
    let [kept, due, broken] = Standing::ALL.map(sum);
    let count = |number| figures::count(said.language, number);
    let due = (due > 0).then(|| count(due));
    let settled = kept + broken;
    if settled == 0 {
        return (texts.nothing_settled)(due.as_deref()).into_any();
    }
    #[expect(clippy::cast_precision_loss, reason = "a percentage that is rounded")]
    let share = intl::number(said.language.tag(), NumberStyle::Percent(0), kept as f64 / settled as f64);
    let glyph = if broken == 0 { Glyph::Met } else { Glyph::Warning };
    view! {
        <Icon glyph />
        <span>{(texts.side)(&share, &count(kept), &count(settled), due.as_deref())}</span>
    }
    .into_any()
}
