//! What the panel shows, worked out once for all of it.

use leptos::prelude::*;

use super::{Doubts, end_name, said};
use crate::domain::schedule::{Counted, Course, Fault, Line, Month, NoPeriod, Span, counted, period};
use crate::domain::{Currency, Plan, StageId, Volume};
use crate::platform::clock;
use crate::store::Session;
use crate::ui::Choices;

/// The schedule, and which stage of it is looked at.
#[derive(Clone, Copy)]
pub struct Shown {
    found: Memo<Result<Course, Fault>>,
    line: Memo<Option<Line>>,
    period: Memo<Result<Span, NoPeriod>>,
    picked: RwSignal<Option<Counted>>,
    chosen: Memo<Option<StageId>>,
}

impl Shown {
    /// The schedule of the open plan, as far as no number is in doubt.
    pub fn new() -> Self {
        let (session, funnel) = (Session::of_app(), Doubts::of_page().funnel());
        let period = session.select(period);
        let season = session.select(|plan| plan.schedule.season.unwrap_or_default());
        let typed = session.select(|plan| plan.schedule.typed());
        // The leads are counted again only when they change, not with each number that is typed.
        let countings = session.select(|plan| plan.schedule.countings());
        let leads = session.select(|plan| plan.leads.clone());
        let from_leads = Memo::new(move |_| {
            countings.with(|countings| leads.with(|leads| counted(leads, countings, clock::local_day)))
        });
        let found = Memo::new(move |_| {
            let mut actuals = typed.get();
            from_leads.with(|counted| actuals.extend(counted));
            let today = (session.ports().today)();
            funnel.with(|funnel| Course::of(funnel, period.get(), &season.get(), &actuals, today))
        });
        let picked = RwSignal::new(None);
        let chosen = Memo::new(move |_| {
            funnel.with(|funnel| match picked.get() {
                Some(Counted::Sales) => None,
                Some(Counted::Stage(id)) if funnel.stage(id).is_some() => Some(id),
                _ => Some(funnel.headline),
            })
        });
        let line = Memo::new(move |_| {
            let counted = Counted::of(chosen.get());
            let of = |found: &Course| found.lines.iter().find(|line| line.counted == counted).cloned();
            found.with(|found| found.as_ref().ok().and_then(of))
        });
        Self { found, line, period, picked, chosen }
    }

    /// What keeps the schedule from being there.
    pub fn fault(self) -> Memo<Option<Fault>> {
        Memo::new(move |_| self.found.with(|found| found.as_ref().err().copied()))
    }

    /// From when to when, even where the numbers give no schedule; followed by whatever calls this.
    pub fn span(self) -> Option<Span> {
        self.period.get().ok()
    }

    /// The stage that is looked at; none are the sales.
    pub fn chosen(self) -> Memo<Option<StageId>> {
        self.chosen
    }

    /// Looks at another stage.
    pub fn choose(self, stage: Option<StageId>) {
        self.picked.set(Some(Counted::of(stage)));
    }

    /// Its line. None while a rate behind it is open.
    pub fn line(self) -> Memo<Option<Line>> {
        self.line
    }

    /// Asks something of the schedule, followed by whatever calls this.
    pub fn ask<T>(self, ask: impl FnOnce(&Course) -> Option<T>) -> Option<T> {
        self.found.with(|found| found.as_ref().ok().and_then(ask))
    }

    /// The month of today.
    pub fn this_month(self) -> Option<Month> {
        self.ask(|found| Some(Month::of(found.today)))
    }

    /// Whether what comes in at the stage that is looked at is typed.
    pub fn is_typed(self) -> Memo<bool> {
        let countings = Session::of_app().select(|plan| plan.schedule.countings());
        Memo::new(move |_| {
            let chosen = self.chosen.get();
            countings.with(|countings| countings.iter().all(|(stage, _)| *stage != chosen))
        })
    }
}

/// The name of a stage, or of the sales; followed by whatever calls this.
pub fn name(stage: Option<StageId>) -> String {
    let (texts, funnel) = (Choices::of_app().texts(), Doubts::of_page().funnel());
    funnel.with(|funnel| match stage {
        Some(id) => said(funnel.stage(id).map(|stage| &*stage.name), texts),
        None => end_name(funnel, texts).to_owned(),
    })
}

/// The currency of the plan.
pub fn currency(plan: &Plan) -> Currency {
    plan.currency
}

/// A number of deals as a whole number: the nearest.
pub fn whole(deals: Volume) -> u64 {
    deals.nearest().unwrap_or_default()
}
