//! The beginning of a round: with the app's samples, or with leads of the plan.

use leptos::prelude::*;

use super::game::Game;
use crate::domain::calibration::{Case, SampleLead, drawn};
use crate::platform::focus;
use crate::ui::tr;

/// What stands there before the first round.
pub fn start(game: Game) -> AnyView {
    view! {
        <section class="card calibration-start" aria-labelledby="calibration-begin">
            <h2 id="calibration-begin">{tr(|t| t.calibration().begin)}</h2>
            {ways(game)}
        </section>
    }
    .into_any()
}

/// The two ways to begin.
pub fn ways(game: Game) -> AnyView {
    let refused = RwSignal::new(None::<String>);
    let begin = move |cases: Vec<Case>| match game.begin(cases) {
        Ok(()) => focus::soon("calibration-round".to_owned()),
        Err(rejection) => refused.set(Some(game.why(rejection))),
    };
    let draw = move |_| match game.session.peek(|plan| drawn(&plan.leads, &plan.language.rules)) {
        Ok(cases) => begin(cases),
        Err(least) => {
            let too_few = game.choices.language.get_untracked().texts().calibration().too_few;
            refused.set(Some(too_few(least.0)));
        }
    };
    view! {
        <p class="calibration-ways">
            <button
                type="button"
                class="button-primary"
                data-testid="begin-samples"
                on:click=move |_| begin(SampleLead::ALL.map(Case::Sample).to_vec())
            >
                {tr(|t| t.calibration().with_samples)}
            </button>
            <button
                type="button"
                class="button"
                data-testid="begin-own"
                aria-describedby="begin-own-help begin-error"
                on:click=draw
            >
                {tr(|t| t.calibration().with_own)}
            </button>
        </p>
        <p class="field-error" id="begin-error" role="alert">{move || refused.get()}</p>
        <p class="calibration-help" id="begin-own-help">{tr(|t| t.calibration().own_help)}</p>
    }
    .into_any()
}
