//! Which fields of the funnel hold something that is no number. The plan keeps the last number that was one, but the page
//! shows no result that rests on it.

use leptos::prelude::*;

use crate::domain::{Funnel, StageId};
use crate::i18n::number::NumberProblem;
use crate::store::Session;

type Problem = RwSignal<Option<NumberProblem>>;

/// The fields in doubt, for every part of the page.
#[derive(Clone, Copy)]
pub struct Doubts {
    /// The goal.
    pub revenue: Problem,
    /// The revenue of one sale.
    pub average_sale: Problem,
    /// The conversion in the sentence.
    pub conversion: Problem,
    rates: RwSignal<Vec<(StageId, Problem)>>,
    shown: Memo<Funnel>,
}

impl Doubts {
    /// No field is in doubt.
    pub fn new() -> Self {
        let (revenue, average_sale, conversion) = (RwSignal::new(None), RwSignal::new(None), RwSignal::new(None));
        let rates = RwSignal::new(Vec::<(StageId, Problem)>::new());
        let plan = Session::of_app().select(|plan| plan.funnel.clone());
        let shown = Memo::new(move |_| {
            let mut funnel = plan.get();
            if revenue.get().is_some() {
                funnel.revenue = None;
            }
            if average_sale.get().is_some() {
                funnel.average_sale = None;
            }
            let whole_conversion = conversion.get().is_some() && funnel.stages.len() == 1;
            let doubtful = rates.with(|rates| {
                let doubtful = rates.iter().filter(|(_, problem)| problem.try_get().flatten().is_some());
                doubtful.map(|(id, _)| *id).collect::<Vec<_>>()
            });
            for stage in &mut funnel.stages {
                if whole_conversion || doubtful.contains(&stage.id) {
                    stage.rate = None;
                }
            }
            funnel
        });
        Self { revenue, average_sale, conversion, rates, shown }
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
        let problem = RwSignal::new(None);
        self.rates.update(|rates| rates.push((id, problem)));
        on_cleanup(move || {
            self.rates.try_update(|rates| rates.retain(|(_, other)| *other != problem));
        });
        problem
    }
}
