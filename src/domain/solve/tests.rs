use super::*;
use crate::domain::{FunnelStage, Team};

/// Amounts in whole euros, rates in millionths with 0 for an open one; stages 1, 2, ...
fn funnel(revenue: Option<u64>, average: Option<u64>, rates: &[u64]) -> Funnel {
    let mut funnel = Funnel::one_line(StageId(1), String::new());
    let euros = |euros: u64| Money::from_cents(euros * 100).expect("in range");
    (funnel.revenue, funnel.average_sale) = (revenue.map(euros), average.map(euros));
    let stages = rates.iter().zip(1..).map(|(rate, id)| {
        FunnelStage::new(StageId(id), String::new(), Team::Marketing, Rate::from_millionths(*rate).ok())
    });
    funnel.stages = stages.collect();
    funnel
}

fn given(stage: u64, count: u64) -> Given {
    Given { stage: StageId(stage), volume: Volume::whole(count) }
}

/// The same funnel with this secured (whole euros) and this share (millionths) sourced by marketing.
fn on_terms(funnel: &Funnel, secured: u64, sourced: u64) -> Funnel {
    Funnel { secured: Some(money(secured * 100)), share: Some(rate(sourced)), ..funnel.clone() }
}

fn money(cents: u64) -> Money {
    Money::from_cents(cents).expect("in range")
}

fn rate(millionths: u64) -> Rate {
    Rate::from_millionths(millionths).expect("in range")
}

fn check(funnel: &Funnel, given: impl Into<Option<Given>>, value: Value) {
    let free = match value {
        Value::Revenue(_) => Variable::Revenue,
        Value::AverageSale(_) => Variable::AverageSale,
        Value::Rate(id, _) => Variable::Rate(id),
        Value::Volume(id, _) => Variable::Volume(id),
    };
    let solution = solve(funnel, given.into(), free).expect("solves");
    assert_eq!(solution.value, value, "{funnel:?}");
}

#[test]
fn the_one_line_funnel_is_solved_from_every_side() {
    let line = funnel(Some(1_000_000), Some(10_000), &[20_000]);
    check(&line, None, Value::Volume(StageId(1), 5_000));
    let have = given(1, 5_000);
    check(&funnel(None, Some(10_000), &[20_000]), have, Value::Revenue(money(100_000_000)));
    check(&funnel(Some(1_000_000), None, &[20_000]), have, Value::AverageSale(money(1_000_000)));
    check(&funnel(Some(1_000_000), Some(10_000), &[0]), have, Value::Rate(StageId(1), rate(20_000)));
    // What the free one holds plays no part.
    check(&line, given(1, 2_500), Value::Rate(StageId(1), rate(40_000)));
    check(&line, given(1, 10_000), Value::Revenue(money(200_000_000)));
}

#[test]
fn every_answer_rounds_to_the_side_of_the_goal() {
    let line = funnel(Some(2_000_000), Some(75_000), &[200_000]);
    check(&line, None, Value::Volume(StageId(1), 134));
    check(&line, given(1, 133), Value::Revenue(money(199_500_000)));
    // 26.67 deals of 134 are 19.9005 %; 2,000,000 over 26.6 deals are 75,187.9699 each.
    check(&line, given(1, 134), Value::Rate(StageId(1), rate(199_005)));
    check(&line, given(1, 133), Value::AverageSale(money(7_518_797)));
    check(&funnel(None, Some(1), &[333_333]), given(1, 1), Value::Revenue(money(33)));
}

#[test]
fn a_volume_counts_at_its_stage_and_rates_before_it_play_no_part() {
    let detail = funnel(Some(200_000), Some(10_000), &[30_000, 50_000, 200_000, 250_000, 250_000]);
    check(&detail, None, Value::Volume(StageId(2), 32_000));
    check(&detail, given(4, 999), Value::Volume(StageId(2), 32_000));
    check(&detail, given(3, 800), Value::Rate(StageId(4), rate(500_000)));
    check(&detail, given(4, 160), Value::Rate(StageId(4), rate(500_000)));
    let half_open = funnel(None, Some(10_000), &[0, 0, 200_000, 250_000, 250_000]);
    check(&half_open, given(3, 800), Value::Revenue(money(10_000_000)));
}

