//! When the teams work: the hours of each weekday, the holidays, closing days, and an example of what that means.

use chrono::{Days, NaiveDate, Weekday};
use leptos::prelude::*;

use super::super::objectives::figures;
use super::{closings, said};
use crate::domain::Command;
use crate::domain::agreement::{Article, Example};
use crate::domain::business::{CalendarEdit, Holiday, Hours, PublicHolidays, Week};
use crate::i18n::{Texts, agreed};
use crate::store::Session;
use crate::ui::parts::{ChoiceField, Field, FieldState, error_id};
use crate::ui::{Choices, tr};

/// The section.
pub fn working_time() -> AnyView {
    let session = Session::of_app();
    let days = Week::DAYS.map(day);
    view! {
        <section class="card agreement-side" data-owner="shared" aria-labelledby="agreement-hours">
            <h2 id="agreement-hours">{tr(|t| t.agreement().working_time)}</h2>
            <p class="confidence-help">{tr(|t| t.agreement().hours_help)}</p>
            <div class="criterion-fields">{days.into_iter().collect_view()}</div>
            <div class="criterion-fields">
                <ChoiceField
                    id="calendar-holidays"
                    label=|t| (t.articles().article)(Article::Holidays)
                    value=session.select(|plan| plan.calendar.public_holidays)
                    options=&PublicHolidays::ALL
                    name=|t, holidays| (t.articles().public_holidays)(holidays)
                    change=|holidays| Command::EditCalendar(CalendarEdit::PublicHolidays(holidays))
                />
                {holidays()}
            </div>
            {closings::closings()}
            {example()}
        </section>
    }
    .into_any()
}

/// The hours of one weekday, read when the field is left: half a time is no time.
fn day(day: Weekday) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let value = session.select(move |plan| said::typed(plan.calendar.week.hours(day)));
    let (state, refused) = (RwSignal::new(FieldState::Fine), RwSignal::new(None::<String>));
    let refuse = move |text: String, problem: String| {
        refused.set(Some(text));
        state.set(FieldState::Refused(problem));
    };
    let left = move |text: String| match Hours::typed(&text) {
        Err(error) => {
            let words = choices.language.get_untracked().texts().agreement().hours_problem;
            refuse(text, words(error).to_owned());
        }
        Ok(hours) => {
            let mut week = session.peek(|plan| plan.calendar.week.clone());
            let changed = *week.hours(day) != hours;
            week.set(day, hours);
            let outcome = if changed { session.run(Command::EditCalendar(CalendarEdit::Week(week))) } else { Ok(()) };
            match outcome {
                Ok(()) => {
                    refused.set(None);
                    state.set(FieldState::Fine);
                }
                Err(rejection) => {
                    let words = choices.language.get_untracked().texts().errors().rejection;
                    refuse(text, words(rejection));
                }
            }
        }
    };
    // Where the plan changes otherwise, that is what stands here.
    Effect::new(move |_| {
        value.track();
        refused.set(None);
        state.set(FieldState::Fine);
    });
    let id = format!("calendar-{}", day.num_days_from_monday());
    let (input, described) = (id.clone(), error_id(&id));
    view! {
        <Field id label=label(day) state>
            <input
                id=input
                type="text"
                autocomplete="off"
                placeholder=move || choices.texts().articles().closed
                prop:value=move || refused.get().unwrap_or_else(|| value.get())
                aria-invalid=move || state.with(FieldState::is_refused).then_some("true")
                aria-describedby=move || state.with(FieldState::is_refused).then(|| described.clone())
                on:change:target=move |event| left(event.target().value())
            />
        </Field>
    }
    .into_any()
}

/// A field takes a label that knows nothing but the texts.
fn label(day: Weekday) -> fn(&'static Texts) -> &'static str {
    match day {
        Weekday::Mon => |t| (t.articles().weekday)(Weekday::Mon),
        Weekday::Tue => |t| (t.articles().weekday)(Weekday::Tue),
        Weekday::Wed => |t| (t.articles().weekday)(Weekday::Wed),
        Weekday::Thu => |t| (t.articles().weekday)(Weekday::Thu),
        Weekday::Fri => |t| (t.articles().weekday)(Weekday::Fri),
        Weekday::Sat => |t| (t.articles().weekday)(Weekday::Sat),
        Weekday::Sun => |t| (t.articles().weekday)(Weekday::Sun),
    }
}

/// The holidays of the next twelve months.
fn holidays() -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let today = (session.ports().today)();
    let chosen = session.select(|plan| plan.calendar.public_holidays);
    let coming = Memo::new(move |_| coming(chosen.get(), today));
    let line = move |(day, holiday): (NaiveDate, Holiday)| {
        let language = choices.language.get();
        let name = (choices.texts().articles().holiday)(holiday);
        view! { <li>{format!("{} · {name}", figures::day(language, day))}</li> }
    };
    view! {
        <details class="criterion-setting">
            <summary>{move || (choices.texts().agreement().next_holidays)(coming.with(Vec::len))}</summary>
            <ul>{move || coming.get().into_iter().map(line).collect_view().into_any()}</ul>
        </details>
    }
    .into_any()
}

fn coming(holidays: PublicHolidays, today: NaiveDate) -> Vec<(NaiveDate, Holiday)> {
    use chrono::Datelike;
    let end = today.checked_add_days(Days::new(365)).unwrap_or(today);
    let years = [today.year(), today.year().saturating_add(1)];
    let days = years.into_iter().flat_map(|year| holidays.of_year(year));
    days.filter(|(day, _)| (today..end).contains(day)).collect()
}

/// What the delays mean for a lead that is handed over on a Friday afternoon.
fn example() -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let today = (session.ports().today)();
    let found = session.select(move |plan| Example::after(today, &plan.calendar, &plan.agreement));
    let shared = session.select(|plan| plan.language.clone());
    let shown = move || {
        let Example { handed, answered } = found.get()?;
        let (language, texts) = (choices.language.get(), choices.texts());
        let handed = (texts.agreement().handed)(&said::moment(language, handed));
        let lines = answered.map(|(category, at)| {
            let at = at.map_or_else(|| texts.agreement().never.to_owned(), |at| said::moment(language, at));
            let name = shared.with(|shared| agreed::category(language, shared, category));
            let line = (texts.agreement().answered)(&name, &at);
            view! { <li>{line}</li> }
        });
        Some(view! { <p>{handed}</p> <ul>{lines.into_iter().collect_view()}</ul> }.into_any())
    };
    view! { <div class="agreement-example" data-testid="example">{shown}</div> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_of_holidays_begins_today() {
        let today = "2026-11-12".parse().expect("a day");
        let found = coming(PublicHolidays::France, today);
        assert_eq!(found.len(), 11);
        assert_eq!(found.first().map(|(_, holiday)| *holiday), Some(Holiday::Christmas));
        assert_eq!(found.last().map(|(_, holiday)| *holiday), Some(Holiday::Armistice));
        assert!(coming(PublicHolidays::None, today).is_empty());
        assert!(coming(PublicHolidays::France, NaiveDate::MIN).is_empty());
    }
}
