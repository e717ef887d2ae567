//! The question, the days and the team that are looked at, and the ways on.

use leptos::prelude::*;

use super::shown::Shown;
use crate::domain::metrics::{Chosen, Scope};
use crate::domain::{Team, iso};
use crate::i18n::Texts;
use crate::platform::intl::{self, DateStyle};
use crate::platform::page;
use crate::ui::parts::{FieldState, choice_input};
use crate::ui::{Choices, Route, tr};

/// The head of the page.
pub fn head(shown: Shown) -> AnyView {
    let choices = Choices::of_app();
    let looked_at = move || {
        let (language, Scope { from, to, team }) = (choices.language.get(), shown.scope().get());
        let day = |day| intl::day(language.tag(), DateStyle::Day, day);
        (language.texts().results().looked_at)(&day(from), &day(to), team)
    };
    let has_days = Memo::new(move |_| matches!(shown.chosen().get(), Chosen::Days(..)));
    view! {
        <header class="results-head">
            <h1>{tr(|t| t.results().question)}</h1>
            <p class="results-help">{tr(|t| t.results().help)}</p>
            <div class="results-choices">
                {period(shown)}
                <Show when=move || has_days.get()>{end(shown, true)} {end(shown, false)}</Show>
                {team(shown)}
            </div>
            <p class="results-scope" role="status" data-testid="results-scope">{looked_at}</p>
            <p class="page-ways">
                <button type="button" class="button" on:click=move |_| page::print()>{tr(|t| t.results().print)}</button>
                <a href=Route::Agreement.href()>{tr(|t| t.results().to_agreement)}</a>
            </p>
        </header>
    }
    .into_any()
}

/// How everything is counted, at the end.
pub fn rules() -> AnyView {
    view! {
        <section class="results-part" aria-labelledby="results-rules">
            <h2 id="results-rules">{tr(|t| t.results().rules[0])}</h2>
            <p class="results-help">{tr(|t| t.results().rules[1])}</p>
        </section>
    }
    .into_any()
}

fn period(shown: Shown) -> AnyView {
    let choices = Choices::of_app();
    let other = Chosen::NAMED.len();
    let chosen = Signal::derive(move || {
        let chosen = shown.chosen().get();
        Chosen::NAMED.into_iter().position(|named| named == chosen).or(Some(other))
    });
    let names = Signal::derive(move || {
        let Scope { from, to, .. } = shown.scope().get();
        let name = choices.texts().results().chosen;
        Chosen::NAMED.into_iter().chain([Chosen::Days(from, to)]).map(|chosen| name(chosen).to_owned()).collect()
    });
    let choose = move |place: usize| {
        let Scope { from, to, .. } = shown.scope().get_untracked();
        // From the days that were looked at one goes on.
        shown.choose(Chosen::NAMED.get(place).copied().unwrap_or(Chosen::Days(from, to)));
    };
    select("results-period", |t| t.results().period, chosen, names, Box::new(choose))
}

fn team(shown: Shown) -> AnyView {
    let choices = Choices::of_app();
    let chosen = Signal::derive(move || {
        let team = shown.team().get();
        Some(team.and_then(|team| Team::ALL.into_iter().position(|other| other == team)).map_or(0, |place| place + 1))
    });
    let names = Signal::derive(move || {
        let texts = choices.texts();
        let teams = Team::ALL.map(|team| (texts.terms().team)(team).to_owned());
        [texts.results().all_teams.to_owned()].into_iter().chain(teams).collect()
    });
    let choose =
        move |place: usize| shown.choose_team(place.checked_sub(1).and_then(|place| Team::ALL.get(place).copied()));
    select("results-team", |t| t.results().team, chosen, names, Box::new(choose))
}

/// A choice of the page, which no command sets.
pub fn select(
    id: &'static str,
    label: fn(&'static Texts) -> &'static str,
    chosen: Signal<Option<usize>>,
    names: Signal<Vec<String>>,
    choose: Box<dyn Fn(usize) + Send + Sync>,
) -> AnyView {
    choice_input(id.to_owned(), label, Signal::stored(FieldState::Fine), chosen, names, choose)
}

/// The first day, or the last.
fn end(shown: Shown, is_first: bool) -> AnyView {
    let (id, label): (_, fn(&'static Texts) -> _) =
        if is_first { ("results-from", |t| t.results().from) } else { ("results-to", |t| t.results().to) };
    let day = move || {
        let Scope { from, to, .. } = shown.scope().get();
        if is_first { from } else { to }
    };
    let typed = move |text: String| {
        // A year that is still being typed is none yet.
        let Some(day) = iso::day(&text).filter(|day| text.as_str() >= "1970" && day.to_string() == text) else {
            return;
        };
        let Scope { from, to, .. } = shown.scope().get_untracked();
        shown.choose(if is_first { Chosen::Days(day, to) } else { Chosen::Days(from, day) });
    };
    view! {
        <div class="field">
            <label for=id>{tr(label)}</label>
            <span class="field-box">
                <input
                    id=id
                    type="date"
                    min="1970-01-01"
                    max="9999-12-31"
                    prop:value=move || day().to_string()
                    on:change:target=move |event| typed(event.target().value())
                />
            </span>
        </div>
    }
    .into_any()
}
