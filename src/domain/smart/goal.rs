//! Whether a revenue objective and the funnel count the same goal.

use crate::domain::{Currency, Funnel, Metric, Money, Objective, Quantity};

/// How the target stands to the revenue of the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// They are the same amount.
    Same,
    /// The funnel has another revenue, or none: the target as an amount.
    Other(Money),
}

/// Compares the target of a revenue objective with the revenue of the funnel. `None` where they cannot be compared: another
/// metric, no target or one that is no amount, or a unit of its own such as k€.
pub fn goal(objective: &Objective, funnel: &Funnel, currency: Currency) -> Option<Goal> {
    let unit = objective.unit.trim();
    let comparable = objective.metric == Metric::Revenue && (unit.is_empty() || currency.is_named_by(unit));
    let target = comparable.then_some(objective.target).flatten().and_then(amount)?;
    Some(if funnel.revenue == Some(target) { Goal::Same } else { Goal::Other(target) })
}

/// The number as an amount above zero, if it has no more decimals than money.
fn amount(quantity: Quantity) -> Option<Money> {
    const PER_CENT: u64 = 10_u64.pow(Quantity::DECIMALS - Money::DECIMALS);
    let steps = u64::try_from(quantity.ten_thousandths()).ok().filter(|steps| *steps > 0 && steps % PER_CENT == 0)?;
    Money::from_cents(steps / PER_CENT).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ObjectiveId, StageId};

    fn check(metric: Metric, unit: &str, target: Option<i64>, expected: Option<Goal>) {
        let mut funnel = Funnel::one_line(StageId(1), "prospects".to_owned());
        funnel.revenue = Money::from_cents(100_000_000).ok();
        let target = target.and_then(|steps| Quantity::from_ten_thousandths(steps).ok());
        let objective = Objective { metric, unit: unit.to_owned(), target, ..Objective::empty(ObjectiveId(1)) };
        assert_eq!(goal(&objective, &funnel, Currency::Eur), expected, "{unit} {target:?}");
    }

    #[test]
    fn only_a_target_in_the_currency_of_the_plan_is_compared() {
        let other = |cents| Money::from_cents(cents).ok().map(Goal::Other);
        for unit in ["", " ", "EUR", "€", "euros"] {
            check(Metric::Revenue, unit, Some(10_000_000_000), Some(Goal::Same));
            check(Metric::Revenue, unit, Some(9_000_000_000), other(90_000_000));
        }
        check(Metric::Revenue, "k€", Some(10_000_000), None);
        check(Metric::Revenue, "$", Some(10_000_000_000), None);
        check(Metric::Traffic, "", Some(10_000_000_000), None);
        check(Metric::Revenue, "", None, None);
    }

    #[test]
    fn a_target_that_is_no_amount_is_not_compared() {
        for steps in [0, -10_000, 10_001] {
            check(Metric::Revenue, "", Some(steps), None);
        }
        check(Metric::Revenue, "", Some(10_100), Money::from_cents(101).ok().map(Goal::Other));
    }
}
