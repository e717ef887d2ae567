//! What a card shows of its lead.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::seen::ripeness;
use super::state::BoardState;
use crate::domain::{Clock, Late, Lead};
use crate::i18n::Language;
use crate::platform::clock;
use crate::platform::intl::{self, DateStyle};
use crate::ui::parts::{CategoryChip, Glyph, Icon, campaign_mark, written};

/// Company, contact, category, stage, loan, next action, clock, value, person and age. `hook` puts the test id on the category.
#[component]
pub fn Face(
    /// The lead; `None` while the slot is empty.
    lead: Memo<Option<Arc<Lead>>>,
    /// The company, as a heading or a link.
    children: Children,
    /// Whether tests find the category here.
    #[prop(optional)]
    hook: bool,
) -> impl IntoView {
    let board = BoardState::of_page();
    let language = board.choices.language;
    let with = move |part: fn(&Lead) -> String| move || lead.with(|lead| lead.as_deref().map(part));
    let (category, by_hand) = ripeness(lead, board.shared);
    let stage = move || {
        lead.with(|lead| lead.as_ref().map(|lead| (language.get().texts().terms().lead_stage)(lead.progress.stage())))
    };
    let value = move || {
        let amount = lead.with(|lead| lead.as_ref().and_then(|lead| lead.value));
        amount.map(|amount| written::money(language.get(), board.currency.get(), amount))
    };
    let time = board.list.time();
    let age = Memo::new(move |_| {
        let today = time.now().get().today;
        lead.with(|lead| lead.as_ref().map(|lead| lead.age(today, clock::local_day)))
    });
    let age_short = move || age.get().map(|days| (language.get().texts().leads().age_short)(days));
    let age_long = move || age.get().map(|days| (language.get().texts().leads().age)(days));
    view! {
        {children()}
        <p class="lead-contact">{with(|lead| lead.contact.clone())}</p>
        <p class="lead-line">
            <span data-testid=hook.then_some("category") data-category=move || category.get().key()>
                <CategoryChip category shared=board.shared by_hand />
            </span>
            <span class="lead-stage">{stage}</span>
        </p>
        {dues(&board, lead)}
        <p class="lead-line">
            <span class="lead-value">{value}</span>
            <span class="lead-person">{with(|lead| lead.owners.current().person.clone())}</span>
            {campaign_mark(lead)}
            <span class="lead-age" title=age_long>
                <span aria-hidden="true">{age_short}</span>
                <span class="visually-hidden">{age_long}</span>
            </span>
        </p>
    }
}

/// What is to be done, and by when: the next action, the clock of the first contact while it runs, the return of a loan.
fn dues(board: &BoardState, lead: Memo<Option<Arc<Lead>>>) -> AnyView {
    let (language, time) = (board.choices.language, board.list.time());
    let dues = Memo::new(move |_| {
        let watch = time.watch().get();
        lead.with(|lead| lead.as_deref().map(|lead| watch.dues(lead))).unwrap_or_default()
    });
    let clock = Memo::new(move |_| {
        let (dues, now) = (dues.get(), time.now().get());
        time.watch().with(|watch| watch.clock(dues, now))
    });
    let today = Memo::new(move |_| time.now().get().today);
    let next = Memo::new(move |_| {
        let open = |lead: &&Lead| !lead.progress.stage().is_closed();
        lead.with(|lead| lead.as_deref().filter(open).and_then(|lead| lead.next.clone()))
    });
    let next = move || {
        let next = next.get()?;
        let texts = language.get().texts().overdue();
        let day = next.on.map(|on| intl::day(language.get().tag(), DateStyle::ShortDay, on)).unwrap_or_default();
        let what = if next.what.is_empty() { texts.some_action } else { &next.what };
        let (late, said) = (next.on.is_some_and(|on| on < today.get()), (texts.next)(what, &day));
        let title = said.clone();
        Some(view! {
            <span class="lead-next-step" data-state=late.then_some("late") title=title>
                {late.then(|| view! { <Icon glyph=Glyph::Warning /> })}
                {said}
            </span>
        })
    };
    let back = move || dues.get().back.map(|until| loan(language.get(), until, today.get()));
    let clock = move || clock.get().map(|clock| running(language.get(), clock));
    view! { <p class="lead-line lead-dues">{next} {back} {clock}</p> }.into_any()
}

/// Until when a lead is lent, or for how long it should be back.
fn loan(language: Language, until: NaiveDate, today: NaiveDate) -> AnyView {
    let texts = language.texts().hands();
    let day = intl::day(language.tag(), DateStyle::ShortDay, until);
    match u32::try_from((today - until).num_days()).ok().filter(|days| *days > 0) {
        Some(days) => mark("lead-loan", true, (texts.overdue_short)(days), (texts.overdue)(days)),
        None => mark("lead-loan", false, day.clone(), (texts.lent)(&day)),
    }
}

/// How much time is left for the first contact, or how late it is.
fn running(language: Language, clock: Clock) -> AnyView {
    let texts = language.texts().overdue();
    match clock {
        Clock::Left(seconds) => mark("lead-clock", false, (texts.left_short)(seconds), (texts.left)(seconds)),
        Clock::Late(seconds) => {
            mark("lead-clock", true, (texts.over_short)(seconds), (texts.late)(Late::Contact(seconds)))
        }
    }
}

/// Something with a day or a time, in few characters to the eye and in full to whoever hears it.
fn mark(class: &'static str, late: bool, seen: String, heard: String) -> AnyView {
    let title = heard.clone();
    let glyph = if late { Glyph::Warning } else { Glyph::Waiting };
    view! {
        <span class=format!("lead-mark {class}") data-state=late.then_some("late") title=title>
            <Icon glyph />
            <span aria-hidden="true">{seen}</span>
            <span class="visually-hidden">{heard}</span>
        </span>
    }
    .into_any()
}
