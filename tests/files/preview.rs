//! What an import would change, seen before it does.

use std::sync::Arc;

use entente::domain::confidence::Sureness;
use entente::domain::{Currency, LeadId, Money, ObjectiveId, Plan, Rate, StageId};
use entente::file::{self, Changes, Differences, FunnelChange, Preview};

use super::VERSION_1;

fn plan() -> Plan {
    file::read(VERSION_1.as_bytes()).expect("reads")
}

/// The differences from the fixture to what `change` makes of it.
fn after(change: impl FnOnce(&mut Plan)) -> Differences {
    let mut incoming = plan();
    change(&mut incoming);
    Differences::between(&plan(), &incoming)
}

#[test]
fn a_preview_counts_what_is_inside() {
    let preview = Preview::of(&plan());
    assert_eq!((&*preview.name, preview.currency), ("Plan commun – été", Currency::Chf));
    assert_eq!(preview.revenue.map(Money::cents), Some(100_000_000));
    assert_eq!((preview.objectives, preview.stages, preview.leads), (4, 4, 2));
    assert_eq!(
        preview.columns.map(|(column, count)| (column.key(), count)),
        [("marketing", 0), ("inside-sales", 0), ("sales", 1), ("closed", 1)]
    );
    assert_eq!(
        preview.newest.map(|moment| moment.to_rfc3339()).as_deref(),
        Some("2026-01-14T16:00:00.000000001+00:00")
    );
    let empty = Plan { leads: entente::domain::Leads::new(), ..plan() };
    assert_eq!(Preview::of(&empty).newest, None);
}

#[test]
fn the_same_plan_differs_in_nothing() {
    assert!(after(|_| ()).is_empty());
    assert_eq!(after(|_| ()), Differences::default());
}

#[test]
fn every_difference_has_its_name() {
    let nothing = Differences::default;
    assert_eq!(
        after(|plan| plan.name = "B".to_owned()),
        Differences { name: Some(("Plan commun – été".to_owned(), "B".to_owned())), ..nothing() }
    );
    assert_eq!(
        after(|plan| plan.currency = Currency::Eur),
        Differences { currency: Some((Currency::Chf, Currency::Eur)), ..nothing() }
    );
    assert_eq!(after(|plan| plan.capacity.followers = None), Differences { capacity: true, ..nothing() });
    assert_eq!(after(|plan| plan.scenarios.clear()), Differences { scenarios: true, ..nothing() });
    let thresholds = after(|plan| plan.thresholds = entente::domain::Thresholds::default());
    assert_eq!(thresholds, Differences { thresholds: true, ..nothing() });
    let schedule = after(|plan| plan.schedule.short_term_days = None);
    assert_eq!(schedule, Differences { schedule: true, ..nothing() });
    let calendar = after(|plan| plan.calendar = entente::domain::business::Calendar::default());
    assert_eq!(calendar, Differences { calendar: true, ..nothing() });
    let agreement = after(|plan| plan.agreement.escalation.clear());
    assert_eq!(agreement, Differences { agreement: true, ..nothing() });
    assert_eq!(after(|plan| plan.signed.clear()), Differences { signed: true, ..nothing() });
    let language = after(|plan| plan.language = Arc::default());
    assert_eq!(language, Differences { language: true, ..nothing() });
    assert_eq!(after(|plan| plan.calibration.truncate(1)), Differences { calibration: true, ..nothing() });
    let process = after(|plan| plan.process = Arc::default());
    assert_eq!(process, Differences { process: true, ..nothing() });
    let campaigns = after(|plan| Arc::make_mut(&mut plan.campaigns).0.swap(0, 1));
    assert_eq!(campaigns, Differences { campaigns: true, ..nothing() });
    assert_eq!(after(|plan| plan.objectives.swap(0, 3)), Differences { objectives_reordered: true, ..nothing() });
    let ids = |ids: &[u64]| ids.iter().map(|id| ObjectiveId(*id)).collect::<Vec<_>>();
    let objectives = after(|plan| {
        plan.objectives.remove(1);
        plan.objectives[0].why.clear();
        plan.objectives.push(entente::domain::Objective::empty(ObjectiveId(9)));
    });
    let changes = Changes { only_current: ids(&[0xa02]), only_incoming: ids(&[9]), changed: ids(&[0xa01]) };
    assert_eq!(objectives, Differences { objectives: changes, ..nothing() });
    let leads = after(|plan| {
        plan.leads.remove(&LeadId(0xc02));
        let mut lead = plan.leads[&LeadId(0xc01)].clone();
        plan.leads.insert(LeadId(0xc09), lead.clone());
        Arc::make_mut(&mut lead).note.clear();
        plan.leads.insert(LeadId(0xc01), lead);
    });
    let ids = |id| vec![LeadId(id)];
    let changes = Changes { only_current: ids(0xc02), only_incoming: ids(0xc09), changed: ids(0xc01) };
    assert_eq!(leads, Differences { leads: changes, ..nothing() });
}

#[test]
fn every_figure_of_the_funnel_has_its_name() {
    let check = |change: fn(&mut entente::domain::Funnel), expected: &[FunnelChange]| {
        assert_eq!(after(|plan| change(&mut plan.funnel)).funnel, expected);
    };
    let money = |cents| Money::from_cents(cents).ok();
    check(|funnel| funnel.revenue = None, &[FunnelChange::Revenue(money(100_000_000), None)]);
    check(|funnel| funnel.average_sale = None, &[FunnelChange::AverageSale(money(999_999), None)]);
    check(|funnel| funnel.headline = StageId(0xb01), &[FunnelChange::Headline]);
    check(|funnel| funnel.sureness = None, &[FunnelChange::Sureness(Sureness::from_millionths(900_000).ok(), None)]);
    check(|funnel| funnel.secured = None, &[FunnelChange::Secured(money(15_000_050), None)]);
    check(|funnel| funnel.share = None, &[FunnelChange::Share(Rate::from_millionths(600_000).ok(), None)]);
    check(|funnel| funnel.stages[0].sample = None, &[FunnelChange::StageChanged(StageId(0xb01))]);
    check(|funnel| funnel.stages.swap(0, 1), &[FunnelChange::StagesReordered]);
    check(|funnel| funnel.stages[2].lag_days = 1, &[FunnelChange::StageChanged(StageId(0xb03))]);
    check(
        |funnel| funnel.stages[3].id = StageId(1),
        &[FunnelChange::StageOnlyCurrent(StageId(0xb04)), FunnelChange::StageOnlyIncoming(StageId(1))],
    );
}
