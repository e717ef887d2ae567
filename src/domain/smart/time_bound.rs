//! Time-bound: a start before a deadline, and a first review between them.

use chrono::NaiveDate;

use super::{Evidence, Judgement, Step, Verdict};
use crate::domain::Objective;

pub(super) fn judge(objective: &Objective) -> Judgement {
    let Some(deadline) = objective.deadline else {
        let verdict = if objective.start.is_some() { Verdict::Weak } else { Verdict::Missing };
        return Judgement { verdict, evidence: Evidence::NoDeadline, next: Some(Step::SetDeadline) };
    };
    let Some(start) = objective.start else {
        return Judgement {
            verdict: Verdict::Weak,
            evidence: Evidence::NoStart { deadline },
            next: Some(Step::SetStart),
        };
    };
    let Some(days) = days(start, deadline) else {
        let evidence = Evidence::Backwards { start, deadline };
        return Judgement { verdict: Verdict::Weak, evidence, next: Some(Step::TurnDatesRound) };
    };
    let review = objective.review;
    let next = match review {
        None => Some(Step::PlanReview),
        Some(day) if day < start || day > deadline => Some(Step::MoveReview),
        Some(_) => None,
    };
    let verdict = if next.is_none() { Verdict::Met } else { Verdict::Weak };
    Judgement { verdict, evidence: Evidence::Period { start, deadline, days, review }, next }
}

/// Days from `start` to `deadline`, both counted: the first and the last day are worked on. `None` unless the deadline is the
/// later of the two.
pub(in crate::domain) fn days(start: NaiveDate, deadline: NaiveDate) -> Option<u32> {
    let after = u32::try_from((deadline - start).num_days()).ok().filter(|days| *days > 0)?;
    Some(after + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ObjectiveId;

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn check(dates: [&str; 3], verdict: Verdict, next: Option<Step>) -> Evidence {
        let [start, deadline, review] = dates.map(day);
        let judgement = judge(&Objective { start, deadline, review, ..Objective::empty(ObjectiveId(1)) });
        assert_eq!((judgement.verdict, judgement.next), (verdict, next), "{dates:?}");
        judgement.evidence
    }

    #[test]
    fn a_start_before_the_deadline_with_a_review_inside() {
        use Verdict::{Met, Missing, Weak};
        let met = check(["2026-01-01", "2026-12-31", "2026-03-31"], Met, None);
        assert!(matches!(met, Evidence::Period { days: 365, .. }), "{met:?}");
        check(["2026-01-01", "2026-12-31", "2026-01-01"], Met, None);
        check(["2026-01-01", "2026-12-31", "2026-12-31"], Met, None);
        check(["2026-01-01", "2026-12-31", ""], Weak, Some(Step::PlanReview));
        check(["2026-01-01", "2026-12-31", "2025-12-31"], Weak, Some(Step::MoveReview));
        check(["2026-01-01", "2026-12-31", "2027-01-01"], Weak, Some(Step::MoveReview));
        check(["2026-12-31", "2026-01-01", "2026-03-31"], Weak, Some(Step::TurnDatesRound));
        check(["2026-01-01", "2026-01-01", "2026-01-01"], Weak, Some(Step::TurnDatesRound));
        check(["", "2026-12-31", "2026-03-31"], Weak, Some(Step::SetStart));
        check(["2026-01-01", "", "2026-03-31"], Weak, Some(Step::SetDeadline));
        check(["", "", ""], Missing, Some(Step::SetDeadline));
    }

    #[test]
    fn the_first_and_the_last_day_both_count() {
        for (start, deadline, expected) in [
            ("2026-01-01", "2026-01-02", Some(2)),
            ("2026-01-01", "2026-01-01", None),
            ("2026-01-02", "2026-01-01", None),
            ("2024-01-01", "2024-12-31", Some(366)),
            ("1970-01-01", "9999-12-31", Some(2_932_897)),
        ] {
            assert_eq!(day(start).zip(day(deadline)).and_then(|(start, end)| days(start, end)), expected, "{start}");
        }
    }
}
