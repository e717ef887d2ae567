//! From when to when the plan is scheduled: the dates of the revenue objective that the funnel works for.

use super::{ScheduleError, Span};
use crate::domain::smart::{Goal, goal};
use crate::domain::{Metric, ObjectiveId, Plan};

/// What keeps a plan from having a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPeriod {
    /// No objective asks for revenue.
    NoObjective,
    /// The objective has no start.
    NoStart(ObjectiveId),
    /// The objective has no deadline.
    NoDeadline(ObjectiveId),
    /// Its dates are no span.
    NoSpan(ObjectiveId, ScheduleError),
}

/// Returns the days from start to deadline of the objective that the schedule follows: of those that ask for revenue, the one
/// whose target is the revenue of the funnel, then one that has its dates, then the first.
///
/// # Errors
/// [`NoPeriod`] names the objective and what is missing of it.
pub fn period(plan: &Plan) -> Result<Span, NoPeriod> {
    let revenue = plan.objectives.iter().filter(|objective| objective.metric == Metric::Revenue);
    let objective = revenue.min_by_key(|objective| {
        let is_goal = goal(objective, &plan.funnel, plan.currency) == Some(Goal::Same);
        (!is_goal, objective.start.is_none() || objective.deadline.is_none())
    });
    let objective = objective.ok_or(NoPeriod::NoObjective)?;
    let id = objective.id;
    let start = objective.start.ok_or(NoPeriod::NoStart(id))?;
    let deadline = objective.deadline.ok_or(NoPeriod::NoDeadline(id))?;
    Span::new(start, deadline).map_err(|error| NoPeriod::NoSpan(id, error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Money, Objective, Quantity, StageId};

    /// Objectives of ids 1, 2, ...: metric, target in whole units, start and deadline.
    fn check(objectives: &[(Metric, i64, &str, &str)], expected: Result<&str, NoPeriod>) {
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        plan.funnel.revenue = Money::from_cents(100_000).ok();
        let objectives = objectives.iter().zip(1..).map(|((metric, target, start, deadline), id)| Objective {
            metric: *metric,
            target: Quantity::from_ten_thousandths(target * 10_000).ok(),
            start: start.parse().ok(),
            deadline: deadline.parse().ok(),
            ..Objective::empty(ObjectiveId(id))
        });
        plan.objectives = objectives.collect();
        let found = period(&plan).map(|span| span.start().to_string());
        assert_eq!(found, expected.map(str::to_owned), "{:?}", plan.objectives);
    }

    #[test]
    fn the_objective_that_the_funnel_works_for_gives_the_dates() {
        use Metric::{Revenue, Traffic};
        let first = ObjectiveId(1);
        check(&[], Err(NoPeriod::NoObjective));
        check(&[(Traffic, 1, "2026-01-01", "2026-12-31")], Err(NoPeriod::NoObjective));
        check(&[(Revenue, 1, "", "2026-12-31")], Err(NoPeriod::NoStart(first)));
        check(&[(Revenue, 1, "2026-01-01", "")], Err(NoPeriod::NoDeadline(first)));
        check(&[(Revenue, 1, "2026-01-01", "2026-12-31")], Ok("2026-01-01"));
        check(
            &[(Revenue, 1, "2026-01-01", "2026-12-31"), (Revenue, 1_000, "2027-01-01", "2027-12-31")],
            Ok("2027-01-01"),
        );
        check(&[(Revenue, 1, "", ""), (Revenue, 2, "2027-01-01", "2027-12-31")], Ok("2027-01-01"));
        check(
            &[(Revenue, 1, "2026-01-01", "2026-12-31"), (Revenue, 1_000, "", "")],
            Err(NoPeriod::NoStart(ObjectiveId(2))),
        );
        let day = |text: &str| text.parse().expect("a day");
        let backwards = ScheduleError::Backwards { start: day("2026-12-31"), deadline: day("2026-01-01") };
        check(&[(Revenue, 1, "2026-12-31", "2026-01-01")], Err(NoPeriod::NoSpan(first, backwards)));
    }
}
