//! Where an improvement is worth most: what each input of the funnel saves in prospects when it gets 10 % better.

use std::cmp::Reverse;

use super::Interval;
use crate::domain::{Funnel, Money, Rate, StageId, Volume};

/// An input of the funnel that can be improved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The revenue of one sale.
    AverageSale,
    /// The rate of this stage.
    Rate(StageId),
}

/// What improving one input by 10 % gives, and what tells it from the others.
#[derive(Clone, Copy, Debug)]
pub struct Lever {
    /// The input.
    pub input: Input,
    /// Prospects that are then needed no more, exact.
    pub saving: Volume,
    /// Whether 10 % is more than there is: the rate rises to 100 % and no further.
    pub capped: bool,
    /// What the improvement costs, if it is known.
    pub cost: Option<Money>,
    /// Days until it shows in sales: the lags from this stage to the sale. An average sale shows at once.
    pub days: u32,
    /// How well a rate is known: [`Interval::wilson`] of its sample. `None` without a sample, and for the average sale.
    pub interval: Option<Interval>,
}

/// Returns the levers of `funnel` on its headline stage, the prospects, best first; empty while a number is missing. Rates
/// before the headline stage do not change the prospects and are no levers. `cost` gives what improving an input by 10 % costs,
/// if it is known.
///
/// Ten percent more of a factor leaves 10 of 11 prospects, whichever factor it is: in a product all rates weigh the same, and
/// so does the average sale. Only a rate that reaches 100 % on the way saves less. So the saving ranks first, and where it is
/// the same, which it mostly is:
///
/// 1. the cheaper before the dearer, and a known cost before an unknown one;
/// 2. the fewer days to the sale first: an improvement near the sale also works on the prospects who are already on their
///    way, so it pays sooner;
/// 3. the wider interval first: what is known least is worth a look first. A rate without a sample is known least of all;
///    the average sale is read in the books and comes last;
/// 4. the order of the funnel, the average sale before the rates.
pub fn levers(funnel: &Funnel, cost: &dyn Fn(Input) -> Option<Money>) -> Vec<Lever> {
    let Some((prospects, place)) = funnel.prospects().zip(funnel.headline_place()) else { return Vec::new() };
    let rates = funnel.stages.iter().enumerate().skip(place).filter_map(|(place, stage)| {
        let days = funnel.days_to_sale_from(place);
        let interval = stage.sample.map(Interval::wilson);
        let doubt = interval.map_or(u32::MAX, Interval::width);
        Some((Input::Rate(stage.id), saved(stage.rate?), days, interval, doubt))
    });
    let inputs = std::iter::once((Input::AverageSale, UNCAPPED, 0, None, 0)).chain(rates);
    let mut ranked: Vec<_> = inputs
        .filter_map(|(input, saved, days, interval, doubt)| {
            let cost = cost(input);
            let saving = prospects.times(saved, PARTS)?;
            let lever = Lever { input, saving, capped: saved < UNCAPPED, cost, days, interval };
            Some(((Reverse(saved), cost.map_or(u64::MAX, Money::cents), days, Reverse(doubt)), lever))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, lever)| lever).collect()
}

/// What a share of the prospects is counted in: elevenths of millionths.
const PARTS: u64 = 11_000_000;

/// One eleventh: 1 - 1 / 1.1.
const UNCAPPED: u64 = 1_000_000;