#[test]
fn secured_revenue_and_what_sales_finds_are_not_asked_of_marketing() {
    // (1,000,000 - 200,000) / 10,000 = 80 deals, 60 % of them 48, at 2 %: 2,400.
    let line = funnel(Some(1_000_000), Some(10_000), &[20_000]);
    let narrow = on_terms(&line, 200_000, 600_000);
    check(&narrow, None, Value::Volume(StageId(1), 2_400));
    check(&narrow, given(1, 2_400), Value::Revenue(money(100_000_000)));
    check(&narrow, given(1, 0), Value::Revenue(money(20_000_000)));
    check(&narrow, given(1, 1_200), Value::Rate(StageId(1), rate(40_000)));
    check(&narrow, given(1, 1_200), Value::AverageSale(money(2_000_000)));
    check(&on_terms(&line, 2_000_000, 600_000), None, Value::Volume(StageId(1), 0));
    let count = |needs: Option<Needs>| {
        let needs = needs.expect("complete");
        (needs.deals.nearest(), needs.stages.into_iter().map(|need| need.and_then(Volume::nearest)).collect::<Vec<_>>())
    };
    assert_eq!(count(Needs::of(&narrow)), (Some(80), vec![Some(4_000)]));
    assert_eq!(count(Needs::of_marketing(&narrow)), (Some(48), vec![Some(2_400)]));
    assert_eq!(count(Needs::of(&on_terms(&line, 2_000_000, 1))), (Some(0), vec![Some(0)]));
    assert!(Needs::of(&funnel(None, Some(1), &[1])).is_none());
}

fn refused(funnel: &Funnel, given: impl Into<Option<Given>>, free: Variable, expected: &str) {
    let error = solve(funnel, given.into(), free).expect_err(expected);
    assert_eq!(error.to_string(), expected, "{funnel:?} {free:?}");
}

#[test]
fn what_cannot_be_solved_says_why() {
    let line = funnel(Some(1_000_000), Some(10_000), &[20_000, 500_000]);
    let (first, second) = (Variable::Rate(StageId(1)), Variable::Rate(StageId(2)));
    refused(&line, given(1, 100), first, "the rate would have to be 2000000 millionths");
    refused(&line, given(1, 0), first, "nothing to divide by: Volume(StageId(1)) is zero");
    refused(&line, given(2, 0), Variable::AverageSale, "nothing to divide by: Volume(StageId(2)) is zero");
    refused(&line, given(9, 1), Variable::Revenue, "no stage 0000000000000009");
    refused(&line, None, Variable::Volume(StageId(9)), "no stage 0000000000000009");
    let free = funnel(Some(1), Some(0), &[20_000]);
    for variable in [Variable::Revenue, first, Variable::Volume(StageId(1))] {
        refused(&free, given(1, 5), variable, "nothing to divide by: AverageSale is zero");
    }
    refused(&on_terms(&line, 1_000_000, 1), given(1, 5), second, "the secured revenue reaches the goal by itself");
    refused(&line, given(2, u64::MAX), Variable::Revenue, "number too large");
    let dear = funnel(Some(9_999_999_999_999), Some(1), &[1]);
    refused(&dear, None, Variable::Volume(StageId(1)), "number too large");
    refused(&dear, given(1, 1), Variable::AverageSale, "number too large");
    refused(&dear, given(1, 1), first, "the rate would have to be beyond counting");
}

#[test]
fn everything_missing_is_named_at_once() {
    let empty = funnel(None, None, &[0, 0]);
    let missing = |free, given: Option<Given>, expected: &[Variable]| {
        assert_eq!(solve(&empty, given, free), Err(Unsolved::Missing(expected.to_vec())), "{free:?}");
    };
    let rates = [Variable::Rate(StageId(1)), Variable::Rate(StageId(2))];
    let (revenue, average, volume) = (Variable::Revenue, Variable::AverageSale, Variable::Volume(StageId(1)));
    missing(revenue, None, &[average, rates[0], rates[1], volume]);
    missing(average, Some(given(2, 5)), &[revenue, rates[1]]);
    missing(rates[0], Some(given(1, 5)), &[revenue, average, rates[1]]);
    missing(rates[0], Some(given(2, 5)), &[revenue, average, rates[1], volume]);
    missing(Variable::Volume(StageId(2)), None, &[revenue, average, rates[1]]);
    let mut nothing = Funnel { stages: Vec::new(), ..funnel(Some(1), Some(1), &[]) };
    nothing.headline = StageId(7);
    let no_volume = Unsolved::Missing(vec![Variable::Volume(StageId(7))]);
    assert_eq!(solve(&nothing, None, revenue), Err(no_volume));
}
