//! The funnel's low and high case: what its stages need if the rates are not what they seem.

use super::Interval;
use crate::domain::{Funnel, Rate, Volume};

/// What a stage needs in the best case and in the worst.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// With every sampled rate at the high end of its interval.
    pub fewest: Volume,
    /// With every sampled rate at the low end of its interval.
    pub most: Need,
}

/// How many a stage needs.
#[derive(Clone, Copy, Debug)]
pub enum Need {
    /// So many.
    Of(Volume),
    /// No number is enough: a sample on the way to the sale does not rule out a rate of 0.
    Unbounded,
}

/// Returns the range of each stage's need, in the order of the stages. `None` at a stage while a number behind it is missing,
/// or past 512 bits.
///
/// A stage with a sample goes from one end of its [`Interval::wilson`] to the other, whatever rate is typed; a rate without
/// a sample is taken for exact. All samples at their worst together are rarer than 1 in 20: the range is the envelope of the
/// cases, not an interval of 95 %.
pub fn range(funnel: &Funnel) -> Vec<Option<Range>> {
    let mut next = funnel.sales().map(|sales| Range { fewest: sales, most: Need::Of(sales) });
    let mut ranges: Vec<_> = funnel
        .stages
        .iter()
        .rev()
        .map(|stage| {
            let between = stage.sample.map(Interval::wilson).or(stage.rate.map(Interval::exactly));
            next = next.zip(between).and_then(|(range, between)| range.before(between));
            next
        })
        .collect();
    ranges.reverse();
    ranges
}

impl Range {
    /// The range of the stage before, whose rate lies in `between`.
    fn before(self, between: Interval) -> Option<Self> {
        Some(Self { fewest: self.fewest.before(between.high)?, most: self.most.before(between.low)? })
    }
}

impl Need {
    /// The need of the stage before at `rate`. Where nothing is needed nothing is needed before either, even at a rate of 0.
    fn before(self, rate: Option<Rate>) -> Option<Self> {
        match (self, rate) {
            (Self::Of(volume), Some(rate)) => volume.before(rate).map(Self::Of),
            (Self::Of(volume), None) if volume.promised() == Some(0) => Some(self),
            _ => Some(Self::Unbounded),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::confidence::Sample;
    use crate::domain::{FunnelStage, Money, StageId, Team};

    /// A goal of `sales` and stages of ids 1, 2, ..., each with its rate in millionths (0: missing) and its sample.
    fn ranges(sales: u64, stages: &[(u64, Option<(u64, u64)>)]) -> Vec<Option<(Option<u64>, Option<u64>)>> {
        let stages = stages.iter().zip(1..).map(|((rate, counts), id)| FunnelStage {
            sample: counts.map(|(successes, trials)| Sample::new(successes, trials).expect("a sample")),
            ..FunnelStage::new(StageId(id), String::new(), Team::Sales, Rate::from_millionths(*rate).ok())
        });
        let funnel = Funnel {
            revenue: Money::from_cents(sales).ok(),
            average_sale: Money::from_cents(1).ok(),
            stages: stages.collect(),
            ..Funnel::one_line(StageId(1), String::new())
        };
        let shown = |need| match need {
            Need::Of(volume) => volume.promised(),
            Need::Unbounded => None,
        };
        range(&funnel)
            .into_iter()
            .map(|range| range.map(|range| (range.fewest.promised(), shown(range.most))))
            .collect()
    }

    fn check(sales: u64, stages: &[(u64, Option<(u64, u64)>)], wanted: &[Option<(u64, Option<u64>)>]) {
        let wanted: Vec<_> = wanted.iter().map(|range| range.map(|(fewest, most)| (Some(fewest), most))).collect();
        assert_eq!(ranges(sales, stages), wanted, "{sales} {stages:?}");
    }

    #[test]
    fn low_rates_need_many_and_high_rates_few() {
        // 100 / 0.057147 and 100 / 0.006824.
        check(100, &[(20_000, Some((3, 150)))], &[Some((1_750, Some(14_655)))]);
        check(100, &[(20_000, Some((100, 5_000)))], &[Some((4_121, Some(6_072)))]);
        check(100, &[(20_000, None)], &[Some((5_000, Some(5_000)))]);
        check(100, &[(100_000, None), (0, Some((50, 100)))], &[Some((1_678, Some(2_477))), Some((168, Some(248)))]);
    }

    #[test]
    fn a_sample_without_a_success_bounds_the_need_on_one_side_only() {
        let none = Some((0, 20));
        check(
            100,
            &[(500_000, None), (20_000, none), (500_000, None)],
            &[Some((2_483, None)), Some((1_242, None)), Some((200, Some(200)))],
        );
        check(0, &[(500_000, None), (20_000, none)], &[Some((0, Some(0))), Some((0, Some(0)))]);
    }

    #[test]
    fn a_missing_rate_leaves_only_what_hangs_on_it_open() {
        let twenty = Some((200, Some(200)));
        check(100, &[(100_000, Some((0, 9))), (0, None), (500_000, None)], &[None, None, twenty]);
    }
}