/// The share of the prospects that `rate` saves when it rises by 10 %, in [`PARTS`], but not above 100 %: 1 - rate.
fn saved(rate: Rate) -> u64 {
    let room = u64::from(Rate::ONE.millionths().saturating_sub(rate.millionths()));
    (11 * room).min(UNCAPPED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::confidence::Sample;
    use crate::domain::{FunnelStage, Team};

    /// A funnel to 100 sales, with stages of ids 1, 2, ... of these rates (millionths) and lags; the first is the headline.
    fn funnel(stages: &[(u64, u16)]) -> Funnel {
        let stages = stages.iter().zip(1..).map(|((rate, lag_days), id)| FunnelStage {
            lag_days: *lag_days,
            ..FunnelStage::new(StageId(id), String::new(), Team::Sales, Rate::from_millionths(*rate).ok())
        });
        Funnel {
            revenue: Money::from_cents(100_000_000).ok(),
            average_sale: Money::from_cents(1_000_000).ok(),
            stages: stages.collect(),
            ..Funnel::one_line(StageId(1), String::new())
        }
    }

    /// 0 for the average sale, else the stage.
    fn number(input: Input) -> u64 {
        match input {
            Input::AverageSale => 0,
            Input::Rate(id) => id.0,
        }
    }

    /// What is known of an input: its cost in cents, the counts of its sample.
    type Known = (Option<u64>, Option<(u64, u64)>);

    /// Stages, facts by input (the average sale first), and the levers in order: input, saving in hundredths, days.
    fn check(stages: &[(u64, u16)], facts: &[Known], wanted: &[(u64, u64, u32)]) {
        let mut funnel = funnel(stages);
        for (stage, (_, counts)) in funnel.stages.iter_mut().zip(facts.iter().skip(1)) {
            stage.sample = counts.map(|(successes, trials)| Sample::new(successes, trials).expect("a sample"));
        }
        let cost = |input| {
            let (cents, _) = facts.get(usize::try_from(number(input)).expect("small")).copied().unwrap_or_default();
            cents.map(|cents| Money::from_cents(cents).expect("fits"))
        };
        let found: Vec<_> = levers(&funnel, &cost)
            .iter()
            .map(|lever| (number(lever.input), lever.saving.hundredths().expect("fits"), lever.days))
            .collect();
        assert_eq!(found, wanted, "{stages:?} {facts:?}");
    }

    #[test]
    fn in_a_product_every_factor_weighs_the_same_and_the_nearer_to_the_sale_pays_sooner() {
        check(&[(20_000, 0)], &[], &[(1, 45_455, 0), (0, 45_455, 0)]);
        check(&[(500_000, 30), (40_000, 10)], &[], &[(0, 45_455, 0), (2, 45_455, 10), (1, 45_455, 40)]);
    }

    #[test]
    fn a_rate_rises_to_100_percent_and_no_further() {
        check(&[(20_000, 0), (950_000, 0)], &[], &[(1, 47_847, 0), (0, 47_847, 0), (2, 26_316, 0)]);
        check(&[(1_000_000, 0)], &[], &[(0, 909, 0), (1, 0, 0)]);
        for (rate, capped) in [(909_090, false), (909_091, true), (1_000_000, true), (1, false)] {
            let levers = levers(&funnel(&[(rate, 0)]), &|_| None);
            let found: Vec<_> = levers.iter().filter(|lever| lever.capped).map(|lever| number(lever.input)).collect();
            assert_eq!(found, if capped { vec![1] } else { vec![] }, "{rate}");
        }
    }

    #[test]
    fn of_the_same_saving_the_cheaper_comes_first_and_an_unknown_cost_last() {
        let stages = &[(500_000, 30), (40_000, 10)];
        let (sale, first, second) = ((0, 45_455, 0), (1, 45_455, 40), (2, 45_455, 10));
        check(stages, &[(Some(500), None), (Some(300), None), (None, None)], &[first, sale, second]);
        check(stages, &[(None, None), (Some(300), None), (Some(0), None)], &[second, first, sale]);
        // Not even a free lever passes one that saves more.
        let capped = &[(20_000, 0), (950_000, 0)];
        check(
            capped,
            &[(Some(9), None), (Some(9), None), (Some(0), None)],
            &[(1, 47_847, 0), (0, 47_847, 0), (2, 26_316, 0)],
        );
    }

    #[test]
    fn of_the_same_delay_the_less_known_comes_first() {
        let stages = &[(40_000, 0), (500_000, 0)];
        let (sale, first, second) = ((0, 45_455, 0), (1, 45_455, 0), (2, 45_455, 0));
        let (narrow, wide) = ((None, Some((3, 150))), (None, Some((50, 100))));
        check(stages, &[(None, None), narrow, wide], &[second, first, sale]);
        check(stages, &[(None, None), wide, narrow], &[first, second, sale]);
        check(stages, &[(None, None), narrow, (None, None)], &[second, first, sale]);
        check(stages, &[(None, None), narrow, narrow], &[first, second, sale]);
    }

    #[test]
    fn rates_before_the_headline_are_no_levers_and_an_open_funnel_has_none() {
        let mut detailed = funnel(&[(100_000, 3), (20_000, 7)]);
        detailed.headline = StageId(2);
        let found: Vec<_> = levers(&detailed, &|_| None).iter().map(|lever| number(lever.input)).collect();
        assert_eq!(found, [0, 2]);
        assert!(levers(&funnel(&[(0, 0), (20_000, 0)]), &|_| None).is_empty());
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod laws {
    use num_bigint::BigInt;
    use num_rational::BigRational;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{FunnelStage, Team};

    proptest! {
        /// What is needed before less what is needed after, in big rationals.
        #[test]
        fn the_saving_is_exact(
            sales in 1..1_000_000_u64, rates in proptest::collection::vec(1..=1_000_000_u64, 1..6),
        ) {
            let stages = rates.iter().zip(1..).map(|(rate, id)| FunnelStage::new(StageId(id), String::new(), Team::Sales, Rate::from_millionths(*rate).ok()));
            let funnel = Funnel {
                revenue: Money::from_cents(sales).ok(),
                average_sale: Money::from_cents(1).ok(),
                stages: stages.collect(),
                ..Funnel::one_line(StageId(1), String::new())
            };
            let ratio = |over: u64, under: u64| BigRational::new(BigInt::from(over), BigInt::from(under));
            let need: BigRational = rates.iter().fold(ratio(sales, 1), |need, rate| need / ratio(*rate, 1_000_000));
            let levers = levers(&funnel, &|_| None);
            prop_assert_eq!(levers.len(), rates.len() + 1);
            for lever in levers {
                let better = ratio(11, 10);
                let factor = match lever.input {
                    Input::AverageSale => better,
                    Input::Rate(id) => {
                        let rate = ratio(rates[usize::try_from(id.0).expect("small") - 1], 1_000_000);
                        better.min(ratio(1, 1) / rate)
                    }
                };
                let saving = (&need - &need / factor) * ratio(100, 1);
                let nearest = u64::try_from((saving + ratio(1, 2)).floor().to_integer()).ok();
                let nearest = nearest.filter(|count| *count <= crate::domain::LARGEST_COUNT);
                prop_assert_eq!(lever.saving.hundredths(), nearest);
            }
        }
    }
}
