//! What is inside a plan that was read, and how it differs from the one that is open: shown before anything changes.

use chrono::{DateTime, Utc};
use imbl::ordmap::DiffItem;

use crate::domain::confidence::Sureness;
use crate::domain::{Column, Currency, Funnel, LeadId, Money, ObjectiveId, Plan, Rate, StageId};

/// What is inside a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its name.
    pub name: String,
    /// Its currency.
    pub currency: Currency,
    /// Revenue to reach.
    pub revenue: Option<Money>,
    /// How many objectives.
    pub objectives: usize,
    /// How many stages of the funnel.
    pub stages: usize,
    /// How many leads.
    pub leads: usize,
    /// How many leads in each column of the board, in the order of [`Column::ALL`].
    pub columns: [(Column, usize); 4],
    /// When a lead last changed hands or reached a stage.
    pub newest: Option<DateTime<Utc>>,
}

/// How an incoming plan differs from the current one.
#[expect(clippy::struct_excessive_bools, reason = "each says of one part of a plan whether it differs")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// The names, current and incoming, if they differ.
    pub name: Option<(String, String)>,
    /// The currencies, current and incoming, if they differ.
    pub currency: Option<(Currency, Currency)>,
    /// Objectives.
    pub objectives: Changes<ObjectiveId>,
    /// Whether the objectives of both plans stand in another order.
    pub objectives_reordered: bool,
    /// The funnel.
    pub funnel: Vec<FunnelChange>,
    /// Whether the scenarios differ.
    pub scenarios: bool,
    /// Whether the capacity differs.
    pub capacity: bool,
    /// Whether the thresholds differ.
    pub thresholds: bool,
    /// Whether the schedule differs.
    pub schedule: bool,
    /// Whether the working time differs.
    pub calendar: bool,
    /// Whether what is negotiated differs.
    pub agreement: bool,
    /// Whether the signed versions differ.
    pub signed: bool,
    /// Whether what both sides call things differs.
    pub language: bool,
    /// Whether the rounds of the calibration game differ.
    pub calibration: bool,
    /// Whether the rules of treatment differ.
    pub process: bool,
    /// Whether the nurture campaigns differ.
    pub campaigns: bool,
    /// Leads.
    pub leads: Changes<LeadId>,
}

/// Things of two plans that are not the same in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes<Id> {
    /// Only in the current plan.
    pub only_current: Vec<Id>,
    /// Only in the incoming plan.
    pub only_incoming: Vec<Id>,
    /// In both, and different.
    pub changed: Vec<Id>,
}

/// One figure of the funnel that is not the same in both plans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FunnelChange {
    /// Revenue to reach, current and incoming.
    Revenue(Option<Money>, Option<Money>),
    /// Revenue of one sale, current and incoming.
    AverageSale(Option<Money>, Option<Money>),
    /// The stage that the one-line funnel counts is another one.
    Headline,
    /// How sure the teams want to be, current and incoming.
    Sureness(Option<Sureness>, Option<Sureness>),
    /// The revenue already secured, current and incoming.
    Secured(Option<Money>, Option<Money>),
    /// The share that marketing sources, current and incoming.
    Share(Option<Rate>, Option<Rate>),
    /// A stage only in the current plan.
    StageOnlyCurrent(StageId),
    /// A stage only in the incoming plan.
    StageOnlyIncoming(StageId),
    /// A stage in both, with another name, owner, rate, sample or lag.
    StageChanged(StageId),
    /// The stages that are in both stand in another order.
    StagesReordered,
}

impl Preview {
    /// Looks into `plan`.
    pub fn of(plan: &Plan) -> Self {
        let mut columns = Column::ALL.map(|column| (column, 0));
        let mut newest = None;
        for lead in plan.leads.values() {
            let here = lead.column();
            columns.iter_mut().filter(|(column, _)| *column == here).for_each(|(_, count)| *count += 1);
            let reached = lead.progress.last().map(|milestone| milestone.since);
            newest = newest.max(reached).max(Some(lead.owners.current().since));
        }
        Self {
            name: plan.name.clone(),
            currency: plan.currency,
            revenue: plan.funnel.revenue,
            objectives: plan.objectives.len(),
            stages: plan.funnel.stages.len(),
            leads: plan.leads.len(),
            columns,
            newest,
        }
    }
}

