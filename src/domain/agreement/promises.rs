//! What marketing promises in a month, as the funnel asks it.

use crate::domain::smart::{days, handed_over, per_month};
use crate::domain::{Funnel, Metric, Money, Objective, Plan, Volume};

/// What follows from the funnel and from the days of the revenue objective.
pub struct Promises<'a> {
    /// The objective, if there is one.
    pub objective: Option<&'a Objective>,
    /// The stage that the one-line funnel counts, and how many of it in a month.
    pub prospects: (&'a str, Option<u64>),
    /// The stage that is handed over to sales, likewise.
    pub qualified: (&'a str, Option<u64>),
    /// What one of those is worth.
    pub value: Option<Money>,
}

impl<'a> Promises<'a> {
    /// Those of `plan`. What cannot be told yet is `None`.
    pub fn of(plan: &'a Plan) -> Self {
        let funnel = &plan.funnel;
        let objective = leading(&plan.objectives);
        let span = objective.and_then(span);
        let promises = funnel.promises();
        let at = |place: Option<usize>| {
            let stage = place.and_then(|place| funnel.stages.get(place));
            let promise = place.and_then(|place| promises.get(place).copied().flatten());
            let monthly = promise.zip(span).and_then(|(promise, days)| per_month(promise, days));
            (stage.map_or("", |stage| &*stage.name), monthly)
        };
        let handed = handed_over(funnel);
        Self {
            objective,
            prospects: at(funnel.headline_place()),
            qualified: at(handed),
            value: handed.and_then(|place| value(funnel, place)),
        }
    }
}

/// Shares out `total` by percentages that are 100 together. The parts are whole and add up to `total`: what the rounding leaves
/// goes to the largest fractions, of equal ones to the first.
pub fn split(total: u64, shares: [u16; 3]) -> [u64; 3] {
    let exact = shares.map(|share| u128::from(total) * u128::from(share));
    let mut parts = exact.map(|exact| u64::try_from(exact / 100).unwrap_or(u64::MAX));
    let mut left = total.saturating_sub(parts.iter().sum());
    while left > 0 {
        let lacking = |part: u64, exact: u128| exact.saturating_sub(u128::from(part) * 100);
        // The last of the largest in reverse order is the first.
        let next = parts.iter_mut().zip(exact).rev().max_by_key(|(part, exact)| lacking(**part, *exact));
        let Some((part, _)) = next else { break };
        *part += 1;
        left -= 1;
    }
    parts
}

/// The first revenue objective whose days are known, else the first revenue objective.
fn leading(objectives: &[Objective]) -> Option<&Objective> {
    let revenue = || objectives.iter().filter(|objective| objective.metric == Metric::Revenue);
    revenue().find(|objective| span(objective).is_some()).or_else(|| revenue().next())
}

fn span(objective: &Objective) -> Option<u32> {
    days(objective.start?, objective.deadline?)
}

/// What one of the stage at `place` is worth: average sale x close rate from there, to the nearest cent.
fn value(funnel: &Funnel, place: usize) -> Option<Money> {
    let rates: Option<Vec<_>> = funnel.stages.get(place..)?.iter().map(|stage| stage.rate).collect();
    let cents = Volume::whole(funnel.average_sale?.cents()).through(&rates?)?.nearest()?;
    Money::from_cents(cents).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{FunnelStage, ObjectiveId, Rate, StageId, Team};

    /// 100 sales of 10,000 in the year 2026 by these stages (owner, rate in millionths).
    fn plan(stages: &[(Team, u64)]) -> Plan {
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        plan.funnel.revenue = Money::from_cents(100_000_000).ok();
        plan.funnel.average_sale = Money::from_cents(1_000_000).ok();
        let stage = |(id, (owner, rate)): (u64, &(Team, u64))| {
            FunnelStage::new(StageId(id), format!("stage {id}"), *owner, Rate::from_millionths(*rate).ok())
        };
        plan.funnel.stages = (1..).zip(stages).map(stage).collect();
        plan.objectives = vec![Objective {
            start: "2026-01-01".parse().ok(),
            deadline: "2026-12-31".parse().ok(),
            ..Objective::empty(ObjectiveId(1))
        }];
        plan
    }

    fn check(plan: &Plan, prospects: (&str, Option<u64>), qualified: (&str, Option<u64>), value: Option<u64>) {
        let found = Promises::of(plan);
        assert_eq!((found.prospects, found.qualified), (prospects, qualified));
        assert_eq!(found.value.map(Money::cents), value);
    }

    #[test]
    fn a_month_promises_its_part_of_the_funnel_rounded_up() {
        // 5,000 prospects in 365 days: 416.95 a month. One of them is worth 2 % of 10,000.
        check(&plan(&[(Team::Marketing, 20_000)]), ("stage 1", Some(417)), ("stage 1", Some(417)), Some(20_000));
        // 5,000, then 1,000 that are handed over at 10 % to a sale.
        let two = [(Team::Marketing, 200_000), (Team::InsideSales, 500_000), (Team::Sales, 200_000)];
        check(&plan(&two), ("stage 1", Some(417)), ("stage 2", Some(84)), Some(100_000));
        // A third of 10,000 in cents: the nearest.
        check(&plan(&[(Team::Marketing, 333_333)]), ("stage 1", Some(26)), ("stage 1", Some(26)), Some(333_333));
    }

    #[test]
    fn what_is_missing_leaves_only_what_hangs_on_it_open() {
        let stage = ("stage 1", None);
        let mut open = plan(&[(Team::Marketing, 20_000)]);
        open.objectives[0].deadline = None;
        check(&open, stage, stage, Some(20_000));
        open.funnel.average_sale = None;
        check(&open, stage, stage, None);
        open.objectives.clear();
        assert!(Promises::of(&open).objective.is_none());
    }

    #[test]
    fn the_months_are_those_of_the_first_revenue_objective_with_days() {
        let mut several = plan(&[(Team::Marketing, 20_000)]);
        let dated = several.objectives[0].clone();
        let traffic = Objective { metric: Metric::Traffic, ..dated.clone() };
        let undated = Objective { start: None, id: ObjectiveId(2), ..dated.clone() };
        several.objectives = vec![traffic.clone(), undated.clone(), dated];
        assert_eq!(Promises::of(&several).objective.map(|objective| objective.id), Some(ObjectiveId(1)));
        several.objectives = vec![traffic, undated];
        let found = Promises::of(&several);
        assert_eq!((found.objective.map(|objective| objective.id), found.prospects.1), (Some(ObjectiveId(2)), None));
    }

    #[test]
    fn parts_add_up_to_the_whole() {
        for (total, shares, parts) in [
            (100, [20, 30, 50], [20, 30, 50]),
            (1, [20, 30, 50], [0, 0, 1]),
            (7, [20, 30, 50], [1, 2, 4]),
            (3, [33, 33, 34], [1, 1, 1]),
            (1, [50, 50, 0], [1, 0, 0]),
            (0, [20, 30, 50], [0, 0, 0]),
            (84, [20, 30, 50], [17, 25, 42]),
        ] {
            assert_eq!(split(total, shares), parts, "{total} {shares:?}");
        }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod laws {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// No part is more than one away from its exact share, and all of them are the whole.
        #[test]
        fn parts_are_fair(total in 0..=crate::domain::LARGEST_COUNT, short in 0..=100_u16, mid in 0..=100_u16) {
            let mid = mid.min(100 - short);
            let shares = [short, mid, 100 - short - mid];
            let parts = split(total, shares);
            prop_assert_eq!(parts.iter().sum::<u64>(), total);
            for (part, share) in parts.into_iter().zip(shares) {
                let (part, exact) = (u128::from(part) * 100, u128::from(total) * u128::from(share));
                prop_assert!(part.abs_diff(exact) < 100);
            }
        }
    }
}
