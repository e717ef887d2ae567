//! What holds for every funnel and every free number, against big rationals.
#![cfg(not(target_arch = "wasm32"))]

use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::domain::decimal::LARGEST;
use crate::domain::{FunnelStage, Team};

fn cents() -> impl Strategy<Value = u64> {
    prop_oneof![Just(0), 1..=100_000_000_u64, 0..=LARGEST, Just(LARGEST)]
}

fn above_zero() -> impl Strategy<Value = u64> {
    prop_oneof![1..=100_000_u64, 1..=100_000_000_u64, 1..=LARGEST]
}

fn millionths() -> impl Strategy<Value = u64> {
    prop_oneof![1..=1_000_000_u64, 50_000..=1_000_000_u64, Just(1), Just(1_000_000)]
}

fn money(cents: u64) -> Money {
    Money::from_cents(cents).expect("in range")
}

fn rate(millionths: u64) -> Rate {
    Rate::from_millionths(millionths).expect("in range")
}

fn funnel(revenue: Option<u64>, average: Option<u64>, rates: &[Option<u64>], terms: Terms) -> Funnel {
    let stages = rates
        .iter()
        .zip(0..)
        .map(|(millionths, id)| FunnelStage::new(StageId(id), String::new(), Team::Marketing, millionths.map(rate)));
    Funnel {
        revenue: revenue.map(money),
        average_sale: average.map(money),
        secured: Some(terms.secured),
        share: Some(terms.sourced),
        stages: stages.collect(),
        ..Funnel::one_line(StageId(0), String::new())
    }
}

/// Any numbers, some of them open.
fn some_funnel() -> impl Strategy<Value = Funnel> {
    let rates = vec(option::weighted(0.95, millionths()), 1..=12);
    let amount = || option::weighted(0.95, cents());
    (amount(), amount(), rates, some_terms())
        .prop_map(|(revenue, average, rates, terms)| funnel(revenue, average, &rates, terms))
}

fn some_terms() -> impl Strategy<Value = Terms> {
    (prop_oneof![Just(0), 0..=100_000_u64, cents()], prop_oneof![Just(1_000_000), millionths()])
        .prop_map(|(secured, sourced)| Terms { secured: money(secured), sourced: rate(sourced) })
}

fn some_variable() -> impl Strategy<Value = Variable> {
    prop_oneof![
        Just(Variable::Revenue),
        Just(Variable::AverageSale),
        (0..13_u64).prop_map(|id| Variable::Rate(StageId(id))),
        (0..13_u64).prop_map(|id| Variable::Volume(StageId(id))),
    ]
}

/// Volumes as they are typed, and as they come out of long chains of stages.
fn some_volume() -> impl Strategy<Value = Volume> {
    let chain = (0..=u64::MAX, vec((1..=u64::MAX, 1..=u64::MAX), 0..8)).prop_map(|(start, factors)| {
        factors.iter().fold(Volume::whole(start), |volume, (up, down)| volume.times(*up, *down).unwrap_or(volume))
    });
    prop_oneof![4 => (0..=100_000_u64).prop_map(Volume::whole), 1 => chain]
}

fn ratio(numerator: u64, denominator: u64) -> BigRational {
    BigRational::new(BigInt::from(numerator), BigInt::from(denominator))
}

/// Revenue reached, in cents: secured + volume x rates x average sale / share.
fn reached(funnel: &Funnel, terms: Terms, place: usize, volume: &BigRational) -> BigRational {
    let rates = funnel.stages[place..].iter().map(|stage| ratio(stage.rate.expect("known").millionths().into(), ONE));
    let average = ratio(funnel.average_sale.expect("known").cents(), 1);
    let sourced = ratio(terms.sourced.millionths().into(), ONE);
    ratio(terms.secured.cents(), 1) + volume * rates.product::<BigRational>() * average / sourced
}

/// The funnel and the volume with a value put back, that many steps lower. `None` below the least it can be.
fn put(funnel: &Funnel, volume: u64, value: Value, lower: u64) -> Option<(Funnel, u64)> {
    let (mut funnel, mut volume) = (funnel.clone(), volume);
    match value {
        Value::Revenue(revenue) => funnel.revenue = Some(money(revenue.cents().checked_sub(lower)?)),
        Value::AverageSale(average) => funnel.average_sale = Some(money(average.cents().checked_sub(lower)?)),
        Value::Rate(id, value) => {
            let stage = funnel.stages.iter_mut().find(|stage| stage.id == id)?;
            stage.rate = Some(Rate::from_millionths(u64::from(value.millionths()).checked_sub(lower)?).ok()?);
        }
        Value::Volume(_, count) => volume = count.checked_sub(lower)?,
    }
    Some((funnel, volume))
}

