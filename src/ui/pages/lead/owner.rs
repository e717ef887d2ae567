//! Who owns a lead, the way to hand it over, and everyone who owned it before.

use leptos::prelude::*;

use super::handover::HandoverForm;
use crate::domain::{Lead, LeadId, Loan};
use crate::i18n::Language;
use crate::platform::clock;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::written;
use crate::ui::{Choices, tr};

/// A line of the ledger.
#[derive(Clone, PartialEq)]
struct Line {
    team: crate::domain::Team,
    person: String,
    since: chrono::DateTime<chrono::Utc>,
    days: u32,
    by: String,
    why: String,
    loan: Option<Loan>,
}

/// The owner and the ledger.
#[component]
pub fn Owner(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let today = session.ports().today;
    let lines = session.select(move |plan| plan.lead(id).map(|lead| lines(lead, today())).unwrap_or_default());
    let now = move || {
        let (texts, line) = (language.get().texts(), lines.with(|lines| lines.first().cloned())?);
        Some((texts.lead().owned)((texts.terms().team)(line.team), &line.person, line.days))
    };
    let owner = move || lines.with(|lines| lines.first().map(|line| line.team.key()));
    let rows = move || lines.get().into_iter().map(|line| row(line, language.get())).collect_view();
    view! {
        <section class="card" aria-labelledby="lead-owner-title">
            <h2 id="lead-owner-title">{tr(|t| t.lead().owner)}</h2>
            <p class="lead-now" data-owner=owner>{now}</p>
            <HandoverForm id />
            <table class="table">
                <caption>{tr(|t| t.lead().ledger)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{tr(|t| t.lead().owner)}</th>
                        <th scope="col">{tr(|t| t.lead().since)}</th>
                        <th scope="col" data-kind="number">{tr(|t| t.lead().days)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// The holdings of a lead, the last one first.
fn lines(lead: &Lead, today: chrono::NaiveDate) -> Vec<Line> {
    let days = lead.days_held(today, clock::local_day);
    let line = |(holding, days): (&crate::domain::Holding, u32)| Line {
        team: holding.team,
        person: holding.person.clone(),
        since: holding.since,
        days,
        by: holding.by.clone(),
        why: holding.why.clone(),
        loan: holding.loan.clone(),
    };
    let mut lines: Vec<_> = lead.owners.holdings().zip(days).map(line).collect();
    lines.reverse();
    lines
}

fn row(line: Line, language: Language) -> impl IntoView {
    let texts = language.texts();
    let days = usize::try_from(line.days).unwrap_or(usize::MAX);
    let by = (!line.by.is_empty()).then(|| (texts.lead().handed_by)(&line.by));
    let loan = line.loan.map(|loan| {
        let day = intl::day(language.tag(), DateStyle::Day, loan.until);
        (texts.hands().on_loan)(&day, loan.to, &loan.person)
    });
    view! {
        <tr data-owner=line.team.key()>
            <th scope="row">
                <span class="lead-team">{(texts.terms().team)(line.team)}</span>
                <span class="lead-person">{line.person}</span>
                <span class="lead-why">{loan}</span>
                <span class="lead-why">{line.why}</span>
                <span class="lead-why">{by}</span>
            </th>
            <td>{intl::moment(language.tag(), DateStyle::Day, line.since)}</td>
            <td data-kind="number">{written::count(language, days)}</td>
        </tr>
    }
}
