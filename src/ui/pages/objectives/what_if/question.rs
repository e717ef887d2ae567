//! Which number is free, and how many there are at a stage. The question is not part of the plan.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::words::Speech;
use crate::domain::solve::{Given, Variable};
use crate::domain::{Funnel, StageId, Volume};
use crate::i18n::number::{self, NumberProblem};
use crate::ui::parts::{Draft, FieldState, choice_input, number_input};
use crate::ui::tr;

/// Id of the choice of the number to find.
pub const FREE: &str = "what-if-free";

/// What is asked.
#[derive(Clone, Copy)]
pub struct Question {
    /// The number to find.
    pub free: RwSignal<Variable>,
    count: RwSignal<Option<u64>>,
    /// The stage chosen for the count, which may not do for every number to find.
    at: RwSignal<Option<StageId>>,
}

impl Question {
    /// What revenue comes of what there is.
    pub fn new() -> Self {
        Self { free: RwSignal::new(Variable::Revenue), count: RwSignal::new(None), at: RwSignal::new(None) }
    }

    /// What there is at its stage, once it is typed.
    pub fn given(self, funnel: &Funnel) -> Option<Given> {
        let stage = self.stage(funnel)?;
        Some(Given { stage, volume: Volume::whole(self.count.get()?) })
    }

    /// The stage at which it is counted: the chosen one if it will do, else the one that the sentence counts, else the last.
    fn stage(self, funnel: &Funnel) -> Option<StageId> {
        let stages = places(funnel, self.free.get());
        let wanted = [self.at.get(), Some(funnel.headline), stages.last().copied()];
        wanted.into_iter().flatten().find(|id| stages.contains(id))
    }

    /// The fields, with what is said at the choice of the number to find and at the count. That number follows from the goal
    /// alone where it is a volume itself.
    pub fn fields(self, at_free: Signal<FieldState>, at_count: Signal<Option<String>>) -> AnyView {
        let (funnel, speech) = (Doubts::of_page().funnel(), Speech::of_page());
        let names = Signal::derive(move || {
            funnel.with(|funnel| {
                let words = speech.words(funnel);
                variables(funnel).into_iter().map(|variable| words.variable(variable)).collect()
            })
        });
        let chosen = Signal::derive(move || {
            funnel.with(|funnel| variables(funnel).iter().position(|variable| *variable == self.free.get()))
        });
        let choose = move |place: usize| {
            if let Some(variable) = funnel.with_untracked(variables).get(place) {
                self.free.set(*variable);
            }
        };
        let counts = Memo::new(move |_| !matches!(self.free.get(), Variable::Volume(_)));
        view! {
            <div class="field-row" role="group" aria-label=tr(|t| t.what_if().title)>
                {choice_input(FREE.to_owned(), |t| t.what_if().free, at_free, chosen, names, Box::new(choose))}
                {move || counts.get().then(|| (self.count_field(at_count), self.stage_field()))}
            </div>
        }
        .into_any()
    }

    fn count_field(self, objection: Signal<Option<String>>) -> AnyView {
        let count = self.count;
        let take = move |text: &str, language| match number::whole(text, language) {
            Ok(number) => {
                count.set(Some(number));
                (None, None)
            }
            Err(problem) => {
                count.set(None);
                ((problem != NumberProblem::Empty).then_some(problem), None)
            }
        };
        let value = Signal::derive(move || count.get().and_then(|count| i64::try_from(count).ok()));
        let draft = Draft::new(value, 0, RwSignal::new(None), Arc::new(take));
        number_input("what-if-count".to_owned(), |t| t.what_if().count, draft, objection)
    }

    fn stage_field(self) -> AnyView {
        let (funnel, speech) = (Doubts::of_page().funnel(), Speech::of_page());
        let names = Signal::derive(move || {
            funnel.with(|funnel| {
                let words = speech.words(funnel);
                places(funnel, self.free.get()).into_iter().map(|id| words.stage(id)).collect()
            })
        });
        let chosen = Signal::derive(move || {
            funnel.with(|funnel| {
                let stage = self.stage(funnel)?;
                places(funnel, self.free.get()).iter().position(|id| *id == stage)
            })
        });
        let choose = move |place: usize| {
            let stage = funnel.with_untracked(|funnel| places(funnel, self.free.get_untracked()).get(place).copied());
            self.at.set(stage);
        };
        let fine = Signal::derive(FieldState::default);
        choice_input("what-if-at".to_owned(), |t| t.what_if().at, fine, chosen, names, Box::new(choose))
    }
}

/// The stages at which a volume says something about `free`: up to a free rate, else all.
fn places(funnel: &Funnel, free: Variable) -> Vec<StageId> {
    let ids: Vec<_> = funnel.stages.iter().map(|stage| stage.id).collect();
    let last = ids.iter().position(|id| free == Variable::Rate(*id));
    let end = last.map_or(ids.len(), |place| place + 1);
    ids.into_iter().take(end).collect()
}

/// Every number that can be found.
fn variables(funnel: &Funnel) -> Vec<Variable> {
    let ids = || funnel.stages.iter().map(|stage| stage.id);
    let first = [Variable::Revenue, Variable::AverageSale].into_iter();
    first.chain(ids().map(Variable::Rate)).chain(ids().map(Variable::Volume)).collect()
}
