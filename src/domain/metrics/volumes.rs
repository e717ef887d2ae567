//! Marketing's monthly volumes: what is promised a month, beside what came in. A month is **kept** as soon as it has what was
//! promised, **due** while it runs, **broken** when it is over without. Months before the start and after the deadline of the terms
//! promise nothing, and where nobody said what came in, nothing is judged.

use super::{Categories, Scope, Source, Sources, Standing, Yardstick};
use crate::domain::schedule::{Actuals, Counted, Month, Span};
use crate::domain::smart::handed_over;
use crate::domain::{Category, LeadStage, Plan, StageId, Team};

/// What is promised by the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VolumeKind {
    /// Prospects.
    Prospects,
    /// What is handed over.
    Qualified,
    /// Of these, those of a category.
    Share(Category),
}

/// A promise of so many a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volume {
    /// Of what.
    pub kind: VolumeKind,
    /// How many a month.
    pub promised: u64,
    /// What the leads that count have reached. `None`: it is typed.
    pub leads: Option<LeadStage>,
    /// The months of the period that promise, first to last.
    pub months: Vec<MonthKept>,
}

/// A month of a volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthKept {
    /// Which.
    pub month: Month,
    /// How many came in.
    pub actual: u64,
    /// How it stands.
    pub standing: Standing,
}

impl Volume {
    /// How many of its months stand so.
    pub fn months(&self, standing: Standing) -> usize {
        self.months.iter().filter(|month| month.standing == standing).count()
    }

    /// What was promised for all of its months, and what came in.
    pub fn sum(&self) -> (u64, u64) {
        let months = u64::try_from(self.months.len()).unwrap_or(u64::MAX);
        (self.promised.saturating_mul(months), self.months.iter().map(|month| month.actual).sum())
    }
}

/// The volumes that marketing promises; none of them where the figures are those of another team. `qualified` are the leads that
/// reached the stage that is handed over, by category and month.
pub(super) fn volumes(
    plan: &Plan,
    by: &Yardstick,
    scope: &Scope,
    (sources, actuals, qualified): (&Sources, &Actuals, &Categories),
) -> Vec<Volume> {
    let terms = &by.basis.terms;
    let span = terms.start.zip(terms.deadline).and_then(|(start, deadline)| Span::new(start, deadline).ok());
    let Some(span) = span.filter(|_| scope.counts(Team::Marketing)) else { return Vec::new() };
    let months: Vec<_> = {
        let looked_at = scope.months();
        span.months().filter(|month| looked_at.contains(month) && month.first() <= by.today).collect()
    };
    let volume = |kind, promised: u64, leads, actual: &dyn Fn(Month) -> u64| {
        let kept = |month: &Month| {
            let actual = actual(*month);
            let is_over = month.next().is_some_and(|next| next.first() <= by.today);
            let standing = match (actual >= promised, is_over) {
                (true, _) => Standing::Kept,
                (false, false) => Standing::Due,
                (false, true) => Standing::Broken,
            };
            MonthKept { month: *month, actual, standing }
        };
        Volume { kind, promised, leads, months: months.iter().map(kept).collect() }
    };
    let count = |stage: StageId, month: Month| {
        u64::from(actuals.get(&(Counted::Stage(stage), month)).copied().unwrap_or_default())
    };
    let counted = |stage: StageId| match sources.source(Some(stage)) {
        Source::Counted(leads) => Some(Some(leads)),
        Source::Typed => Some(None),
        Source::Unknown => None,
    };
    let headline = plan.funnel.headline;
    let handed = handed_over(&plan.funnel).and_then(|place| plan.funnel.stages.get(place)).map(|stage| stage.id);
    let mut list = Vec::new();
    if let Some((promised, leads)) = terms.prospects.zip(counted(headline)) {
        list.push(volume(VolumeKind::Prospects, promised, leads, &|month| count(headline, month)));
    }
    let Some((promised, (stage, leads))) = terms.qualified.zip(handed.and_then(|stage| Some((stage, counted(stage)?))))
    else {
        return list;
    };
    if terms.has_two_stages() {
        list.push(volume(VolumeKind::Qualified, promised, leads, &|month| count(stage, month)));
    }
    // Typed numbers have no category.
    if let Some((shares, leads)) = terms.by_category().zip(leads) {
        for ((category, promised), place) in Category::ALL.into_iter().zip(shares).zip(0..) {
            let actual = |month| u64::from(qualified.month(month).get(place).copied().unwrap_or_default());
            list.push(volume(VolumeKind::Share(category), promised, Some(leads), &actual));
        }
    }
    list
}
