//! Other rules, tried before they are applied: they stay on the page until then.

use leptos::prelude::*;

use crate::domain::language::{Demand, Rules, Shift, shifts};
use crate::domain::{Criterion, PlanId};
use crate::store::Session;

/// The draft of the rules. Without one, the rules of the plan.
#[derive(Clone, Copy)]
pub struct RulesDraft {
    session: Session,
    in_force: Memo<Rules>,
    changed: RwSignal<Option<Rules>>,
}

/// What stands between a draft and its use.
#[derive(Clone, Debug, PartialEq)]
pub enum Pending {
    /// It is what holds already.
    Nothing,
    /// It cannot hold.
    Faulty,
    /// It can: the leads that would change category.
    Shifts(Vec<Shift>),
}

impl RulesDraft {
    /// Nothing changed yet.
    pub fn new() -> Self {
        let session = Session::of_app();
        let in_force = session.select(|plan| plan.language.rules.clone());
        let (changed, open) = (RwSignal::new(None), session.open_plan());
        // What was tried on one plan is no draft of another.
        Effect::new(move |before: Option<PlanId>| {
            let now = open.get();
            if before.is_some_and(|before| before != now) {
                changed.set(None);
            }
            now
        });
        Self { session, in_force, changed }
    }

    /// The rules as they stand in the fields.
    pub fn rules(self) -> Rules {
        self.changed.get().unwrap_or_else(|| self.in_force.get())
    }

    /// What is asked of a criterion by the short-term and the mid-term category.
    pub fn demands(self, criterion: Criterion) -> (Demand, Demand) {
        let rules = self.rules();
        let found = rules.demands().find(|(other, ..)| *other == criterion);
        found.map_or((Demand::Yes, Demand::Partly), |(_, short, mid)| (short, mid))
    }

    /// Whether the short-term category asks less of a criterion than the mid-term one.
    pub fn asks_less(self, criterion: Criterion) -> bool {
        let (short, mid) = self.demands(criterion);
        short < mid
    }

    /// Asks for something else in one of the two categories.
    pub fn ask(self, criterion: Criterion, in_short_term: bool, demand: Demand) {
        let (short, mid) = untrack(|| self.demands(criterion));
        let (short, mid) = if in_short_term { (demand, mid) } else { (short, demand) };
        self.change(|rules| rules.with(criterion, short, mid));
    }

    /// Sets the mean, in percent.
    pub fn set_mean(self, mean: u16) {
        self.change(|rules| Rules { mid_term_mean: mean, ..rules });
    }

    /// Throws the draft away.
    pub fn discard(self) {
        self.changed.set(None);
    }

    /// What applying it would do.
    pub fn pending(self) -> Memo<Pending> {
        self.session.select(move |plan| match self.changed.get() {
            Some(rules) if rules != plan.language.rules => match rules.fault() {
                Some(_) => Pending::Faulty,
                None => Pending::Shifts(shifts(&plan.leads, &plan.language.rules, &rules)),
            },
            _ => Pending::Nothing,
        })
    }

    fn change(self, change: impl FnOnce(Rules) -> Rules) {
        let rules = change(untrack(|| self.rules()));
        self.changed.set(Some(rules));
    }
}
