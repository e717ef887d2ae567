//! What the page says about the chance of a plan.

use super::{Conversion, Sureness, chance, prospects_for};
use crate::domain::Volume;

/// The chance of reaching the goal as planned, and what it takes to be surer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Confidence {
    /// Deals to reach: the goal, rounded up.
    pub deals: u64,
    /// Prospects planned.
    pub prospects: u64,
    /// P(at least that many deals come of that many prospects), see [`chance()`].
    pub chance: f64,
    /// What the usual surenesses need.
    pub usual: [Needed; Sureness::USUAL.len()],
    /// What the chosen sureness needs, if one is.
    pub chosen: Option<Needed>,
}

/// The smallest number of prospects for a sureness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// How sure.
    pub sureness: Sureness,
    /// So many prospects; `None` if they are too many to count.
    pub prospects: Option<u64>,
}

impl Confidence {
    /// Returns the confidence of reaching `goal` deals with so many `prospects`, each of which becomes a sale with the
    /// probability `conversion`. `None` if the goal is too large to count.
    ///
    /// The deals are a whole number, so the goal is rounded up: 26.67 deals are reached by 27, not by 26.
    pub fn of(goal: Volume, conversion: Conversion, prospects: u64, chosen: Option<Sureness>) -> Option<Self> {
        let deals = goal.promised()?;
        let needed = |sureness| Needed { sureness, prospects: prospects_for(deals, conversion, sureness) };
        Some(Self {
            deals,
            prospects,
            chance: chance(deals, prospects, conversion),
            usual: Sureness::USUAL.map(needed),
            chosen: chosen.map(needed),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Funnel, LARGEST_COUNT, Money, Rate, StageId};

    fn funnel(revenue: u64, average: u64, millionths: u64) -> Funnel {
        let mut funnel = Funnel::one_line(StageId(1), String::new());
        funnel.revenue = Money::from_cents(revenue * 100).ok();
        funnel.average_sale = Money::from_cents(average * 100).ok();
        funnel.stages[0].rate = Rate::from_millionths(millionths).ok();
        funnel
    }

    fn check(funnel: &Funnel, chosen: u64, deals: u64, per_mille: u64, needs: [u64; 4]) {
        let (goal, conversion) = (funnel.sales().expect("sales"), Conversion::of_funnel(funnel).expect("rates"));
        let planned = funnel.prospects().and_then(Volume::promised).expect("prospects");
        let chosen = Some(Sureness::from_millionths(chosen).expect("a sureness"));
        let found = Confidence::of(goal, conversion, planned, chosen).expect("countable");
        let shown = format!("{:.3}", found.chance);
        assert_eq!((found.deals, shown), (deals, format!("0.{per_mille:03}")));
        let found = found.usual.iter().chain(&found.chosen).map(|needed| needed.prospects);
        assert_eq!(found.collect::<Option<Vec<_>>>().as_deref(), Some(&needs[..]));
    }

    /// Computed apart from this code in exact fractions.
    #[test]
    fn the_textbook_number_reaches_the_goal_about_half_the_time() {
        check(&funnel(1_000_000, 10_000, 20_000), 513_700, 100, 514, [5_411, 5_644, 5_841, 5_000]);
        // 26.67 deals are reached by 27; 134 prospects at 20 % bring 26.8 on average.
        check(&funnel(2_000_000, 75_000, 200_000), 500_000, 27, 517, [154, 166, 176, 134]);
    }

    #[test]
    fn what_is_too_large_to_count_is_none() {
        let (rare, sureness) = (Conversion::through(&[Rate::from_millionths(1).expect("a rate")]), Sureness::USUAL[0]);
        let of = |goal| Confidence::of(goal, rare.expect("fits"), 1, Some(sureness));
        assert_eq!(of(Volume::whole(u64::MAX)), None);
        let most = of(Volume::whole(LARGEST_COUNT)).expect("countable");
        assert_eq!((most.chance.to_bits(), most.chosen.and_then(|chosen| chosen.prospects)), (0, None));
    }
}
