//! Until when a lead of each category is worth creating.

use leptos::prelude::*;

use super::super::funnel::WHOLE;
use super::shown::Shown;
use super::{Doubts, figures, tr};
use crate::domain::schedule::ScheduleEdit;
use crate::domain::{Category, Command};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Emptied, NumberField};

/// The categories that a lead can be planned in.
const CATEGORIES: [Category; 3] = [Category::ShortTerm, Category::MidTerm, Category::LongTerm];

/// The table: how long leads of a category take, and the last day for one.
pub fn useful(shown: Shown) -> AnyView {
    view! {
        <section class="levers" aria-labelledby="useful-title">
            <h3 id="useful-title">{tr(|t| t.schedule().useful)}</h3>
            <p class="confidence-help">{tr(|t| t.schedule().useful_help)}</p>
            <table class="table" aria-labelledby="useful-title">
                <thead>
                    <tr>
                        <th scope="col">{tr(|t| t.schedule().category)}</th>
                        <th scope="col">{tr(|t| t.schedule().days)}</th>
                        <th scope="col">{tr(|t| t.schedule().useful)}</th>
                    </tr>
                </thead>
                <tbody>{CATEGORIES.map(|category| row(shown, category)).into_iter().collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(shown: Shown, category: Category) -> AnyView {
    let (session, choices, funnel) = (Session::of_app(), Choices::of_app(), Doubts::of_page().funnel());
    let kept = session.select(|plan| plan.schedule.clone());
    let shared = session.select(|plan| plan.language.clone());
    let name = move || shared.with(|shared| agreed::category(choices.language.get(), shared, category));
    let usual = Signal::derive(move || {
        figures::count(choices.language.get(), funnel.with(|funnel| funnel.days_to_sale().into()))
    });
    let last = Memo::new(move |_| {
        let deadline = shown.span()?.deadline();
        kept.with(|kept| funnel.with(|funnel| kept.last_useful_day(category, funnel, deadline)))
    });
    let is_past = Memo::new(move |_| last.get().is_none_or(|day| day < (session.ports().today)()));
    let said = move || {
        let texts = choices.texts().schedule();
        let day = last.get().map(|day| figures::day(choices.language.get(), day));
        let day = day.unwrap_or_else(|| figures::UNKNOWN.to_owned());
        if is_past.get() { (texts.past)(&day) } else { day }
    };
    view! {
        <tr data-testid="useful" data-category=category.key()>
            <th scope="row">{name}</th>
            <td>
                <NumberField
                    id=format!("useful-{}", category.key())
                    label=|t| t.schedule().days
                    value=Signal::derive(move || kept.with(|kept| kept.days_to_sale(category)))
                    reading=WHOLE
                    change=move |days| Command::EditSchedule(edit(category, days))
                    emptied=Emptied::Fine
                    hint=usual
                />
            </td>
            <td data-tone=move || is_past.get().then_some("late")>{said}</td>
        </tr>
    }
    .into_any()
}

fn edit(category: Category, days: Option<u16>) -> ScheduleEdit {
    match category {
        Category::ShortTerm => ScheduleEdit::ShortTermDays(days),
        Category::MidTerm => ScheduleEdit::MidTermDays(days),
        Category::LongTerm | Category::ToQualify => ScheduleEdit::LongTermDays(days),
    }
}
