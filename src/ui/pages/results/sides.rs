//! What each side promised, line by line.

pub mod side;

use leptos::prelude::*;

use super::behind::Behind;
use super::shown::Said;
use crate::domain::Category;
use crate::domain::agreement::{Article, Figure as Number};
use crate::domain::metrics::{Dashboard, Figure, Promise, Standing, Tally, VolumeKind};
use crate::ui::pages::objectives::figures;
use crate::ui::parts::written;

/// A promise and how it stands.
pub struct Row {
    /// What was promised.
    name: String,
    /// How much of it.
    much: String,
    kind: Kind,
}

enum Kind {
    /// Of leads, of a category or of all.
    Leads(Promise, Option<Category>, Tally),
    /// Of months: kept, due and broken, then what came in, as a view.
    Months([u64; 3], AnyView),
}

impl Row {
    /// How many stand so.
    pub fn of(&self, standing: Standing) -> u64 {
        match &self.kind {
            Kind::Leads(_, _, tally) => tally.of(standing).into(),
            Kind::Months(counts, _) => Standing::ALL
                .into_iter()
                .zip(counts)
                .find(|(other, _)| *other == standing)
                .map_or(0, |(_, count)| *count),
        }
    }

    /// Of how many something was promised.
    pub fn obliged(&self) -> u64 {
        Standing::ALL.into_iter().map(|standing| self.of(standing)).sum()
    }
}

/// What marketing promised: its volumes by the month, and what is known of each lead.
pub fn marketing(found: &Dashboard, said: &Said) -> Vec<Row> {
    let (articles, texts) = (said.texts.articles(), said.texts.results());
    let terms = &said.by.basis.terms;
    let count = |number| figures::count(said.language, number);
    let volumes = found.volumes.iter().map(|volume| {
        let (article, name) = match volume.kind {
            VolumeKind::Prospects => (Article::Prospects, &terms.prospects_name),
            VolumeKind::Qualified => (Article::Qualified, &terms.qualified_name),
            VolumeKind::Share(category) => (Article::Share(category), &terms.qualified_name),
        };
        let (promised, actual) = volume.sum();
        let figure = volume.leads.map(|leads| {
            let behind = Behind::anybody(Figure::Reached(leads), said);
            match volume.kind {
                VolumeKind::Share(category) => behind.of_category(category),
                VolumeKind::Prospects | VolumeKind::Qualified => behind,
            }
        });
        let days = volume.months.first().zip(volume.months.last());
        let days = days.and_then(|(first, last)| Some((first.month.first(), last.month.next()?.first().pred_opt()?)));
        let link = figure.zip(days).map_or_else(
            || (texts.volume)(&count(actual), &count(promised)).into_any(),
            |(behind, (from, to))| {
                let link = behind.within(from, to).link(actual, said);
                // The number as a link, the words around it.
                let words = (texts.volume)("\u{0}", &count(promised));
                let (before, after) = words.split_once('\u{0}').unwrap_or_default();
                view! { {before.to_owned()} {link} {after.to_owned()} }.into_any()
            },
        );
        let counts = Standing::ALL.map(|standing| u64::try_from(volume.months(standing)).unwrap_or_default());
        Row {
            name: (articles.article)(article).to_owned(),
            much: (articles.monthly)(&count(volume.promised), name),
            kind: Kind::Months(counts, link),
        }
    });
    let fields = terms.agreement.handover_fields.iter().map(|field| (articles.field)(*field)).collect::<Vec<_>>();
    let fields = Row {
        name: (articles.article)(Article::Fields).to_owned(),
        much: fields.join(", "),
        kind: Kind::Leads(Promise::Fields, None, found.duties.of(Promise::Fields, None)),
    };
    volumes.chain([fields]).collect()
}

/// What sales promised.
pub fn sales(found: &Dashboard, said: &Said) -> Vec<Row> {
    let (articles, agreement) = (said.texts.articles(), &said.by.basis.terms.agreement);
    let responses = Category::ALL.map(|category| Row {
        name: (articles.article)(Article::Response(category)).to_owned(),
        much: (articles.hours)(agreement.response(category)),
        kind: Kind::Leads(Promise::Response, Some(category), found.duties.of(Promise::Response, Some(category))),
    });
    let others = [
        (Promise::Decision, Number::Decision),
        (Promise::Attempts, Number::Attempts),
        (Promise::Feedback, Number::Feedback),
        (Promise::Return, Number::Return),
    ];
    let others = others.map(|(promise, number)| {
        let value = agreement.figure(number);
        let much = if number == Number::Attempts { articles.times } else { articles.days };
        Row {
            name: (articles.article)(Article::Figure(number)).to_owned(),
            much: much(value),
            kind: Kind::Leads(promise, None, found.duties.of(promise, None)),
        }
    });
    responses.into_iter().chain(others).collect()
}

/// What either side owes once it borrows.
pub fn both(found: &Dashboard, said: &Said) -> Vec<Row> {
    let texts = said.texts.results();
    let kind = Kind::Leads(Promise::Loan, None, found.duties.of(Promise::Loan, None));
    vec![Row { name: texts.loan.to_owned(), much: texts.loan_help.to_owned(), kind }]
}

/// The promises as a table, each with a bar.
pub fn table(rows: Vec<Row>, title: &'static str, said: &Said) -> AnyView {
    let standing = said.texts.figures().standing;
    let heads = Standing::ALL.map(|one| {
        view! { <th scope="col" data-kind="number" data-standing=one.key()>{standing(one)}</th> }
    });
    let rows = rows.into_iter().map(|row| {
        let cells = Standing::ALL.map(|standing| (standing, row.of(standing)));
        let bar = cells.map(|(standing, count)| {
            (count > 0).then(|| view! { <i data-standing=standing.key() style=("--share", count.to_string())></i> })
        });
        let (note, category) = match row.kind {
            Kind::Leads(promise, category, _) => (None, Some((promise, category))),
            Kind::Months(_, view) => (Some(view), None),
        };
        let cells = cells.map(|(standing, count)| {
            let cell = match category {
                Some((promise, category)) => {
                    let behind = Behind::of(Figure::Promise(promise, standing), said);
                    category.into_iter().fold(behind, Behind::of_category).link(count, said)
                }
                None => written::number(said.language, count).into_any(),
            };
            view! { <td data-kind="number" data-standing=standing.key() data-none=(count == 0).then_some("")>{cell}</td> }
        });
        let note = note.map(|note| {
            view! { <span class="results-note">{note} ", " {said.texts.results().of_months}</span> }
        });
        view! {
            <tr>
                <th scope="row">
                    <span>{row.name}</span>
                    <span class="results-note">{row.much}</span>
                    {note}
                    <span class="results-bar" aria-hidden="true">{bar.into_iter().collect_view()}</span>
                </th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    });
    view! {
        <table class="table results-promises" aria-labelledby=title>
            <thead>
                <tr>
                    <th scope="col">{said.texts.results().promise}</th>
                    {heads.into_iter().collect_view()}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
