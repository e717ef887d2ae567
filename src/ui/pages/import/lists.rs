//! Rows one by one: those about leads that are known, those with a problem, and the first leads that come in.

use std::sync::Arc;

use leptos::prelude::*;

use super::check::tick;
use super::phase::Opened;
use super::said;
use super::state::Incoming;
use crate::domain::Lead;
use crate::file::csv::{Outcome, faulty};
use crate::platform::files;
use crate::store::Session;
use crate::ui::import::Importing;
use crate::ui::parts::{CategoryChip, Glyph, Icon, written};
use crate::ui::{Choices, tr};

/// Rows that are listed.
const SHOWN: usize = 50;
/// Leads that are shown as they come in.
const FIRST: usize = 5;

/// What a list is made of. It stays while another check goes on, so that nothing jumps.
fn found(incoming: Incoming) -> Memo<Kept> {
    Memo::new(move |before: Option<&Kept>| {
        let opened = incoming.opened().get();
        let now = opened.zip(incoming.outcome().get());
        Kept(now.or_else(|| before.and_then(|before| before.0.clone())))
    })
}

/// A table and what was found in it, told from others by being the same.
#[derive(Clone)]
struct Kept(Option<(Arc<Opened>, Arc<Outcome>)>);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some((_, one)), Some((_, other))) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// The rows about leads that are known.
#[component]
pub fn Known() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let found = found(incoming);
    let language = Choices::of_app().language;
    let lines = move || {
        let Some((_, outcome)) = found.get().0 else { return ().into_any() };
        let texts = language.get().texts();
        let known = outcome.duplicates.iter().take(SHOWN);
        let rows: Vec<_> = known.map(|row| (row.line, said::duplicate(texts, row))).collect();
        lines(language.get(), rows, outcome.known)
    };
    view! {
        <details class="intake-rest">
            <summary>{tr(|t| t.import_check().list)}</summary>
            {lines}
        </details>
    }
}

/// The rows with a problem, and what is done about them.
#[component]
pub fn Problems() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let found = found(incoming);
    let language = Choices::of_app().language;
    let count = Memo::new(move |_| found.get().0.map_or(0, |(_, outcome)| outcome.problems.len()));
    let title = move || {
        let (texts, language) = (language.get().texts().import_check(), language.get());
        match count.get() {
            0 => texts.no_problems.to_owned(),
            some => (texts.problems)(some, &written::count(language, some)),
        }
    };
    let list = move || {
        let Some((opened, outcome)) = found.get().0 else { return ().into_any() };
        let texts = language.get().texts();
        let problems = outcome.problems.iter().take(SHOWN);
        let rows: Vec<_> =
            problems.map(|problem| (problem.line, said::problem(texts, &opened.table, problem))).collect();
        lines(language.get(), rows, outcome.problems.len())
    };
    let save = move |_| {
        let Some((opened, outcome)) = found.get_untracked().0 else { return };
        let texts = language.get_untracked().texts();
        let rows = outcome.problems.iter().map(|problem| (problem, said::problem(texts, &opened.table, problem)));
        let text = faulty(&opened.table, texts.import_check().what, rows);
        let name = opened.name.rsplit_once('.').map_or(opened.name.as_str(), |(name, _)| name);
        files::hand_out(&format!("{name} {}.csv", texts.import_check().faulty_file), "text/csv", &text);
    };
    view! {
        <section class="intake-part" data-testid="import-problems">
            <h2>{title}</h2>
            <Show when=move || { count.get() > 0 }>
                {list}
                {tick(incoming, |t| t.import_check().with_gaps, |policy| &mut policy.with_gaps)}
                <p class="intake-ways">
                    <button type="button" class="button" on:click=save>
                        <Icon glyph=Glyph::Save />
                        {tr(|t| t.import_check().save_rows)}
                    </button>
                </p>
            </Show>
        </section>
    }
}

/// Rows with their lines, and how many more there are of so many.
fn lines(language: crate::i18n::Language, rows: Vec<(usize, String)>, of: usize) -> AnyView {
    let more = of.saturating_sub(rows.len());
    let rows = rows.into_iter().map(|(line, said)| {
        view! {
            <tr>
                <th scope="row" class="number">{written::count(language, line)}</th>
                <td>{said}</td>
            </tr>
        }
    });
    let more = (more > 0).then(|| (language.texts().import_check().more)(&written::count(language, more)));
    view! {
        <table class="intake-table intake-lines">
            <thead>
                <tr>
                    <th scope="col" class="number">{tr(|t| t.import_check().line)}</th>
                    <th scope="col">{tr(|t| t.import_check().what)}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {more.map(|more| view! { <p class="intake-note">{more}</p> })}
    }
    .into_any()
}

/// The first leads that come in.
#[component]
pub fn Preview() -> impl IntoView {
    let found = found(Importing::of_app().incoming());
    let rows = Memo::new(move |_| {
        let leads = found.get().0.map(|(_, outcome)| outcome.added.iter().take(FIRST).cloned().collect::<Vec<_>>());
        leads.unwrap_or_default()
    });
    move || {
        let leads = rows.get();
        (!leads.is_empty()).then(|| {
            view! {
                <section class="intake-part">
                    <h2>{tr(|t| t.import_check().preview)}</h2>
                    <table class="intake-table" data-testid="import-preview">
                        <thead>
                            <tr>
                                <th scope="col">{tr(|t| t.lead().company)}</th>
                                <th scope="col">{tr(|t| t.lead().contact)}</th>
                                <th scope="col">{tr(|t| t.category().category)}</th>
                                <th scope="col">{tr(|t| t.lead().owner)}</th>
                                <th scope="col">{tr(|t| t.lead().stage)}</th>
                                <th scope="col" class="number">{tr(|t| t.lead().value)}</th>
                            </tr>
                        </thead>
                        <tbody>{leads.iter().map(row).collect_view()}</tbody>
                    </table>
                </section>
            }
        })
    }
}

fn row(lead: &Arc<Lead>) -> AnyView {
    let (language, session) = (Choices::of_app().language, Session::of_app());
    let category = session.peek(|plan| lead.category(&plan.language.rules));
    let shared = session.select(|plan| plan.language.clone());
    let currency = session.peek(|plan| plan.currency);
    let owner = lead.owners.current().clone();
    let hands = move || {
        let team = (language.get().texts().terms().team)(owner.team);
        if owner.person.is_empty() { team.to_owned() } else { format!("{} ({team})", owner.person) }
    };
    let (stage, value) = (lead.progress.stage(), lead.value);
    view! {
        <tr>
            <th scope="row">{lead.company.clone()}</th>
            <td>{lead.contact.clone()}</td>
            <td><CategoryChip category=Signal::stored(category) shared by_hand=Signal::stored(false) /></td>
            <td>{hands}</td>
            <td>{move || (language.get().texts().terms().lead_stage)(stage)}</td>
            <td class="number">{move || value.map(|value| written::money(language.get(), currency, value))}</td>
        </tr>
    }
    .into_any()
}
