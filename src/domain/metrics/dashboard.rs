//! All figures together, gathered in one pass over the leads.

use super::clocks::Times;
use super::volumes::volumes;
use super::{
    Ageing, Categories, Clocks, Cohorts, Duties, Handovers, Owners, Reasons, Scope, Source, Sources, Volume, Yardstick,
};
use crate::domain::schedule::{Actuals, Countings, Course, Fault, count_in, period};
use crate::domain::smart::handed_over;
use crate::domain::{Lead, LeadStage, Plan};

/// Every figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dashboard {
    /// What was looked at.
    pub scope: Scope,
    /// The plan in time with what came in, or what keeps it from being there.
    pub course: Result<Course, Fault>,
    /// How it is known what came in.
    pub sources: Sources,
    /// The leads that came in.
    pub categories: Categories,
    /// Who holds what.
    pub owners: Owners,
    /// The promises of each lead.
    pub duties: Duties,
    /// Those by the month.
    pub volumes: Vec<Volume>,
    /// Both clocks.
    pub clocks: Clocks,
    /// Handovers and loans.
    pub handovers: Handovers,
    /// How old the open leads are.
    pub ageing: Ageing,
    /// Why leads were rejected and lost.
    pub reasons: Reasons,
    /// What became of the leads of each month.
    pub cohorts: Cohorts,
}

/// The figures while they are being gathered. A large plan is gathered in slices: some leads, a pause, and so on.
pub struct Gathering<'a> {
    by: &'a Yardstick,
    scope: Scope,
    sources: Sources,
    countings: Countings,
    /// What a lead has reached that is handed over, where that is counted.
    qualifies: Option<LeadStage>,
    actuals: Actuals,
    /// The leads that were handed over, by category.
    qualified: Categories,
    categories: Categories,
    owners: Owners,
    duties: Duties,
    times: Times,
    handovers: Handovers,
    ageing: Ageing,
    reasons: Reasons,
    cohorts: Cohorts,
}

/// The figures of `plan`, measured by `by`, over the days of `scope` and for its team.
pub fn dashboard(plan: &Plan, by: &Yardstick, scope: Scope) -> Dashboard {
    let mut gathering = Gathering::new(plan, by, scope);
    for lead in plan.leads.values() {
        gathering.add(lead);
    }
    gathering.figures(plan)
}

impl<'a> Gathering<'a> {
    /// Begins with no lead.
    pub fn new(plan: &Plan, by: &'a Yardstick, scope: Scope) -> Self {
        let sources = Sources::of(plan);
        let handed = handed_over(&plan.funnel).and_then(|place| plan.funnel.stages.get(place));
        let qualifies = handed.and_then(|stage| match sources.source(Some(stage.id)) {
            Source::Counted(leads) => Some(leads),
            Source::Typed | Source::Unknown => None,
        });
        Self {
            by,
            scope,
            countings: sources.countings(),
            sources,
            qualifies,
            actuals: plan.schedule.typed(),
            qualified: Categories::default(),
            categories: Categories::default(),
            owners: Owners::default(),
            duties: Duties::default(),
            times: Times::default(),
            handovers: Handovers::default(),
            ageing: Ageing::default(),
            reasons: Reasons::default(),
            cohorts: Cohorts::default(),
        }
    }

    /// Counts a lead in.
    pub fn add(&mut self, lead: &Lead) {
        let (by, scope) = (self.by, &self.scope);
        let category = by.category(lead);
        count_in(lead, &self.countings, |moment| by.day(moment), &mut self.actuals);
        if let Some(moment) = self.qualifies.and_then(|stage| lead.reached(stage)) {
            self.qualified.count(by.day(moment), category);
        }
        self.categories.add(lead, category, by, scope);
        self.owners.add(lead, by, scope);
        self.duties.add(lead, category, by, scope);
        self.times.add(lead, by, scope);
        self.handovers.add(lead, by, scope);
        self.ageing.add(lead, by, scope);
        self.reasons.add(lead, by, scope);
        self.cohorts.add(lead, by, scope);
    }

    /// The figures, once all leads of `plan` are in.
    pub fn figures(self, plan: &Plan) -> Dashboard {
        let season = plan.schedule.season.unwrap_or_default();
        let course = Course::of(&plan.funnel, period(plan), &season, &self.actuals, self.by.today);
        let came_in = (&self.sources, &self.actuals, &self.qualified);
        Dashboard {
            volumes: volumes(plan, self.by, &self.scope, came_in),
            scope: self.scope,
            course,
            sources: self.sources,
            categories: self.categories,
            owners: self.owners,
            duties: self.duties,
            clocks: self.times.spread(),
            handovers: self.handovers,
            ageing: self.ageing,
            reasons: self.reasons,
            cohorts: self.cohorts,
        }
    }
}
