//! Which fields of the funnel hold something that is no number. The plan keeps the last number that was one, but the page
//! shows no result that rests on it.

use leptos::prelude::*;

use crate::domain::{Funnel, StageId};
use crate::i18n::number::NumberProblem;
use crate::store::Session;

type Problem = RwSignal<Option<NumberProblem>>;
/// The problems of the stages, each known for as long as its field is there.
type Problems = RwSignal<Vec<(StageId, Problem)>>;

/// The fields in doubt, for every part of the page.
#[derive(Clone, Copy)]
pub struct Doubts {
    /// The goal.
    pub revenue: Problem,
    /// The revenue of one sale.
    pub average_sale: Problem,
    /// The conversion in the sentence.
    pub conversion: Problem,
    /// How sure the teams want to be.
    pub sureness: Problem,
    /// The revenue already secured.
    pub secured: Problem,
    /// The share that marketing sources.
    pub share: Problem,
    rates: Problems,
    samples: Problems,
    shown: Memo<Funnel>,
}

impl Doubts {
    /// No field is in doubt.
    pub fn new() -> Self {
        let (revenue, average_sale, conversion) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        let (sureness, secured, share) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        let (rates, samples): (Problems, Problems) = (RwSignal::new(Vec::new()), RwSignal::new(Vec::new()));
        let plan = Session::of_app().select(|plan| plan.funnel.clone());
        let shown = Memo::new(move |_| {
            let mut funnel = plan.get();
            // What is left to sell rests on what is secured.
            if revenue.get().is_some() || secured.get().is_some() {
                funnel.revenue = None;
            }
            if average_sale.get().is_some() {
                funnel.average_sale = None;
            }
            let whole_conversion = conversion.get().is_some() && funnel.stages.len() == 1;
            if sureness.get().is_some() {
                funnel.sureness = None;
            }
            if share.get().is_some() {
                funnel.share = None;
            }
            let (rates, samples) = (doubtful(rates), doubtful(samples));
            for stage in &mut funnel.stages {
                if whole_conversion || rates.contains(&stage.id) {
                    stage.rate = None;
                }
                if samples.contains(&stage.id) {
                    stage.sample = None;
                }
            }
            funnel
        });
        Self { revenue, average_sale, conversion, sureness, secured, share, rates, samples, shown }
    }

    /// The same with a funnel that stays as it last was for as long as it does not have what `has` wants of it: for what is
    /// hidden in the meantime, and would only be worked out to be shown again a key later.
    pub fn settled(self, has: fn(&Funnel) -> bool) -> Self {
        let now = self.shown;
        let shown = Memo::new(move |before: Option<&Funnel>| match before {
            Some(before) if !now.with(has) => before.clone(),
            _ => now.get(),
        });
        Self { shown, ..self }
    }

    /// Those of the page, from the context.
    pub fn of_page() -> Self {
        expect_context()
    }

    /// The funnel without the numbers in doubt.
    pub fn funnel(self) -> Memo<Funnel> {
        self.shown
    }

    /// The problem of a rate among the stages, known here for as long as the calling component lives.
    pub fn rate(self, id: StageId) -> Problem {
        enter(self.rates, id)
    }

    /// The same of a number of its sample.
    pub fn sample(self, id: StageId) -> Problem {
        enter(self.samples, id)
    }
}

fn enter(problems: Problems, id: StageId) -> Problem {
    let problem = RwSignal::new(None);
    problems.update(|problems| problems.push((id, problem)));
    on_cleanup(move || {
        problems.try_update(|problems| problems.retain(|(_, other)| *other != problem));
    });
    problem
}

fn doubtful(problems: Problems) -> Vec<StageId> {
    problems.with(|problems| {
        let doubtful = problems.iter().filter(|(_, problem)| problem.try_get().flatten().is_some());
        doubtful.map(|(id, _)| *id).collect()
    })
}