proptest! {
    /// Never short of the goal, one step less would be, and an answer that needed no rounding gives the goal exactly.
    #[test]
    fn an_answer_put_back_gives_the_goal_again(
        revenue in cents(), average in above_zero(), rates in vec(millionths(), 1..=12), terms in some_terms(),
        place in 0..12_usize, volume in above_zero(), free in some_variable(),
    ) {
        let place = place % rates.len();
        let rates: Vec<_> = rates.into_iter().map(Some).collect();
        let start = funnel(Some(revenue), Some(average), &rates, terms);
        let at = StageId(u64::try_from(place).expect("small"));
        let free = if let Variable::Volume(_) = free { Variable::Volume(at) } else { free };
        let given = Given { stage: at, volume: Volume::whole(volume) };
        let Ok(solution) = solve(&start, Some(given), free) else { return Ok(()) };
        let (back, volume) = put(&start, volume, solution.value, 0).expect("a stage");
        let goal = |funnel: &Funnel| ratio(funnel.revenue.expect("known").cents().max(terms.secured.cents()), 1);
        let got = reached(&back, terms, place, &ratio(volume, 1));
        prop_assert!(got >= goal(&back), "{solution:?}");
        prop_assert_eq!(got == goal(&back), solution.exact.is_whole(), "{:?}", solution);
        if let Value::Revenue(money) = solution.value {
            prop_assert!(got < ratio(money.cents() + 1, 1));
        } else if let Some((short, fewer)) = put(&start, volume, solution.value, 1) {
            prop_assert!(reached(&short, terms, place, &ratio(fewer, 1)) < goal(&short));
        }
    }

    /// The exact volume that a goal needs reaches that goal to the cent, at every stage.
    #[test]
    fn an_exact_volume_put_back_is_the_very_goal(
        revenue in cents(), average in above_zero(), rates in vec(millionths(), 1..=12), terms in some_terms(),
        place in 0..12_usize,
    ) {
        let at = StageId(u64::try_from(place % rates.len()).expect("small"));
        let rates: Vec<_> = rates.into_iter().map(Some).collect();
        let start = funnel(Some(revenue), Some(average), &rates, terms);
        let Ok(need) = solve(&start, None, Variable::Volume(at)) else { return Ok(()) };
        let given = Some(Given { stage: at, volume: need.exact });
        let back = solve(&start, given, Variable::Revenue).expect("solves").value;
        prop_assert_eq!(back, Value::Revenue(money(revenue.max(terms.secured.cents()))));
        if revenue > terms.secured.cents() {
            let back = solve(&start, given, Variable::AverageSale).expect("solves").value;
            prop_assert_eq!(back, Value::AverageSale(money(average)));
            for stage in start.stages.iter().filter(|stage| stage.id >= at) {
                let back = solve(&start, given, Variable::Rate(stage.id)).expect("solves").value;
                prop_assert_eq!(back, Value::Rate(stage.id, stage.rate.expect("known")));
            }
        }
    }

    /// Whatever comes in, there is a value or a reason, and a value is one that its field can keep.
    #[test]
    fn there_is_always_a_value_or_a_reason(
        funnel in some_funnel(), free in some_variable(),
        given in option::of((0..13_u64, some_volume())),
    ) {
        let given = given.map(|(id, volume)| Given { stage: StageId(id), volume });
        match solve(&funnel, given, free) {
            Ok(Solution { value: Value::Rate(..) | Value::AverageSale(_), exact }) => prop_assert!(!exact.is_zero()),
            Ok(_) => {}
            Err(Unsolved::Impossible { millionths }) => {
                prop_assert!(millionths.is_none_or(|millionths| millionths > ONE));
            }
            Err(Unsolved::Missing(open)) => {
                prop_assert!(!open.is_empty() && !open.contains(&free));
            }
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
        let _ = (Needs::of(&funnel), Needs::of_marketing(&funnel));
    }
}