impl Differences {
    /// Compares two plans.
    pub fn between(current: &Plan, incoming: &Plan) -> Self {
        let (objectives, objectives_reordered) =
            compare(&current.objectives, &incoming.objectives, |objective| objective.id);
        Self {
            name: differ(&current.name, &incoming.name),
            currency: differ(&current.currency, &incoming.currency),
            objectives,
            objectives_reordered,
            funnel: funnel(&current.funnel, &incoming.funnel),
            scenarios: current.scenarios != incoming.scenarios,
            capacity: current.capacity != incoming.capacity,
            thresholds: current.thresholds != incoming.thresholds,
            schedule: current.schedule != incoming.schedule,
            calendar: current.calendar != incoming.calendar,
            agreement: current.agreement != incoming.agreement,
            signed: current.signed != incoming.signed,
            language: current.language != incoming.language,
            calibration: current.calibration != incoming.calibration,
            process: current.process != incoming.process,
            campaigns: current.campaigns != incoming.campaigns,
            leads: leads(current, incoming),
        }
    }

    /// Whether the plans are the same.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl<Id> Changes<Id> {
    /// Whether everything is the same in both plans.
    pub fn is_empty(&self) -> bool {
        self.only_current.is_empty() && self.only_incoming.is_empty() && self.changed.is_empty()
    }
}

impl<Id> Default for Changes<Id> {
    fn default() -> Self {
        Self { only_current: Vec::new(), only_incoming: Vec::new(), changed: Vec::new() }
    }
}

fn differ<T: Clone + PartialEq>(current: &T, incoming: &T) -> Option<(T, T)> {
    (current != incoming).then(|| (current.clone(), incoming.clone()))
}

/// Compares two short lists, and tells whether what is in both stands in another order.
fn compare<T: PartialEq, Id: Copy + PartialEq>(
    current: &[T],
    incoming: &[T],
    id: impl Fn(&T) -> Id,
) -> (Changes<Id>, bool) {
    let without = |list: &[T], other: &[T]| -> Vec<Id> {
        list.iter().map(&id).filter(|one| !other.iter().any(|other| id(other) == *one)).collect()
    };
    let (only_current, only_incoming) = (without(current, incoming), without(incoming, current));
    let both =
        |list: &[T], only: &[Id]| -> Vec<Id> { list.iter().map(&id).filter(|one| !only.contains(one)).collect() };
    let reordered = both(current, &only_current) != both(incoming, &only_incoming);
    let changed = current.iter().filter(|one| incoming.iter().any(|other| id(one) == id(other) && *one != other));
    (Changes { changed: changed.map(&id).collect(), only_current, only_incoming }, reordered)
}

fn funnel(current: &Funnel, incoming: &Funnel) -> Vec<FunnelChange> {
    let (stages, reordered) = compare(&current.stages, &incoming.stages, |stage| stage.id);
    let revenue = differ(&current.revenue, &incoming.revenue).map(|(one, other)| FunnelChange::Revenue(one, other));
    let sale = differ(&current.average_sale, &incoming.average_sale);
    let mut changes = Vec::from_iter(revenue);
    changes.extend(sale.map(|(one, other)| FunnelChange::AverageSale(one, other)));
    changes.extend((current.headline != incoming.headline).then_some(FunnelChange::Headline));
    let sureness = differ(&current.sureness, &incoming.sureness);
    changes.extend(sureness.map(|(one, other)| FunnelChange::Sureness(one, other)));
    let secured = differ(&current.secured, &incoming.secured);
    changes.extend(secured.map(|(one, other)| FunnelChange::Secured(one, other)));
    changes.extend(differ(&current.share, &incoming.share).map(|(one, other)| FunnelChange::Share(one, other)));
    changes.extend(stages.only_current.into_iter().map(FunnelChange::StageOnlyCurrent));
    changes.extend(stages.only_incoming.into_iter().map(FunnelChange::StageOnlyIncoming));
    changes.extend(stages.changed.into_iter().map(FunnelChange::StageChanged));
    changes.extend(reordered.then_some(FunnelChange::StagesReordered));
    changes
}

/// Leads that two plans share in memory are skipped without a look.
fn leads(current: &Plan, incoming: &Plan) -> Changes<LeadId> {
    let mut changes = Changes::default();
    for difference in current.leads.diff(&incoming.leads) {
        match difference {
            DiffItem::Add(id, _) => changes.only_incoming.push(*id),
            DiffItem::Remove(id, _) => changes.only_current.push(*id),
            DiffItem::Update { old: (id, _), .. } => changes.changed.push(*id),
        }
    }
    changes
}
