//! A round whose answers are shown: the figure, lead by lead, the departments, the criteria, and what to do next.

use std::sync::Arc;

use leptos::prelude::*;

use super::game::Game;
use super::{headline, leads, said, splits, start};
use crate::domain::RoundId;
use crate::domain::calibration::{Figures, Round};
use crate::domain::language::SharedLanguage;
use crate::i18n::Language;
use crate::platform::focus;
use crate::ui::{Route, tr};

/// A round with everything that is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Over {
    /// Its number.
    pub number: usize,
    /// The round.
    pub round: Arc<Round>,
    /// What follows from it.
    pub figures: Figures,
    /// The last round before it with the same leads, by its number, and its percentage.
    pub before: Option<(usize, u32)>,
    /// What the teams call things, and their rules.
    pub shared: Arc<SharedLanguage>,
}

/// The round.
pub fn reveal(game: Game, id: RoundId) -> AnyView {
    let choices = game.choices;
    let over = game.session.select(move |plan| {
        let place = plan.calibration.iter().position(|round| round.id == id)?;
        let round = plan.calibration.get(place)?.clone();
        let before = before(&plan.calibration, place);
        let figures = round.figures();
        Some(Over { number: place + 1, round, figures, before, shared: plan.language.clone() })
    });
    let name = move || {
        over.with(|over| over.as_ref().map(|over| said::round(choices.language.get(), over.number, &over.round)))
    };
    let part = move |part: fn(&Over, Language) -> AnyView| {
        move || {
            let language = choices.language.get();
            over.with(|over| over.as_ref().map(|over| part(over, language)))
        }
    };
    view! {
        <section class="calibration-part" aria-labelledby="calibration-round" data-testid="revealed-round">
            <h2 id="calibration-round" tabindex="-1">{name}</h2>
            {part(headline::headline)}
            {next(game, id)}
            {part(leads::leads)}
            <div class="calibration-sides">
                {part(splits::departments)}
                {part(splits::criteria)}
            </div>
        </section>
    }
    .into_any()
}

/// The last revealed round before that place with the same leads and a percentage: its number and that.
pub fn before(rounds: &[Arc<Round>], place: usize) -> Option<(usize, u32)> {
    let now = rounds.get(place)?;
    let earlier = rounds.iter().enumerate().take(place).rev();
    let mut alike = earlier.filter(|(_, round)| round.is_revealed() && round.has_cases_of(now));
    alike.find_map(|(place, round)| Some((place + 1, round.figures().overall.percent()?)))
}

/// Amend, and play again.
fn next(game: Game, id: RoundId) -> AnyView {
    let refused = RwSignal::new(None::<String>);
    let again = move |_| {
        let cases = game.session.peek(|plan| plan.round(id).map(|round| round.cases.clone()));
        match game.begin(cases.unwrap_or_default()) {
            Ok(()) => focus::soon("calibration-round".to_owned()),
            Err(rejection) => refused.set(Some(game.why(rejection))),
        }
    };
    view! {
        <div class="calibration-next">
            <p class="calibration-ways">
                <a class="button-primary" href=Route::Language.href()>{tr(|t| t.reveal().amend)}</a>
                <button type="button" class="button" data-testid="replay" on:click=again>
                    {tr(|t| t.reveal().replay)}
                </button>
            </p>
            <p class="field-error" role="alert">{move || refused.get()}</p>
            <details class="calibration-others">
                <summary>{tr(|t| t.reveal().once_more)}</summary>
                {start::ways(game)}
            </details>
        </div>
    }
    .into_any()
}
