//! Measurable: a unit, a baseline, a target, and where the figure is read.

use super::{Judgement, Part, by_parts, says};
use crate::domain::{Metric, Objective};

/// Revenue is counted in the plan's currency unless another unit is said.
pub(super) fn judge(objective: &Objective) -> Judgement {
    let money = objective.metric == Metric::Revenue;
    let parts = [
        (Part::Baseline, objective.baseline.is_some()),
        (Part::Target, objective.target.is_some()),
        (Part::Unit, money || says(&objective.unit)),
        (Part::Source, says(&objective.source)),
    ];
    by_parts(&parts, |part| part != Part::Unit || says(&objective.unit))
}

#[cfg(test)]
mod tests {
    use super::super::{Step, Verdict};
    use super::*;
    use crate::domain::{ObjectiveId, Quantity};

    fn check(metric: Metric, numbers: [Option<i64>; 2], texts: [&str; 2], verdict: Verdict, next: Option<Part>) {
        let [baseline, target] =
            numbers.map(|number| number.and_then(|steps| Quantity::from_ten_thousandths(steps).ok()));
        let [unit, source] = texts.map(str::to_owned);
        let objective = Objective { metric, unit, baseline, target, source, ..Objective::empty(ObjectiveId(1)) };
        let judgement = judge(&objective);
        assert_eq!((judgement.verdict, judgement.next), (verdict, next.map(Step::Say)), "{numbers:?} {texts:?}");
    }

    #[test]
    fn unit_baseline_target_and_source_are_said() {
        check(Metric::Traffic, [Some(1), Some(2)], ["visits", "Matomo"], Verdict::Met, None);
        check(Metric::Traffic, [None, Some(2)], ["visits", "Matomo"], Verdict::Weak, Some(Part::Baseline));
        check(Metric::Traffic, [Some(0), None], ["visits", "Matomo"], Verdict::Weak, Some(Part::Target));
        check(Metric::Traffic, [Some(1), Some(2)], [" ", "Matomo"], Verdict::Weak, Some(Part::Unit));
        check(Metric::Traffic, [Some(1), Some(2)], ["visits", "\n"], Verdict::Weak, Some(Part::Source));
        check(Metric::Traffic, [None, None], ["", ""], Verdict::Missing, Some(Part::Baseline));
    }

    #[test]
    fn revenue_has_the_currency_for_a_unit_but_that_alone_says_nothing() {
        check(Metric::Revenue, [Some(1), Some(2)], ["", "CRM"], Verdict::Met, None);
        check(Metric::Revenue, [None, None], ["", ""], Verdict::Missing, Some(Part::Baseline));
        check(Metric::Revenue, [None, None], ["k€", ""], Verdict::Weak, Some(Part::Baseline));
    }
}
