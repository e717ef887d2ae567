//! All rounds with their figures, so that one sees them rise.

use std::sync::Arc;

use leptos::prelude::*;

use super::game::{Game, Shown};
use super::{reveal, said};
use crate::domain::RoundId;
use crate::domain::calibration::{CalibrationEdit, Figures, Round};
use crate::i18n::Language;
use crate::platform::focus;
use crate::ui::parts::{Glyph, Icon, Toasts};

/// One line: the round, what follows from it once it is revealed, and the round before with the same leads.
#[derive(Clone, Debug, PartialEq)]
struct Line {
    number: usize,
    round: Arc<Round>,
    figures: Option<Figures>,
    before: Option<(usize, u32)>,
}

/// The table; nothing before the first round.
pub fn rounds(game: Game) -> AnyView {
    let (choices, shown) = (game.choices, game.shown());
    let lines = game.session.select(|plan| {
        let line = |(place, round): (usize, &Arc<Round>)| Line {
            number: place + 1,
            figures: round.is_revealed().then(|| round.figures()),
            before: reveal::before(&plan.calibration, place),
            round: round.clone(),
        };
        plan.calibration.iter().enumerate().map(line).collect::<Vec<_>>()
    });
    let here = move || match shown.get() {
        Shown::Open(id) | Shown::Over(id) => Some(id),
        Shown::Nothing | Shown::Seat(..) => None,
    };
    let table = move || {
        let (language, here) = (choices.language.get(), here());
        lines.with(|lines| (!lines.is_empty()).then(|| table(game, lines, here, language)))
    };
    table.into_any()
}

fn table(game: Game, lines: &[Line], here: Option<RoundId>, language: Language) -> AnyView {
    let texts = language.texts().reveal();
    let rows = lines.iter().map(|line| row(game, line, here == Some(line.round.id), language)).collect_view();
    view! {
        <section class="card calibration-rounds" aria-labelledby="calibration-rounds" data-testid="rounds">
            <h2 id="calibration-rounds">{texts.rounds}</h2>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{texts.round}</th>
                        <th scope="col" data-kind="number">{texts.people}</th>
                        <th scope="col" data-kind="number">{texts.share}</th>
                        <th scope="col" data-kind="number">"Kappa"</th>
                        <th scope="col" data-kind="number">{texts.since}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(game: Game, line: &Line, is_here: bool, language: Language) -> AnyView {
    let texts = language.texts().reveal();
    let Line { number, round, figures, before } = line;
    let name = said::round(language, *number, round);
    let id = round.id;
    let overall = figures.as_ref().map(|figures| figures.overall);
    let percent = overall.and_then(crate::domain::calibration::Tally::percent);
    let agreement = overall.map_or_else(|| texts.in_play.to_owned(), |tally| said::percent(language, tally));
    let kappa = figures.as_ref().and_then(|figures| figures.kappa.ok());
    let kappa = kappa.map_or_else(|| "–".to_owned(), |kappa| said::kappa(language, kappa));
    let change = before.zip(percent).map(|((_, before), now)| (texts.points)(i64::from(now) - i64::from(before)));
    let people = figures.as_ref().map_or(round.participants.len(), |figures| figures.raters);
    let label = (texts.show)(&name);
    let show = move |_| {
        game.show(id);
        focus::soon("calibration-round".to_owned());
    };
    let named = if is_here {
        view! { <span>{name.clone()}</span> }.into_any()
    } else {
        view! { <button type="button" class="button-plain" aria-label=label on:click=show>{name.clone()}</button> }
            .into_any()
    };
    view! {
        <tr data-testid="round" aria-current=is_here.then_some("true") data-value=percent.map(|percent| percent.to_string())>
            <th scope="row">{named}</th>
            <td data-kind="number" data-label=texts.people>{people.to_string()}</td>
            <td data-kind="number" data-label=texts.share>{agreement}</td>
            <td data-kind="number" data-label="Kappa">{kappa}</td>
            <td data-kind="number" data-label=texts.since>{change.unwrap_or_else(|| "–".to_owned())}</td>
            <td class="calibration-remove">{remove(game, id, (texts.remove)(&name))}</td>
        </tr>
    }
    .into_any()
}

fn remove(game: Game, id: RoundId, label: String) -> AnyView {
    let toasts = Toasts::of_app();
    let remove = move |_| {
        let texts = game.choices.language.get_untracked().texts();
        match game.run(CalibrationEdit::Remove(id)) {
            Ok(()) => toasts.done(texts.reveal().removed.to_owned()),
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    let title = label.clone();
    view! {
        <button type="button" class="button-icon" aria-label=label title=title on:click=remove>
            <Icon glyph=Glyph::Bin />
        </button>
    }
    .into_any()
}
