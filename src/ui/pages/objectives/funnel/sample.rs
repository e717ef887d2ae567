//! What the rate of a stage was read from: 3 of 150, between which rates the true one then lies, and the rate itself to take.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures;
use crate::domain::confidence::{Interval, Sample};
use crate::domain::{Command, StageEdit, StageId};
use crate::i18n::number::{self, NumberProblem};
use crate::store::Session;
use crate::ui::parts::{Draft, number_input};
use crate::ui::{Choices, tr};

/// The cases that went on, and all of them.
type Cases = (Option<u64>, Option<u64>);

/// The two fields of a sample. The plan has it while both are there and fit; until then they are kept here.
#[component]
pub fn SampleFields(id: StageId) -> impl IntoView {
    let (session, choices, doubts) = (Session::of_app(), Choices::of_app(), Doubts::of_page());
    let kept = session.select(move |plan| plan.funnel.stage(id).and_then(|stage| stage.sample));
    let half = RwSignal::new((None, None));
    let cases: Signal<Cases> = Signal::derive(move || match kept.get() {
        Some(sample) => (Some(sample.successes()), Some(sample.trials())),
        None => half.get(),
    });
    let set = move |now: Cases| {
        let sample = whole(now);
        half.set(if sample.is_some() { (None, None) } else { now });
        let edit = StageEdit::Sample(sample);
        if sample == kept.get_untracked() { None } else { session.retype(Command::EditStage { id, edit }).err() }
    };
    let objection = Signal::derive(move || {
        let (successes, trials) = cases.get();
        let (successes, _) = successes.zip(trials).filter(|(successes, trials)| successes > trials || *trials == 0)?;
        let least = figures::count(choices.language.get(), successes.max(1));
        Some((choices.texts().confidence().too_few_trials)(&least))
    });
    let field = move |part: Part| {
        let take = move |text: &str, language| {
            let (successes, trials) = cases.get_untracked();
            let with = |number| if part == Part::Successes { (number, trials) } else { (successes, number) };
            match number::whole(text, language) {
                Ok(number) => (None, set(with(Some(number)))),
                Err(NumberProblem::Empty) => (None, set(with(None))),
                Err(problem) => (Some(problem), None),
            }
        };
        let value = Signal::derive(move || {
            let (successes, trials) = cases.get();
            let number = if part == Part::Successes { successes } else { trials };
            number.and_then(|number| i64::try_from(number).ok())
        });
        let draft = Draft::new(value, 0, doubts.sample(id), Arc::new(take));
        match part {
            Part::Successes => {
                number_input(format!("stage-{id}-successes"), |t| t.confidence().successes, draft, Signal::default())
            }
            Part::Trials => number_input(format!("stage-{id}-trials"), |t| t.confidence().trials, draft, objection),
        }
    };
    view! {
        <div class="sample">
            <span class="sample-from" aria-hidden="true">{tr(|t| t.confidence().read_from)}</span>
            {field(Part::Successes)}
            <span class="sample-of" aria-hidden="true">{tr(|t| t.confidence().of)}</span>
            {field(Part::Trials)}
        </div>
        {worth(id)}
    }
    .into_any()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Successes,
    Trials,
}

fn whole((successes, trials): Cases) -> Option<Sample> {
    Sample::new(successes?, trials?).ok()
}

/// The interval of the sample, and its rate to take where the stage has another.
fn worth(id: StageId) -> AnyView {
    let (session, choices, funnel) = (Session::of_app(), Choices::of_app(), Doubts::of_page().funnel());
    let sample = Memo::new(move |_| funnel.with(|funnel| funnel.stage(id).and_then(|stage| stage.sample)));
    let rate = session.select(move |plan| plan.funnel.stage(id).and_then(|stage| stage.rate));
    let interval = Signal::derive(move || {
        let sample = sample.get();
        sample.map(|sample| figures::interval(choices.language.get(), choices.texts(), Interval::wilson(sample)))
    });
    let offered =
        Memo::new(move |_| sample.get().and_then(Sample::rate).filter(|offered| rate.get() != Some(*offered)));
    let take = move |_| {
        let _ = session.run(Command::EditStage { id, edit: StageEdit::Rate(offered.get_untracked()) });
    };
    let words = Signal::derive(move || {
        let rate = offered.get().map(|rate| figures::rate(choices.language.get(), rate));
        rate.map(|rate| (choices.texts().confidence().take_rate)(&rate)).unwrap_or_default()
    });
    view! {
        <p class="sample-interval" data-testid="interval">
            {move || interval.get().map(|interval| view! {
                <span class="visually-hidden">{tr(|t| t.confidence().interval_name)}" "</span>
                {interval}
            })}
        </p>
        <Show when=move || offered.get().is_some()>
            <button type="button" class="button-plain sample-take" on:click=take>{words}</button>
        </Show>
    }
    .into_any()
}
