//! The returns that are overdue, the latest of all first, each with the button that gives the lead back.

use std::cmp::Reverse;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::{LeadId, Plan, Team};
use crate::platform::focus;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::{Glyph, Icon, Toasts, written};
use crate::ui::{Choices, Route, tr};

/// Returns that are listed; the others follow as these are done.
const LISTED: usize = 50;

const TITLE: &str = "process-overdue";

/// A return that is overdue.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Late {
    id: LeadId,
    with: Team,
    back_to: Team,
    until: NaiveDate,
    days: u32,
}

/// The section.
pub fn overdue() -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let today = (session.ports().today)();
    let all = session.select(move |plan| late(plan, today));
    let lent = move || {
        let (language, count) = (choices.language.get(), all.with(|(lent, _)| *lent));
        (language.texts().process().lent)(count, &written::count(language, count))
    };
    let count = move || all.with(|(_, late)| late.len().to_string());
    let list = move || {
        let late = all.with(|(_, late)| late.clone());
        if late.is_empty() {
            return view! { <p data-testid="none-overdue">{tr(|t| t.process().none_overdue)}</p> }.into_any();
        }
        let more = late.len().checked_sub(LISTED).filter(|more| *more > 0);
        let more = more.map(|more| {
            let language = choices.language.get();
            view! { <p>{(language.texts().process().more)(&written::count(language, more))}</p> }
        });
        let rows = late.into_iter().take(LISTED).map(row).collect_view();
        view! { <ul class="process-late" role="list">{rows}</ul> {more} }.into_any()
    };
    view! {
        <section class="card process-part" aria-labelledby=TITLE data-testid="overdue" data-count=count>
            <h2 id=TITLE tabindex="-1">{tr(|t| t.process().overdue)}</h2>
            {list}
            <p class="process-help" data-testid="lent">{lent}</p>
        </section>
    }
    .into_any()
}

/// How many leads are lent, and those that should be back, the longest overdue first.
fn late(plan: &Plan, today: NaiveDate) -> (usize, Vec<Late>) {
    let (mut lent, mut late) = (0, Vec::new());
    for lead in plan.leads.values() {
        let Some(loan) = lead.loan() else { continue };
        lent += 1;
        let (id, with) = (lead.id, lead.owners.current().team);
        late.extend(lead.overdue(today).map(|days| Late { id, with, back_to: loan.to, until: loan.until, days }));
    }
    late.sort_by_key(|late| (Reverse(late.days), late.id));
    (lent, late)
}

fn row(late: Late) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let language = choices.language.get();
    let texts = language.texts();
    let title =
        session.peek(|plan| plan.lead(late.id).map(|lead| written::title(lead, texts.terms()))).unwrap_or_default();
    let due = (texts.process().was_due)(late.with, &intl::day(language.tag(), DateStyle::Day, late.until));
    let name = (texts.hands().give_back)(late.back_to);
    let give_back = move |_| {
        let now = (session.ports().now)();
        let texts = choices.language.get_untracked().texts();
        let Some(command) = session.peek(|plan| plan.lead(late.id).and_then(|lead| lead.returned(now))) else { return };
        match session.run(command) {
            Ok(()) => {
                toasts.done(texts.hands().done.to_owned());
                focus::soon(TITLE.to_owned());
            }
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    view! {
        <li data-owner=late.with.key() data-lead-id=late.id.to_string()>
            <span class="process-late-lead">
                <a href=Route::Lead(late.id).href()>{title.clone()}</a>
                <span class="process-due">{due}</span>
            </span>
            <span class="process-late-by"><Icon glyph=Glyph::Warning />{(texts.hands().overdue)(late.days)}</span>
            <button type="button" class="button" aria-label=format!("{name}: {title}") on:click=give_back>{name}</button>
        </li>
    }
    .into_any()
}
