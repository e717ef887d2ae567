//! A round that is open: who has answered how many, and nobody's answers.

use leptos::prelude::*;

use super::game::Game;
use super::{copies, people, said};
use crate::domain::RoundId;
use crate::domain::calibration::CalibrationEdit;
use crate::platform::focus;
use crate::ui::parts::Toasts;
use crate::ui::tr;

/// The round.
pub fn lobby(game: Game, id: RoundId) -> AnyView {
    let (round, choices) = (game.round(id), game.choices);
    let name = move || {
        round.with(|found| found.as_ref().map(|(number, round)| said::round(choices.language.get(), *number, round)))
    };
    view! {
        <section class="calibration-part" aria-labelledby="calibration-round" data-testid="open-round">
            <h2 id="calibration-round" tabindex="-1">{name}</h2>
            <p class="calibration-help">{tr(|t| t.calibration().blind)}</p>
            <div class="calibration-sides">
                {people::people(game, id)}
                {copies::copies(game, id)}
            </div>
            {end(game, id)}
        </section>
    }
    .into_any()
}

/// Shows the answers, or gives the round up.
fn end(game: Game, id: RoundId) -> AnyView {
    let (round, choices, toasts) = (game.round(id), game.choices, Toasts::of_app());
    let refused = RwSignal::new(None::<String>);
    let waiting = move || {
        let texts = choices.texts().calibration();
        round.with(|found| {
            let (_, round) = found.as_ref()?;
            let left = round.participants.iter().map(|each| (each.name.clone(), round.cases.len() - each.votes.len()));
            let left: Vec<_> = left.filter(|(_, left)| *left > 0).collect();
            (!left.is_empty()).then(|| (texts.waiting)(&left))
        })
    };
    let reveal = move |_| match game.run(CalibrationEdit::Reveal(id)) {
        Ok(()) => focus::soon("calibration-round".to_owned()),
        Err(rejection) => refused.set(Some(game.why(rejection))),
    };
    let abandon = move |_| match game.run(CalibrationEdit::Remove(id)) {
        Ok(()) => toasts.done(choices.language.get_untracked().texts().calibration().abandoned.to_owned()),
        Err(rejection) => refused.set(Some(game.why(rejection))),
    };
    // What was refused may hold by now.
    Effect::new(move |_| {
        round.track();
        refused.set(None);
    });
    view! {
        <div class="calibration-end">
            <p class="calibration-ways">
                <button
                    type="button"
                    class="button-primary"
                    data-testid="reveal"
                    aria-describedby="reveal-error reveal-waiting"
                    on:click=reveal
                >
                    {tr(|t| t.calibration().reveal)}
                </button>
                <button type="button" class="button-plain" on:click=abandon>{tr(|t| t.calibration().abandon)}</button>
            </p>
            <p class="field-error" id="reveal-error" role="alert">{move || refused.get()}</p>
            <p class="calibration-help" id="reveal-waiting">{waiting}</p>
        </div>
    }
    .into_any()
}
